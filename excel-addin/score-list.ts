import { timeColumns } from '../core/plan/columns-to-read';
import { withClients } from '../core/plan-run';
import type { Refusal } from '../core/plan/refusal';
import type { RunPlan } from '../core/plan/run-plan';
import type { Cancelled, Scored, Watch } from '../pane/bridge';
import type { RunRequest } from '../core/plan/run-request';
import { HostError } from '../pane/host-error';
import { clearFilters } from './apply/filters';
import { carryOutRun } from './carry-out-run';
import { measureWanted } from './read/measure-list';
import { refuseMergedCells } from './read/merged-cells';
import { planList } from './read/plan-list';
import { RowReader } from './read/read-rows';
import { scanClients } from './read/scan-clients';

/** Scores a list in the workbook. Until everything that could forbid it has been looked at, nothing is written. */
export async function scoreList(
  context: Excel.RequestContext,
  request: RunRequest,
  watch: Watch,
): Promise<Scored | Cancelled | Refusal> {
  const list = await measureWanted(context, request);
  const planned = planList(list, request.clearsFilter);
  if (planned.is === 'refused') return planned;
  const reader = new RowReader(context, planned.sheet, {
    from1904: list.countsDatesFrom1904 ? dateColumn(planned) : undefined,
    times: timeColumns(planned),
  });
  const scanned = await scanClients(reader, planned, watch);
  if (scanned === undefined)
    return { is: 'cancelled', rowsDone: 0, rowCount: planned.rowCount - planned.headerRow - 1 };
  const plan = withClients(planned, scanned.clients);
  if (plan.is === 'refused') return plan;
  const columns = plan.outputColumns.map(({ column }) => column);
  const merged = await refuseMergedCells(context, list.input, { ...plan, columns });
  if (merged !== undefined) return merged;
  const access = { context, list, reader };
  const first = { plan, namesHash: scanned.namesHash };
  if (!list.isFiltered) return carryOutRun(access, first, watch);
  const restore = await clearFilters(context, plan.sheet);
  const run = carryOutRun(access, first, watch);
  await run.catch(() => undefined);
  await restore().catch((error: unknown) => {
    throw filterIsLost(error);
  });
  return run;
}

/** The filter is the user's: that it is gone is more to them than what the run came to, which they see. */
function filterIsLost(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const why = error instanceof Error ? error.message : String(error);
  return new HostError(
    `The filter is cleared and could not be put back (${why.replace(/\.$/, '')}). Set it again by hand. ` +
      'What the run wrote is right.',
    { cause: error },
  );
}

/** The column with the dates of the last reviews, zero-based. */
function dateColumn({ mappedColumns }: RunPlan): number | undefined {
  return mappedColumns.find(({ field }) => field === 'lastReview')?.column;
}
