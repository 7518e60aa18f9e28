import { keyColumns } from '../../core/plan/columns-to-read';
import { duplicateFinder, type DuplicateFinder } from '../../core/read/find-duplicates';
import type { RunPlan } from '../../core/plan/run-plan';
import type { Watch } from '../../pane/bridge';
import type { RowReader } from './read-rows';

/** Goes over the names of a list once; `undefined` where the user has stopped it. */
export async function scanClients(
  reader: RowReader,
  plan: RunPlan,
  watch: Watch,
): Promise<DuplicateFinder | undefined> {
  const clients = duplicateFinder(plan.mappedColumns);
  const columnRanges = keyColumns(plan);
  const firstRow = plan.headerRow + 1;
  for (let row = firstRow; row < plan.rowCount;) {
    const count = Math.min(reader.rowsAtOnce(columnRanges), plan.rowCount - row);
    for (const cells of await reader.read({ firstRow: row, count }, columnRanges)) clients.add(cells);
    row += count;
    watch.progress({ step: 'reading', rowsDone: row - firstRow, rowCount: plan.rowCount - firstRow });
    if (watch.signal.aborted) return undefined;
  }
  return clients;
}
