import type { Area } from '../core/cells/sheet-description';

/** The area of a list's columns, at least one, from its header row to its last row. */
export function listArea(
  { headerRow, rowCount }: { readonly headerRow: number; readonly rowCount: number },
  columns: readonly number[],
): Area {
  return {
    firstRow: headerRow,
    firstColumn: Math.min(...columns),
    lastRow: Math.max(rowCount - 1, headerRow + 1),
    lastColumn: Math.max(...columns),
  };
}
