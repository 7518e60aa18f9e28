import { FIRST_HASH, hashText } from '../cells/hash-text';
import { HISTORY_CLIENTS_AT_MOST } from '../finish-run';
import type { RunPlan } from '../plan/run-plan';
import { scoredClients, type Run } from './run';
import { firstTotals } from './run-totals';

/** One run draws the portfolio at most so often; then it tells the user that the figures may be older than the list. */
const DRAWN_AT_MOST = 3;

/** How many rows a list has below its header. */
export function rowsBelow({ headerRow, rowCount }: RunPlan): number {
  return rowCount - headerRow - 1;
}

/** How many rows a pass goes over: all of the list, or once it was stopped, those that were scored. */
export function rowsInPass(run: Run, plan: RunPlan): number {
  return run.isStopping ? scoredRows(run, plan) : rowsBelow(plan);
}

/** How many rows of the list were scored at least once. */
export function scoredRows({ blocks, rowsAtOnce }: Run, plan: RunPlan): number {
  return Math.min(blocks.length * (rowsAtOnce ?? 0), rowsBelow(plan));
}

/** The run once some rows are done: after the last one, whoever can be disturbed measures the list again. */
export function afterRows(run: Run, plan: RunPlan): Run {
  if (run.rowsDone < rowsInPass(run, plan)) return run;
  return run.rowsAtOnce === undefined ? { ...run, isCounted: true, task: 'end' } : { ...run, isStale: true };
}

/** The run, with what follows its pass where that has gone over all rows of a list that was measured right now. */
export function afterPass(run: Run, plan: RunPlan): Run {
  if (run.task !== 'rows' || run.rowsDone < rowsInPass(run, plan)) return run;
  const blockCount = Math.ceil(rowsBelow(plan) / (run.rowsAtOnce ?? 1));
  const hasShrunk = run.blocks.length > blockCount;
  const over = {
    ...run,
    blocks: run.blocks.slice(0, blockCount),
    isCounted: run.isCounting ? hasAllLines(run) : run.isCounted && !hasShrunk,
  };
  if (over.isStopping) return over.isCounted ? { ...over, task: 'stop' } : stopPass(over, plan);
  // The first pass may have been taken up or stored on its way; that another one was in vain is the user's doing.
  const rounds = over.rounds + (over.countings > 1 ? 1 : 0);
  if (!over.isCounted) return { ...nextPass(over, plan, 'count'), rounds };
  const { hash, times = 0 } = over.drawn ?? {};
  const isDone = hash === totalsHash(over, plan) || times >= DRAWN_AT_MOST;
  return { ...over, task: isDone ? 'end' : 'draw' };
}

/** The run at the first row of another pass, which counts all rows or compares them with what was scored. */
export function nextPass(run: Run, plan: RunPlan, how: 'count' | 'compare'): Run {
  const isCounting = how === 'count';
  return {
    ...run,
    task: 'rows',
    rowsDone: 0,
    isCounting,
    isCounted: !isCounting,
    countings: run.countings + (isCounting ? 1 : 0),
    totals: isCounting ? firstTotals(plan) : run.totals,
  };
}

/** One more pass over what was scored, for a run that was stopped. */
export function stopPass(run: Run, plan: RunPlan): Run {
  return { ...nextPass(run, plan, 'compare'), isStopping: true, rounds: run.rounds + 1 };
}

/** The lines of the history cannot be stored between steps; a pass that has lost them has to be done again. */
function hasAllLines({ totals }: Run): boolean {
  return totals.lines !== undefined || scoredClients(totals) > HISTORY_CLIENTS_AT_MOST;
}

/** What the portfolio says, as a number. */
export function totalsHash({ planHash, totals: { tally, lines } }: Run, plan: RunPlan): number {
  return hashText(JSON.stringify([planHash, plan.rowCount, tally, lines]), FIRST_HASH);
}
