import { addressOf } from '../../../emulators/workbook/address';
import { GRID, type Area } from '../../../emulators/workbook/area';
import type { Program, ShownSheet } from '../../protocol';
import { CellStore } from '../cell-store';
import type { UsualFont } from './cell-css';
import { CellEditor, type AfterEntry } from './cell-editor';
import { ChartLayer } from './chart-layer';
import { ChoiceList } from './choice-list';
import { drawHeads } from './draw-heads';
import { GridPane } from './grid-pane';
import { movedSelection, selectedArea, selectedCell, type Selected } from './moved-selection';
import { SheetLayout } from './sheet-layout';

/** What the grid tells, and what it has others do. */
export interface GridEvents {
  readonly select: (sheet: string, area: Area) => void;
  readonly enter: (
    at: { readonly row: number; readonly column: number },
    rows: readonly (readonly string[])[],
    isPasted: boolean,
  ) => void;
  readonly clear: (area: Area) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** What is typed into a cell so far; undefined once it is done. */
  readonly typing: (text: string | undefined) => void;
}

/** What can be said of the selected cell. */
export interface ActiveCell {
  readonly typed: string;
  readonly choices: readonly string[];
}

const HEAD_HEIGHT = 24;
const ROWS_AHEAD = 40;

const FONTS: Readonly<Record<Program, UsualFont>> = {
  excel: { family: 'Calibri, Carlito, "Wide Cells", "Widest Cells", sans-serif', points: 11 },
  sheets: { family: 'Arial, "Liberation Sans", Helvetica, "Widest Cells", sans-serif', points: 10 },
};

