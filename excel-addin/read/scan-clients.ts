import { FIRST_HASH } from '../../core/cells/hash-text';
import { columnsIn, keyColumns } from '../../core/plan/columns-to-read';
import type { RunPlan } from '../../core/plan/run-plan';
import { duplicateFinder, type DuplicateFinder } from '../../core/read/find-duplicates';
import { hashRows } from '../../core/run/hashes';
import type { Watch } from '../../pane/bridge';
import type { RowReader } from './read-rows';

/** What the names of a list tell. */
export interface ScannedClients {
  readonly clients: DuplicateFinder;
  /** The names and keys in their order, as a number. */
  readonly namesHash: number;
}

/** Goes over the names of a list once; `undefined` where the user has stopped it. */
export async function scanClients(
  reader: RowReader,
  plan: RunPlan,
  watch: Watch,
): Promise<ScannedClients | undefined> {
  const clients = duplicateFinder(plan.mappedColumns);
  const columnRanges = keyColumns(plan);
  const columns = columnsIn(columnRanges);
  const firstRow = plan.headerRow + 1;
  let namesHash = FIRST_HASH;
  for (let row = firstRow; row < plan.rowCount;) {
    const count = Math.min(reader.rowsAtOnce(columnRanges), plan.rowCount - row);
    const rows = await reader.read({ firstRow: row, count }, columnRanges);
    for (const cells of rows) clients.add(cells);
    namesHash = hashRows(rows, columns, namesHash);
    row += count;
    watch.progress({ step: 'reading', rowsDone: row - firstRow, rowCount: plan.rowCount - firstRow });
    if (watch.signal.aborted) return undefined;
  }
  return { clients, namesHash };
}
