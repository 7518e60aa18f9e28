import type { RunPlan } from '../plan/run-plan';
import { HISTORY_CLIENTS_AT_MOST } from '../finish-run';
import { hashPlan } from './hash-block';
import { firstTotals, type RunTotals } from './run-totals';

/**
 * A run over a list as plain data: all that it needs to know between two of its steps, beside the plan. `nextOrder` says
 * what to do next; whoever has done it says so by `withPlan`, `prepared`, `withRows`, `rowsMoved` or `portfolioDrawn`.
 *
 * While it is on, the user may go on answering, sorting and inserting. So a run goes over the rows in passes: the first
 * one writes, and after the portfolio is drawn another one looks whether every row still says what it was scored by.
 * Blocks that say something else are written again, the list is counted anew and the portfolio drawn again. In the end
 * the portfolio counts what is in the list.
 */
export interface Run {
  /** What is asked of the list; where it is something else by now, the run begins again. */
  readonly planHash: number;
  /** The names and keys of the list in their order, as a number. */
  readonly namesHash: number;
  readonly task: 'prepare' | 'rows' | 'draw' | 'end' | 'stop';
  /** Whether the list has to be measured before anything else: rows may have come or gone. */
  readonly isStale: boolean;
  /** Rows of a block; `undefined` for a list in a file, which nobody changes: there one pass is enough. */
  readonly rowsAtOnce: number | undefined;
  /** How many problems are kept of those that are found; all of them are counted. */
  readonly problemsKept: number;
  /** What each block of rows said when it was last written, as numbers. */
  readonly blocks: readonly number[];
  /** How many rows below the header this pass has gone over. */
  readonly rowsDone: number;
  /** Whether this pass has counted every row so far. One that does not compares what is there with what was scored. */
  readonly isCounting: boolean;
  /** How many passes have begun to count. */
  readonly countings: number;
  /** What this pass, or the last one that counted, comes to. */
  readonly totals: RunTotals;
  /** Whether these are the totals of all rows as they were last written. */
  readonly isCounted: boolean;
  /** What the portfolio was drawn of, as a number, and how often it was drawn; absent before the first time. */
  readonly drawn?: { readonly hash: number; readonly times: number } | undefined;
  /** Whether the user has stopped the run. */
  readonly isStopping: boolean;
  /** How often somebody has changed the list so that the run had to begin something again. */
  readonly rounds: number;
  /** Where a block was last not in its place any more; absent where none was. */
  readonly movedAt?: number | undefined;
}

/** How a run over a list begins. */
export type RunStart = Pick<Run, 'rowsAtOnce' | 'namesHash' | 'problemsKept'>;

/** A run over a list of which nothing is scored yet. */
export function startRun(plan: RunPlan, start: RunStart): Run {
  return {
    planHash: hashPlan(plan),
    ...start,
    task: start.rowsAtOnce === undefined ? 'rows' : 'prepare',
    isStale: false,
    blocks: [],
    rowsDone: 0,
    isCounting: true,
    countings: 1,
    totals: firstTotals(plan),
    isCounted: false,
    isStopping: false,
    rounds: 0,
  };
}

/** The same run where an earlier one of the same list was broken off: what that one has scored is not scored again. */
export function takeUpRun(run: Run, earlier: Pick<Run, 'planHash' | 'blocks'>): Run {
  if (earlier.planHash !== run.planHash) return run;
  const { blocks } = earlier;
  return { ...run, blocks, rowsDone: blocks.length * (run.rowsAtOnce ?? 0), isCounting: false };
}

/**
 * The run again from what a host has stored of it, with the tally of its totals. The lines of the history are too many to
 * be stored: a list of few enough clients for them is counted anew.
 */
export function storedRun(run: Omit<Run, 'totals'>, tally: RunTotals['tally']): Run {
  const totals = { tally, problems: [], problemCount: 0, lines: undefined };
  const stored = { ...run, totals, isStale: true };
  if (scoredClients(totals) > HISTORY_CLIENTS_AT_MOST) return stored;
  const hasPassed = run.task === 'draw' || run.task === 'end';
  if (hasPassed) return { ...stored, ...COUNTS_ANEW, countings: run.countings + 1 };
  return {
    ...stored,
    isCounting: run.isCounting && run.rowsDone === 0,
    isCounted: run.isStopping && run.isCounted,
  };
}

const COUNTS_ANEW = { task: 'rows', rowsDone: 0, isCounting: true, isCounted: false } as const;

/** How many clients were scored. */
export function scoredClients({ tally: { levels } }: RunTotals): number {
  return levels.reduce((sum, { clients }) => sum + clients, 0);
}
