import { GRID, type Area } from '../../../emulators/workbook/area';
import type { CellStore } from '../cell-store';
import type { UsualFont } from './cell-css';
import { GridHeads, HEAD_HEIGHT } from './grid-heads';
import { GridPane } from './grid-pane';
import type { Box, SheetLayout } from './sheet-layout';

/** What the grid shows. */
export interface GridContent {
  readonly layout: SheetLayout;
  readonly store: CellStore;
  readonly font: UsualFont;
  readonly selection: Area;
  /** The cell that is typed into, with those that it is merged with. */
  readonly active: Area;
}

/** What is asked for beyond what is drawn, so that it is there when the user scrolls on. */
const ROWS_AHEAD = 40;

/**
 * The parts of the grid that are looked at: four panes of cells, their heads, and the scroller under them, which is what
 * the pointer meets.
 */
export class GridView {
  readonly scroller = document.createElement('div');
  readonly element = document.createElement('div');
  readonly heads = new GridHeads();
  readonly panes = {
    rest: new GridPane('rest'),
    top: new GridPane('top'),
    left: new GridPane('left'),
    both: new GridPane('both'),
  };
  readonly #space = document.createElement('div');

  constructor() {
    this.scroller.className = 'grid-scroller';
    this.scroller.tabIndex = -1;
    this.#space.className = 'grid-space';
    this.scroller.append(this.#space);
    this.element.className = 'grid-view';
    const { rest, top, left, both } = this.panes;
    this.element.append(rest.element, top.element, left.element, both.element, ...this.heads.elements);
  }

  /** The cells, or their places, have changed. */
  expire({ rows, columns }: SheetLayout): void {
    for (const pane of Object.values(this.panes)) pane.expire();
    const width = columns.total + this.heads.widthOf(rows);
    this.#space.style.cssText = `width:${width}px;height:${rows.total + HEAD_HEIGHT}px`;
  }

  draw({ layout, store, font, selection, active }: GridContent): void {
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.scroller;
    const { rows, columns, shown } = layout;
    const headWidth = this.heads.widthOf(rows);
    this.element.style.cssText = `width:${clientWidth}px;height:${clientHeight}px`;
    const frozen = { width: columns.start(shown.columns.frozen), height: rows.start(shown.rows.frozen) };
    const [x, y] = [headWidth + frozen.width, HEAD_HEIGHT + frozen.height];
    const [left, top] = [frozen.width + scrollLeft, frozen.height + scrollTop];
    const [width, height] = [clientWidth - x, clientHeight - y];
    const part = { layout, font, cellAt: (row: number, column: number) => store.at(row, column) };
    const topRows = { row: 0, rowCount: shown.rows.frozen };
    const leftColumns = { column: 0, columnCount: shown.columns.frozen };
    const restRows = { row: shown.rows.frozen, rowCount: shown.rows.count - shown.rows.frozen };
    const restColumns = {
      column: shown.columns.frozen,
      columnCount: shown.columns.count - shown.columns.frozen,
    };
    const drawn = this.panes.rest.show(
      { left, top, width, height, within: { ...restRows, ...restColumns } },
      { left: x, top: y },
      part,
    );
    this.panes.top.show(
      { left, top: 0, width, height: frozen.height, within: { ...topRows, ...restColumns } },
      { left: x, top: HEAD_HEIGHT },
      part,
    );
    this.panes.left.show(
      { left: 0, top, width: frozen.width, height, within: { ...restRows, ...leftColumns } },
      { left: headWidth, top: y },
      part,
    );
    this.panes.both.show(
      { left: 0, top: 0, ...frozen, within: { ...topRows, ...leftColumns } },
      { left: headWidth, top: HEAD_HEIGHT },
      part,
    );
    const rowCount = Math.min(drawn.rowCount + ROWS_AHEAD, GRID.rows - drawn.row);
    // What stays in sight is mostly in the same blocks.
    store.want(
      { ...drawn, rowCount },
      { ...drawn, ...topRows },
      { ...drawn, rowCount, ...leftColumns },
      { ...topRows, ...leftColumns },
    );
    this.heads.draw(layout, { left, top, width, height, x, y }, selection);
    for (const pane of Object.values(this.panes)) pane.mark(layout.box(selection), layout.box(active));
  }

  /** Where a cell is in the grid's element; undefined while it is out of sight. */
  boxOf(layout: SheetLayout, row: number, column: number): Box | undefined {
    const { shown } = layout;
    const headWidth = this.heads.widthOf(layout.rows);
    const box = layout.box(layout.cellAt(row, column));
    const left = box.left + headWidth - (column < shown.columns.frozen ? 0 : this.scroller.scrollLeft);
    const top = box.top + HEAD_HEIGHT - (row < shown.rows.frozen ? 0 : this.scroller.scrollTop);
    const isSeen =
      left >= headWidth &&
      top >= HEAD_HEIGHT &&
      left < this.scroller.clientWidth &&
      top < this.scroller.clientHeight;
    return isSeen ? { ...box, left, top } : undefined;
  }

  /** Scrolls just so far that a cell is in sight. */
  reveal(layout: SheetLayout, row: number, column: number): void {
    const { scroller } = this;
    const { shown, rows, columns } = layout;
    if (row >= shown.rows.count || column >= shown.columns.count) return;
    const box = layout.box(layout.cellAt(row, column));
    if (row >= shown.rows.frozen) {
      const bottom = box.top + box.height - (scroller.clientHeight - HEAD_HEIGHT);
      const above = box.top - rows.start(shown.rows.frozen);
      if (above < scroller.scrollTop) scroller.scrollTop = above;
      else if (bottom > scroller.scrollTop) scroller.scrollTop = bottom;
    }
    if (column >= shown.columns.frozen) {
      const width = Math.min(box.width, scroller.clientWidth / 2);
      const right = box.left + width - (scroller.clientWidth - this.heads.widthOf(rows));
      const before = box.left - columns.start(shown.columns.frozen);
      if (before < scroller.scrollLeft) scroller.scrollLeft = before;
      else if (right > scroller.scrollLeft) scroller.scrollLeft = right;
    }
  }
}
