import type { Area, DescribedCell, SheetDescription } from '../core/cells/sheet-description';
import type { CellStyle } from './cell-style';
import { describedStyle } from './cell-styles';

/** A cell with its zero-based row and column. */
export interface DrawnCell {
  readonly row: number;
  readonly column: number;
  readonly style: CellStyle;
  /** What it shows; `undefined` if a wider cell to the left covers it. */
  readonly cell: DescribedCell | undefined;
}

/** The cells of a sheet in the order of a file: row by row, from the left. */
export function drawnCells({ blocks }: Pick<SheetDescription, 'blocks'>): readonly DrawnCell[] {
  const cells = blocks.flatMap((block) =>
    block.cells.flatMap((line, below) =>
      line.flatMap((cell, right) => {
        const place = { row: block.row + below, column: block.column + right };
        return cell === undefined ? [] : spread(cell, place);
      }),
    ),
  );
  return cells.sort((one, other) => one.row - other.row || one.column - other.column);
}

/** The areas of the cells that span several columns. */
export function mergedAreas(cells: readonly DrawnCell[]): readonly Area[] {
  return cells.flatMap(({ row, column, cell }) =>
    cell?.span === undefined || cell.span < 2
      ? []
      : [{ firstRow: row, firstColumn: column, lastRow: row, lastColumn: column + cell.span - 1 }],
  );
}

/** A cell and those that it covers, which look the same, so that fill and lines run through under it. */
function spread(cell: DescribedCell, { row, column }: { readonly row: number; readonly column: number }) {
  const style = describedStyle(cell);
  const span = cell.span ?? 1;
  return Array.from({ length: span }, (_, right): DrawnCell => ({
    row,
    column: column + right,
    style: withoutInnerEdges(style, { isFirst: right === 0, isLast: right === span - 1 }),
    cell: right === 0 ? cell : undefined,
  }));
}

function withoutInnerEdges(
  style: CellStyle,
  { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean },
): CellStyle {
  if (style.border === undefined || (isFirst && isLast)) return style;
  const { left, right, ...others } = style.border;
  const border = {
    ...others,
    ...(isFirst && left !== undefined ? { left } : {}),
    ...(isLast && right !== undefined ? { right } : {}),
  };
  return { ...style, border };
}
