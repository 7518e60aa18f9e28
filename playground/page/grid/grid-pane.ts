import type { Area } from '../../../emulators/workbook/area';
import { placeAt } from './place-at';
import { drawCells, type DrawnPart } from './draw-cells';
import type { Box, SheetLayout } from './sheet-layout';

/** How far beyond its edges a pane is drawn, so that scrolling only moves what is there. */
const BEYOND = { rows: 12, columns: 3 };

/** The part of a sheet that a pane shows, in pixels from the sheet's corner. */
export interface PaneView extends Box {
  /** The lines that the pane may show: those that stay in sight, or the others. */
  readonly within: Area;
}

/** One of the four parts of the grid: what stays in sight on both sides, on top, on the left, and the rest. */
export class GridPane {
  readonly element = document.createElement('div');
  /** Moves along with the cells, and is in pixels from the sheet's corner. */
  readonly over = document.createElement('div');
  readonly #cells = document.createElement('div');
  readonly #layer = document.createElement('div');
  readonly #selection = document.createElement('div');
  readonly #active = document.createElement('div');
  #drawn: Area | undefined;

  constructor(name: string) {
    this.element.className = `pane-of-cells ${name}`;
    this.#layer.className = 'layer';
    this.over.className = 'over';
    this.#selection.className = 'selection';
    this.#active.className = 'active-cell';
    this.over.append(this.#selection, this.#active);
    this.#layer.append(this.#cells);
    this.element.append(this.#layer, this.over);
  }

  /** The cells have changed: they are drawn anew at the next look. */
  expire(): void {
    this.#drawn = undefined;
  }

  /** Shows a part of the sheet at a place of the grid. Gives the cells that it draws. */
  show(
    view: PaneView,
    at: { readonly left: number; readonly top: number },
    part: Omit<DrawnPart, 'window'>,
  ): Area {
    const { element } = this;
    element.style.cssText = `left:${at.left}px;top:${at.top}px;width:${view.width}px;height:${view.height}px`;
    element.hidden = view.width <= 0 || view.height <= 0;
    const seen = seenCells(view, part.layout);
    if (this.#drawn === undefined || !covers(this.#drawn, seen)) {
      this.#drawn = withMargin(seen, view.within);
      this.#cells.replaceChildren(drawCells({ ...part, window: this.#drawn }));
    }
    const corner = part.layout.box({ ...this.#drawn, rowCount: 0, columnCount: 0 });
    this.#layer.style.transform = `translate(${corner.left - view.left}px,${corner.top - view.top}px)`;
    this.over.style.transform = `translate(${-view.left}px,${-view.top}px)`;
    return this.#drawn;
  }

  /** Marks what is selected, and the cell of it that is typed into. */
  mark(selection: Box, active: Box): void {
    this.#selection.hidden = selection.width === active.width && selection.height === active.height;
    placeAt(this.#selection, selection);
    placeAt(this.#active, active);
  }
}

function seenCells({ left, top, width, height, within }: PaneView, { rows, columns }: SheetLayout): Area {
  const row = Math.max(within.row, rows.at(top));
  const column = Math.max(within.column, columns.at(left));
  const rowEnd = Math.min(within.row + within.rowCount, rows.at(top + Math.max(0, height - 1)) + 1);
  const columnEnd = Math.min(
    within.column + within.columnCount,
    columns.at(left + Math.max(0, width - 1)) + 1,
  );
  return { row, column, rowCount: Math.max(0, rowEnd - row), columnCount: Math.max(0, columnEnd - column) };
}

function withMargin({ row, column, rowCount, columnCount }: Area, within: Area): Area {
  const top = Math.max(within.row, row - BEYOND.rows);
  const left = Math.max(within.column, column - BEYOND.columns);
  const bottom = Math.min(within.row + within.rowCount, row + rowCount + BEYOND.rows);
  const right = Math.min(within.column + within.columnCount, column + columnCount + BEYOND.columns);
  return {
    row: top,
    column: left,
    rowCount: Math.max(0, bottom - top),
    columnCount: Math.max(0, right - left),
  };
}

function covers(outer: Area, inner: Area): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rowCount >= inner.row + inner.rowCount &&
    outer.column + outer.columnCount >= inner.column + inner.columnCount
  );
}
