import { GRID } from '../../emulators/workbook/area';
import type { Sheet } from '../../emulators/workbook/sheet';
import type { LineRun, Program, ShownLines } from '../protocol';
import { fittedHeights } from './fitted-heights';

const POINTS_PER_PIXEL = 0.75;

/** Of a sheet nobody has changed, in pixels. */
const USUAL: Readonly<Record<Program, { readonly row: number; readonly column: number }>> = {
  excel: { row: 20, column: 64 },
  sheets: { row: 21, column: 100 },
};

/** How many rows and columns there are to scroll to, beyond what is filled. */
const LEAST = { rows: 200, columns: 26 };
const BEYOND = { rows: 60, columns: 6 };

/** The columns of a sheet, as they are shown. */
export function shownColumns(sheet: Sheet, program: Program): ShownLines {
  const used = sheet.usedArea();
  const end = used === undefined ? 0 : used.column + used.columnCount;
  const sizes = new Map([...sheet.columnWidths].map(([column, points]) => [column, pixels(points)]));
  for (const column of sheet.hiddenColumns) sizes.set(column, 0);
  return {
    count: Math.min(GRID.columns, Math.max(LEAST.columns, end + BEYOND.columns)),
    size: USUAL[program].column,
    runs: runsOf(sizes),
    frozen: sheet.frozen.columns,
  };
}

/** The rows of a sheet, as they are shown; those that nobody has sized are as high as what they hold. */
export function shownRows(sheet: Sheet, program: Program, columns: ShownLines): ShownLines {
  const used = sheet.usedArea();
  const end = used === undefined ? 0 : used.row + used.rowCount;
  const size = USUAL[program].row;
  const sizes = fittedHeights(sheet, columns, size);
  for (const [row, points] of sheet.rowHeights) sizes.set(row, pixels(points));
  for (const row of sheet.hiddenRows) sizes.set(row, 0);
  for (const filter of sheet.filters) for (const row of filter.hiddenRows) sizes.set(row, 0);
  return {
    count: Math.min(GRID.rows, Math.max(LEAST.rows, end + BEYOND.rows)),
    size,
    runs: runsOf(sizes),
    frozen: sheet.frozen.rows,
  };
}

function pixels(points: number): number {
  return Math.round(points / POINTS_PER_PIXEL);
}

function runsOf(sizes: ReadonlyMap<number, number>): readonly LineRun[] {
  const runs: LineRun[] = [];
  for (const [line, size] of [...sizes].sort(([one], [other]) => one - other)) {
    const last = runs.at(-1);
    if (last?.size === size && last.from + last.count === line)
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ from: line, count: 1, size });
  }
  return runs;
}
