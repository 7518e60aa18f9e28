import { timeColumns } from '../core/plan/columns-to-read';
import { withClients } from '../core/plan-run';
import type { Refusal } from '../core/plan/refusal';
import type { RunPlan } from '../core/plan/run-plan';
import type { Cancelled, Scored, Watch, RunRequest } from '../pane/bridge';
import { HostError } from '../pane/host-error';
import { clearFilters } from './apply/filters';
import { measureWanted, type MeasuredList } from './read/measure-list';
import { openColumns } from './apply/open-columns';
import { refuseMergedCells } from './read/merged-cells';
import { planList } from './read/plan-list';
import { RowReader } from './read/read-rows';
import { scoreBlocks } from './score-blocks';
import { scanClients } from './read/scan-clients';
import { remarkOn } from './apply/decorate';
import { decorateRun } from './apply/decorate-run';
import { finishInWorkbook } from './apply/update-our-sheets';
import { RowWriter } from './apply/write-rows';

/** Scores a list in the workbook. Until everything that could forbid it has been looked at, nothing is written. */
export async function scoreList(
  context: Excel.RequestContext,
  request: RunRequest,
  watch: Watch,
): Promise<Scored | Cancelled | Refusal> {
  const list = await measureWanted(context, request);
  const plan = planList(list, request.clearsFilter);
  if (plan.is === 'refused') return plan;
  const reader = new RowReader(context, plan.sheet, {
    from1904: list.countsDatesFrom1904 ? dateColumn(plan) : undefined,
    times: timeColumns(plan),
  });
  const clients = await scanClients(reader, plan, watch);
  if (clients === undefined) return cancelled(plan, 0);
  const scanned = withClients(plan, clients);
  if (scanned.is === 'refused') return scanned;
  const columns = plan.outputColumns.map(({ column }) => column);
  const merged = await refuseMergedCells(context, list.input, { ...plan, columns });
  if (merged !== undefined) return merged;
  if (!list.isFiltered) return carryOut({ context, list, reader }, scanned, watch);
  const restore = await clearFilters(context, plan.sheet);
  const run = carryOut({ context, list, reader }, scanned, watch);
  await run.catch(() => undefined);
  await restore().catch((error: unknown) => {
    throw filterIsLost(error);
  });
  return run;
}

/** Some of what Excel refuses it takes once the workbook was closed. */
const TRY_AGAIN = ' Reopen the workbook and run again to add them.';

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

interface Access {
  readonly context: Excel.RequestContext;
  readonly list: MeasuredList;
  readonly reader: RowReader;
}

async function carryOut(
  { context, list, reader }: Access,
  plan: RunPlan,
  watch: Watch,
): Promise<Scored | Cancelled> {
  const { countsDatesFrom1904 } = list;
  const { columnGroups, settings } = await openColumns(context, list, plan);
  const writer = new RowWriter(context, plan, { columnGroups, countsDatesFrom1904 });
  const done = await scoreBlocks({ context, reader, writer }, plan, watch);
  const rowCount = done.plan.rowCount - plan.headerRow - 1;
  const rowsDone = done.nextRow - plan.headerRow - 1;
  if (watch.signal.aborted) return cancelled(done.plan, rowsDone);
  watch.progress({ step: 'drawing', rowsDone, rowCount });
  const { finished, written } = await finishInWorkbook(
    { context, countsDatesFrom1904 },
    done.plan,
    done.totals,
  );
  const sheets = [settings, ...written];
  const refused = await decorateRun(context, {
    plan: done.plan,
    columnGroups,
    clients: done.clients,
    sheets,
  });
  const { figures, changes } = finished;
  const { problems, problemCount } = done.totals;
  const remark = remarkOn('All results are written', refused, TRY_AGAIN);
  return { is: 'scored', sheet: plan.sheet, figures, changes, problems, problemCount, remark };
}

function cancelled({ rowCount, headerRow }: RunPlan, rowsDone: number): Cancelled {
  return { is: 'cancelled', rowsDone, rowCount: rowCount - headerRow - 1 };
}

/** The column with the dates of the last reviews, zero-based. */
function dateColumn({ mappedColumns }: RunPlan): number | undefined {
  return mappedColumns.find(({ field }) => field === 'lastReview')?.column;
}
