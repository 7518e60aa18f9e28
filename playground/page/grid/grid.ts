import { addressOf } from '../../../emulators/workbook/address';
import { FIRST_CELL, type Area } from '../../../emulators/workbook/area';
import { unreachable } from '../../../core/cells/unreachable';
import type { Program, ShownSheet } from '../../protocol';
import { CellStore } from '../cell-store';
import type { UsualFont } from './cell-css';
import { CellEditor, type AfterEntry } from './cell-editor';
import { ChartLayer } from './chart-layer';
import { ChoiceList } from './choice-list';
import { GridView } from './grid-view';
import { keyAction, type KeyAction } from './key-action';
import { movedSelection, selectedArea, selectedCell, type Selected } from './moved-selection';
import { selectByPointer } from './pointer-selection';
import { SheetLayout } from './sheet-layout';

/** What the grid tells, and what it has others do. */
export interface GridEvents {
  readonly select: (sheet: string, area: Area) => void;
  readonly enter: (row: number, column: number, text: string) => void;
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

const FONTS: Readonly<Record<Program, UsualFont>> = {
  excel: { family: 'Calibri, Carlito, "Wide Cells", "Widest Cells", sans-serif', points: 11 },
  sheets: { family: 'Arial, "Liberation Sans", Helvetica, "Widest Cells", sans-serif', points: 10 },
};

/** A sheet of the workbook on the page: a view of what the server holds, which sends on what the user does. */
export class Grid {
  readonly element = document.createElement('div');
  readonly #view = new GridView();
  readonly #said = document.createElement('div');
  readonly #charts = new ChartLayer(this.#view.panes.rest.over);
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
    this.#listen();
    place.append(this.element);
    new ResizeObserver(() => this.#ask()).observe(this.element);
  }

  get selection(): Area {
    return this.#layout === undefined ? FIRST_CELL : selectedArea(this.#selected, this.#layout);
  }

  focus(): void {
    this.element.focus({ preventScroll: true });
  }

