import type { Refusal } from '../../core/plan/refusal';
import { onDrawn } from '../../core/run/transitions';
import { restoreRun, resumeRun, startRun as newRun, type Run } from '../../core/run/run';
import { PROBLEMS_SHOWN } from '../../pane/bridge';
import type { RunRequest } from '../../core/plan/run-request';
import { HostError } from '../../pane/host-error';
import { appendHistory, drawPortfolio } from '../apply/update-our-sheets';
import { retryTransient } from '../errors/retry-transient';
import { scanList } from '../read/scan-list';
import { goOverRows, onListOfNow, type RunAtOrder } from './go-over-rows';
import { forgetRun, refuseWhileHeld, rememberedRun, rememberRun, type RememberedRun } from './run-state';
import { hasBegunToCount, stepOf, type FinishedSteps, type RunStep } from './run-steps';
import { withDocumentLock } from './with-document-lock';

// An execution of a script lives six minutes, so that a run takes many of them. What it is between two of them is stored
// in the spreadsheet; rows never travel.

/** Rows that are read and written at once. */
const ROWS_AT_ONCE = 2000;

/** Time for the rows of one step, in milliseconds; what else it does comes on top. */
const STEP_MILLISECONDS = 15_000;

/** A run that is to begin. */
export interface RunStart {
  /** Whoever drives the run has made it up: so they know it also where the answer to this is lost. */
  readonly runId: string;
  readonly request: RunRequest;
}

/** Begins a run, or takes up one of the same list that was broken off. Writes headers and settings, and no result yet. */
export function startRun(start: RunStart): RunStep | Refusal {
  return withDocumentLock(() => retryTransient(() => begin(start)));
}

function begin({ runId, request }: RunStart): RunStep | Refusal {
  const remembered = rememberedRun();
  if (remembered?.state.runId !== runId) refuseWhileHeld(remembered);
  const scanned = scanList(request);
  if (scanned.is === 'refused') return scanned;
  const { plan, namesHash } = scanned;
  const fresh = newRun(plan, { rowsAtOnce: ROWS_AT_ONCE, namesHash, problemsKept: PROBLEMS_SHOWN });
  const isSameSheet = remembered?.state.sheet === plan.sheet;
  const before = isSameSheet ? resumeRun(fresh, remembered.state.run) : fresh;
  const on = goOverRows(
    { run: before, scanned },
    { request: { ...request, sheet: plan.sheet }, milliseconds: 0 },
  );
  const state = {
    runId,
    sheet: plan.sheet,
    // The settings sheet has what was said of the headers by now.
    request: { ...request, sheet: plan.sheet, confirmed: [], adopts: false },
    startedAt: Date.now(),
  };
  return pausedStep(on, { state, before });
}

/** Scores as many rows as a step has time for, up to the drawing of the portfolio. */
export function scoreNextRows(runId: string): RunStep {
  return withDocumentLock(() =>
    retryTransient(() => {
      const taken = takenUp(runId);
      const step = stepOn(taken);
      return pausedStep(goOverRows(onListOfNow(taken.before, step), step), taken);
    }),
  );
}

/** Looks at the rows once more, in as many steps as it takes; draws our sheets, and ends the run. */
export function finishScoring(runId: string): FinishedSteps | RunStep {
  return withDocumentLock(() => {
    const taken = retryTransient(() => takenUp(runId));
    const step = stepOn(taken);
    let at = retryTransient(() => goOverRows(onListOfNow(taken.before, step), step));
    for (;;) {
      const { run, scanned, order } = at;
      const { list, plan } = scanned;
      if (order.do === 'draw') {
        retryTransient(() => drawPortfolio(list, plan, run.totals));
        const next = onDrawn(run, plan);
        rememberRun(taken.state, next);
        at = retryTransient(() => goOverRows({ run: next, scanned }, step));
      } else if (order.do === 'end') {
        const { figures, changes } = retryTransient(() => appendHistory(list, plan, run.totals));
        forgetRun();
        const isAnew = hasBegunToCount(run, taken.before);
        const { problems, problemCount } = run.totals;
        const { isOutdated } = order;
        return {
          is: 'scored',
          sheet: plan.sheet,
          figures,
          changes,
          problems,
          problemCount,
          isAnew,
          isOutdated,
        };
      } else return pausedStep(at, taken);
    }
  });
}

/** Stops a run; what it has written is right, and the next one takes it up. */
export function cancelRun(runId: string): void {
  withDocumentLock(() => {
    const run = retryTransient(rememberedRun);
    if (run?.state.runId === runId)
      rememberRun({ ...run.state, runId: STOPPED }, restoreRun(run.state.run, run.tally), { isHeld: false });
  });
}

/** The id of a stopped run. No step has it, so one that comes late is told that its run was stopped. */
const STOPPED = 'stopped';

interface TakenUp {
  readonly state: Pick<RememberedRun['state'], 'runId' | 'sheet' | 'request' | 'startedAt'>;
  /** The run as the step begins with it. */
  readonly before: Run;
}

/** The run that a step is of. Throws a `HostError` where it was stopped, or is another's by now. */
function takenUp(runId: string): TakenUp {
  const remembered = rememberedRun();
  if (remembered?.state.runId !== runId)
    throw new HostError(
      'This run was stopped, or someone else has begun another. Look again, then run again.',
    );
  const { state, tally } = remembered;
  return { state, before: restoreRun(state.run, tally) };
}

function stepOn({ state: { request } }: TakenUp) {
  return { request, milliseconds: STEP_MILLISECONDS };
}

/** Stores a run for its next step. Throws a `HostError` where the list never comes to rest. */
function pausedStep({ run, scanned: { plan }, order }: RunAtOrder, { state, before }: TakenUp): RunStep {
  if (order.do === 'giveUp') {
    forgetRun();
    throw new HostError(
      'Someone is sorting or adding rows or columns. Wait until they finish, then run again.',
    );
  }
  rememberRun(state, run);
  return stepOf({ run, plan }, { runId: state.runId, before });
}