/** A sheet of the workbook on the page: a view of what the server holds, which sends on what the user does. */
export class Grid {
  readonly element = document.createElement('div');
  readonly #scroller = document.createElement('div');
  readonly #space = document.createElement('div');
  readonly #view = document.createElement('div');
  readonly #corner = document.createElement('button');
  readonly #heads = { rows: document.createElement('div'), columns: document.createElement('div') };
  readonly #frozenHeads = { rows: document.createElement('div'), columns: document.createElement('div') };
  readonly #said = document.createElement('div');
  readonly #panes = {
    rest: new GridPane('rest'),
    top: new GridPane('top'),
    left: new GridPane('left'),
    both: new GridPane('both'),
  };
  readonly #marks = new Map<GridPane, { readonly area: HTMLElement; readonly cell: HTMLElement }>();
  readonly #charts: ChartLayer;
  readonly #editor: CellEditor;
  readonly #choices: ChoiceList;
  readonly #events: GridEvents;
  #layout: SheetLayout | undefined;
  #store: CellStore | undefined;
  #selected: Selected = selectedCell(0, 0);
  #active: ActiveCell = { typed: '', choices: [] };
  #font: UsualFont = FONTS.excel;
  #isDue = false;
  /** Where each sheet was scrolled to. */
  readonly #places = new Map<string, { readonly left: number; readonly top: number }>();

  constructor(place: HTMLElement, events: GridEvents) {
    this.#events = events;
    this.#editor = new CellEditor({
      commit: (text, then) => this.#commit(text, then),
      cancel: () => {
        events.typing(undefined);
        this.focus();
      },
      change: (text) => events.typing(text),
    });
    this.#choices = new ChoiceList(
      (text) => this.#commit(text, 'stay'),
      () => this.focus(),
    );
    this.#build();
    this.#charts = new ChartLayer(this.#panes.rest.over);
    place.append(this.element);
    this.#listen();
    new ResizeObserver(() => this.#ask()).observe(this.element);
  }

  get selection(): Area {
    return this.#layout === undefined
      ? { row: 0, column: 0, rowCount: 1, columnCount: 1 }
      : selectedArea(this.#selected, this.#layout);
  }

  focus(): void {
    this.element.focus({ preventScroll: true });
  }

  /** Shows a sheet, or the same one as it is now. */
  show(shown: ShownSheet, program: Program): void {
    const isOther = this.#layout?.shown.id !== shown.id;
    this.#font = FONTS[program];
    if (isOther) this.#open(shown);
    else this.#layout = new SheetLayout(shown);
    this.#charts.show(shown.charts);
    this.#expirePanes();
    this.#store?.expire();
    this.#resizeSpace();
    const place = isOther ? (this.#places.get(shown.id) ?? { left: 0, top: 0 }) : undefined;
    if (place !== undefined) this.#scroller.scrollTo(place);
    this.#ask();
  }

  /** Another workbook: where one was in the old one says nothing. */
  forget(): void {
    this.#places.clear();
    this.#layout = undefined;
    this.#store = undefined;
  }

  /** Selects cells, and brings them into sight. */
  select(area: Area): void {
    const { row, column, rowCount, columnCount } = area;
    this.#selected = { row, column, toRow: row + rowCount - 1, toColumn: column + columnCount - 1 };
    this.#reveal(row, column);
    this.#ask();
  }

  /** Says what is in the selected cell. */
  setActive(active: ActiveCell): void {
    this.#active = active;
    this.#ask();
  }

  /** Enters a text into the selected cell, as the bar above the grid does. */
  enterText(text: string): void {
    this.#commit(text, 'down');
  }

  #open(shown: ShownSheet): void {
    const before = this.#layout?.shown.id;
    if (before !== undefined)
      this.#places.set(before, { left: this.#scroller.scrollLeft, top: this.#scroller.scrollTop });
    this.#editor.cancel();
    this.#choices.close();
    this.#layout = new SheetLayout(shown);
    this.#store = new CellStore(shown.id, () => {
      this.#expirePanes();
      this.#ask();
    });
  }

  #build(): void {
    const { element } = this;
    element.className = 'grid';
    element.tabIndex = 0;
    element.setAttribute('role', 'application');
    element.setAttribute('aria-label', 'Cells');
    element.setAttribute('aria-roledescription', 'spreadsheet');
    this.#scroller.className = 'grid-scroller';
    this.#scroller.tabIndex = -1;
    this.#space.className = 'grid-space';
    this.#view.className = 'grid-view';
    this.#said.className = 'for-ears';
    this.#said.setAttribute('aria-live', 'polite');
    this.#corner.className = 'grid-corner';
    this.#corner.tabIndex = -1;
    this.#corner.setAttribute('aria-label', 'Select all');
    for (const [name, heads] of [
      ['columns', [this.#heads.columns, this.#frozenHeads.columns]],
      ['rows', [this.#heads.rows, this.#frozenHeads.rows]],
    ] as const)
      for (const head of heads) head.className = `heads heads-of-${name}`;
    const { rest, top, left, both } = this.#panes;
    this.#view.append(rest.element, top.element, left.element, both.element);
    this.#view.append(
      this.#heads.columns,
      this.#heads.rows,
      this.#frozenHeads.columns,
      this.#frozenHeads.rows,
    );
    this.#view.append(this.#corner);
    for (const pane of [rest, top, left, both]) {
      const marks = { area: document.createElement('div'), cell: document.createElement('div') };
      marks.area.className = 'selection';
      marks.cell.className = 'active-cell';
      pane.over.append(marks.area, marks.cell);
      this.#marks.set(pane, marks);
    }
    this.#scroller.append(this.#space);
    element.append(
      this.#scroller,
      this.#view,
      this.#editor.element,
      this.#choices.button,
      this.#choices.list,
      this.#said,
    );
  }

  #listen(): void {
    this.#scroller.addEventListener(
      'scroll',
      () => {
        this.#choices.close();
        if (this.#editor.isOpen) this.#editor.commit('stay');
        this.#draw();
      },
      { passive: true },
    );
    this.#scroller.addEventListener('pointerdown', (event) => this.#press(event));
    this.#scroller.addEventListener('dblclick', () => this.#edit(this.#active.typed));
    this.#corner.addEventListener('click', () => this.#selectAll());
    this.element.addEventListener('keydown', (event) => this.#key(event));
  }

  #selectAll(): void {
    const used = this.#layout?.shown.used;
    if (used !== undefined)
      this.#moveTo({ row: 0, column: 0, toRow: used.rows - 1, toColumn: used.columns - 1 }, false);
  }

  // Keys

  #key(event: KeyboardEvent): void {
    if (event.target !== this.element || this.#layout === undefined || event.isComposing) return;
    const { key, shiftKey: shift, altKey } = event;
    const control = event.ctrlKey || event.metaKey;
    const pageRows = Math.max(1, Math.floor(this.#scroller.clientHeight / this.#layout.shown.rows.size) - 3);
    const moved = altKey
      ? undefined
      : movedSelection(this.#selected, this.#layout, { key, shift, control, pageRows });
    if (moved !== undefined) this.#moveTo(moved);
    else if (!this.#act(key, { shift, control, alt: altKey })) return;
    event.preventDefault();
  }

  /** Does what a key asks for that moves nothing; false where it asks for nothing. */
  #act(key: string, { shift, control, alt }: { shift: boolean; control: boolean; alt: boolean }): boolean {
    const letter = control ? key.toLowerCase() : '';
    if (letter === 'z' && !shift) this.#events.undo();
    else if (letter === 'y' || (letter === 'z' && shift)) this.#events.redo();
    else if (letter === 'a') this.#selectAll();
    else if (control) return false;
    else if (key === 'Enter') this.#step(shift ? 'up' : 'down');
    else if (key === 'Tab') this.#step(shift ? 'left' : 'right');
    else if (key === 'F2') this.#edit(this.#active.typed);
    else if (key === 'Delete' || key === 'Backspace') this.#events.clear(this.selection);
    else if (alt && key === 'ArrowDown') this.#choices.open();
    else if (key === 'Escape') this.#choices.close();
    else if (key.length === 1 && !alt) this.#edit(key);
    else return false;
    return true;
  }

  #step(direction: Exclude<AfterEntry, 'stay'>): void {
    if (this.#layout === undefined) return;
    const key = { down: 'ArrowDown', up: 'ArrowUp', right: 'ArrowRight', left: 'ArrowLeft' }[direction];
    const moved = movedSelection(this.#selected, this.#layout, {
      key,
      shift: false,
      control: false,
      pageRows: 1,
    });
    if (moved !== undefined) this.#moveTo(moved);
  }

  #edit(text: string): void {
    const box = this.#boxOnView(this.#selected.row, this.#selected.column);
    if (box === undefined) return;
    this.#choices.close();
    this.#editor.open(box, text);
    this.#events.typing(text);
  }

  #commit(text: string, then: AfterEntry): void {
    const { row, column } = this.#selected;
    this.#events.typing(undefined);
    if (text !== this.#active.typed) this.#events.enter({ row, column }, [[text]], false);
    if (then !== 'stay') this.#step(then);
    this.focus();
  }

  // Pointer

  #press(event: PointerEvent): void {
    const layout = this.#layout;
    if (event.button !== 0 || layout === undefined) return;
    const bounds = this.#scroller.getBoundingClientRect();
    if (
      event.clientX - bounds.left >= this.#scroller.clientWidth ||
      event.clientY - bounds.top >= this.#scroller.clientHeight
    )
      return;
    event.preventDefault();
    this.focus();
    const { row, column, on } = this.#cellUnder(event, layout);
    const end = {
      row: on === 'columnHead' ? GRID.rows - 1 : row,
      column: on === 'rowHead' ? GRID.columns - 1 : column,
    };
    const start = { row: on === 'columnHead' ? 0 : row, column: on === 'rowHead' ? 0 : column };
    if (event.shiftKey) this.#moveTo({ ...this.#selected, toRow: end.row, toColumn: end.column }, false);
    else this.#moveTo({ ...start, toRow: end.row, toColumn: end.column }, false);
    const move = (moved: PointerEvent) => {
      const to = this.#cellUnder(moved, layout);
      const { row: fromRow, column: fromColumn } = this.#selected;
      const reached = {
        toRow: on === 'columnHead' ? GRID.rows - 1 : to.row,
        toColumn: on === 'rowHead' ? GRID.columns - 1 : to.column,
      };
      this.#moveTo({ row: fromRow, column: fromColumn, ...reached }, on === 'cell');
    };
    this.#scroller.setPointerCapture(event.pointerId);
    this.#scroller.addEventListener('pointermove', move);
    this.#scroller.addEventListener(
      'lostpointercapture',
      () => this.#scroller.removeEventListener('pointermove', move),
      { once: true },
    );
  }

  #cellUnder({ clientX, clientY }: PointerEvent, { rows, columns, shown }: SheetLayout) {
    const bounds = this.#scroller.getBoundingClientRect();
    const x = clientX - bounds.left - this.#headWidth;
    const y = clientY - bounds.top - HEAD_HEIGHT;
    const frozenWidth = columns.start(shown.columns.frozen);
    const frozenHeight = rows.start(shown.rows.frozen);
    return {
      row: rows.at(y < frozenHeight ? Math.max(0, y) : y + this.#scroller.scrollTop),
      column: columns.at(x < frozenWidth ? Math.max(0, x) : x + this.#scroller.scrollLeft),
      on: y < 0 ? ('columnHead' as const) : x < 0 ? ('rowHead' as const) : ('cell' as const),
    };
  }

  // Selection

  #moveTo(selected: Selected, reveals = true): void {
    const layout = this.#layout;
    if (layout === undefined) return;
    this.#choices.close();
    this.#selected = selected;
    if (reveals) this.#reveal(selected.toRow, selected.toColumn);
    this.#ask();
    this.#events.select(layout.shown.id, this.selection);
    const cell = this.#store?.at(selected.row, selected.column);
    this.#said.textContent = `${addressOf(this.selection)} ${cell?.text ?? ''}`;
  }

  #reveal(row: number, column: number): void {
    const layout = this.#layout;
    if (layout === undefined) return;
    const { shown, rows, columns } = layout;
    const { left, top, width, height } = layout.box(
      layout.cellAt(Math.min(row, shown.rows.count - 1), Math.min(column, shown.columns.count - 1)),
    );
    const scroller = this.#scroller;
    const [before, above] = [columns.start(shown.columns.frozen), rows.start(shown.rows.frozen)];
    if (row >= shown.rows.frozen && row < shown.rows.count) {
      const bottom = top + height - (scroller.clientHeight - HEAD_HEIGHT);
      if (top - above < scroller.scrollTop) scroller.scrollTop = top - above;
      else if (bottom > scroller.scrollTop) scroller.scrollTop = bottom;
    }
    if (column >= shown.columns.frozen && column < shown.columns.count) {
      const right =
        left + Math.min(width, scroller.clientWidth / 2) - (scroller.clientWidth - this.#headWidth);
      if (left - before < scroller.scrollLeft) scroller.scrollLeft = left - before;
      else if (right > scroller.scrollLeft) scroller.scrollLeft = right;
    }
  }

  // Drawing

  #ask(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    requestAnimationFrame(() => {
      this.#isDue = false;
      this.#draw();
    });
  }

  #expirePanes(): void {
    for (const pane of Object.values(this.#panes)) pane.expire();
  }

  get #headWidth(): number {
    const rows = this.#layout?.shown.rows.count ?? 0;
    return Math.max(40, 16 + String(rows).length * 8);
  }

  #resizeSpace(): void {
    if (this.#layout === undefined) return;
    const { rows, columns } = this.#layout;
    this.#space.style.cssText = `width:${columns.total + this.#headWidth}px;height:${rows.total + HEAD_HEIGHT}px`;
  }

  #draw(): void {
    const [layout, store] = [this.#layout, this.#store];
    if (layout === undefined || store === undefined) return;
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.#scroller;
    const { rows, columns, shown } = layout;
    const headWidth = this.#headWidth;
    this.#view.style.cssText = `width:${clientWidth}px;height:${clientHeight}px`;
    const frozen = { width: columns.start(shown.columns.frozen), height: rows.start(shown.rows.frozen) };
    const width = clientWidth - headWidth - frozen.width;
    const height = clientHeight - HEAD_HEIGHT - frozen.height;
    const [left, top] = [frozen.width + scrollLeft, frozen.height + scrollTop];
    const part = { layout, cellAt: (row: number, column: number) => store.at(row, column), font: this.#font };
    const restRows = { row: shown.rows.frozen, rowCount: shown.rows.count - shown.rows.frozen };
    const restColumns = {
      column: shown.columns.frozen,
      columnCount: shown.columns.count - shown.columns.frozen,
    };
    const [topRows, leftColumns] = [
      { row: 0, rowCount: shown.rows.frozen },
      { column: 0, columnCount: shown.columns.frozen },
    ];
    const [x, y] = [headWidth + frozen.width, HEAD_HEIGHT + frozen.height];
    const drawn = this.#panes.rest.show(
      { left, top, width, height, within: { ...restRows, ...restColumns } },
      { left: x, top: y },
      part,
    );
    this.#panes.top.show(
      { left, top: 0, width, height: frozen.height, within: { ...topRows, ...restColumns } },
      { left: x, top: HEAD_HEIGHT },
      part,
    );
    this.#panes.left.show(
      { left: 0, top, width: frozen.width, height, within: { ...restRows, ...leftColumns } },
      { left: headWidth, top: y },
      part,
    );
    this.#panes.both.show(
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
    this.#drawHeads(layout, { left, top, width, height, x, y });
    this.#drawMarks(layout);
  }

  #drawHeads(
    { rows, columns, shown }: SheetLayout,
    at: { left: number; top: number; width: number; height: number; x: number; y: number },
  ): void {
    const selected = this.selection;
    const headWidth = this.#headWidth;
    this.#corner.style.cssText = `width:${headWidth}px;height:${HEAD_HEIGHT}px`;
    const firstColumn = Math.max(shown.columns.frozen, columns.at(at.left));
    const lastColumn = columns.at(at.left + Math.max(0, at.width));
    const firstRow = Math.max(shown.rows.frozen, rows.at(at.top));
    const lastRow = rows.at(at.top + Math.max(0, at.height));
    place(this.#heads.columns, { left: at.x, top: 0, width: at.width, height: HEAD_HEIGHT });
    place(this.#heads.rows, { left: 0, top: at.y, width: headWidth, height: at.height });
    place(this.#frozenHeads.columns, {
      left: headWidth,
      top: 0,
      width: at.x - headWidth,
      height: HEAD_HEIGHT,
    });
    place(this.#frozenHeads.rows, {
      left: 0,
      top: HEAD_HEIGHT,
      width: headWidth,
      height: at.y - HEAD_HEIGHT,
    });
    this.#heads.columns.replaceChildren(
      drawHeads({
        offsets: columns,
        lines: 'columns',
        from: firstColumn,
        count: lastColumn - firstColumn + 1,
        start: (line) => columns.start(line) - at.left,
        selected,
      }),
    );
    this.#heads.rows.replaceChildren(
      drawHeads({
        offsets: rows,
        lines: 'rows',
        from: firstRow,
        count: lastRow - firstRow + 1,
        start: (line) => rows.start(line) - at.top,
        selected,
      }),
    );
    this.#frozenHeads.columns.replaceChildren(
      drawHeads({
        offsets: columns,
        lines: 'columns',
        from: 0,
        count: shown.columns.frozen,
        start: (line) => columns.start(line),
        selected,
      }),
    );
    this.#frozenHeads.rows.replaceChildren(
      drawHeads({
        offsets: rows,
        lines: 'rows',
        from: 0,
        count: shown.rows.frozen,
        start: (line) => rows.start(line),
        selected,
      }),
    );
  }

  #drawMarks(layout: SheetLayout): void {
    const area = layout.box(this.selection);
    const cell = layout.box(layout.cellAt(this.#selected.row, this.#selected.column));
    const isOne = area.width === cell.width && area.height === cell.height;
    for (const marks of this.#marks.values()) {
      marks.area.hidden = isOne;
      place(marks.area, area);
      place(marks.cell, cell);
    }
    const box = this.#boxOnView(this.#selected.row, this.#selected.column);
    this.#choices.offer(this.#active.choices, this.#editor.isOpen ? undefined : box);
  }

  /** Where a cell is in the grid's element; undefined while it is out of sight. */
  #boxOnView(row: number, column: number) {
    const layout = this.#layout;
    if (layout === undefined) return undefined;
    const { shown } = layout;
    const box = layout.box(layout.cellAt(row, column));
    const left = box.left + this.#headWidth - (column < shown.columns.frozen ? 0 : this.#scroller.scrollLeft);
    const top = box.top + HEAD_HEIGHT - (row < shown.rows.frozen ? 0 : this.#scroller.scrollTop);
    const isSeen =
      left < this.#scroller.clientWidth &&
      top < this.#scroller.clientHeight &&
      left >= this.#headWidth &&
      top >= HEAD_HEIGHT;
    return isSeen ? { ...box, left, top } : undefined;
  }
}

function place(
  element: HTMLElement,
  { left, top, width, height }: { left: number; top: number; width: number; height: number },
): void {
  element.style.cssText = `left:${left}px;top:${top}px;width:${Math.max(0, width)}px;height:${Math.max(0, height)}px`;
}
