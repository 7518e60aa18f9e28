import type { CellValue } from './cell-value';

/** What goes into one cell. */
export interface Entry {
  readonly value: CellValue;
  /** With its equals sign. */
  readonly formula?: string;
  /** Typed with a leading apostrophe. */
  readonly isLiteral?: boolean;
}

/** The most arguments of one call. */
const MOST_AT_ONCE = 10_000;

/** The cells of one column. Values are in one array, so that a million of them stay small and fast. */
export class Column {
  #values: CellValue[] = [];
  #formulas = new Map<number, string>();
  #literals = new Uint8Array(0);

  /** The row below the last cell that was ever filled. */
  get end(): number {
    return this.#values.length;
  }

  /** The formulas by row. */
  get formulas(): ReadonlyMap<number, string> {
    return this.#formulas;
  }

  hasFormula(row: number): boolean {
    return this.#formulas.size > 0 && this.#formulas.has(row);
  }

  value(row: number): CellValue {
    return this.#values[row] ?? '';
  }

  isLiteral(row: number): boolean {
    return this.#literals[row] === 1;
  }

  isBlank(row: number): boolean {
    return this.value(row) === '' && !this.#formulas.has(row);
  }

  put(row: number, entry: Entry): void {
    this.putValue(row, entry.value);
    if (entry.formula !== undefined) this.#formulas.set(row, entry.formula);
    if (entry.isLiteral === true) {
      this.#literals = roomFor(this.#literals, row);
      this.#literals[row] = 1;
    }
  }

  /** A plain value; it also replaces a formula. */
  putValue(row: number, value: CellValue): void {
    if (this.#formulas.size > 0) this.#formulas.delete(row);
    if (row < this.#literals.length) this.#literals[row] = 0;
    if (row >= this.#values.length) {
      if (value === '') return;
      for (let blank = this.#values.length; blank < row; blank += 1) this.#values.push('');
    }
    this.#values[row] = value;
  }

  insert(row: number, count: number): void {
    for (let left = row < this.#values.length ? count : 0; left > 0; left -= MOST_AT_ONCE) {
      this.#values.splice(row, 0, ...new Array<CellValue>(Math.min(left, MOST_AT_ONCE)).fill(''));
    }
    this.#formulas = new Map([...this.#formulas].map(([at, text]) => [at < row ? at : at + count, text]));
    if (row < this.#literals.length) {
      const moved = new Uint8Array(this.#literals.length + count);
      moved.set(this.#literals.subarray(0, row));
      moved.set(this.#literals.subarray(row), row + count);
      this.#literals = moved;
    }
  }

  delete(row: number, count: number): void {
    this.#values.splice(row, count);
    const kept = [...this.#formulas].filter(([at]) => at < row || at >= row + count);
    this.#formulas = new Map(kept.map(([at, text]) => [at < row ? at : at - count, text]));
    if (row < this.#literals.length) {
      this.#literals.copyWithin(row, row + count);
      this.#literals = this.#literals.slice(0, Math.max(row, this.#literals.length - count));
    }
  }
}

function roomFor(flags: Uint8Array<ArrayBuffer>, row: number): Uint8Array<ArrayBuffer> {
  if (row < flags.length) return flags;
  const larger = new Uint8Array(Math.max(row + 1, flags.length * 2, 64));
  larger.set(flags);
  return larger;
}
