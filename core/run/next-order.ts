import type { RunPlan } from '../plan/run-plan';
import { hashTotals } from './hashes';
import { rowsBelow, rowsInPass } from './passes';
import type { Run } from './run';

/** What a host does next for a run. */
export type RunOrder =
  /** Measure the list, plan the run over it and read its names again; then call `onMeasured`. */
  | { readonly do: 'measure' }
  /** Bring the settings and our columns up to date, and write no result yet; then call `onPrepared` or `onListChanged`. */
  | { readonly do: 'prepare' }
  /** Read these rows, call `scoreBlock` and write its cells, if any; call `onRowsMoved` if they are no longer there. */
  | { readonly do: 'read'; readonly rows: BlockOfRows }
  /** Draw the portfolio; then call `onDrawn`. */
  | { readonly do: 'draw' }
  /** Append to the history, and show the result. `isOutdated`: the list was changed again and again meanwhile. */
  | { readonly do: 'end'; readonly isOutdated: boolean }
  /** Tell the user that the run was stopped; what is written is right. */
  | { readonly do: 'stop' }
  /** Tell the user that the list keeps changing. */
  | { readonly do: 'giveUp' };

/** Rows that follow one another, as a host reads them at once. */
export interface BlockOfRows {
  /** Zero-based row of the first of them on the sheet. */
  readonly firstRow: number;
  readonly count: number;
}

/** How often a run does something again before it gives up. */
const ROUNDS_AT_MOST = 9;

/** What to do next. */
export function nextOrder(run: Run, plan: RunPlan): RunOrder {
  if (run.rounds > ROUNDS_AT_MOST) return { do: 'giveUp' };
  if (run.isStale) return { do: 'measure' };
  if (run.task === 'read') return { do: 'read', rows: nextRows(run, plan) };
  if (run.task !== 'end') return { do: run.task };
  return { do: 'end', isOutdated: run.drawn !== undefined && run.drawn.hash !== hashTotals(run, plan) };
}

function nextRows(run: Run, plan: RunPlan): BlockOfRows {
  const left = rowsInPass(run, plan) - run.rowsDone;
  return { firstRow: plan.headerRow + 1 + run.rowsDone, count: Math.min(run.rowsAtOnce, left) };
}

/**
 * Whether a host may store the run here and go on in another step. Lines of the history are not stored, so once a list
 * short enough for them is counted for them, that pass, the drawing and the pass after it are one step. The first pass
 * may pause: such a list is counted again anyway.
 */
export function mayPause({ totals, countPasses, pass, task, rowsDone }: Run): boolean {
  const isBeforePass = task === 'read' && pass === 'count' && rowsDone === 0;
  return countPasses === 1 || isBeforePass || totals.lines === undefined;
}

/** How far a run is, for the user. */
export interface RunProgress {
  /** Scoring the rows for the first time; then drawing our sheets, and checking the rows once more. */
  readonly step: 'scoring' | 'drawing';
  /** Rows that this pass is past. */
  readonly rowsDone: number;
  readonly rowCount: number;
}

/** How far a run is. */
export function progressOf(run: Run, plan: RunPlan): RunProgress {
  const rowCount = rowsBelow(plan);
  if (run.isStopping) return { step: 'scoring', rowsDone: rowsInPass(run, plan), rowCount };
  const isScoring = run.countPasses === 1 && run.drawn === undefined && run.task !== 'draw';
  if (isScoring) return { step: 'scoring', rowsDone: Math.min(run.rowsDone, rowCount), rowCount };
  return { step: 'drawing', rowsDone: run.task === 'read' ? run.rowsDone : rowCount, rowCount };
}
