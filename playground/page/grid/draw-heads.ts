import { addressOf } from '../../../emulators/workbook/address';
import { GRID, type Area } from '../../../emulators/workbook/area';
import type { LineOffsets } from '../../line-offsets';

/** The visible column letters or row numbers; those of the selection are highlighted. */
export interface DrawnHeads {
  readonly offsets: LineOffsets;
  readonly lines: 'rows' | 'columns';
  readonly from: number;
  readonly count: number;
  /** How far they are scrolled, in pixels. */
  readonly shift: number;
  readonly selected: Area;
}

/** Draws the heads of lines. */
export function drawHeads({ offsets, lines, from, count, shift, selected }: DrawnHeads): DocumentFragment {
  const drawn = document.createDocumentFragment();
  for (let line = from; line < from + count; line += 1) {
    const size = offsets.size(line);
    if (size === 0) continue;
    const head = document.createElement('div');
    const isSelected =
      lines === 'rows'
        ? line >= selected.row && line < selected.row + selected.rowCount
        : line >= selected.column && line < selected.column + selected.columnCount;
    head.className = `head${isSelected ? ' selected' : ''}`;
    head.textContent = lines === 'rows' ? String(line + 1) : columnName(line);
    head.style.cssText =
      lines === 'rows'
        ? `top:${offsets.start(line) - shift}px;height:${size}px`
        : `left:${offsets.start(line) - shift}px;width:${size}px`;
    drawn.append(head);
  }
  return drawn;
}

/** The letters of a column. */
function columnName(column: number): string {
  const whole = addressOf({ row: 0, column, rowCount: GRID.rows, columnCount: 1 });
  return whole.replace(/:.*/, '');
}
