import type { Cell, CellFormat } from './cell';

/** What a cell is on the page; each host knows one look for each. */
export type Role =
  /** The name of the sheet, and the line below it. */
  | 'title'
  | 'subtitle'
  /** The head of a section. */
  | 'heading'
  /** The head of a table's column, and the same over figures. */
  | 'columnHead'
  | 'columnHeadRight'
  /** A large figure, the words above and the words below it. */
  | 'figure'
  | 'figureLabel'
  | 'figureNote'
  /** Words in place of a large figure that has no data. */
  | 'noDataFigure'
  /** Of which list and day the page is. */
  | 'about'
  /** The line over what is as of the run, and the one over what is live. */
  | 'bandAsOf'
  | 'bandLive'
  /** The cells of a table, and its last line. */
  | 'label'
  | 'name'
  | 'value'
  /** A figure that is more than those beside it, and a word among figures. */
  | 'strong'
  | 'words'
  /** Words in place of a figure that has no data, and in place of a whole table. */
  | 'noData'
  | 'noDataSentence'
  | 'totalLabel'
  | 'total'
  | 'note'
  /** A sentence below a table. */
  | 'footnote'
  /** A cell that the user fills in. */
  | 'input';

/** A cell of a sheet of ours. */
export interface DescribedCell {
  /** What the cell shows; with a formula, the result of that formula. */
  readonly value: Cell;
  /** A live formula without the leading `=`, its names in English, its arguments separated as the host asked for. */
  readonly formula?: string;
  readonly role: Role;
  readonly format: CellFormat;
  /** How many columns the cell spans, itself included; more than 1 is a merged cell. */
  readonly span?: number;
  /** The level 0–5 whose colour the cell wears. */
  readonly level?: number;
  /** The symbol shown with the money of the cell. */
  readonly currency?: string;
}

/** Cells of a sheet of ours, in one rectangle; `undefined` is a cell that stays empty. */
export interface Block {
  /** Zero-based row and column of the block's upper left cell. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly (DescribedCell | undefined)[])[];
}

/** A cell of a sheet of ours with its zero-based row and column; `undefined` blanks the cell. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: DescribedCell | undefined;
}

/** A range on the same sheet, zero-based, both ends included. */
export interface Area {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** How large an area is, or the used range of a sheet, counted from A1. */
export interface Size {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The columns of one colour in a chart. */
export interface Series {
  /** The cell that holds the name. */
  readonly name: { readonly row: number; readonly column: number };
  readonly values: Area;
}

/** A column chart over cells of the same sheet. */
export interface Chart {
  /** Stable, so that a host finds the chart again and replaces it. */
  readonly name: string;
  readonly title: string;
  readonly kind: 'column' | 'stackedColumn';
  readonly categories: Area;
  readonly series: readonly Series[];
  /** The cells the chart covers. */
  readonly covers: Area;
}

/** A whole sheet of ours, to be drawn over whatever an earlier run drew there. */
export interface SheetDescription {
  readonly name: string;
  /** Column widths in characters of the standard font, from column A. */
  readonly columnWidths: readonly number[];
  readonly blocks: readonly Block[];
  /** Rows that hold more than one line of text: zero-based row → lines. */
  readonly lines: Readonly<Record<number, number>>;
  readonly charts: readonly Chart[];
  /** The part that is printed, fitted to one page wide, upright; absent where the sheet is not made for print. */
  readonly print?: Area;
}
