import type { Area } from '../workbook/area';
import type { CellValue } from '../workbook/cell-value';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { calculatedValues, placeKey } from './formulas/calculated-values';
import { localeOf, type Locale } from './locale';
import { covers, admits, type Protection } from './protection';
import { ScriptException } from './script-exception';
import type { SheetKind } from './sheet-kind';
import { SheetState } from './sheet-state';
import { serialOfMoment } from './time-zone';

const MOST_CELLS = 10_000_000;

/** What a spreadsheet has apart from its workbook. */
export interface FileOptions {
  readonly id?: string;
  readonly name?: string;
  readonly timeZone?: string;
  /** The owner, who may change everything. */
  readonly owner?: string;
  /** Who may change it apart from the owner; everybody if left out. */
  readonly editors?: readonly string[];
  /**
   * Whether a change that a protection or a typed column forbids is refused only when a script flushes or reads, as
   * when Google defers writes, and not by the setter itself.
   */
  readonly refusesLate?: boolean;
}

/** A spreadsheet at Google: a workbook, and what else Google knows about it. */
export class SpreadsheetFile {
  readonly workbook: Workbook;
  readonly id: string;
  readonly owner: string;
  readonly editors: readonly string[] | undefined;
  refusesLate: boolean;
  name: string;
  timeZone: string;
  /** Goes up with every change that may affect formulas. */
  revision = 0;
  /** The current time, for formulas that ask. */
  now: () => number = () => Date.UTC(2025, 2, 3);
  readonly #states = new WeakMap<Sheet, SheetState>();
  #sheetIds = 0;
  #chartIds = 1000;
  #calculated: { readonly revision: number; readonly values: ReadonlyMap<string, CellValue> } | undefined;

  constructor(workbook: Workbook, options: FileOptions = {}) {
    this.workbook = workbook;
    this.id = options.id ?? '1SpreadsheetIdOfTheBookThatIsOpen';
    this.name = options.name ?? 'Clients';
    this.timeZone = options.timeZone ?? 'America/New_York';
    this.owner = options.owner ?? 'owner@example.com';
    this.editors = options.editors;
    this.refusesLate = options.refusesLate ?? false;
    for (const sheet of workbook.sheets) this.state(sheet);
    workbook.calculate ??= (_formula, place) => this.calculate().get(placeKey(place)) ?? '';
  }

  get locale(): Locale {
    const found = localeOf(this.workbook.culture);
    if (found === undefined)
      throw new Error(`NotImplemented: this host does not know the locale ${this.workbook.culture}.`);
    return found;
  }

  /** What Google stores about a sheet. */
  state(sheet: Sheet): SheetState {
    return this.#states.get(sheet) ?? this.#newState(sheet, 'GRID');
  }

  /**
   * Adds a sheet without cells after the others: one that a chart fills (OBJECT), as users make with "Move to own
   * sheet", or a view of a database (DATASOURCE).
   */
  addSheetWithoutCells(name: string, kind: Exclude<SheetKind, 'GRID'> = 'OBJECT'): Sheet {
    const sheet = this.workbook.addSheet(name);
    this.#newState(sheet, kind);
    return sheet;
  }

  #newState(sheet: Sheet, kind: SheetKind): SheetState {
    const state = new SheetState(this.#sheetIds, sheet, kind);
    // The first sheet of a file has the id 0, the others have long numbers.
    this.#sheetIds = this.#sheetIds * 31 + 1_571_824;
    this.#states.set(sheet, state);
    return state;
  }

  nextChartId(): number {
    this.#chartIds += 1;
    return this.#chartIds;
  }

  /** Calculates the formulas if something has changed since the last time. */
  calculate(): ReadonlyMap<string, CellValue> {
    if (this.#calculated?.revision === this.revision) return this.#calculated.values;
    const lastRow = Math.max(...this.workbook.sheets.map((sheet) => this.state(sheet).rowCount));
    const now = serialOfMoment(this.now(), this.timeZone);
    const values = calculatedValues(this.workbook, { locale: this.locale, lastRow, now });
    this.#calculated = { revision: this.revision, values };
    return values;
  }

  /** Refuses what would make the spreadsheet too large. */
  assertRoom(moreCells: number): void {
    const cells = this.workbook.sheets.reduce((sum, sheet) => sum + this.state(sheet).cellCount, 0);
    if (cells + moreCells <= MOST_CELLS) return;
    throw new ScriptException(
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
  }

  /** Whether a user may change an area. */
  canEdit(user: string, { sheet, area }: { readonly sheet: Sheet; readonly area: Area }): boolean {
    if (user === this.owner) return true;
    if (this.editors?.includes(user) === false || sheet.refusesChange(area)) return false;
    const isRefused = (protection: Protection) => covers(protection, area) && !admits(protection, user);
    return !this.state(sheet).protections.some(isRefused);
  }
}
