import { beginRun } from '../core/begin-run';
import { HISTORY_CLIENTS_AT_MOST } from '../core/finish-run';
import type { Refusal } from '../core/refusal';
import type { RunPlan } from '../core/run-plan';
import { firstSums, type RunSums } from '../core/run-sums';
import { FIRST_TALLY } from '../core/score-chunk';
import type { Scored, Wishes } from '../pane/bridge';
import { HostError } from '../pane/host-error';
import { blockCount, rowsIn } from './blocks';
import { headsOf, isAsMeasured } from './in-place';
import { inTurn } from './in-turn';
import { lookThrough } from './look-through';
import { addHeads, makeReady } from './our-columns';
import { forgetRun, refuseWhileHeld, rememberedRun, rememberRun, type RunState } from './run-state';
import { surveyAgain, surveyList, type SurveyedList } from './survey-list';
import { tryAgain } from './try-again';
import { finishInSpreadsheet, updateSettings } from './update-our-sheets';

// A run looks at every row twice. The first look writes our cells, block by block, in as many steps as it takes. The
// second counts what the rows come to, and writes a block again that says something else by then: so the user may go on
// answering, sorting and inserting, and what the portfolio says is what stands in the list.

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

/** Begins a run, or takes up one of the same list that was broken off. Writes heads and settings, and no result yet. */
export function startRun(wishes: Wishes): RunStep | Refusal {
  return inTurn(() => tryAgain(() => begin(wishes, 1)));
}

function begin(wishes: Wishes, round: number): RunStep | Refusal {
  const remembered = rememberedRun();
  refuseWhileHeld(remembered);
  const surveyed = surveyList(wishes);
  if (surveyed.is === 'refused') return surveyed;
  const { plan, asked } = surveyed;
  if (!prepare(surveyed)) return round < ROUNDS ? begin(wishes, round + 1) : giveUp();
  const isSame = remembered?.state.asked === asked && remembered.state.sheet === plan.sheet;
  const { blocks, scored } = isSame ? remembered.state : NOTHING_DONE;
  const state = {
    runId: Utilities.getUuid(),
    sheet: plan.sheet,
    // The settings sheet has what was said of the headers by now.
    wishes: { ...wishes, sheet: plan.sheet, confirmed: [], adopts: false },
    startedAt: Date.now(),
    asked,
    blocks,
    scored,
    secondLook: undefined,
    rounds: 0,
  };
  rememberRun(state, FIRST_TALLY);
  return stepOf(state, plan);
}

const NOTHING_DONE: Pick<RunState, 'blocks' | 'scored' | 'secondLook'> = {
  blocks: [],
  scored: 0,
  secondLook: undefined,
};

/** Brings the settings and our columns up to date. Says whether the list still is where it was measured. */
function prepare({ list, plan, clientRows }: SurveyedList): boolean {
  updateSettings(list, beginRun(plan), list.head.settingsSheet);
  if (!isAsMeasured(list, headsOf(plan))) return false;
  makeReady(list.sheet, plan, clientRows);
  // Looks take seconds, in which the user may have typed a column where ours go.
  if (!isAsMeasured(list, headsOf(plan))) return false;
  addHeads(list.sheet, plan);
  SpreadsheetApp.flush();
  return true;
}

/** Time for the rows of one step, in milliseconds; what else it does comes on top. */
const STEP_MILLISECONDS = 15_000;

/** The first look: scores as many rows as a step has time for. */
export function scoreNextRows(runId: string): RunStep {
  return inTurn(() => tryAgain(() => goOn(runId)));
}

function goOn(runId: string): RunStep {
  const { state } = currentRun(runId);
  const surveyed = surveyAgain(state.wishes);
  if (!isAsked(state, surveyed)) return beginAgain(state, surveyed);
  const { blocks, sums } = lookThrough(surveyed, {
    blocks: state.blocks,
    blocksSeen: state.blocks.length,
    until: Date.now() + STEP_MILLISECONDS,
    sums: { tally: FIRST_TALLY, problems: [], problemCount: 0, lines: undefined },
  });
  const { plan } = surveyed;
  SpreadsheetApp.flush();
  const isStuck = blocks.length === state.blocks.length && blocks.length < blockCount(plan);
  const scored = state.scored + scoredIn(sums.tally);
  const now = { ...state, blocks, scored, rounds: isStuck ? nextRound(state) : state.rounds };
  rememberRun(now, FIRST_TALLY);
  return stepOf(now, plan);
}

