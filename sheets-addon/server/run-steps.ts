import type { RunPlan } from '../../core/plan/run-plan';
import { progressOf } from '../../core/run/next-order';
import { scoredRows } from '../../core/run/passes';
import type { Run } from '../../core/run/run';
import { problemsAtEnd } from '../../core/run/run-totals';
import { PROBLEMS_SHOWN, type Scored } from '../../pane/bridge';

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
  /** Whether the list was changed again and again while the portfolio was drawn. */
  readonly isOutdated: boolean;
}

/** How far a run is that this step has begun with as `before`. */
export function stepOf(
  { run, plan }: { readonly run: Run; readonly plan: RunPlan },
  { runId, before }: { readonly runId: string; readonly before: Run },
): RunStep {
  const { step, rowsDone, rowCount } = progressOf(run, plan);
  const { problems, problemCount } = run.totals;
  const rowsSeen = step === 'drawing' ? rowsDone : 0;
  const isAnew = hasBegunToCount(run, before);
  return {
    is: 'going',
    runId,
    rowsDone: scoredRows(run, plan),
    rowCount,
    rowsSeen,
    isAnew,
    problems,
    problemCount,
  };
}

/** Whether a step has begun to count, so that what earlier ones have told is void. */
export function hasBegunToCount(run: Run, before: Run): boolean {
  return run.countPasses !== before.countPasses || (before.pass === 'count' && before.rowsDone === 0);
}

/** What was not understood in all steps so far, with one more step. */
export function misreadWith(before: Misread, step: RunStep | FinishedSteps): Misread {
  const { problems, problemCount, isAnew } = step;
  const misread = isAnew
    ? { problems, problemCount }
    : {
        problems: [...before.problems, ...problems].slice(0, PROBLEMS_SHOWN),
        problemCount: before.problemCount + problemCount,
      };
  return step.is === 'scored' ? problemsAtEnd(misread, step) : misread;
}
