import { planNewList, type NewList } from '../../core/new-list';
import type { SetUp } from '../../pane/bridge';
import { HostError } from '../../pane/host-error';
import { styleSetup } from '../apply/draw-setup';
import { ignoreRefusal } from '../errors/ignore-refusal';
import { withDocumentLock } from './with-document-lock';
import { sheetsOf, type NamedSheet } from '../read/our-sheets';
import { hasRoomForSheet } from '../read/room-for-cells';
import { retryTransient } from '../errors/retry-transient';
import { writeHeaders } from '../apply/write-headers';

/** Makes a sheet with an empty client list and shows it. */
export function makeNewList(): SetUp {
  return withDocumentLock(() => {
    const plan = retryTransient(planned);
    retryTransient(() => drawNewList(plan));
    return { is: 'setUp', sheet: plan.sheet, headers: plan.columns.map(({ header }) => header) };
  });
}

function planned(): NewList {
  const sheets = sheetsOf(SpreadsheetApp.getActiveSpreadsheet());
  if (!hasRoomForSheet(sheets))
    throw new HostError(
      'The spreadsheet has no room for another sheet. Delete empty rows and columns, then try again.',
    );
  return planNewList(sheets.filter((named) => !isLeftBlank(named)).map(({ name }) => name));
}

/** Whether nothing is on a sheet, as on one that was added for a list and never got it: that one takes the list. */
function isLeftBlank({ sheet, hasCells }: NamedSheet): boolean {
  return hasCells && sheet.getLastRow() === 0 && !sheet.isSheetHidden() && sheet.getCharts().length === 0;
}

/** Draws the list, on its sheet if it has one by now. */
function drawNewList({ sheet: name, columns, rowCount }: NewList): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const there = sheetsOf(book).find((named) => named.name === name);
  const sheet = there?.sheet ?? book.insertSheet(name);
  styleSetup(sheet, columns, { headerRow: 0, rowRanges: [{ firstRow: 1, lastRow: rowCount }] });
  ignoreRefusal(() => sheet.setFrozenRows(1));
  writeHeaders(sheet, 0, columns);
  sheet.getRange(2, 1).activate();
  SpreadsheetApp.flush();
}
