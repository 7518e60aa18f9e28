import type { RunPlan } from '../../core/plan/run-plan';
import type { Chunk } from '../../core/score-chunk';
import type { Row } from '../../core/cells/cell';
import { keyOfRows } from './hash-plan';
import type { MeasuredList } from './measure-list';
import { nameColumns } from './read-names';
import { readRows } from './read-rows';

// Google cannot hold cells: the user may insert, sort or type while a script is at work. So what a write relies on is
// read once more right before it.

/** Headers that something relies on: their row, and their columns, zero-based. */
export interface Heads {
  readonly headerRow: number;
  readonly columns: readonly number[];
}

/** The headers that a run relies on: those that it reads by, and ours that are there. */
export function headsOf({ headerRow, places, outputs }: RunPlan): Heads {
  const ours = outputs.filter(({ isNew }) => !isNew);
  return { headerRow, columns: [...places, ...ours].map(({ column }) => column) };
}

/** Whether a block still stands where it was read, and our columns where they are to be written. */
export function isInPlace(list: MeasuredList, plan: RunPlan, { firstRow, rows }: Chunk): boolean {
  const columns = nameColumns(plan);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const area = { row: firstRow, column: first, rowCount: rows.length, columnCount: last - first + 1 };
  const names = (from: number) => (row: Row) => columns.map((column) => row[column - from] ?? '');
  const now = readRows(list.sheet, area, list.toCell).map(names(first));
  return keyOfRows(now) === keyOfRows(rows.map(names(0))) && areHeadsInPlace(list, headsOf(plan));
}

/** Whether a list is as it was measured: its headers in place, and nothing right of what was its last column. */
export function isAsMeasured(list: MeasuredList, heads: Heads): boolean {
  return areHeadsInPlace(list, heads) && list.sheet.getLastColumn() === list.head.columnCount;
}

function areHeadsInPlace({ sheet, head, toCell }: MeasuredList, { headerRow, columns }: Heads): boolean {
  const area = { row: headerRow, column: 0, rowCount: 1, columnCount: head.columnCount };
  const [now = []] = readRows(sheet, area, toCell);
  const before = head.firstRows[headerRow] ?? [];
  return columns.every((column) => (now[column] ?? '') === (before[column] ?? ''));
}
