import type { Cell, Row } from '../core/workbook';
import { ROWS_OF_A_CHUNK } from './score-rows';

/** What a row of results looks like: a length for each text, and the number itself for each other cell. */
export type ResultShape = readonly (number | { readonly length: number })[];

/** A text longer than any cell of ours, out of which texts of any length are made. */
const TEXT = 'abcdefghij'.repeat(4000);

/** The shapes of the results of all rows; `undefined` where a row gets none. */
export function shapesOf(
  cells: readonly (readonly Cell[] | undefined)[],
): readonly (ResultShape | undefined)[] {
  return cells.map((row) =>
    row?.map((cell) => (typeof cell === 'string' ? { length: cell.length } : Number(cell))),
  );
}

/**
 * The limit of scoring: one pass that looks at every cell of every row and makes as many cells as the results have, with
 * texts as long, chunk by chunk as scoring hands them out, and nothing else. Returns a sum of what it saw and made, so
 * that no part of it can be left out.
 */
export function limitPass(rows: readonly Row[], shapes: readonly (ResultShape | undefined)[]): number {
  let seen = 0;
  for (let first = 0; first < rows.length; first += ROWS_OF_A_CHUNK) {
    const made: (readonly Cell[] | undefined)[] = [];
    const last = Math.min(first + ROWS_OF_A_CHUNK, rows.length);
    for (let index = first; index < last; index += 1) {
      const row = rows[index] ?? [];
      for (const cell of row) seen += typeof cell === 'string' ? cell.length : 1;
      const shape = shapes[index];
      made.push(shape === undefined ? undefined : resultsLike(shape, index));
    }
    seen += made.length;
  }
  return seen;
}

function resultsLike(shape: ResultShape, offset: number): Cell[] {
  const start = offset % 1000;
  return shape.map((cell) => (typeof cell === 'number' ? cell : TEXT.slice(start, start + cell.length)));
}
