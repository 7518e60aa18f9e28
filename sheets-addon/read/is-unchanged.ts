import { isSameHeader } from '../../core/read/map-columns';
import type { RunPlan } from '../../core/plan/run-plan';
import type { Chunk } from '../../core/score-chunk';
import { hashRows } from '../../core/run/hashes';
import type { MeasuredList } from './measure-list';
import { nameColumns } from '../../core/plan/columns-to-read';
import { readRows } from './read-rows';

// Google cannot hold cells: the user may insert, sort or type while a script is at work. So what a write relies on is
// read once more right before it.

/** Headers that something relies on: their row, and their columns, zero-based. */
export interface Headers {
  readonly headerRow: number;
  readonly columns: readonly number[];
}

/** The headers that a run relies on: those that it reads by, and ours that are there. */
export function headersOf({ headerRow, mappedColumns, outputColumns }: RunPlan): Headers {
  const ours = outputColumns.filter(({ isNew }) => !isNew);
  return { headerRow, columns: [...mappedColumns, ...ours].map(({ column }) => column) };
}

/** Whether a block is still where it was read, and our columns are where they will be written. */
export function isUnchanged(list: MeasuredList, plan: RunPlan, { firstRow, rows }: Chunk): boolean {
  const columns = nameColumns(plan);
  const lastColumn = Math.max(...columns);
  const area = { firstRow, firstColumn: 0, lastRow: firstRow + rows.length - 1, lastColumn };
  const now = readRows(list.sheet, area, list.toCell);
  return hashRows(now, columns) === hashRows(rows, columns) && areHeadersUnchanged(list, headersOf(plan));
}

/** Whether a list is as it was measured: its headers in place, and nothing right of what was its last column. */
export function isAsMeasured(list: MeasuredList, headers: Headers): boolean {
  return areHeadersUnchanged(list, headers) && list.sheet.getLastColumn() === list.input.columnCount;
}

function areHeadersUnchanged(
  { sheet, input, toCell }: MeasuredList,
  { headerRow, columns }: Headers,
): boolean {
  const area = { firstRow: headerRow, firstColumn: 0, lastRow: headerRow, lastColumn: input.columnCount - 1 };
  const [now = []] = readRows(sheet, area, toCell);
  const before = input.topRows[headerRow] ?? [];
  return columns.every((column) => isSameHeader(now[column] ?? '', before[column] ?? ''));
}
