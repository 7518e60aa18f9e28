import type { Area } from '../emulators/workbook/area';

/** The spreadsheet program that the page stands in for. */
export type Program = 'excel' | 'sheets';

/** What is in a workbook, as its tabs show it. */
export interface ShownWorkbook {
  /** Goes up with everything that may have changed. */
  readonly version: number;
  /** Another workbook, or the same one in another program, has another number. */
  readonly edition: number;
  readonly title: string;
  /** What saving would lose, in sentences. */
  readonly losses: readonly string[];
  readonly program: Program;
  readonly sheets: readonly ShownTab[];
  readonly selection: { readonly sheet: string; readonly area: Area };
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly actions: readonly Action[];
  /** Where the pane is; undefined until the add-in has opened one. */
  readonly pane: string | undefined;
  readonly isPaneShown: boolean;
}

/** A visible sheet. */
export interface ShownTab {
  readonly id: string;
  readonly name: string;
  /** `''` is no colour. */
  readonly color: string;
}

/** A button of the ribbon, or a line of the add-on's menu. */
export interface Action {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** The path of its picture; menus have none. */
  readonly icon: string | undefined;
  /** Whether a line parts it from the one before. */
  readonly isApart: boolean;
}

/** Lines that follow one another and have one size. */
export interface LineRun {
  readonly from: number;
  readonly count: number;
  /** In pixels; hidden lines have none. */
  readonly size: number;
}

/** Rows, or columns: how many, and how large they are. */
export interface ShownLines {
  readonly count: number;
  readonly size: number;
  /** From the first to the last; the others have the usual size. */
  readonly runs: readonly LineRun[];
  /** How many stay in sight. */
  readonly frozen: number;
}

/** What a sheet is beside its cells. */
export interface ShownSheet {
  readonly version: number;
  readonly id: string;
  readonly rows: ShownLines;
  readonly columns: ShownLines;
  /** How many rows and columns reach to the last cell that is filled. */
  readonly used: { readonly rows: number; readonly columns: number };
  readonly merges: readonly Area[];
  readonly showsGridlines: boolean;
  readonly charts: readonly ShownChart[];
  /** Cells that have a list to choose from. */
  readonly choices: readonly Area[];
}

/** The line along a side of a cell: its width in pixels, its style in CSS and its colour. */
export type ShownBorder = readonly [width: number, style: 'solid' | 'dashed' | 'dotted', color: string];

/** How a cell looks, with the colours of its rules. Colours are `#RRGGBB`. */
export interface ShownStyle {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  readonly font?: string;
  /** In points. */
  readonly size?: number;
  readonly across: 'left' | 'center' | 'right';
  readonly down: 'top' | 'center' | 'bottom';
  readonly wraps?: true;
  readonly clips?: true;
  readonly shrinks?: true;
  readonly indent?: number;
  readonly top?: ShownBorder;
  readonly right?: ShownBorder;
  readonly bottom?: ShownBorder;
  readonly left?: ShownBorder;
}

/** A window of cells. */
export interface ShownCells {
  readonly version: number;
  /** Row by row; each cell is its text, the number of its style among `styles`, and whether it is a number. */
  readonly rows: readonly (readonly ShownCell[])[];
  readonly styles: readonly ShownStyle[];
}

/** A cell of a window. */
export type ShownCell = readonly [text: string, style: number, isNumber?: 1];

/** One cell, as it is edited. */
export interface EditedCell {
  /** What a user would type to get what is in it. */
  readonly typed: string;
  /** What it may be, where there is a list to choose from. */
  readonly choices: readonly string[];
  /** What is said to whoever fills it in. */
  readonly hint: string;
}

/** A chart over the cells. Its place and size are in pixels from the sheet's corner. */
export interface ShownChart {
  readonly id: string;
  readonly kind: 'column' | 'bar' | 'line' | 'pie';
  readonly isStacked: boolean;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly legend: 'none' | 'bottom' | 'top' | 'left' | 'right';
  readonly hasValueAxis: boolean;
  readonly hasGridlines: boolean;
  readonly labels: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly color: string | undefined;
    readonly hasLabels: boolean;
    readonly values: readonly {
      readonly value: number | null;
      readonly text: string;
      readonly color?: string;
    }[];
  }[];
}

/** What the page asks the server to do. */
export type Command =
  | {
      readonly do: 'enter';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly rows: readonly (readonly string[])[];
      readonly isPasted: boolean;
    }
  | { readonly do: 'clear' | 'select'; readonly sheet: string; readonly area: Area }
  | { readonly do: 'undo' | 'redo' | 'closePane' }
  | { readonly do: 'use'; readonly program: Program }
  | { readonly do: 'new'; readonly list: string }
  | { readonly do: 'press'; readonly action: string; readonly isSure: boolean };

/** What came of it: sentences that the user is told, or asked. */
export interface CommandAnswer {
  readonly said?: { readonly title: string; readonly text: string; readonly isQuestion: boolean };
}

/** What the server tells by itself. */
export type ServerEvent =
  /** The first one: what the page calls itself when it hands on messages of its pane. */
  | { readonly is: 'opened'; readonly page: string }
  | { readonly is: 'changed'; readonly version: number }
  | { readonly is: 'toPane'; readonly message: string };
