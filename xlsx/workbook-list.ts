import type { Problem } from '../core/cells/problem';
import type { ListSheet } from '../files/list-sheet';
import type { SheetPiece } from './sheet-pieces';
import type { TablePart } from './table-part';
import type { WorkbookSource } from './workbook-source';

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
  /** What to tell the user of how it was read. */
  readonly remarks: readonly Problem[];
  readonly sheets: readonly WorkbookSheet[];
  /** Whether it is a text file that is to become a workbook. */
  readonly isMadeOfText: boolean;
  /** What it is made of, to make another of. */
  readonly source: WorkbookSource;
  close(): Promise<void>;
}
