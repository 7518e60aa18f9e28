import { columnAfter, intersection, rowAfter, WHOLE_SHEET, type Area } from '../../emulators/workbook/area';
import type { Sheet } from '../../emulators/workbook/sheet';
import { LineOffsets } from '../line-offsets';
import type {
  Command,
  CommandAnswer,
  EditedCell,
  Program,
  ServerEvent,
  ShownCells,
  ShownSheet,
  ShownWorkbook,
} from '../protocol';
import { areasWithChoices } from './cell-choices';
import { editedCell } from './edited-cell';
import { enterCells, refusalOf } from './enter-cells';
import type { ProgramSide } from './program-side';
import { shownCells } from './shown-cells';
import { shownColumns, shownRows } from './shown-lines';
import { UserHistory } from './user-history';
import { openFile } from '../files/open-file';
import { lossesOf, saveFile } from '../files/save-file';
import { bookOf, type OpenedBook } from './start-lists';

/** Starts the program of a side around a workbook; it says whenever something may have changed. */
export type OpenSide = (program: Program, book: OpenedBook, changed: () => void) => Promise<ProgramSide>;

/** What a session opens by. */
export interface SessionDoors {
  /** Where the add-in's frame comes from. */
  readonly addInOrigin: string;
  readonly openSide: OpenSide;
  /** Opens a list to begin with, by its name. */
  readonly openList: (list: string) => Promise<OpenedBook>;
}

type Listener = (event: ServerEvent) => void;

const NOTHING_SAID: CommandAnswer = {};

/** The one workbook, the program around it, and the pages that look at it. */
export class Session {
  #book: OpenedBook;
  #side: ProgramSide;
  /** The programs that were around the workbook before, the last one first. */
  #earlier: readonly ProgramSide[] = [];
  #history = new UserHistory();
  #version = 1;
  #edition = 1;
  #pages = 0;
  readonly #listeners = new Map<string, Listener>();
  readonly #doors: SessionDoors;

  private constructor(book: OpenedBook, side: ProgramSide, doors: SessionDoors) {
    this.#book = book;
    this.#side = side;
    this.#doors = doors;
  }

  /** Begins with a list in Excel. */
  static async begin(list: string, doors: SessionDoors): Promise<Session> {
    const book = await doors.openList(list);
    const announce = { changed: (): void => undefined };
    const session = new Session(book, await doors.openSide('excel', book, () => announce.changed()), doors);
    announce.changed = () => session.#announce();
    return session;
  }

  get side(): ProgramSide {
    return this.#side;
  }

