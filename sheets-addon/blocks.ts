import { mustReadWhole } from '../core/columns-to-read';
import type { RunPlan } from '../core/run-plan';
import type { Chunk } from '../core/score-chunk';
import type { Row } from '../core/workbook';
import { keyOfRows } from './fingerprint';
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
export function readBlock({ sheet, head, toCell }: MeasuredList, plan: RunPlan, block: number): Chunk {
  const firstRow = plan.headerRow + 1 + rowsIn(block, plan);
  const rowCount = rowsIn(block + 1, plan) - rowsIn(block, plan);
  const over = (columnCount: number) =>
    readRows(sheet, { row: firstRow, column: 0, rowCount, columnCount }, toCell);
  const rows = over(plan.readWidth);
  return { firstRow, rows: mustReadWhole(plan, rows) ? over(head.columnCount) : rows };
}

/** What a block says that its clients are scored by. */
export function keyOfBlock({ places, duplicates }: RunPlan, { rows }: Chunk): number {
  return keyOfRows([duplicates, ...rows.map((row) => places.map(({ column }) => row[column] ?? ''))]);
}

/**
 * Whether a block still stands where it was read, and our columns where they are to be written: the user may have
 * inserted or sorted meanwhile. To be asked right before writing, as Google cannot hold the cells.
 */
export function isInPlace(list: MeasuredList, plan: RunPlan, { firstRow, rows }: Chunk): boolean {
  const { sheet, toCell } = list;
  const columns = plan.places.filter(({ field }) => field === 'client' || field === 'clientId');
  const keys = columns.map(({ column }) => column);
  const [column, columnCount] = [Math.min(...keys), Math.max(...keys) - Math.min(...keys) + 1];
  const now = readRows(sheet, { row: firstRow, column, rowCount: rows.length, columnCount }, toCell);
  const inColumns = (row: Row, from: number) => keys.map((key) => row[key - from] ?? '');
  const names = keyOfRows(now.map((row) => inColumns(row, column)));
  return names === keyOfRows(rows.map((row) => inColumns(row, 0))) && isHeadInPlace(list, plan);
}

/** Whether the headers that a plan is about stand where they stood. */
export function isHeadInPlace({ sheet, head, toCell }: MeasuredList, plan: RunPlan): boolean {
  const { headerRow, places, outputs } = plan;
  const columns = [...places, ...outputs.filter(({ isNew }) => !isNew)].map(({ column }) => column);
  const area = { row: headerRow, column: 0, rowCount: 1, columnCount: head.columnCount };
  const [now = []] = readRows(sheet, area, toCell);
  const before = head.firstRows[headerRow] ?? [];
  return columns.every((column) => (now[column] ?? '') === (before[column] ?? ''));
}
