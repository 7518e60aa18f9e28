import { planNewList, type NewList } from '../core/new-list';
import type { SetUp } from '../pane/bridge';
import { HostError } from '../pane/host-error';
import { dressSetup } from './draw-setup';
import { ifAllowed } from './if-allowed';
import { inTurn } from './in-turn';
import { sheetNamed, sheetsOf } from './our-sheets';
import { hasRoomForSheet } from './room-for-cells';
import { tryAgain } from './try-again';
import { writeHeads } from './write-heads';

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
  if (!hasRoomForSheet(sheets))
    throw new HostError(
      'The spreadsheet has no room for another sheet. Delete empty rows and columns, then try again.',
    );
  return planNewList(sheets.map(({ name }) => name));
}

/** Draws the list, over its sheet where there is one by now. */
function drawNewList({ sheet: name, columns, rowCount }: NewList): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = sheetNamed(sheetsOf(book), name) ?? book.insertSheet(name);
  dressSetup(sheet, columns, { headerRow: 0, stretches: [{ firstRow: 1, lastRow: rowCount }] });
  writeHeads(sheet, 0, columns);
  ifAllowed(() => sheet.setFrozenRows(1));
  sheet.getRange(2, 1).activate();
  SpreadsheetApp.flush();
}
