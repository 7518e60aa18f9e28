import { groupColumns } from '../../core/cells/column-groups';
import { rangeOver } from '../read/read-rows';

/** A header and its zero-based column. */
export interface Header {
  readonly column: number;
  readonly header: string;
}

/**
 * Writes headers into a zero-based row, adjacent ones in one call. Last of all that makes columns ready:
 * those that were broken off have no heads yet, and are made ready again.
 */
export function writeHeaders(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  row: number,
  headers: readonly Header[],
): void {
  for (const columnGroup of groupColumns(headers)) {
    const firstColumn = columnGroup[0]?.column ?? 0;
    const lastColumn = firstColumn + columnGroup.length - 1;
    const range = rangeOver(sheet, { firstRow: row, firstColumn, lastRow: row, lastColumn });
    range.setValues([columnGroup.map(({ header }) => header)]);
  }
}
