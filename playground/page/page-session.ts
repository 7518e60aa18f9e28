import { areaAt } from '../../emulators/workbook/address';
import type { Area } from '../../emulators/workbook/area';
import type { Command, CommandAnswer, EditedCell, Program, ServerEvent, ShownWorkbook } from '../protocol';
import { listenToClipboard } from './clipboard';
import { Grid } from './grid/grid';
import { words } from './words';
import { askCell, askSheet, askWorkbook, command, follow, openOwnFile } from './server-calls';

/** What the page shows around the grid. */
export interface PageState {
  readonly workbook: ShownWorkbook;
  readonly selection: Area;
  readonly cell: EditedCell;
  /** What is typed into the cell so far. */
  readonly typing: string | undefined;
  /** The open message or question, and what happens on yes. */
  readonly said: (NonNullable<CommandAnswer['said']> & { readonly onYes?: () => void }) | undefined;
  /** What the page calls itself when it hands on messages of its pane. */
  readonly page: string | undefined;
}

/** Cells that the user has typed or pasted. */
type Entered = Omit<Extract<Command, { readonly do: 'enter' }>, 'do' | 'sheet'>;

const NO_CELL: EditedCell = { typed: '', choices: [], hint: '' };
const FIRST_CELL: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** What the page knows of the server's workbook, and what it has the server do. */
export class PageSession {
  readonly grid: Grid;
  /** Hears what the server says to the pane. */
  toPane: (message: string) => void = () => undefined;
  #state: PageState | undefined;
  readonly #render: (state: PageState) => void;
  /** What the page calls itself when it hands on messages of its pane. */
  #page: string | undefined;
  /** Whether the server has ended. */
  #isGone = false;
  #isRefreshing = false;
  #isStale = false;
  /** Selections of the user's that the server has not heard of. */
  #selecting = 0;
  /** How often the user has selected something. */
  #selections = 0;
  #shownSheet = '';
  /** Where the user was on each sheet. */
  readonly #places = new Map<string, Area>();

  constructor(place: HTMLElement, render: (state: PageState) => void) {
    this.#render = render;
    this.grid = new Grid(place, {
      select: (sheet, area) => void this.#select(sheet, area),
      enter: (row, column, text) => void this.#enter({ row, column, rows: [[text]], isPasted: false }),
      clear: (area) => void this.run({ do: 'clear', sheet: this.#shownSheet, area }),
      undo: () => void this.run({ do: 'undo' }),
      redo: () => void this.run({ do: 'redo' }),
      typing: (typing) => this.#set({ typing }),
    });
    listenToClipboard({
      grid: this.grid,
      sheet: () => this.#shownSheet,
      enter: (row, column, rows) => this.#enter({ row, column, rows, isPasted: true }),
      clear: (area) => this.run({ do: 'clear', sheet: this.#shownSheet, area }),
      select: async (area) => {
        this.grid.select(area);
        await this.#select(this.#shownSheet, area);
      },
    });
    document.addEventListener('keydown', (event) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      if (document.activeElement === this.grid.element) document.querySelector('iframe')?.focus();
      else this.grid.focus();
    });
    follow((event) => this.#hear(event));
  }

  /** Has the server do something, shows what has come of it, and tells the user what is to be told. */
  async run(what: Command): Promise<void> {
    await this.#show(command(what), what);
  }

  /** Opens a file of the user's in place of the workbook. */
  async openFile(file: File): Promise<void> {
    await this.#show(openOwnFile(file));
  }

  /** Saves the workbook as a download; asks first if something would be lost. */
  save(): void {
    const download = () => {
      const link = document.createElement('a');
      link.href = '/save';
      link.download = '';
      link.click();
    };
    const losses = this.#state?.workbook.losses ?? [];
    if (losses.length === 0) download();
    else
      this.#set({
        said: { title: words.saveAnyway, text: losses.join(' '), isQuestion: true, onYes: download },
      });
  }

  async #show(answer: Promise<CommandAnswer>, what?: Command): Promise<void> {
    const { said } = await answer.catch((error: unknown): CommandAnswer => {
      // What a browser says of a server that is not there has nothing in it for the user.
      this.#isGone = error instanceof TypeError;
      const text = this.#isGone ? words.gone : String(error);
      return { said: { title: '', text, isQuestion: false } };
    });
    if (said !== undefined) {
      const isAsked = said.isQuestion && what?.do === 'press';
      this.#set({
        said: isAsked ? { ...said, onYes: () => void this.run({ ...what, isSure: true }) } : said,
      });
    }
    if (!this.#isGone) await this.refresh();
  }

