/** A range that a formula refers to; zero-based, both ends included. */
export interface CellReference {
  /** The sheet's name; absent for the formula's own sheet. */
  readonly sheet: string | undefined;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** The pattern of a reference: a sheet's name in quotes, a cell, and the other end of a range. */
export const REFERENCE = /(?:'((?:[^']|'')+)'!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?/y;

/** The range that a match of the pattern means. */
export function toReference(match: RegExpExecArray): CellReference {
  const [, sheet, column = '', row, otherColumn = column, otherRow = row] = match;
  return {
    sheet: sheet?.replace(/''/g, "'"),
    firstRow: Number(row) - 1,
    firstColumn: columnNumber(column),
    lastRow: Number(otherRow) - 1,
    lastColumn: columnNumber(otherColumn),
  };
}

/** Every reference in a formula; quoted text is not one. */
export function referencesIn(formula: string): readonly CellReference[] {
  const references: CellReference[] = [];
  const anything = new RegExp(`"(?:[^"]|"")*"|${REFERENCE.source}`, 'g');
  for (const match of formula.matchAll(anything)) {
    if (match[2] !== undefined) references.push(toReference(match));
  }
  return references;
}

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
