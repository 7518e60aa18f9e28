import { mustReadWhole, scoringColumns } from '../../core/plan/columns-to-read';
import type { RunPlan } from '../../core/plan/run-plan';
import type { Chunk } from '../../core/score-chunk';
import { hashRows } from './hash-plan';
import type { MeasuredList } from './measure-list';
import { readRows } from './read-rows';

/** Rows that are read and written at once. */
const ROWS_AT_ONCE = 2000;

/** How many blocks the rows of a list make. */
export function blockCount({ headerRow, rowCount }: RunPlan): number {
  return Math.ceil((rowCount - headerRow - 1) / ROWS_AT_ONCE);
}

/** How many rows so many blocks have. */
export function rowsIn(blocks: number, { headerRow, rowCount }: RunPlan): number {
  return Math.min(blocks * ROWS_AT_ONCE, rowCount - headerRow - 1);
}

/** Reads a block by its zero-based number: as many columns as tell what is to be known. */
export function readBlock({ sheet, input, toCell }: MeasuredList, plan: RunPlan, block: number): Chunk {
  const firstRow = plan.headerRow + 1 + rowsIn(block, plan);
  const lastRow = plan.headerRow + rowsIn(block + 1, plan);
  const over = (columnCount: number) =>
    readRows(sheet, { firstRow, firstColumn: 0, lastRow, lastColumn: columnCount - 1 }, toCell);
  const rows = over(plan.readWidth);
  return { firstRow, rows: mustReadWhole(plan, rows) ? over(input.columnCount) : rows };
}

/** What a block says that its clients are scored by. */
export function hashBlock(plan: RunPlan, { rows }: Chunk): number {
  const columns = scoringColumns(plan);
  return hashRows([plan.duplicates, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]);
}
