import type { Block, DescribedCell } from '../cells/sheet-description';
import { lineOf, text, type Line } from './described-cells';

/** The page is as many columns wide, all of one width; every table keeps to them. */
export const PAGE_COLUMNS = 12;

/** Characters of the standard font that a column of the page holds. */
export const COLUMN_CHARACTERS = 9.3;

/** A row of the page, and how many lines its text takes. */
export interface PageRow {
  readonly cells: Line;
  readonly textLines: number;
}

/** Rows that follow one another. */
export type Section = readonly PageRow[];

/** Rows of cells, each as high as its longest text asks for. */
export function rowOf(...cells: readonly (DescribedCell | number)[]): PageRow {
  const heights = cells.map((cell) => (typeof cell === 'number' ? 1 : linesOf(cell)));
  return { cells: lineOf(...cells), textLines: Math.max(1, ...heights) };
}

/** The head of a section. */
export function heading(name: string): PageRow {
  return rowOf(text(name, 'heading', PAGE_COLUMNS));
}

/** A sentence over the whole page. */
export function sentence(words: string, role: 'footnote' | 'label' | 'bandAsOf' | 'bandLive'): PageRow {
  return rowOf(text(words, role, PAGE_COLUMNS));
}

/** A section as a block of its sheet, from a zero-based row on. */
export function blockAt(row: number, section: Section): Block {
  return { row, column: 0, cells: section.map(({ cells }) => cells) };
}

/** The rows of a section that hold several lines of text, by their numbers on the sheet. */
export function linesAt(row: number, section: Section): Readonly<Record<number, number>> {
  return Object.fromEntries(
    section.flatMap(({ textLines }, index) => (textLines > 1 ? [[row + index, textLines]] : [])),
  );
}

function linesOf({ value, role, span = 1 }: DescribedCell): number {
  const letters = LETTERS_A_COLUMN[role];
  if (typeof value !== 'string' || letters === undefined) return 1;
  return Math.max(1, Math.ceil(value.length / (span * letters)));
}

/** Letters of a sentence that fit into a column of the page, of the roles whose text is wrapped. */
const LETTERS_A_COLUMN: Readonly<Partial<Record<DescribedCell['role'], number>>> = {
  label: 13,
  name: 12,
  columnHead: 12,
  columnHeadRight: 12,
  bandAsOf: 13,
  bandLive: 13,
  note: 15,
  noData: 14,
  footnote: 15,
  figureNote: 14,
};
