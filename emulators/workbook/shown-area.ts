import type { Area } from './area';
import type { Sheet } from './sheet';

/** The smallest area with every cell, of a sheet or of a part of it, that shows something. */
export function shownArea(sheet: Sheet, within?: Area): Area | undefined {
  const filled = sheet.usedArea(within === undefined ? {} : { within });
  if (filled === undefined) return undefined;
  const shown = sheet.values(filled).map((row) => row.map((value) => value !== ''));
  const rows = [...shown.keys()].filter((row) => shown[row]?.includes(true) === true);
  const columns = (shown[0] ?? [])
    .map((_, column) => column)
    .filter((column) => shown.some((row) => row[column] === true));
  const [row, column] = [rows[0], columns[0]];
  if (row === undefined || column === undefined) return undefined;
  return {
    row: filled.row + row,
    column: filled.column + column,
    rowCount: (rows.at(-1) ?? row) - row + 1,
    columnCount: (columns.at(-1) ?? column) - column + 1,
  };
}
