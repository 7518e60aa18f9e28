import type { Area } from '../workbook/area';
import type { Border, Side } from '../workbook/cell-look';
import { colorOf } from './color';
import type { EnumValue } from './enum-value';
import type { CellsOfFile } from './selves';

/** Which lines are drawn, removed, or left (null), in Google's order. */
export type BorderArguments = readonly [
  top: boolean | null,
  left: boolean | null,
  bottom: boolean | null,
  right: boolean | null,
  vertical: boolean | null,
  horizontal: boolean | null,
  color?: string | null,
  style?: EnumValue | null,
];

const PART = { top: 'topBorder', bottom: 'bottomBorder', left: 'leftBorder', right: 'rightBorder' } as const;

/** Draws the lines around cells and between them. */
export function changeBorders(
  { sheet, area }: CellsOfFile,
  [top, left, bottom, right, vertical, horizontal, color = null, style = null]: BorderArguments,
): void {
  const line: Border = {
    style: style?.name ?? 'SOLID',
    color: colorOf(color) ?? '#000000',
    weight: '',
  };
  const draw = (isDrawn: boolean | null, side: Side, cells: Area) => {
    if (isDrawn === null || cells.rowCount === 0 || cells.columnCount === 0) return;
    sheet.looks.change(cells, { [PART[side]]: isDrawn ? line : undefined });
  };
  const { row, column, rowCount, columnCount } = area;
  draw(top, 'top', { ...area, rowCount: 1 });
  draw(bottom, 'bottom', { ...area, row: row + rowCount - 1, rowCount: 1 });
  draw(left, 'left', { ...area, columnCount: 1 });
  draw(right, 'right', { ...area, column: column + columnCount - 1, columnCount: 1 });
  draw(vertical, 'right', { ...area, columnCount: columnCount - 1 });
  draw(vertical, 'left', { ...area, column: column + 1, columnCount: columnCount - 1 });
  draw(horizontal, 'bottom', { ...area, rowCount: rowCount - 1 });
  draw(horizontal, 'top', { ...area, row: row + 1, rowCount: rowCount - 1 });
}
