import { planNewList, type NewList } from '../core/new-list';
import type { SetUp } from '../pane/bridge';
import { HostError } from '../pane/host-error';
import { addSetupHeads, dressSetup } from './draw-setup';
import { inTurn } from './in-turn';
import { sheetNamed, sheetsOf } from './our-sheets';
import { cellsIn, CELLS_OF_A_SHEET, MOST_CELLS } from './room-for-cells';
import { tryAgain } from './try-again';

/** Makes a sheet with an empty client list and shows it. */
export function makeNewList(): SetUp {
  return inTurn(() => {
    const plan = tryAgain(planned);
    tryAgain(() => drawNewList(plan));
    return { is: 'setUp', sheet: plan.sheet, headers: plan.columns.map(({ header }) => header) };
  });
}

function planned(): NewList {
  const sheets = sheetsOf(SpreadsheetApp.getActiveSpreadsheet());
  if (cellsIn(sheets) + CELLS_OF_A_SHEET > MOST_CELLS)
    throw new HostError(
      `A spreadsheet can have ${MOST_CELLS} cells, and this one has no room for a sheet: delete rows and columns that are empty.`,
    );
  return planNewList(sheets.map(({ name }) => name));
}

/** Draws the list, over its sheet where there is one by now. */
function drawNewList({ sheet: name, columns, rowCount }: NewList): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = sheetNamed(sheetsOf(book), name) ?? book.insertSheet(name);
  dressSetup(sheet, columns, { headerRow: 0, stretches: [{ firstRow: 1, lastRow: rowCount }] });
  addSetupHeads(sheet, columns, 0);
  sheet.setFrozenRows(1);
  sheet.getRange(2, 1).activate();
  SpreadsheetApp.flush();
}