  /** Shows a sheet, or the same one as it is now. */
  show(shown: ShownSheet, program: Program): void {
    const { scroller } = this.#view;
    const before = this.#layout?.shown.id;
    const isOther = before !== shown.id;
    if (isOther && before !== undefined)
      this.#places.set(before, { left: scroller.scrollLeft, top: scroller.scrollTop });
    this.#font = FONTS[program];
    this.#layout = new SheetLayout(shown);
    if (isOther) this.#open(shown.id);
    this.#charts.show(shown.charts);
    this.#view.expire(this.#layout);
    this.#store?.expire();
    if (isOther) scroller.scrollTo(this.#places.get(shown.id) ?? { left: 0, top: 0 });
    this.#ask();
  }

  /** Another workbook: where the user was in the old one says nothing. */
  forget(): void {
    this.#places.clear();
    this.#layout = undefined;
    this.#store = undefined;
  }

  /** Selects cells, and brings them into sight. */
  select({ row, column, rowCount, columnCount }: Area): void {
    this.#selected = { row, column, toRow: row + rowCount - 1, toColumn: column + columnCount - 1 };
    if (this.#layout !== undefined) this.#view.reveal(this.#layout, row, column);
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

  #open(sheet: string): void {
    this.#editor.cancel();
    this.#choices.close();
    this.#store = new CellStore(sheet, () => {
      if (this.#layout !== undefined) this.#view.expire(this.#layout);
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
    this.#said.className = 'for-ears';
    this.#said.setAttribute('aria-live', 'polite');
    element.append(this.#view.scroller, this.#view.element, this.#editor.element);
    element.append(this.#choices.button, this.#choices.list, this.#said);
  }

  #listen(): void {
    const { scroller, heads } = this.#view;
    const scrolled = () => {
      this.#choices.close();
      this.#editor.commit('stay');
      this.#draw();
    };
    scroller.addEventListener('scroll', scrolled, { passive: true });
    scroller.addEventListener('dblclick', () => this.#edit(this.#active.typed));
    heads.corner.addEventListener('click', () => this.#act('selectAll', ''));
    this.element.addEventListener('keydown', (event) => this.#press(event));
    selectByPointer(this.#view, {
      layout: () => this.#layout,
      selected: () => this.#selected,
      select: (selected, reveals) => {
        if (this.#editor.isOpen) this.#editor.commit('stay');
        this.focus();
        this.#moveTo(selected, reveals);
      },
    });
  }

  #press(event: KeyboardEvent): void {
    if (event.target !== this.element || event.isComposing) return;
    const moved = event.altKey ? undefined : this.#moved(event);
    const action = keyAction(event);
    if (moved !== undefined) this.#moveTo(moved, true);
    else if (action !== undefined) this.#act(action, event.key);
    else return;
    event.preventDefault();
  }

  #act(action: KeyAction, key: string): void {
    switch (action) {
      case 'undo':
        this.#events.undo();
        return;
      case 'redo':
        this.#events.redo();
        return;
      case 'selectAll': {
        const { rows = 1, columns = 1 } = this.#layout?.shown.used ?? {};
        this.#moveTo({ row: 0, column: 0, toRow: rows - 1, toColumn: columns - 1 }, false);
        return;
      }
      case 'clear':
        this.#events.clear(this.selection);
        return;
      case 'edit':
        this.#edit(this.#active.typed);
        return;
      case 'type':
        this.#edit(key);
        return;
      case 'choose':
        this.#choices.open();
        return;
      case 'closeChoices':
        this.#choices.close();
        return;
      case 'down':
      case 'up':
      case 'right':
      case 'left':
        this.#step(action);
        return;
      default:
        unreachable(action);
    }
  }

  #step(direction: Exclude<AfterEntry, 'stay'>): void {
    const key = { down: 'ArrowDown', up: 'ArrowUp', right: 'ArrowRight', left: 'ArrowLeft' }[direction];
    const moved = this.#moved({ key, shiftKey: false, ctrlKey: false, metaKey: false });
    if (moved !== undefined) this.#moveTo(moved, true);
  }

  #moved({ key, shiftKey, ctrlKey, metaKey }: KeyWithModifiers): Selected | undefined {
    if (this.#layout === undefined) return undefined;
    const rowsInSight = Math.floor(this.#view.scroller.clientHeight / this.#layout.shown.rows.size);
    const pressed = {
      key,
      shift: shiftKey,
      control: ctrlKey || metaKey,
      pageRows: Math.max(1, rowsInSight - 3),
    };
    return movedSelection(this.#selected, this.#layout, pressed);
  }

  #edit(text: string): void {
    const { row, column } = this.#selected;
    if (this.#layout === undefined) return;
    this.#view.reveal(this.#layout, row, column);
    const box = this.#view.boxOf(this.#layout, row, column);
    if (box === undefined) return;
    this.#choices.close();
    this.#editor.open(box, text);
    this.#events.typing(text);
  }

  #commit(text: string, then: AfterEntry): void {
    const { row, column } = this.#selected;
    this.#events.typing(undefined);
    if (text !== this.#active.typed) this.#events.enter(row, column, text);
    if (then !== 'stay') this.#step(then);
    this.focus();
  }

  #moveTo(selected: Selected, reveals: boolean): void {
    const layout = this.#layout;
    if (layout === undefined) return;
    this.#choices.close();
    this.#selected = selected;
    if (reveals) this.#view.reveal(layout, selected.toRow, selected.toColumn);
    this.#ask();
    this.#events.select(layout.shown.id, this.selection);
    const cell = this.#store?.at(selected.row, selected.column);
    this.#said.textContent = `${addressOf(this.selection)} ${cell?.text ?? ''}`;
  }

  #ask(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    requestAnimationFrame(() => {
      this.#isDue = false;
      this.#draw();
    });
  }

  #draw(): void {
    const [layout, store] = [this.#layout, this.#store];
    if (layout === undefined || store === undefined) return;
    const { row, column } = this.#selected;
    const active = layout.cellAt(row, column);
    this.#view.draw({ layout, store, font: this.#font, selection: this.selection, active });
    const box = this.#editor.isOpen ? undefined : this.#view.boxOf(layout, row, column);
    this.#choices.offer(this.#active.choices, box);
  }
}

type KeyWithModifiers = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey'>;
