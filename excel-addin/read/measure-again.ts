import { withClients } from '../../core/plan-run';
import type { RunPlan } from '../../core/plan/run-plan';
import type { Watch } from '../../pane/bridge';
import { expectHeaders } from './expect-headers';
import type { RowReader } from './read-rows';
import { scanClients } from './scan-clients';
import { askSize, sizeTold } from './used-size';

/** A list as it is in the middle of a run. */
export interface ListOfNow {
  /** With the rows that the sheet has now, and our columns in it. */
  readonly plan: RunPlan;
  readonly namesHash: number;
}

/** Measures a list again, and goes over its names. Throws a `HostError` where its columns are not what they were. */
export async function measureAgain(
  { context, reader }: { readonly context: Excel.RequestContext; readonly reader: RowReader },
  plan: RunPlan,
): Promise<ListOfNow> {
  const outputColumns = plan.outputColumns.map((column) => ({ ...column, isNew: false }));
  const now = await withRowsOfNow(context, { ...plan, outputColumns });
  const scanned = await scanClients(reader, now, UNWATCHED);
  const found = scanned && withClients({ ...now, duplicates: [] }, scanned.clients);
  // A list that has lost its last client is counted as it is; the next run says so.
  const { duplicates } = found?.is === 'plan' ? found : { duplicates: [] };
  return { plan: { ...now, duplicates }, namesHash: scanned?.namesHash ?? 0 };
}

/** It is one of many small steps, which nobody stops or follows. */
const UNWATCHED: Watch = { progress: () => undefined, signal: new AbortController().signal };

async function withRowsOfNow(context: Excel.RequestContext, plan: RunPlan): Promise<RunPlan> {
  const sheet = context.workbook.worksheets.getItem(plan.sheet);
  const asked = askSize(sheet);
  await expectHeaders(context, plan);
  const size = await sizeTold(context, asked);
  const rowCount = Math.max(size.rowCount, plan.headerRow + 2);
  if (plan.table === undefined) return { ...plan, rowCount };
  const { area } = plan.table;
  const lastRow = area.lastRow + rowCount - plan.rowCount;
  return { ...plan, rowCount, table: { ...plan.table, area: { ...area, lastRow } } };
}
