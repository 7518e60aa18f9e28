import { keyColumns } from '../../core/plan/columns-to-read';
import { duplicateFinder } from '../../core/read/find-duplicates';
import type { RunPlan } from '../../core/plan/run-plan';
import type { Cell } from '../../core/cells/cell';
import type { MeasuredList } from './measure-list';
import { readRows } from './read-rows';

/** Where a list's rows are, and what its columns mean. */
export type NamedRows = Pick<RunPlan, 'mappedColumns' | 'headerRow' | 'rowCount'>;

/** Looks through the names of a list. `keys` are all cells up to the name, the key, and what puts a row out. */
export function readNames({ sheet, toCell }: MeasuredList, rows: NamedRows) {
  const firstRow = rows.headerRow + 1;
  const keys: Cell[][] = Array.from({ length: Math.max(0, rows.rowCount - firstRow) }, () => []);
  // What puts a row out is often far right of the name, and to read all between would take seconds.
  for (const { first, last } of keyColumns(rows)) {
    const area = { firstRow, firstColumn: first, lastRow: rows.rowCount - 1, lastColumn: last };
    readRows(sheet, area, toCell).forEach((cells, offset) => {
      const row = keys[offset] ?? [];
      while (row.length < first) row.push('');
      row.push(...cells);
    });
  }
  const clients = duplicateFinder(rows.mappedColumns);
  const offsets = [...keys.keys()].filter((offset) => clients.add(keys[offset] ?? []));
  return { keys, clients, clientRows: offsets.map((offset) => firstRow + offset) };
}
