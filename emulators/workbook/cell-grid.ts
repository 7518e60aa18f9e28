import { columnAfter, intersection, rowAfter, type Area } from './area';
import type { CellValue } from './cell-value';
import { Column, type Entry } from './column';
import { moveKeys } from './moved-keys';

/** The contents of a sheet, by column. */
export class CellGrid {
  #columns = new Map<number, Column>();

  /** The columns that ever had content. */
  get columns(): ReadonlyMap<number, Column> {
    return this.#columns;
  }

  column(column: number): Column | undefined {
    return this.#columns.get(column);
  }

  value(row: number, column: number): CellValue {
    return this.#columns.get(column)?.value(row) ?? '';
  }

  formula(row: number, column: number): string | undefined {
    return this.#columns.get(column)?.formulas.get(row);
  }

  isLiteral(row: number, column: number): boolean {
    return this.#columns.get(column)?.isLiteral(row) ?? false;
  }

  put(row: number, column: number, entry: Entry): void {
    this.columnToFill(column).put(row, entry);
  }

  /** The column, created if it was empty so far. */
  columnToFill(column: number): Column {
    const known = this.#columns.get(column);
    if (known !== undefined) return known;
    const made = new Column();
    this.#columns.set(column, made);
    return made;
  }

  /** Empties all cells of an area. */
  clear(area: Area): void {
    for (const [column, cells] of this.#columns) {
      if (column < area.column || column >= columnAfter(area)) continue;
      const end = Math.min(rowAfter(area), cells.end);
      for (let row = area.row; row < end; row += 1) cells.putValue(row, '');
    }
  }

  /** The smallest area with every cell in `within` that holds a value or a formula. */
  usedArea(within: Area): Area | undefined {
    let top = Infinity;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    for (const [column, cells] of this.#columns) {
      if (column < within.column || column >= columnAfter(within)) continue;
      const end = Math.min(rowAfter(within), cells.end);
      let last = end - 1;
      while (last >= within.row && cells.isBlank(last)) last -= 1;
      if (last < within.row) continue;
      let first = within.row;
      while (cells.isBlank(first)) first += 1;
      top = Math.min(top, first);
      bottom = Math.max(bottom, last);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
    if (bottom < 0) return undefined;
    const used = { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
    return intersection(used, within);
  }

  insertRows(row: number, count: number): void {
    for (const cells of this.#columns.values()) cells.insert(row, count);
  }

  deleteRows(row: number, count: number): void {
    for (const cells of this.#columns.values()) cells.delete(row, count);
  }

  insertColumns(column: number, count: number): void {
    this.#columns = moveKeys(this.#columns, { inserted: column, count });
  }

  deleteColumns(column: number, count: number): void {
    this.#columns = moveKeys(this.#columns, { deleted: column, count });
  }
}
