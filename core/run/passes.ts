import type { RunPlan } from '../plan/run-plan';
import { hashTotals } from './hashes';
import type { Run } from './run';
import { firstTotals, fitsHistory } from './run-totals';

/** How many times a run draws the portfolio at most. After that, a remark says that its figures may be out of date. */
const DRAWN_AT_MOST = 3;

/** How many rows a list has below its header. */
export function rowsBelow({ headerRow, rowCount }: RunPlan): number {
  return rowCount - headerRow - 1;
}

/** How many rows a pass goes over: all of the list, or once the run is stopped, those that were scored. */
export function rowsInPass(run: Run, plan: RunPlan): number {
  return run.isStopping ? scoredRows(run, plan) : rowsBelow(plan);
}

/** How many rows of the list were scored at least once. */
export function scoredRows({ blocks, rowsAtOnce }: Run, plan: RunPlan): number {
  return Math.min(blocks.length * rowsAtOnce, rowsBelow(plan));
}

/** Starts a pass at the first row. */
export function startPass(run: Run, plan: RunPlan, pass: Run['pass']): Run {
  const started = { ...run, task: 'read', rowsDone: 0, pass } as const;
  if (pass === 'compare') return { ...started, totalsAreCurrent: true };
  const countPasses = run.countPasses + 1;
  return { ...started, countPasses, totals: firstTotals(plan), totalsAreCurrent: false };
}

/** Has the list measured again at the end of a pass; before that, the run as it is. */
export function endOfRows(run: Run, plan: RunPlan): Run {
  return run.rowsDone < rowsInPass(run, plan) ? run : { ...run, isStale: true };
}

/** Decides what follows a pass over a list that was measured just now; before the end of the pass, the run as it is. */
export function whatFollows(run: Run, plan: RunPlan): Run {
  if (run.task !== 'read' || run.rowsDone < rowsInPass(run, plan)) return run;
  const blockCount = Math.ceil(rowsBelow(plan) / run.rowsAtOnce);
  const wasCurrent = run.totalsAreCurrent && run.blocks.length <= blockCount;
  const totalsAreCurrent = run.pass === 'count' ? hasLines(run) : wasCurrent;
  const past = { ...run, blocks: run.blocks.slice(0, blockCount), totalsAreCurrent };
  if (past.isStopping && totalsAreCurrent) return { ...past, task: 'stop' };
  if (past.isStopping) return { ...startPass(past, plan, 'compare'), rounds: past.rounds + 1 };
  // A first pass that has to be repeated may have been resumed or stored; a later one, only because the list changed.
  const rounds = past.rounds + (past.countPasses > 1 ? 1 : 0);
  if (!totalsAreCurrent) return { ...startPass(past, plan, 'count'), rounds };
  const { hash, times = 0 } = past.drawn ?? {};
  const isDone = hash === hashTotals(past, plan) || times >= DRAWN_AT_MOST;
  return { ...past, task: isDone ? 'end' : 'draw' };
}

/** Lines of the history are not stored between steps; a pass that has lost them has to be done again. */
function hasLines({ totals }: Run): boolean {
  return totals.lines !== undefined || !fitsHistory(totals);
}
