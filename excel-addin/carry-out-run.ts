import { columnsToRead } from '../core/plan/columns-to-read';
import type { RunPlan } from '../core/plan/run-plan';
import { onDrawn, onMeasured, onPrepared, onStop } from '../core/run/transitions';
import { nextOrder, progressOf } from '../core/run/next-order';
import { startRun } from '../core/run/run';
import { problemsAtEnd } from '../core/run/run-totals';
import type { SheetUpdate } from '../core/run/sheet-updates';
import { PROBLEMS_SHOWN, type Cancelled, type Scored, type Watch } from '../pane/bridge';
import { HostError } from '../pane/host-error';
import { remarkOn } from './apply/decorate';
import { decorateRun } from './apply/decorate-run';
import { openColumns, type OpenedColumns } from './apply/open-columns';
import { appendHistory, drawPortfolio } from './apply/update-our-sheets';
import { RowWriter } from './apply/write-rows';
import { BlockScorer } from './block-scorer';
import { measureAgain, type ListOfNow } from './read/measure-again';
import type { MeasuredList } from './read/measure-list';
import type { RowReader } from './read/read-rows';

/** The workbook that a run is in, and its list. */
interface ListAccess {
  readonly context: Excel.RequestContext;
  readonly list: MeasuredList;
  readonly reader: RowReader;
}

/** Rows of a block: with more Cancel would be slow, and fewer would take more requests. */
const ROWS_AT_ONCE = 7000;

/** Carries out the orders of a run, and gives what it has written its styles. */
export async function carryOutRun(
  { context, list, reader }: ListAccess,
  first: ListOfNow,
  watch: Watch,
): Promise<Scored | Cancelled> {
  const workbook = { context, countsDatesFrom1904: list.countsDatesFrom1904 };
  let { plan } = first;
  const rowsAtOnce = Math.min(ROWS_AT_ONCE, reader.rowsAtOnce(columnsToRead(plan)));
  let run = startRun(plan, { rowsAtOnce, namesHash: first.namesHash, problemsKept: PROBLEMS_SHOWN });
  const progress = (rowsOfBlock: number) => {
    const { rowsDone, ...others } = progressOf(run, plan);
    watch.progress({ ...others, rowsDone: rowsDone + rowsOfBlock });
  };
  let columns: OpenColumns | undefined;
  let portfolio: SheetUpdate | undefined;
  for (;;) {
    if (watch.signal.aborted) run = onStop(run, plan);
    const order = nextOrder(run, plan);
    if (order.do !== 'prepare') progress(0);
    switch (order.do) {
      case 'prepare':
        columns = await open({ context, list, reader, progress }, plan);
        run = onPrepared(run, plan);
        break;
      case 'measure': {
        const now = await measureAgain({ context, reader }, plan);
        plan = now.plan;
        run = onMeasured(run, plan, now.namesHash);
        break;
      }
      case 'read':
        columns ??= await open({ context, list, reader, progress }, plan);
        run = await columns.scorer.score(run, plan, order.rows);
        break;
      case 'draw':
        portfolio = (await drawPortfolio(workbook, plan, run.totals)).update;
        run = onDrawn(run, plan);
        break;
      case 'end': {
        const { finished, update } = await appendHistory(workbook, plan, run.totals);
        const { columnGroups = [], settings, scorer } = columns ?? {};
        const refused = await decorateRun(context, {
          plan,
          columnGroups,
          clients: scorer?.clients(plan) ?? [],
          sheets: [settings, portfolio, update].filter((sheet) => sheet !== undefined),
        });
        const { figures, changes } = finished;
        const remark = remarkOn('All results are written', refused, TRY_AGAIN);
        return {
          is: 'scored',
          sheet: plan.sheet,
          figures,
          changes,
          ...problemsAtEnd(run.totals, order),
          remark,
        };
      }
      case 'stop': {
        const { rowsDone, rowCount } = progressOf(run, plan);
        return { is: 'cancelled', rowsDone, rowCount };
      }
      case 'giveUp':
        throw new HostError('Someone is sorting or adding rows. Wait until they finish, then run again.');
    }
  }
}

/** Some of what Excel refuses it takes once the workbook was closed. */
const TRY_AGAIN = ' Reopen the workbook and run again to add them.';

interface OpenColumns extends OpenedColumns {
  readonly scorer: BlockScorer;
}

async function open(
  { context, list, reader, progress }: ListAccess & { readonly progress: (rowsDone: number) => void },
  plan: RunPlan,
): Promise<OpenColumns> {
  const opened = await openColumns(context, list, plan);
  const { columnGroups } = opened;
  const writer = new RowWriter(context, plan, {
    columnGroups,
    countsDatesFrom1904: list.countsDatesFrom1904,
  });
  return { ...opened, scorer: new BlockScorer(reader, writer, progress) };
}
