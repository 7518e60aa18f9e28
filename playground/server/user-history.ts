import { intersection, type Area } from '../../emulators/workbook/area';
import type { Entry } from '../../emulators/workbook/column';
import type { Sheet } from '../../emulators/workbook/sheet';

/** What the user has changed by hand, to be taken back. */
export class UserHistory {
  #done: Change[] = [];
  #undone: Change[] = [];
  readonly #watched = new WeakSet<Sheet>();

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** Does something to the cells of an area, so that it can be undone. */
  record(sheet: Sheet, area: Area, act: () => void): void {
    this.#watch(sheet);
    const before = cellsIn(sheet, area);
    act();
    this.#done.push({ sheet, area, before, after: cellsIn(sheet, area) });
    this.#undone = [];
  }

  /** Takes the last change back, and gives the place of it. */
  undo(): Place | undefined {
    const change = this.#done.pop();
    if (change === undefined) return undefined;
    this.#undone.push(change);
    putBack(change, change.before);
    return change;
  }

  redo(): Place | undefined {
    const change = this.#undone.pop();
    if (change === undefined) return undefined;
    this.#done.push(change);
    putBack(change, change.after);
    return change;
  }

  /** Once rows or columns have moved, the cells of older changes are elsewhere. */
  #watch(sheet: Sheet): void {
    if (this.#watched.has(sheet)) return;
    this.#watched.add(sheet);
    sheet.onMove(() => {
      this.#done = this.#done.filter((change) => change.sheet !== sheet);
      this.#undone = this.#undone.filter((change) => change.sheet !== sheet);
    });
  }
}

/** Cells of a sheet. */
export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

interface Change extends Place {
  readonly before: readonly KeptCell[];
  readonly after: readonly KeptCell[];
}

interface KeptCell {
  readonly row: number;
  readonly column: number;
  readonly entry: Entry;
  readonly numberFormat: string | undefined;
}

/** Of more cells than these, what the blank ones look like is not kept. */
const BLANKS_KEPT = 10_000;

function cellsIn(sheet: Sheet, area: Area): readonly KeptCell[] {
  const keepsBlanks = area.rowCount * area.columnCount <= BLANKS_KEPT;
  const used = sheet.usedArea();
  const looked = keepsBlanks ? area : used && intersection(used, area);
  if (looked === undefined) return [];
  const kept: KeptCell[] = [];
  for (let row = looked.row; row < looked.row + looked.rowCount; row += 1)
    for (let column = looked.column; column < looked.column + looked.columnCount; column += 1) {
      const value = sheet.cells.value(row, column);
      const formula = sheet.cells.formula(row, column);
      if (!keepsBlanks && value === '' && formula === undefined) continue;
      const entry = { value, isLiteral: sheet.cells.isLiteral(row, column) };
      const { numberFormat } = sheet.looks.at(row, column);
      kept.push({ row, column, entry: formula === undefined ? entry : { ...entry, formula }, numberFormat });
    }
  return kept;
}

function putBack({ sheet, area }: Place, cells: readonly KeptCell[]): void {
  sheet.cells.clear(area);
  for (const { row, column, entry, numberFormat } of cells) {
    sheet.cells.put(row, column, entry);
    sheet.looks.change({ row, column, rowCount: 1, columnCount: 1 }, { numberFormat });
  }
}
