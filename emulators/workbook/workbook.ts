import type { Cell } from '../../core/cells/cell';
import { FIRST_CELL } from './area';
import { Sheet } from './sheet';
import type { Calendar } from './typed-date';
import type { Calculate, DefinedName, Selection, WorkbookOfSheet } from './workbook-of-sheet';

/** How a workbook may differ from a new one. */
export interface WorkbookOptions {
  readonly isReadOnly?: boolean;
  readonly countsDatesFrom1904?: boolean;
  /** The user's locale, such as `en-US`. */
  readonly culture?: string;
  /** The year for dates typed without one. */
  readonly currentYear?: number;
  readonly calculate?: Calculate;
  /** Whether formulas that show nothing are outside the used range of values; false by default. */
  readonly passesBlankFormulas?: boolean;
}

/** A workbook in memory. */
export class Workbook implements WorkbookOfSheet<Sheet> {
  sheets: readonly Sheet[] = [];
  isReadOnly: boolean;
  /** Whether no sheet can be added, deleted, renamed, hidden or shown. */
  isStructureProtected = false;
  culture: string;
  calendar: Calendar;
  calculate: Calculate | undefined;
  readonly passesBlankFormulas: boolean;
  names: readonly DefinedName[] = [];
  /** What add-ins store in the document, by name. */
  readonly settings = new Map<string, string>();
  #selection: Selection<Sheet> | undefined;
  #numbers = 0;

  constructor(options: WorkbookOptions = {}) {
    this.isReadOnly = options.isReadOnly ?? false;
    this.culture = options.culture ?? 'en-US';
    this.calculate = options.calculate;
    this.passesBlankFormulas = options.passesBlankFormulas ?? false;
    this.calendar = {
      countsDatesFrom1904: options.countsDatesFrom1904 ?? false,
      currentYear: options.currentYear ?? 2025,
    };
  }

  /** A workbook with these sheets, from the left; the first one is active. Texts are entered as they are. */
  static fromSheets(
    sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
    options: WorkbookOptions = {},
  ): Workbook {
    const workbook = new Workbook(options);
    for (const [name, rows] of Object.entries(sheets)) {
      const sheet = workbook.addSheet(name);
      rows.forEach((values, row) =>
        values.forEach((value, column) => sheet.cells.columnToFill(column).putValue(row, value)),
      );
    }
    return workbook;
  }

  addSheet(name: string): Sheet {
    const sheet = new Sheet({ id: idOf(this.nextNumber()), name, workbook: this });
    this.sheets = [...this.sheets, sheet];
    return sheet;
  }

  /** Removes a sheet. The selection moves to its neighbour. */
  deleteSheet(sheet: Sheet): void {
    this.sheets = this.sheets.filter((other) => other !== sheet);
    if (this.#selection?.sheet === sheet) this.#selection = undefined;
  }

  /** Moves a sheet to an index among the others, counted from 0. */
  moveSheet(sheet: Sheet, position: number): void {
    const others = this.sheets.filter((other) => other !== sheet);
    this.sheets = others.toSpliced(position, 0, sheet);
  }

  /** The sheet of that name, ignoring case. */
  findSheet(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** The sheet of that name, which must exist. */
  sheet(name: string): Sheet {
    const found = this.findSheet(name);
    if (found === undefined) throw new Error(`The workbook has no sheet ${name}.`);
    return found;
  }

  get activeSheet(): Sheet {
    return this.selection.sheet;
  }

  get selection(): Selection<Sheet> {
    if (this.#selection !== undefined) return this.#selection;
    const sheet = this.sheets.find(({ visibility }) => visibility === 'visible');
    if (sheet === undefined) throw new Error('A workbook without a visible sheet has no selection.');
    return { sheet, area: FIRST_CELL };
  }

  select(selection: Selection<Sheet>): void {
    this.#selection = selection;
  }

  nextNumber(): number {
    this.#numbers += 1;
    return this.#numbers;
  }
}

function idOf(number: number): string {
  return `{00000000-${String(number).padStart(4, '0')}-0000-0000-000000000000}`;
}
