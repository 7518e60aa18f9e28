import type { RunPlan } from '../plan/run-plan';
import { rowsBelow, rowsInPass, totalsHash } from './passes';
import type { Run } from './run';

/** What a host does next for a run. */
export type RunOrder =
  /** Measure the list, plan the run over it and go over its names again; `withPlan` goes on. */
  | { readonly do: 'measure' }
  /** Bring the settings and our columns up to date, and write no result yet; `prepared` goes on. */
  | { readonly do: 'prepare' }
  /** Read these rows; `withRows` goes on, and may have cells to write. */
  | { readonly do: 'read'; readonly rows: BlockOfRows }
  /** Draw the portfolio; `portfolioDrawn` goes on. */
  | { readonly do: 'draw' }
  /** Append to the history, and show the result. `isOutdated`: the list was changed again and again meanwhile. */
  | { readonly do: 'end'; readonly isOutdated: boolean }
  /** Tell the user that the run was stopped; what is written is right. */
  | { readonly do: 'stop' }
  /** Tell the user that the list never comes to rest. */
  | { readonly do: 'giveUp' };

/** Rows that follow one another. */
export interface BlockOfRows {
  /** Zero-based row of the first of them on the sheet. */
  readonly firstRow: number;
  readonly count: number;
}

/** How often a run begins something again before it gives up. */
const ROUNDS_AT_MOST = 9;

/** What to do next. */
export function nextOrder(run: Run, plan: RunPlan): RunOrder {
  if (run.rounds > ROUNDS_AT_MOST) return { do: 'giveUp' };
  if (run.isStale) return { do: 'measure' };
  if (run.task === 'rows') return { do: 'read', rows: nextRows(run, plan) };
  if (run.task !== 'end') return { do: run.task };
  return { do: 'end', isOutdated: run.drawn !== undefined && run.drawn.hash !== totalsHash(run, plan) };
}

function nextRows(run: Run, plan: RunPlan): BlockOfRows {
  const left = rowsInPass(run, plan) - run.rowsDone;
  return { firstRow: plan.headerRow + 1 + run.rowsDone, count: Math.min(run.rowsAtOnce ?? left, left) };
}

/**
 * Whether a host may store the run here and go on in another step. Not while it counts a list whose clients are few enough
 * for the history: their lines are too many to be stored, so that such a pass, the drawing and the look after it are one.
 */
export function mayPause({ totals, countings, isCounting, task, rowsDone }: Run): boolean {
  const isFirstPass = countings === 1;
  const isBeforePass = task === 'rows' && isCounting && rowsDone === 0;
  return isFirstPass || isBeforePass || totals.lines === undefined;
}

/** How far a run is, for whoever waits for it. */
export interface RunProgress {
  /** Scoring the rows for the first time; then drawing our sheets, and checking the rows once more. */
  readonly step: 'scoring' | 'drawing';
  /** Rows that this pass has gone over. */
  readonly rowsDone: number;
  readonly rowCount: number;
}

/** How far a run is. */
export function progressOf(run: Run, plan: RunPlan): RunProgress {
  const rowCount = rowsBelow(plan);
  const isFirstPass = run.countings === 1 && run.drawn === undefined && run.task !== 'draw';
  if (run.isStopping) return { step: 'scoring', rowsDone: rowsInPass(run, plan), rowCount };
  if (isFirstPass) return { step: 'scoring', rowsDone: Math.min(run.rowsDone, rowCount), rowCount };
  return { step: 'drawing', rowsDone: run.task === 'rows' ? run.rowsDone : rowCount, rowCount };
}
