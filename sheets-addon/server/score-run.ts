import type { Refusal } from '../../core/plan/refusal';
import { FIRST_TALLY } from '../../core/score-chunk';
import type { RunRequest } from '../../pane/bridge';
import { blockCount } from '../read/blocks';
import { withDocumentLock } from './with-document-lock';
import { lookThrough } from './look-through';
import { beginAgain, isAsked, NOTHING_DONE, prepareRun } from './prepare-run';
import { refuseWhileHeld, rememberedRun, rememberRun } from './run-state';
import { currentRun, giveUp, nextRound, ROUNDS, scoredIn, stepOf, type RunStep } from './run-steps';
import { STEP_MILLISECONDS } from './second-look';
import { scanAgain, scanList } from '../read/scan-list';
import { retryTransient } from '../errors/retry-transient';

// A run looks at every row three times. The first look writes our cells, block by block, in as many steps as it takes.
// The second counts what the rows come to, and writes a block again that says something else by then; the portfolio is
// drawn, and the third does the same as the second. So the user may go on answering, sorting and inserting, and what the
// portfolio says is what stands in the list.

/** Begins a run, or takes up one of the same list that was broken off. Writes heads and settings, and no result yet. */
export function startRun(start: RunStart): RunStep | Refusal {
  return withDocumentLock(() => retryTransient(() => begin(start, 1)));
}

/** A run that is to begin. */
export interface RunStart {
  /** Whoever drives the run has made it up: so they know it also where the answer to this is lost. */
  readonly runId: string;
  readonly request: RunRequest;
}

function begin({ runId, request }: RunStart, round: number): RunStep | Refusal {
  const remembered = rememberedRun();
  if (remembered?.state.runId !== runId) refuseWhileHeld(remembered);
  const scanned = scanList(request);
  if (scanned.is === 'refused') return scanned;
  const { plan, asked } = scanned;
  if (!prepareRun(scanned)) return round < ROUNDS ? begin({ runId, request }, round + 1) : giveUp();
  const isSame = remembered?.state.asked === asked && remembered.state.sheet === plan.sheet;
  const { blocks, scored } = isSame ? remembered.state : NOTHING_DONE;
  const state = {
    runId,
    sheet: plan.sheet,
    // The settings sheet has what was said of the headers by now.
    request: { ...request, sheet: plan.sheet, confirmed: [], adopts: false },
    startedAt: Date.now(),
    asked,
    blocks,
    scored,
    secondLook: undefined,
    drawn: undefined,
    rounds: 0,
  };
  rememberRun(state, FIRST_TALLY);
  return stepOf(state, plan);
}

/** The first look: scores as many rows as a step has time for. */
export function scoreNextRows(runId: string): RunStep {
  return withDocumentLock(() => retryTransient(() => goOn(runId)));
}

function goOn(runId: string): RunStep {
  const { state } = currentRun(runId);
  const scanned = scanAgain(state.request);
  if (!isAsked(state, scanned)) return beginAgain(state, scanned);
  const { blocks, totals } = lookThrough(scanned, {
    blocks: state.blocks,
    blocksSeen: state.blocks.length,
    until: Date.now() + STEP_MILLISECONDS,
    totals: { tally: FIRST_TALLY, problems: [], problemCount: 0, lines: undefined },
  });
  const { plan } = scanned;
  SpreadsheetApp.flush();
  const isStuck = blocks.length === state.blocks.length && blocks.length < blockCount(plan);
  const scored = state.scored + scoredIn(totals.tally);
  const now = { ...state, blocks, scored, rounds: isStuck ? nextRound(state) : state.rounds };
  rememberRun(now, FIRST_TALLY);
  return stepOf(now, plan);
}

/** Stops a run; what it has written is right, and the next one takes it up. */
export function cancelRun(runId: string): void {
  withDocumentLock(() => {
    const run = retryTransient(rememberedRun);
    if (run?.state.runId === runId)
      rememberRun({ ...run.state, runId: STOPPED }, run.tally, { isHeld: false });
  });
}

/** No run goes by this: a step that comes late is told that its run was stopped. */
const STOPPED = 'stopped';
