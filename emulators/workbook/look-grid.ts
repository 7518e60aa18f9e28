import { boundingArea, columnAfter, GRID, rowAfter, type Area } from './area';
import { lookChanger, PLAIN_LOOK, type CellLook, type LookChange, type LookPart } from './cell-look';
import { moveKeys } from './moved-keys';
import { Runs } from './runs';

/** The look of a sheet's cells: per column, as runs of rows that look the same. */
export class LookGrid {
  #columns = new Map<number, Runs<CellLook>>();

  at(row: number, column: number): CellLook {
    return this.#columns.get(column)?.at(row) ?? PLAIN_LOOK;
  }

  /** Changes parts of the look of all cells of an area; undefined resets a part. */
  change(area: Area, change: LookChange): void {
    const changed = lookChanger(change);
    for (let column = area.column; column < columnAfter(area); column += 1) {
      const runs = this.#columns.get(column) ?? new Runs<CellLook>();
      this.#columns.set(column, runs);
      runs.change({ from: area.row, end: rowAfter(area) }, (look = PLAIN_LOOK) => changed(look));
    }
  }

  /** Resets all cells of an area. */
  clear(area: Area): void {
    for (const [column, runs] of this.#columns) {
      if (column < area.column || column >= columnAfter(area)) continue;
      runs.change({ from: area.row, end: rowAfter(area) }, () => undefined);
    }
  }

  /** One part of the look of every cell of a column, for the rows asked for. */
  parts<P extends LookPart>(
    part: P,
    { column, area }: { readonly column: number; readonly area: Area },
  ): (CellLook[P] | undefined)[] {
    const parts = new Array<CellLook[P] | undefined>(area.rowCount).fill(undefined);
    for (const { from, end, value } of this.#columns.get(column)?.rowRanges ?? []) {
      if (value[part] === undefined) continue;
      const start = Math.max(from, area.row) - area.row;
      const stop = Math.min(end, rowAfter(area)) - area.row;
      if (start < stop) parts.fill(value[part], start, stop);
    }
    return parts;
  }

  /** The part of the look that all cells of an area share; `isMixed` if they do not share one. */
  shared<P extends LookPart>(
    part: P,
    area: Area,
  ): { readonly isMixed: boolean; readonly value: CellLook[P] | undefined } {
    const found = new Set<string>();
    let value: CellLook[P] | undefined;
    for (let column = area.column; column < columnAfter(area); column += 1) {
      let covered = 0;
      for (const run of this.#columns.get(column)?.rowRanges ?? []) {
        const rows = Math.min(run.end, rowAfter(area)) - Math.max(run.from, area.row);
        if (rows <= 0) continue;
        covered += rows;
        value = run.value[part];
        found.add(value === undefined ? '' : JSON.stringify(value));
      }
      if (covered < area.rowCount) {
        found.add('');
        value = undefined;
      }
      if (found.size > 1) return { isMixed: true, value: undefined };
    }
    return { isMixed: false, value };
  }

  /** The smallest area with every cell that has a look; whole columns and rows do not count. */
  usedArea(): Area | undefined {
    let used: Area | undefined;
    for (const [column, runs] of this.#columns) {
      for (const { from, end, value } of runs.rowRanges) {
        if (value === PLAIN_LOOK || (from === 0 && end === GRID.rows)) continue;
        const area = { row: from, column, rowCount: end - from, columnCount: 1 };
        used = used === undefined ? area : boundingArea(used, area);
      }
    }
    return used;
  }

  /** Copies one column's look to another. */
  copyColumn(from: number, to: number): void {
    const runs = this.#columns.get(from);
    if (runs === undefined) this.#columns.delete(to);
    else this.#columns.set(to, runs.copy());
  }

  insertRows(row: number, count: number): void {
    for (const runs of this.#columns.values()) runs.insert(row, count);
  }

  deleteRows(row: number, count: number): void {
    for (const runs of this.#columns.values()) runs.delete(row, count);
  }

  insertColumns(column: number, count: number): void {
    this.#columns = moveKeys(this.#columns, { inserted: column, count });
  }

  deleteColumns(column: number, count: number): void {
    this.#columns = moveKeys(this.#columns, { deleted: column, count });
  }
}
