import { planNewList } from '../core/new-list';
import type { SetUp } from '../pane/bridge';
import { drawSetup } from './draw-setup';
import { inTurn } from './in-turn';

/** Makes a sheet with an empty client list and shows it. */
export function makeNewList(): SetUp {
  return inTurn(() => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const { sheet: name, columns, rowCount } = planNewList(book.getSheets().map((sheet) => sheet.getName()));
    const sheet = book.insertSheet(name);
    drawSetup(sheet, columns, { headerRow: 0, stretches: [{ firstRow: 1, lastRow: rowCount }] });
    sheet.setFrozenRows(1);
    sheet.getRange(2, 1).activate();
    SpreadsheetApp.flush();
    return { is: 'setUp', sheet: name, headers: columns.map(({ header }) => header) };
  });
}