  /** The user has read what they were told. */
  dismiss(): void {
    this.#set({ said: undefined });
    this.grid.focus();
  }

  async use(program: Program): Promise<void> {
    await this.run({ do: 'use', program });
  }

  /** Goes to a sheet by its tab. */
  async show(sheet: string): Promise<void> {
    await command({ do: 'select', sheet, area: this.#places.get(sheet) ?? FIRST_CELL });
    await this.refresh();
    this.grid.focus();
  }

  /** Goes to the cells of an address that was typed. */
  goTo(address: string): void {
    const area = areaAt(address.trim());
    if (area === undefined) return;
    this.grid.select(area);
    void this.#select(this.#shownSheet, area);
    this.grid.focus();
  }

  async #enter(entered: Entered): Promise<void> {
    await this.run({ do: 'enter', sheet: this.#shownSheet, ...entered });
  }

  /** Brings the page up to what the server has; one look at a time. */
  async refresh(): Promise<void> {
    this.#isStale = true;
    if (this.#isRefreshing) return;
    this.#isRefreshing = true;
    try {
      while (this.#isStale) {
        this.#isStale = false;
        await this.#look();
      }
    } finally {
      this.#isRefreshing = false;
    }
  }

  async #look(): Promise<void> {
    const [hadSelecting, selections] = [this.#selecting > 0, this.#selections];
    // What the user has selected since goes before what the server knew.
    const keepsOwn = () => hadSelecting || this.#selections !== selections;
    const workbook = await askWorkbook();
    const isOther = this.#state?.workbook.edition !== workbook.edition;
    if (isOther) {
      this.grid.forget();
      this.#places.clear();
    }
    const id =
      keepsOwn() && workbook.sheets.some((sheet) => sheet.id === this.#shownSheet)
        ? this.#shownSheet
        : workbook.selection.sheet;
    const sheet = await askSheet(id);
    const isOtherSheet = isOther || id !== this.#shownSheet;
    this.#shownSheet = id;
    this.#set({ workbook });
    this.grid.show(sheet, workbook.program);
    const { area } = workbook.selection;
    if (!keepsOwn() && (isOtherSheet || !isSame(area, this.grid.selection))) {
      this.grid.select(area);
      this.#places.set(id, area);
    }
    await this.#lookAtCell();
  }

  async #lookAtCell(): Promise<void> {
    const { row, column } = this.grid.selection;
    const cell = await askCell(this.#shownSheet, row, column);
    const now = this.grid.selection;
    if (now.row !== row || now.column !== column) return;
    this.grid.setActive(cell);
    this.#set({ cell, selection: now });
  }

  async #select(sheet: string, area: Area): Promise<void> {
    this.#places.set(sheet, area);
    this.#set({ selection: area });
    this.#selections += 1;
    this.#selecting += 1;
    try {
      await Promise.all([command({ do: 'select', sheet, area }), this.#lookAtCell()]);
    } finally {
      this.#selecting -= 1;
    }
  }

  #set(change: Partial<PageState>): void {
    const { workbook } = change;
    const before = this.#state;
    if (before !== undefined) this.#state = { ...before, ...change };
    else if (workbook !== undefined)
      this.#state = {
        selection: FIRST_CELL,
        cell: NO_CELL,
        typing: undefined,
        said: undefined,
        page: this.#page,
        ...change,
        workbook,
      };
    if (this.#state !== undefined) this.#render(this.#state);
  }

  #hear(event: ServerEvent): void {
    switch (event.is) {
      case 'opened':
        this.#page = event.page;
        this.#set({ page: event.page });
        void this.refresh();
        return;
      case 'changed':
        void this.refresh();
        return;
      case 'toPane':
        this.toPane(event.message);
    }
  }
}

function isSame(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rowCount === other.rowCount &&
    one.columnCount === other.columnCount
  );
}
