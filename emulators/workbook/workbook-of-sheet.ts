import type { Area } from './area';
import type { CellValue } from './cell-value';
import type { Calendar } from './typed-date';

/** Where a formula stands. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Gives a formula's value; without one every formula is 0. */
export type Calculate = (formula: string, place: FormulaPlace) => CellValue;

/** What is selected. */
export interface Selection<Sheet> {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** A name given to cells or to a formula. */
export interface DefinedName {
  readonly name: string;
  /** With its equals sign, such as `=Clients!$A$1:$C$9`. */
  readonly formula: string;
  /** Of the sheet that alone knows the name. */
  readonly sheetId?: string;
}

/** A workbook, as its sheets know it. */
export interface WorkbookOfSheet<Sheet> {
  readonly sheets: readonly Sheet[];
  readonly isReadOnly: boolean;
  readonly isStructureProtected: boolean;
  /** The user's language and place, such as `en-US`. */
  readonly culture: string;
  readonly calendar: Calendar;
  readonly calculate: Calculate | undefined;
  readonly selection: Selection<Sheet>;
  /** Whether formulas that show nothing lie outside of the used range of values. */
  readonly passesBlankFormulas: boolean;
  names: readonly DefinedName[];
  addSheet(name: string): Sheet;
  deleteSheet(sheet: Sheet): void;
  moveSheet(sheet: Sheet, position: number): void;
  findSheet(name: string): Sheet | undefined;
  select(selection: Selection<Sheet>): void;
  /** A number no other part of the workbook has. */
  nextNumber(): number;
}
