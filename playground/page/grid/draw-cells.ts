import { contains, type Area } from '../../../emulators/workbook/area';
import type { StoredCell } from '../cell-store';
import { cellCss, fontOf, type UsualFont } from './cell-css';
import type { Box, SheetLayout } from './sheet-layout';
import { textWidth } from './text-width';

/** What the cells of a part of a sheet are drawn from. */
export interface DrawnPart {
  readonly layout: SheetLayout;
  /** The rows and columns that are drawn. */
  readonly window: Area;
  readonly cellAt: (row: number, column: number) => StoredCell | undefined;
  readonly font: UsualFont;
}

/** Left and right of a text. */
const PADDING = 6;
const LEAST_SCALE = 0.55;

/** Draws cells and gridlines, in pixels from the corner of the window. */
export function drawCells(part: DrawnPart): DocumentFragment {
  const { layout, window } = part;
  const drawn = document.createDocumentFragment();
  if (layout.shown.showsGridlines) drawGridlines(drawn, part);
  const merges = layout.mergesIn(window);
  for (const merged of merges) drawCell(drawn, part, { ...merged, isMerged: true });
  for (let row = window.row; row < window.row + window.rowCount; row += 1) {
    if (layout.rows.size(row) === 0) continue;
    for (let column = window.column; column < window.column + window.columnCount; column += 1) {
      const cell = { row, column, rowCount: 1, columnCount: 1 };
      if (layout.columns.size(column) === 0 || merges.some((merged) => contains(merged, cell))) continue;
      drawCell(drawn, part, { ...cell, isMerged: false });
    }
  }
  return drawn;
}

interface CellArea extends Area {
  readonly isMerged: boolean;
}

function drawCell(drawn: DocumentFragment, part: DrawnPart, area: CellArea): void {
  const cell = part.cellAt(area.row, area.column);
  if (cell === undefined) return;
  const { text, style } = cell;
  const hasLook =
    style.fill !== undefined || (style.top ?? style.right ?? style.bottom ?? style.left) !== undefined;
  if (text === '' && !hasLook) return;
  const box = boxIn(part, area);
  const element = document.createElement('div');
  element.className = 'cell';
  const font = fontOf(style, part.font);
  // A line that is left or above belongs to the cell all the same: it covers the gridline there.
  const { left, top, width, height } = withLines(box, style);
  element.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px;${cellCss(style, font)}`;
  if (text !== '') addText(element, part, { cell, area, box, font });
  drawn.append(element);
}

function withLines(
  { left, top, width, height }: Box,
  { top: above, left: before }: StoredCell['style'],
): Box {
  const [dx, dy] = [before === undefined ? 0 : 1, above === undefined ? 0 : 1];
  return { left: left - dx, top: top - dy, width: width + dx, height: height + dy };
}

interface DrawnText {
  readonly cell: StoredCell;
  readonly area: CellArea;
  readonly box: Box;
  readonly font: string;
}

/** Puts the text in: broken into lines, made smaller, as `####`, or running on over blank neighbours. */
function addText(element: HTMLElement, part: DrawnPart, { cell, area, box, font }: DrawnText): void {
  const { text, style, isNumber } = cell;
  const span = document.createElement('span');
  span.textContent = text;
  element.append(span);
  if (style.wraps === true) {
    element.classList.add('wraps');
    return;
  }
  const needed = textWidth(text, font) + PADDING + (style.indent ?? 0) * 9;
  if (needed <= box.width) return;
  if (style.shrinks === true) {
    const scale = Math.max(LEAST_SCALE, (box.width - PADDING) / (needed - PADDING));
    span.style.font = fontOf(style, part.font, scale);
    return;
  }
  if (isNumber) {
    span.textContent = '#'.repeat(Math.max(1, Math.floor((box.width - PADDING) / textWidth('#', font))));
    return;
  }
  if (area.isMerged || style.clips === true) return;
  const room = roomBeside(part, area, { needed: needed - box.width, across: style.across });
  element.classList.add('runs-on');
  element.style.setProperty('--before', `${-room.before}px`);
  element.style.setProperty('--after', `${-room.after}px`);
}

/** How far a text can run on, over blank neighbours. */
function roomBeside(
  { layout, cellAt }: DrawnPart,
  { row, column }: Area,
  { needed, across }: { readonly needed: number; readonly across: StoredCell['style']['across'] },
): { readonly before: number; readonly after: number } {
  const isFree = (at: number) => {
    const neighbour = cellAt(row, at);
    return neighbour?.text === '' && layout.cellAt(row, at).columnCount === 1;
  };
  const room = (step: 1 | -1, wanted: number) => {
    let found = 0;
    for (let at = column + step; found < wanted && at >= 0 && isFree(at); at += step)
      found += layout.columns.size(at);
    return found;
  };
  const share = across === 'center' ? needed / 2 : needed;
  return {
    before: across === 'left' ? 0 : room(-1, share),
    after: across === 'right' ? 0 : room(1, share),
  };
}

function drawGridlines(drawn: DocumentFragment, { layout, window }: DrawnPart): void {
  const whole = boxIn({ layout, window }, window);
  const add = (name: string, css: string) => {
    const line = document.createElement('i');
    line.className = name;
    line.style.cssText = css;
    drawn.append(line);
  };
  for (let row = window.row; row < window.row + window.rowCount; row += 1)
    add(
      'line-across',
      `top:${layout.rows.start(row + 1) - layout.rows.start(window.row) - 1}px;width:${whole.width}px`,
    );
  for (let column = window.column; column < window.column + window.columnCount; column += 1) {
    const left = layout.columns.start(column + 1) - layout.columns.start(window.column) - 1;
    add('line-down', `left:${left}px;height:${whole.height}px`);
  }
}

function boxIn({ layout, window }: Pick<DrawnPart, 'layout' | 'window'>, area: Area): Box {
  const box = layout.box(area);
  return {
    ...box,
    left: box.left - layout.columns.start(window.column),
    top: box.top - layout.rows.start(window.row),
  };
}
