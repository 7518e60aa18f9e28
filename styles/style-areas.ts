import type { Area } from '../core/cells/sheet-description';
import type { DrawnCell } from './drawn-cells';
import type { CellStyle } from './cell-style';

/** Cells of one look that make a rectangle. */
export interface StyledArea {
  readonly style: CellStyle;
  readonly area: Area;
}

/** The cells of a sheet, row by row, as rectangles of one style, so that a program that styles ranges has few of them. */
export function styledAreas(cells: readonly DrawnCell[]): readonly StyledArea[] {
  const done: StyledArea[] = [];
  /** By their columns and their look, the rectangles that the row above has reached. */
  let open = new Map<string, StyledArea>();
  let rowAbove = -1;
  for (const row of rowsOf(cells)) {
    const [first] = row;
    const reached = new Map<string, StyledArea>();
    for (const run of runsIn(row)) {
      const { style, area } = run;
      const key = `${area.firstColumn}:${area.lastColumn}:${keyOf(style)}`;
      const above = first?.row === rowAbove + 1 ? open.get(key) : undefined;
      open.delete(above === undefined ? '' : key);
      const grown = above === undefined ? run : { style, area: { ...above.area, lastRow: area.lastRow } };
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

/** The adjacent cells of a row that look the same, together. */
function runsIn(row: readonly DrawnCell[]): readonly StyledArea[] {
  const runs: StyledArea[] = [];
  for (const { row: at, column, style } of row) {
    const before = runs[runs.length - 1];
    const goesOn = before?.area.lastColumn === column - 1 && keyOf(before.style) === keyOf(style);
    if (goesOn) runs[runs.length - 1] = { style, area: { ...before.area, lastColumn: column } };
    else runs.push({ style, area: { firstRow: at, firstColumn: column, lastRow: at, lastColumn: column } });
  }
  return runs;
}

const KEYS = new WeakMap<CellStyle, string>();

/** The same for looks that say the same. */
function keyOf(style: CellStyle): string {
  const known = KEYS.get(style);
  if (known !== undefined) return known;
  const key = JSON.stringify(style);
  KEYS.set(style, key);
  return key;
}
