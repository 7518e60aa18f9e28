import type { SheetDescription } from '../../core/cells/sheet-description';
import type { DrawnCell } from '../../styles/drawn-cells';
import { columnPixels, POINTS_PER_PIXEL } from '../../styles/pixels';
import { rowHeights } from '../../styles/row-heights';

/** The sizes of a sheet's columns and rows in pixels, by zero-based number; those left to Google are left out. */
export interface Sizes {
  readonly columns: ReadonlyMap<number, number>;
  readonly rows: ReadonlyMap<number, number>;
}

/** The height that Google gives a row. */
export const ROW_PIXELS = 21;
/** The width that Google gives a column. */
export const COLUMN_PIXELS = 100;

/** The sizes of a sheet. On a page every row has one, as an earlier page may have left others. */
export function sizesOf(description: SheetDescription, cells: readonly DrawnCell[]): Sizes {
  const { columnWidths, print } = description;
  const onPage = Array.from({ length: print === undefined ? 0 : print.lastRow + 1 }, (_, row) => row);
  return {
    columns: new Map(columnWidths.map((characters, column) => [column, columnPixels(characters)])),
    rows: new Map([
      ...onPage.map((row) => [row, ROW_PIXELS] as const),
      ...[...rowHeights(description, cells)].map(
        ([row, points]) => [row, Math.round(points / POINTS_PER_PIXEL)] as const,
      ),
    ]),
  };
}
