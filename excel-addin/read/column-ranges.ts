import type { ColumnRange } from '../../core/plan/columns-to-read';
import type { Size } from '../../core/cells/sheet-description';

/** Excel gives no values of rows over their whole width. */
const COLUMNS_AT_ONCE = 8192;

/** All columns of a sheet, so many together as Excel gives values of. */
export function allColumns({ columnCount }: Pick<Size, 'columnCount'>): readonly ColumnRange[] {
  const columnRanges: ColumnRange[] = [];
  for (let first = 0; first < columnCount; first += COLUMNS_AT_ONCE)
    columnRanges.push({ first, last: Math.min(first + COLUMNS_AT_ONCE, columnCount) - 1 });
  return columnRanges;
}