  get workbook(): ShownWorkbook {
    const { workbook, title, file } = this.#book;
    const { selection } = workbook;
    const { program, actions, pane, isPaneShown } = this.#side;
    return {
      version: this.#version,
      edition: this.#edition,
      title,
      losses: lossesOf(file),
      program,
      sheets: workbook.sheets
        .filter(({ visibility }) => visibility === 'visible')
        .map(({ id, name, tabColor }) => ({ id, name, color: tabColor })),
      selection: { sheet: selection.sheet.id, area: selection.area },
      canUndo: this.#history.canUndo,
      canRedo: this.#history.canRedo,
      actions: actions.map(({ id, label, tip, icon, isApart }) => ({ id, label, tip, icon, isApart })),
      pane: pane === undefined ? undefined : new URL(pane, this.#doors.addInOrigin).href,
      isPaneShown,
    };
  }

  sheet(id: string): ShownSheet | undefined {
    const sheet = this.#find(id);
    if (sheet === undefined) return undefined;
    const columns = shownColumns(sheet, this.#side.program);
    const rows = shownRows(sheet, this.#side.program, columns);
    const used = sheet.usedArea();
    const offsets = { rows: new LineOffsets(rows), columns: new LineOffsets(columns) };
    return {
      version: this.#version,
      id,
      rows,
      columns,
      used: {
        rows: used === undefined ? 1 : rowAfter(used),
        columns: used === undefined ? 1 : columnAfter(used),
      },
      merges: sheet.merges,
      showsGridlines: sheet.showsGridlines,
      charts: this.#kept((side) => side.chartsOn(sheet, offsets)),
      choices: areasWithChoices(sheet),
    };
  }

  cells(id: string, area: Area): ShownCells | undefined {
    const sheet = this.#find(id);
    const inside = intersection(area, WHOLE_SHEET);
    if (sheet === undefined || inside === undefined) return undefined;
    return {
      version: this.#version,
      ...shownCells(
        sheet,
        inside,
        this.#kept((side) => side.rulesOn(sheet)),
      ),
    };
  }

  cell(id: string, row: number, column: number): EditedCell | undefined {
    const sheet = this.#find(id);
    return sheet && editedCell(sheet, row, column);
  }

  /** Does what a page asks for. */
  async carryOut(command: Command): Promise<CommandAnswer> {
    const answer = await this.#do(command);
    // What is selected changes nothing that another page shows.
    if (command.do !== 'select') this.#announce();
    return answer;
  }

  /** Opens a file of the user's; says why if it cannot be opened. */
  async open(name: string, bytes: Uint8Array): Promise<CommandAnswer> {
    try {
      await this.#surround(bookOf(await openFile(name, bytes)), this.#side.program);
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      return { said: { title: '', text, isQuestion: false } };
    }
    this.#history = new UserHistory();
    this.#announce();
    return NOTHING_SAID;
  }

  /** The file with what was changed in it, and what it is called. */
  async save(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const { file, title } = this.#book;
    return { name: `${title}.xlsx`, bytes: await saveFile(file) };
  }

  /** A page has come; gives what the page is called, and what to do when it has gone. */
  join(listener: Listener): { readonly page: string; readonly leave: () => void } {
    this.#pages += 1;
    const page = `page-${this.#pages}`;
    this.#listeners.set(page, listener);
    this.#side.join(page, (message) => listener({ is: 'toPane', message }));
    listener({ is: 'opened', page });
    return {
      page,
      leave: () => {
        this.#listeners.delete(page);
        this.#side.leave(page);
      },
    };
  }

  async #do(command: Command): Promise<CommandAnswer> {
    switch (command.do) {
      case 'enter': {
        const sheet = this.#find(command.sheet);
        const answer = sheet && enterCells(sheet, command, this.#history);
        this.#side.heedEdit();
        return answer ?? NOTHING_SAID;
      }
      case 'clear':
        return this.#clear(command);
      case 'select': {
        const sheet = this.#find(command.sheet);
        if (sheet !== undefined) this.#side.select(sheet, command.area);
        return NOTHING_SAID;
      }
      case 'undo':
      case 'redo': {
        const place = command.do === 'undo' ? this.#history.undo() : this.#history.redo();
        if (place !== undefined) this.#side.select(place.sheet, place.area);
        this.#side.heedEdit();
        return NOTHING_SAID;
      }
      case 'closePane':
        this.#side.closePane();
        return NOTHING_SAID;
      case 'press':
        return this.#side.press(command.action, command.isSure);
      case 'use':
        if (command.program !== this.#side.program) await this.#surround(this.#book, command.program);
        return NOTHING_SAID;
      case 'new':
        await this.#surround(await this.#doors.openList(command.list), this.#side.program);
        this.#history = new UserHistory();
        return NOTHING_SAID;
    }
  }

  #clear({ sheet: id, area }: { readonly sheet: string; readonly area: Area }): CommandAnswer {
    const sheet = this.#find(id);
    if (sheet === undefined) return NOTHING_SAID;
    const refusal = refusalOf(sheet, area);
    if (refusal !== undefined) return { said: { title: '', text: refusal, isQuestion: false } };
    this.#history.record(sheet, area, () => sheet.cells.clear(area));
    this.#side.heedEdit();
    return NOTHING_SAID;
  }

  /** Puts a program around a workbook. The panes of all pages begin anew. */
  async #surround(book: OpenedBook, program: Program): Promise<void> {
    const side = await this.#doors.openSide(program, book, () => this.#announce());
    for (const page of this.#listeners.keys()) this.#side.leave(page);
    this.#earlier = book === this.#book ? [this.#side, ...this.#earlier] : [];
    this.#book = book;
    this.#side = side;
    this.#edition += 1;
    for (const [page, listener] of this.#listeners)
      side.join(page, (message) => listener({ is: 'toPane', message }));
  }

  /**
   * What the program keeps of a sheet, or where it keeps nothing, what one before it did: a workbook that goes from one
   * program to another takes its charts and rules along.
   */
  #kept<Item>(ask: (side: ProgramSide) => readonly Item[]): readonly Item[] {
    const kept = [this.#side, ...this.#earlier].map(ask);
    return kept.find(({ length }) => length > 0) ?? [];
  }

  #announce(): void {
    this.#version += 1;
    for (const listener of this.#listeners.values()) listener({ is: 'changed', version: this.#version });
  }

  #find(id: string): Sheet | undefined {
    return this.#book.workbook.sheets.find((sheet) => sheet.id === id);
  }
}
