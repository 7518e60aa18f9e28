import type { Problem } from '../core/cells/problem';
import type { Row } from '../core/cells/cell';
import type { SheetTable } from '../core/cells/sheet-table';
import type { Dialect } from './text/dialect';

/** The formulas of a row. */
export interface RowFormulas {
  readonly count: number;
  /** How many of them show 0. */
  readonly zeros: number;
  /** The zero-based columns of those that show nothing. */
  readonly blank: readonly number[];
}

/** A row and its index: the first row of the sheet has index 0. */
export interface NumberedRow {
  readonly index: number;
  readonly cells: Row;
  /** Absent if the row has none. */
  readonly formulas?: RowFormulas;
}

/** Some rows that follow one another, at least one. A million single rows would cost a million promises. */
export type RowBatch = readonly NumberedRow[];

/** How a workbook's dates are given: as serial numbers, or as the text a text file holds. */
export type DatesAs = 'serial' | 'text';

/** The cells that a reader of rows has a use for. A sheet may read more of them. */
export interface WantedCells {
  /** Whether the cells of a column are wanted; of the others only whether they are blank. */
  readonly includes: (column: number) => boolean;
  /** Whether a row is wanted whole, by what its wanted cells say. */
  readonly areAllWanted: (cells: Row) => boolean;
}

/** A cell that is not wanted and not blank. */
export const FILLED = '…';

/** One sheet of a list, or the whole of a text file. */
export interface ListSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Whether its file asks to be calculated when it is opened; a text file does not. */
  readonly asksToBeCalculated: boolean;
  /** The Excel tables on it; a text file has none. */
  tables(): Promise<readonly SheetTable[]>;
  /**
   * The rows from the top, indexes rising; an index that is left out is a blank row. May be called again and
   * again, each call reads anew. Cells that are not `wanted` may be `FILLED`. Throws a `FileError` where the file turns
   * out to be damaged.
   */
  rows(dates?: DatesAs, wanted?: WantedCells): AsyncIterable<RowBatch>;
}

/** A text file. Its cells are all strings. */
export interface TextList {
  readonly kind: 'csv';
  /** What to tell the user of how it was read. */
  readonly remarks: readonly Problem[];
  readonly dialect: Dialect;
  readonly sheets: readonly [ListSheet];
  close(): Promise<void>;
}
