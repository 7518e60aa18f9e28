import { keyColumns } from '../../core/plan/columns-to-read';
import { duplicateFinder } from '../../core/read/find-duplicates';
import type { RunPlan } from '../../core/plan/run-plan';
import type { MeasuredList } from './measure-list';
import { readRows } from './read-rows';

/** Where a list's rows are, and what its columns mean. */
export type NamedRows = Pick<RunPlan, 'mappedColumns' | 'headerRow' | 'rowCount'>;

/** Looks through the names of a list. `keys` are all cells up to the name, the key, and what puts a row out. */
export function readNames({ sheet, toCell }: MeasuredList, rows: NamedRows) {
  const lastColumn = Math.max(...keyColumns(rows).map(({ last }) => last));
  const firstRow = rows.headerRow + 1;
  const keys = readRows(sheet, { firstRow, firstColumn: 0, lastRow: rows.rowCount - 1, lastColumn }, toCell);
  const clients = duplicateFinder(rows.mappedColumns);
  const offsets = [...keys.keys()].filter((offset) => clients.add(keys[offset] ?? []));
  return { keys, clients, clientRows: offsets.map((offset) => firstRow + offset) };
}
