import type { Area } from './sheet-description';
import type { Cell } from './cell';

/** A table as Excel knows it: a header row and the rows below it, which belong together. */
export interface SheetTable {
  readonly name: string;
  /** From its header row to its last, a row of totals included. */
  readonly area: Area;
  readonly hasTotalsRow: boolean;
}

/** A table on a sheet, and the nearest filled cell beside it. */
export interface StandingTable extends SheetTable {
  /** Of the filled cells to its right, from its header row to the end of the sheet, the first of the nearest column. */
  readonly neighbour: FilledCell | undefined;
}

/** A cell that is not blank; row and column are zero-based. */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}
