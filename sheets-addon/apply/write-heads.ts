import { sideBySide } from '../../core/cells/column-groups';
import { rangeOver } from '../read/read-rows';

/** A header and its zero-based column. */
export interface Head {
  readonly column: number;
  readonly header: string;
}

/**
 * Writes headers into a zero-based row, those that stand side by side in one call. Last of all that makes columns ready:
 * those that were broken off have no heads yet, and are made ready again.
 */
export function writeHeads(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  row: number,
  heads: readonly Head[],
): void {
  for (const strip of sideBySide(heads)) {
    const column = strip[0]?.column ?? 0;
    const range = rangeOver(sheet, { row, column, rowCount: 1, columnCount: strip.length });
    range.setValues([strip.map(({ header }) => header)]);
  }
}
