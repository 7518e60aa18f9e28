import { cellName } from '../core/cells/problem';
import type { Area } from '../core/cells/sheet-description';

/** The area that a reference such as `A4:K57` or `B2` names; undefined where it names none. */
export function areaOf(reference: string): Area | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(reference.trim());
  if (match === null) return undefined;
  const [, column = '', row = '', lastColumn = column, lastRow = row] = match;
  return {
    firstRow: Number(row) - 1,
    firstColumn: columnOf(column),
    lastRow: Number(lastRow) - 1,
    lastColumn: columnOf(lastColumn),
  };
}

/** The reference of an area, such as `A4:K57`. */
export function referenceTo({ firstRow, firstColumn, lastRow, lastColumn }: Area): string {
  return `${cellName(firstRow, firstColumn)}:${cellName(lastRow, lastColumn)}`;
}

/** The same, held fast: `$A$4:$K$57`. */
export function fixedReferenceTo(area: Area): string {
  return referenceTo(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** The zero-based column of its letters; what follows them does not count. */
export function columnOf(letters: string): number {
  let column = 0;
  for (let i = 0; i < letters.length; i += 1) {
    const letter = (letters.charCodeAt(i) | 0x20) - 0x60;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

/** The smallest area that holds both. */
export function around(one: Area, other: Area): Area {
  return {
    firstRow: Math.min(one.firstRow, other.firstRow),
    firstColumn: Math.min(one.firstColumn, other.firstColumn),
    lastRow: Math.max(one.lastRow, other.lastRow),
    lastColumn: Math.max(one.lastColumn, other.lastColumn),
  };
}

/** Whether two areas have a cell in common. */
export function overlap(one: Area, other: Area): boolean {
  return (
    one.firstRow <= other.lastRow &&
    other.firstRow <= one.lastRow &&
    one.firstColumn <= other.lastColumn &&
    other.firstColumn <= one.lastColumn
  );
}
