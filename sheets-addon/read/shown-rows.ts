import { readRows } from './read-rows';
import type { CellReader } from './serial-dates';

const ROWS_AT_ONCE = 1000;

/**
 * How many rows a sheet has up to the last that shows something. Google counts formulas that show nothing, too, as are
 * filled down in advance; other hosts see no rows in them, and a list is to come to the same everywhere.
 */
export function shownRows(sheet: GoogleAppsScript.Spreadsheet.Sheet, toCell: CellReader): number {
  const columns = { firstColumn: 0, lastColumn: sheet.getLastColumn() - 1 };
  let end = sheet.getLastRow();
  // Nearly always the last row shows something.
  for (let count = 1; end > 0; count = ROWS_AT_ONCE) {
    const first = Math.max(0, end - count);
    const rows = readRows(sheet, { ...columns, firstRow: first, lastRow: end - 1 }, toCell);
    const shown = [...rows.keys()].filter((row) => (rows[row] ?? []).some((cell) => cell !== ''));
    const last = shown[shown.length - 1];
    if (last !== undefined) return first + last + 1;
    end = first;
  }
  return 0;
}
