import type { RunPlan } from '../../core/plan/run-plan';
import type { RunTotals } from '../../core/run/run-totals';
import type { Scored } from '../../pane/bridge';
import { HostError } from '../../pane/host-error';
import { blockCount, rowsIn } from '../read/blocks';
import { forgetRun, rememberedRun, type RememberedRun, type RunState } from './run-state';

/** What was not understood in rows: the first of it, and how much it is in all. */
export type Misread = Pick<Scored, 'problems' | 'problemCount'>;

/** How far a run is. */
export interface RunStep extends Misread {
  readonly is: 'going';
  readonly runId: string;
  readonly rowsDone: number;
  readonly rowCount: number;
  /** Of those that are done, how many were looked at once more. */
  readonly rowsSeen: number;
  /** Whether what earlier steps had not understood is void. */
  readonly isAnew: boolean;
}

/** What a run has come to; its problems are those of its last step. */
export interface FinishedSteps extends Scored {
  readonly isAnew: boolean;
}

/** How far a run over a plan is by what is remembered of it. */
export function stepOf(state: Pick<RunState, 'runId' | 'blocks' | 'secondLook'>, plan: RunPlan): RunStep {
  const { runId, blocks, secondLook } = state;
  const rowCount = rowsIn(blockCount(plan), plan);
  const rowsDone = rowsIn(blocks.length, plan);
  const rowsSeen = rowsIn(secondLook?.blocksSeen ?? 0, plan);
  return { is: 'going', runId, rowsDone, rowCount, rowsSeen, isAnew: false, problems: [], problemCount: 0 };
}

/** The run that a step is of. Throws a `HostError` where it was stopped, or is another's by now. */
export function currentRun(runId: string): RememberedRun {
  const run = rememberedRun();
  if (run?.state.runId !== runId)
    throw new HostError(
      'This run was stopped, or someone else has begun another. Look again, then run again.',
    );
  return run;
}

/** How many clients were scored. */
export function scoredIn({ levels }: RunTotals['tally']): number {
  return levels.reduce((sum, { clients }) => sum + clients, 0);
}

/** How often a run begins again, or finds its place taken, before it gives up. */
export const ROUNDS = 9;

/** The number of the next round. Throws a `HostError` where there were too many. */
export function nextRound({ rounds }: RunState): number {
  return rounds < ROUNDS ? rounds + 1 : giveUp();
}

/** Ends a run whose rows and columns never come to rest. */
export function giveUp(): never {
  forgetRun();
  throw new HostError(
    'Someone is sorting or adding rows or columns. Wait until they finish, then run again.',
  );
}
