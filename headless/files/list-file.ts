import type { Problem } from '../../core/problem';
import type { Row } from '../../core/workbook';
import type { SheetTable } from '../../core/sheet-table';
import type { Dialect } from './text/dialect';
import type { SheetPiece } from './xlsx/sheet-pieces';
import type { RowFormulas } from './xlsx/sheet-row';
import type { TablePart } from './xlsx/table-part';
import type { WorkbookSource } from './xlsx/workbook-source';

/** A row and where it stands in its sheet: the first row of the sheet has index 0. */
export interface NumberedRow {
  readonly index: number;
  readonly cells: Row;
  /** Absent where there is none. */
  readonly formulas?: RowFormulas;
}

/** Some rows that follow one another, at least one. A million single rows would cost a million promises. */
export type RowBatch = readonly NumberedRow[];

/** How a workbook's dates are given: as serial numbers, or as the text a text file holds. */
export type DatesAs = 'serial' | 'text';

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
   * again, each call reads anew. Throws a `FileError` where the file turns out to be damaged.
   */
  rows(dates?: DatesAs): AsyncIterable<RowBatch>;
}

/** A text file. Its cells are all strings. */
export interface TextList {
  readonly kind: 'csv';
  /** What is to be told of how it was read. */
  readonly remarks: readonly Problem[];
  readonly dialect: Dialect;
  readonly sheets: readonly [ListSheet];
  close(): Promise<void>;
}

/** A worksheet, also readable as the XML it is made of. */
export interface WorkbookSheet extends ListSheet {
  /** Its part in the package, such as `xl/worksheets/sheet1.xml`. */
  readonly partName: string;
  tables(): Promise<readonly TablePart[]>;
  /** All of its XML, in pieces that put together are the part again. */
  pieces(): AsyncIterable<readonly SheetPiece[]>;
}

/** An Excel workbook, also one with macros. */
export interface WorkbookList {
  readonly kind: 'xlsx';
  /** What is to be told of how it was read. */
  readonly remarks: readonly Problem[];
  readonly sheets: readonly WorkbookSheet[];
  /** Whether it is a text file that is to become a workbook. */
  readonly isMadeOfText: boolean;
  /** What it is made of, to make another of. */
  readonly source: WorkbookSource;
  close(): Promise<void>;
}

/** A file with client lists, open until it is closed. */
export type ListFile = TextList | WorkbookList;
