import type { Area } from './area';
import type { Sheet } from './sheet';

/** Of a new sheet's columns, in points. */
export const DEFAULT_COLUMN_WIDTH = 48;

/** Of a new sheet's rows, in points. */
export const DEFAULT_ROW_HEIGHT = 15;

/** A rectangle on a sheet, in points from its corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The position and size of an area, from its row heights and column widths. */
export function boxOf(sheet: Sheet, area: Area): Box {
  const across = { sizes: sheet.columnWidths, size: DEFAULT_COLUMN_WIDTH, hidden: sheet.hiddenColumns };
  const down = { sizes: sheet.rowHeights, size: DEFAULT_ROW_HEIGHT, hidden: sheet.hiddenRows };
  return {
    left: sum(across, { from: 0, count: area.column }),
    top: sum(down, { from: 0, count: area.row }),
    width: sum(across, { from: area.column, count: area.columnCount }),
    height: sum(down, { from: area.row, count: area.rowCount }),
  };
}

interface Lines {
  readonly sizes: ReadonlyMap<number, number>;
  readonly size: number;
  readonly hidden: ReadonlySet<number>;
}

function sum(
  { sizes, size, hidden }: Lines,
  { from, count }: { readonly from: number; readonly count: number },
): number {
  const isInside = (line: number) => line >= from && line < from + count;
  let total = count * size;
  for (const [line, own] of sizes) if (isInside(line)) total += own - size;
  for (const line of hidden) if (isInside(line)) total -= sizes.get(line) ?? size;
  return total;
}
