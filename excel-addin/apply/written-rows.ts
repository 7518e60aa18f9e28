import type { Cell, Row } from '../../core/cells/cell';
import { FIRST_HASH, hashText } from '../../core/cells/hash-text';

/** What a run has written so far, so that it can tell its own cells from the user's once rows have moved. */
export class WrittenRows {
  readonly #isWritten: boolean[] = [];
  readonly #keys = new Set<number>();

  /** Remembers the cells written into rows from a zero-based row on. */
  add(firstRow: number, cells: readonly (readonly Cell[] | undefined)[]): void {
    cells.forEach((row, index) => {
      if (row === undefined) return;
      this.#isWritten[firstRow + index] = true;
      this.#keys.add(hashTexts(row));
    });
  }

  /** The zero-based row below the last that was written. */
  get endRow(): number {
    return this.#isWritten.length;
  }

  /** Whether the row may have cells of this run, though it is no client's. */
  mayHold(row: number): boolean {
    return this.#isWritten[row] === true;
  }

  /** Whether these cells of our columns are as this run has written them, here or in another row. */
  hasWritten(cells: Row): boolean {
    return this.#keys.has(hashTexts(cells));
  }
}

/** A number for the texts of a row; its figures may be shown in another way than they were written. */
function hashTexts(row: Row): number {
  return row.reduce<number>(
    (hash, cell) => (typeof cell === 'string' ? hashText(cell, hash) : hash),
    FIRST_HASH,
  );
}