/** The second look, in as many steps as it takes; then our sheets are drawn. */
export function finishScoring(runId: string): FinishedSteps | RunStep {
  return inTurn(() => {
    const looked = tryAgain(() => lookAgain(runId));
    if (looked.is === 'going') return looked;
    const { list, plan, sums, isAnew } = looked;
    const { figures, changes } = tryAgain(() => finishInSpreadsheet(list, plan, sums));
    forgetRun();
    const { problems, problemCount } = sums;
    return { is: 'scored', sheet: plan.sheet, figures, changes, problems, problemCount, isAnew };
  });
}

/** A list of which all rows were seen twice. */
interface SeenTwice extends Pick<SurveyedList, 'list' | 'plan'> {
  readonly is: 'seen';
  readonly sums: RunSums;
  readonly isAnew: boolean;
}

function lookAgain(runId: string): SeenTwice | RunStep {
  const { state, tally } = currentRun(runId);
  const surveyed = surveyAgain(state.wishes);
  if (!isAsked(state, surveyed)) return beginAgain(state, surveyed);
  const { list, plan, names } = surveyed;
  // The history's lines are too many to be remembered, and of no more clients than one step has time for.
  const wantsLines = state.scored <= HISTORY_CLIENTS_AT_MOST;
  const begun = wantsLines || state.secondLook?.names !== names ? undefined : state.secondLook;
  const isAnew = begun === undefined;
  const seen = lookThrough(surveyed, {
    blocks: state.blocks,
    blocksSeen: begun?.blocksSeen ?? 0,
    until: wantsLines ? Infinity : Date.now() + STEP_MILLISECONDS,
    sums: isAnew
      ? { ...firstSums(plan), lines: wantsLines ? [] : undefined }
      : { tally, problems: [], problemCount: 0, lines: undefined },
  });
  SpreadsheetApp.flush();
  const { blocks, blocksSeen, sums } = seen;
  const scored = scoredIn(sums.tally);
  const isAtEnd = blocksSeen === blockCount(plan);
  const lacksLines = sums.lines === undefined && scored <= HISTORY_CLIENTS_AT_MOST;
  if (isAtEnd && !lacksLines) return { is: 'seen', list, plan, sums, isAnew };
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
  rememberRun(now, sums.tally);
  const { problems, problemCount } = sums;
  return { ...stepOf(now, plan), problems, problemCount, isAnew };
}

function scoredIn({ levels }: RunSums['tally']): number {
  return levels.reduce((sum, { clients }) => sum + clients, 0);
}

/** Stops a run; what it has written is right, and the next one takes it up. */
export function cancelRun(runId: string): void {
  inTurn(() => {
    const run = tryAgain(rememberedRun);
    if (run?.state.runId === runId)
      rememberRun({ ...run.state, runId: STOPPED }, run.tally, { isHeld: false });
  });
}

/** No run goes by this: a step that comes late is told that its run was stopped. */
const STOPPED = 'stopped';

/** How often a run begins again, or finds its place taken, before it gives up. */
const ROUNDS = 9;

function nextRound({ rounds }: RunState): number {
  return rounds < ROUNDS ? rounds + 1 : giveUp();
}

function giveUp(): never {
  forgetRun();
  throw new HostError(
    'Someone is sorting or adding rows or columns. Wait until they finish, then run again.',
  );
}

/** Whether a list is asked for the same as when the run began, in columns that are all there. */
function isAsked(state: RunState, { asked, plan }: SurveyedList): boolean {
  return asked === state.asked && plan.outputs.every(({ isNew }) => !isNew);
}

/** Begins a run again of which something else is asked by now. */
function beginAgain(state: RunState, surveyed: SurveyedList): RunStep {
  const rounds = nextRound(state);
  prepare(surveyed);
  const again = { ...state, asked: surveyed.asked, ...NOTHING_DONE, rounds };
  rememberRun(again, FIRST_TALLY);
  return stepOf(again, surveyed.plan);
}

function currentRun(runId: string) {
  const run = rememberedRun();
  if (run?.state.runId !== runId)
    throw new HostError(
      'This run was stopped, or someone else has begun another. Look again, then run again.',
    );
  return run;
}

function stepOf(state: Pick<RunState, 'runId' | 'blocks' | 'secondLook'>, plan: RunPlan): RunStep {
  const { runId, blocks, secondLook } = state;
  const rowCount = rowsIn(blockCount(plan), plan);
  const rowsDone = rowsIn(blocks.length, plan);
  const rowsSeen = rowsIn(secondLook?.blocksSeen ?? 0, plan);
  return { is: 'going', runId, rowsDone, rowCount, rowsSeen, isAnew: false, problems: [], problemCount: 0 };
}
