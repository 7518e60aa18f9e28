import type { Area } from '../core/cells/sheet-description';
import type { DrawnCell } from './drawn-cells';
import type { Look } from './cell-style';

/** Cells of one look that make a rectangle. */
export interface LookArea {
  readonly look: Look;
  readonly area: Area;
}

/** The cells of a sheet, row by row, as rectangles of one look, so that a program that dresses ranges has few to dress. */
export function lookAreas(cells: readonly DrawnCell[]): readonly LookArea[] {
  const done: LookArea[] = [];
  /** By their columns and their look, the rectangles that the row above has reached. */
  let open = new Map<string, LookArea>();
  let rowAbove = -1;
  for (const row of rowsOf(cells)) {
    const [first] = row;
    const reached = new Map<string, LookArea>();
    for (const run of runsIn(row)) {
      const { look, area } = run;
      const key = `${area.firstColumn}:${area.lastColumn}:${keyOf(look)}`;
      const above = first?.row === rowAbove + 1 ? open.get(key) : undefined;
      open.delete(above === undefined ? '' : key);
      const grown = above === undefined ? run : { look, area: { ...above.area, lastRow: area.lastRow } };
      reached.set(key, grown);
    }
    done.push(...open.values());
    open = reached;
    rowAbove = first?.row ?? rowAbove;
  }
  return [...done, ...open.values()];
}

function rowsOf(cells: readonly DrawnCell[]): readonly (readonly DrawnCell[])[] {
  const rows = new Map<number, DrawnCell[]>();
  for (const cell of cells) {
    const inRow = rows.get(cell.row);
    if (inRow === undefined) rows.set(cell.row, [cell]);
    else inRow.push(cell);
  }
  return [...rows.values()];
}

/** The cells of a row that stand side by side and look the same, together. */
function runsIn(row: readonly DrawnCell[]): readonly LookArea[] {
  const runs: LookArea[] = [];
  for (const { row: at, column, look } of row) {
    const before = runs[runs.length - 1];
    const goesOn = before?.area.lastColumn === column - 1 && keyOf(before.look) === keyOf(look);
    if (goesOn) runs[runs.length - 1] = { look, area: { ...before.area, lastColumn: column } };
    else runs.push({ look, area: { firstRow: at, firstColumn: column, lastRow: at, lastColumn: column } });
  }
  return runs;
}

const KEYS = new WeakMap<Look, string>();

/** The same for looks that say the same. */
function keyOf(look: Look): string {
  const known = KEYS.get(look);
  if (known !== undefined) return known;
  const key = JSON.stringify(look);
  KEYS.set(look, key);
  return key;
}
