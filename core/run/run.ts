import type { RunPlan } from '../plan/run-plan';
import { hashPlan } from './hashes';
import { firstTotals, fitsHistory, type RunTotals } from './run-totals';

/**
 * A run over a list in an open workbook, as plain data: all that it needs to know between two of its steps, apart from
 * the plan. `nextOrder` says what the host does next, and the host reports back with a function of `transitions.ts`.
 *
 * While it runs, users may go on answering, sorting and inserting. So a run makes several passes over the rows. The first
 * one scores and writes; after the portfolio is drawn, another one checks that each block still has the values it was
 * scored from. Blocks that have changed are written again, the list is counted again and the portfolio drawn again, so
 * that in the end the portfolio counts what is in the list.
 */
export interface Run {
  /** Hash of what the run was asked to do; if it changes, the run begins again. */
  readonly planHash: number;
  /** Hash of the names and keys of the list, in their order. */
  readonly namesHash: number;
  readonly task: 'prepare' | 'read' | 'draw' | 'end' | 'stop';
  /** Whether the list has to be measured before anything else: rows may have come or gone. */
  readonly isStale: boolean;
  /** Rows of a block. */
  readonly rowsAtOnce: number;
  /** How many problems are kept of those that are found; all of them are counted. */
  readonly problemsKept: number;
  /** Hash of each block as it was last written; 0: not written yet. */
  readonly blocks: readonly number[];
  /** How many rows below the header this pass is past. */
  readonly rowsDone: number;
  /** Whether this pass counts every row, or only compares the rows with what was scored. */
  readonly pass: 'count' | 'compare';
  /** How many passes have begun to count. */
  readonly countPasses: number;
  /** Totals of the current or last counting pass. */
  readonly totals: RunTotals;
  /** Whether `totals` covers every row as it was last written. */
  readonly totalsAreCurrent: boolean;
  /** Hash of what the portfolio was last drawn from, and how often it was drawn; absent before the first time. */
  readonly drawn?: { readonly hash: number; readonly times: number } | undefined;
  /** Whether the user has stopped the run. */
  readonly isStopping: boolean;
  /** How often the run has had to do something again because the list had changed. */
  readonly rounds: number;
  /** `rowsDone` when rows last moved; absent if none have. */
  readonly movedAt?: number | undefined;
}

/** What a host chooses for a run, and the names it has read. */
export type RunStart = Pick<Run, 'rowsAtOnce' | 'namesHash' | 'problemsKept'>;

/** A run over a list of which nothing is scored yet. */
export function startRun(plan: RunPlan, start: RunStart): Run {
  return {
    planHash: hashPlan(plan),
    ...start,
    task: 'prepare',
    isStale: false,
    blocks: [],
    rowsDone: 0,
    pass: 'count',
    countPasses: 1,
    totals: firstTotals(plan),
    totalsAreCurrent: false,
    isStopping: false,
    rounds: 0,
  };
}

/** Resumes an earlier run of the same list: what that one has scored is not scored again. */
export function resumeRun(run: Run, { planHash, blocks }: Pick<Run, 'planHash' | 'blocks'>): Run {
  if (planHash !== run.planHash) return run;
  return { ...run, blocks, rowsDone: blocks.length * run.rowsAtOnce, pass: 'compare' };
}

/**
 * Restores a run that a host has stored, with the tally of its totals. The lines of the history are not stored, so a list
 * that is short enough to need them is counted again.
 */
export function restoreRun(run: Omit<Run, 'totals'>, tally: RunTotals['tally']): Run {
  const totals = { tally, problems: [], problemCount: 0, lines: undefined };
  const restored = { ...run, totals, isStale: true };
  if (!fitsHistory(totals)) return restored;
  const isPastRows = run.task === 'draw' || run.task === 'end';
  if (isPastRows)
    return {
      ...restored,
      task: 'read',
      rowsDone: 0,
      pass: 'count',
      totalsAreCurrent: false,
      countPasses: run.countPasses + 1,
    };
  return { ...restored, pass: run.rowsDone === 0 ? run.pass : 'compare', totalsAreCurrent: false };
}
