import { HISTORY_CLIENTS_AT_MOST } from '../../core/finish-run';
import { firstTotals, type RunTotals } from '../../core/run/run-totals';
import { blockCount } from '../read/blocks';
import { lookThrough } from './look-through';
import { beginAgain, isAsked } from './prepare-run';
import { rememberRun, type RunState } from './run-state';
import { currentRun, nextRound, scoredIn, stepOf, type RunStep } from './run-steps';
import { scanAgain, type ScannedList } from '../read/scan-list';

/** Time for the rows of one step, in milliseconds; what else it does comes on top. */
export const STEP_MILLISECONDS = 15_000;

/** A list of which all rows were seen once more. */
export interface SeenList extends Pick<ScannedList, 'list' | 'plan'> {
  readonly is: 'seen';
  /** What the next look begins with. */
  readonly state: RunState;
  readonly totals: RunTotals;
  readonly isAnew: boolean;
  /** Whether so long a list takes several steps to be seen. */
  readonly takesSteps: boolean;
}

/** Looks at the rows once more, as far as a step comes, and writes those again that say something else by now. */
export function lookAgain(runId: string): SeenList | RunStep {
  const { state, tally } = currentRun(runId);
  const scanned = scanAgain(state.request);
  if (!isAsked(state, scanned)) return beginAgain(state, scanned);
  const { list, plan, names } = scanned;
  // The history's lines are too many to be remembered, and of no more clients than one step has time for.
  const wantsLines = state.scored <= HISTORY_CLIENTS_AT_MOST;
  const begun = wantsLines || state.secondLook?.names !== names ? undefined : state.secondLook;
  const isAnew = begun === undefined;
  const seen = lookThrough(scanned, {
    blocks: state.blocks,
    blocksSeen: begun?.blocksSeen ?? 0,
    until: wantsLines ? Infinity : Date.now() + STEP_MILLISECONDS,
    totals: isAnew
      ? { ...firstTotals(plan), lines: wantsLines ? [] : undefined }
      : { tally, problems: [], problemCount: 0, lines: undefined },
  });
  SpreadsheetApp.flush();
  const { blocks, blocksSeen, totals } = seen;
  const scored = scoredIn(totals.tally);
  const isAtEnd = blocksSeen === blockCount(plan);
  const lacksLines = totals.lines === undefined && scored <= HISTORY_CLIENTS_AT_MOST;
  if (isAtEnd && !lacksLines) {
    const next = { ...state, blocks, scored, secondLook: undefined };
    return { is: 'seen', list, plan, state: next, totals, isAnew, takesSteps: !wantsLines };
  }
  // Rounds are the steps that neither end the look nor go on where the one before was.
  const goesOn = !wantsLines && !isAtEnd && blocksSeen > (begun?.blocksSeen ?? 0);
  const isMoved = isAnew && state.secondLook !== undefined;
  const now = {
    ...state,
    blocks,
    scored: isAtEnd ? scored : state.scored,
    secondLook: isAtEnd ? undefined : { blocksSeen, names },
    rounds: goesOn && !isMoved ? state.rounds : nextRound(state),
  };
  rememberRun(now, totals.tally);
  const { problems, problemCount } = totals;
  return { ...stepOf(now, plan), problems, problemCount, isAnew };
}
