import type { Cell } from '../../core/cells/cell';
import { areaAt } from './address';
import { areasOutside } from './area-outside';
import { boundingArea, columnAfter, intersection, rowAfter, WHOLE_SHEET, type Area } from './area';
import { CellGrid } from './cell-grid';
import { GENERAL, type CellLook } from './cell-look';
import { isError, plainValue, type CellValue } from './cell-value';
import type { Chart } from './chart';
import type { ConditionalFormat } from './conditional-format';
import type { DataValidation } from './data-validation';
import { enterRows, type EnteredRows } from './enter-rows';
import type { Filter } from './filter';
import { LookGrid } from './look-grid';
import { moveLines } from './move-lines';
import type { GridMove } from './moved-area';
import { newPrintSettings } from './print-settings';
import type { Table } from './table';
import type { WorkbookOfSheet } from './workbook-of-sheet';

/** Who sees a sheet: `veryHidden` ones are not even in the list of hidden sheets. */
export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

/** One cell, as tests see it. */
export interface SheetCell {
  readonly value: Cell;
  readonly isError: boolean;
  readonly formula: string | undefined;
  readonly isLiteral: boolean;
  readonly numberFormat: string;
  readonly look: CellLook;
}

/** One sheet of a workbook. */
export class Sheet {
  readonly id: string;
  name: string;
  visibility: SheetVisibility = 'visible';
  readonly workbook: WorkbookOfSheet<Sheet>;
  readonly cells = new CellGrid();
  readonly looks = new LookGrid();
  merges: readonly Area[] = [];
  tables: readonly Table[] = [];
  filter: Filter | undefined;
  /** Rows and columns hidden by hand. */
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  /** In points. */
  rowHeights = new Map<number, number>();
  columnWidths = new Map<number, number>();
  /** Rows and columns that were set to fit their contents. */
  readonly fitted: { readonly lines: 'rows' | 'columns'; readonly area: Area }[] = [];
  charts: readonly Chart[] = [];
  conditionalFormats: readonly ConditionalFormat[] = [];
  validations: readonly DataValidation[] = [];
  isProtected = false;
  /** The frozen rows and columns. */
  frozen: { readonly rows: number; readonly columns: number } = { rows: 0, columns: 0 };
  showsGridlines = true;
  showsHeadings = true;
  /** `''` means no colour. */
  tabColor = '';
  readonly print = newPrintSettings();
  readonly #moveListeners: ((move: GridMove) => void)[] = [];

  constructor({ id, name, workbook }: Pick<Sheet, 'id' | 'name' | 'workbook'>) {
    this.id = id;
    this.name = name;
    this.workbook = workbook;
  }

  /** The value of a cell, with formulas calculated. */
  valueAt(row: number, column: number): CellValue {
    const formula = this.cells.formula(row, column);
    if (formula === undefined) return this.cells.value(row, column);
    return this.workbook.calculate?.(formula, { sheet: this.name, row, column }) ?? 0;
  }

  /** The values of an area, row by row. */
  values(area: Area): CellValue[][] {
    const columns = Array.from({ length: area.columnCount }, (_, right) =>
      this.cells.column(area.column + right),
    );
    return Array.from({ length: area.rowCount }, (_, below) => {
      const row = area.row + below;
      return columns.map((cells, right) => {
        if (cells === undefined) return '';
        return cells.hasFormula(row) ? this.valueAt(row, area.column + right) : cells.value(row);
      });
    });
  }

  /** Types a block into the sheet from its top left cell on, as a user under en-US would. */
  enter(row: number, column: number, rows: EnteredRows): void {
    enterRows(this, { row, column, rows });
  }

  /** The smallest area with everything on the sheet; with `valuesOnly`, formats do not count. */
  usedArea({ within = WHOLE_SHEET, valuesOnly = true }: { within?: Area; valuesOnly?: boolean } = {}):
    Area | undefined {
    const filled = this.cells.usedArea(within);
    if (valuesOnly) return filled;
    const looking = this.looks.usedArea();
    const looked = looking && intersection(looking, within);
    return filled && looked ? boundingArea(filled, looked) : (filled ?? looked);
  }

  /** Everything from A1 to the last filled cell, row by row; on request, formulas instead of their values. */
  rows({ formulas = false }: { readonly formulas?: boolean } = {}): Cell[][] {
    const used = this.usedArea();
    if (used === undefined) return [];
    const area = { row: 0, column: 0, rowCount: rowAfter(used), columnCount: columnAfter(used) };
    return this.values(area).map((values, row) =>
      values.map(
        (value, column) => (formulas ? this.cells.formula(row, column) : undefined) ?? plainValue(value),
      ),
    );
  }

  /** The cell at an address such as `B3`. */
  cell(address: string): SheetCell {
    const area = areaAt(address);
    if (area === undefined) throw new Error(`${address} is no cell.`);
    const { row, column } = area;
    const value = this.valueAt(row, column);
    const look = this.looks.at(row, column);
    return {
      value: plainValue(value),
      isError: isError(value),
      formula: this.cells.formula(row, column),
      isLiteral: this.cells.isLiteral(row, column),
      numberFormat: look.numberFormat ?? GENERAL,
      look,
    };
  }

  /** The sheet's own filter and those of its tables. */
  get filters(): readonly Filter[] {
    return [...(this.filter === undefined ? [] : [this.filter]), ...this.tables.map(({ filter }) => filter)];
  }

  isFilteredOut(row: number): boolean {
    return this.filters.some(({ hiddenRows }) => hiddenRows.has(row));
  }

  isRowHidden(row: number): boolean {
    return this.hiddenRows.has(row) || this.isFilteredOut(row);
  }

  /** Merges an area; only the contents of its top left cell are kept. */
  merge(area: Area): void {
    this.unmerge(area);
    for (const rest of areasOutside(area, { ...area, rowCount: 1, columnCount: 1 })) this.cells.clear(rest);
    this.merges = [...this.merges, area];
  }

  unmerge(area: Area): void {
    this.merges = this.merges.filter((merged) => intersection(merged, area) === undefined);
  }

  /** Whether a protected sheet refuses a change to the area, because one of its cells is locked. */
  refusesChange(area: Area): boolean {
    if (!this.isProtected) return false;
    const { isMixed, value } = this.looks.shared('isLocked', area);
    return isMixed || value !== false;
  }

  insertRows(row: number, count: number): void {
    this.#move({ lines: 'rows', move: { inserted: row, count } });
  }

  deleteRows(row: number, count: number): void {
    this.#move({ lines: 'rows', move: { deleted: row, count } });
  }

  insertColumns(column: number, count: number): void {
    this.#move({ lines: 'columns', move: { inserted: column, count } });
  }

  deleteColumns(column: number, count: number): void {
    this.#move({ lines: 'columns', move: { deleted: column, count } });
  }

  /** Tells those who track places on the sheet that its rows or columns moved. */
  onMove(listener: (move: GridMove) => void): void {
    this.#moveListeners.push(listener);
  }

  #move(move: GridMove): void {
    moveLines(this, move);
    for (const listener of this.#moveListeners) listener(move);
  }
}
