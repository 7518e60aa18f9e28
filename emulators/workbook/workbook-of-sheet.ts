import type { Area } from './area';
import type { CellValue } from './cell-value';
import type { Calendar } from './typed-date';

/** The place of a formula. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Calculates a formula's value; if left out, every formula is 0. */
export type Calculate = (formula: string, place: FormulaPlace) => CellValue;

/** The selection. */
export interface Selection<Sheet> {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** A name given to cells or to a formula. */
export interface DefinedName {
  readonly name: string;
  /** With its equals sign, such as `=Clients!$A$1:$C$9`. */
  readonly formula: string;
  /** The sheet, if the name is valid only there. */
  readonly sheetId?: string;
}

/** A workbook as its sheets see it. */
export interface WorkbookOfSheet<Sheet> {
  readonly sheets: readonly Sheet[];
  readonly isReadOnly: boolean;
  readonly isStructureProtected: boolean;
  /** The user's locale, such as `en-US`. */
  readonly culture: string;
  readonly calendar: Calendar;
  readonly calculate: Calculate | undefined;
  readonly selection: Selection<Sheet>;
  /** Whether formulas that show nothing are outside the used range of values. */
  readonly passesBlankFormulas: boolean;
  names: readonly DefinedName[];
  addSheet(name: string): Sheet;
  deleteSheet(sheet: Sheet): void;
  moveSheet(sheet: Sheet, position: number): void;
  findSheet(name: string): Sheet | undefined;
  select(selection: Selection<Sheet>): void;
  /** A number that no other part of the workbook has. */
  nextNumber(): number;
}
