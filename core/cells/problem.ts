import type { Cell } from './cell';

/** Something in the owner's workbook that was not understood or is in the way; never thrown, always listed. */
export interface Problem {
  /** Where, such as `C7`; the name of an option where it came from the command line. */
  readonly cell: string;
  /** What the cell says. */
  readonly found: string;
  /** What it could say. */
  readonly expected: string;
  /** The whole of it as one sentence without its final stop. */
  readonly message: string;
}

/** The name of a cell, such as `C7`, from its zero-based row and column. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** The letters of a zero-based column. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** A sheet's name as a formula refers to it. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** A cell's content as a reader would quote it, long ones cut. */
export function quoted(cell: Cell): string {
  const text = String(cell).trim();
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** Whether the cell holds an error such as `#N/A`. */
export function isErrorCell(cell: Cell): boolean {
  return typeof cell === 'string' && cell.includes('#') && ERROR_CELL.test(cell);
}

/** In English and as other languages have them, such as `#WERT!` and `#NV`. */
const ERROR_CELL = /^\s*#(?:N\/[AD]|NV|NB\??|GETTING_DATA|¡?[\p{Lu}\d/_]{2,}[!?])\s*$/u;
