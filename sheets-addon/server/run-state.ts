import type { RunTotals } from '../../core/run/run-totals';
import { FIRST_TALLY } from '../../core/score-chunk';
import { MODEL_VERSION } from '../../core/model/version';
import type { RunRequest } from '../../pane/bridge';
import { HostError } from '../../pane/host-error';
import { hasShapeOf } from './has-shape-of';
import { parsedJson } from './parsed-json';
import { forgetText, keepText, keptText } from './stored-text';

/** A run that is under way: what its next step begins with. */
export interface RunState {
  readonly runId: string;
  readonly sheet: string;
  readonly request: RunRequest;
  /** In milliseconds since 1970. */
  readonly startedAt: number;
  /** Until when nobody else may score. */
  readonly heldUntil: number;
  /** Tells what is asked of the list from anything else. */
  readonly asked: number;
  /** What each block said when it was scored, as numbers, from the first block on. */
  readonly blocks: readonly number[];
  /** How many clients of these blocks were scored. */
  readonly scored: number;
  /** The second look at the rows, once all were scored; its sums are the run's. */
  readonly secondLook: SecondLook | undefined;
  /** What the portfolio was drawn of, once it was, and how often it was drawn. */
  readonly drawn: { readonly key: number; readonly times: number } | undefined;
  /** How often the run has begun again. */
  readonly rounds: number;
}

/** How far the second look is. */
export interface SecondLook {
  readonly blocksSeen: number;
  /** What the names were when it began, as a number. */
  readonly names: number;
}

/** A run as the spreadsheet remembers it. */
export interface RememberedRun {
  readonly state: RunState;
  /** Of the blocks that the second look has seen. */
  readonly tally: RunTotals['tally'];
}

/** What another build has remembered is not taken up: one of another model, or one that remembers otherwise. */
const STAMP = `1, model ${MODEL_VERSION}`;

/** How long a run holds the spreadsheet after its last sign of life: longer than any step takes to begin. */
const HELD_MILLISECONDS = 60_000;

/** How long a run is remembered after its last sign of life: on another day it begins anew anyway. */
const REMEMBERED_MILLISECONDS = 24 * 60 * 60_000;

/** The run that the spreadsheet remembers, and what it came to so far; what cannot be read is a run that never was. */
export function rememberedRun(): RememberedRun | undefined {
  const text = keptText(STAMP);
  const run = text === undefined ? undefined : parsedJson(text);
  return isRememberedRun(run) ? run : undefined;
}

/** What every remembered run has; what is undefined is not in JSON either. */
const MODEL_RUN = {
  state: {
    runId: '',
    sheet: '',
    request: { sheet: '', settings: [], confirmed: [], adopts: false, clearsFilter: false },
    startedAt: 0,
    heldUntil: 0,
    asked: 0,
    blocks: [],
    scored: 0,
    rounds: 0,
  } satisfies Omit<RunState, 'secondLook' | 'drawn'>,
  tally: FIRST_TALLY,
};

function isRememberedRun(value: unknown): value is RememberedRun {
  if (!hasShapeOf(value, MODEL_RUN)) return false;
  const { blocks, secondLook, drawn } = (value as RememberedRun).state; // which has the shape of one, but for these
  const isLook = secondLook === undefined || hasShapeOf(secondLook, { blocksSeen: 0, names: 0 });
  const isDrawing = drawn === undefined || hasShapeOf(drawn, { key: 0, times: 0 });
  return isLook && isDrawing && blocks.every((block) => Number.isFinite(block));
}

/** Remembers a run for its next step, and holds the spreadsheet for it unless it was stopped. */
export function rememberRun(
  state: Omit<RunState, 'heldUntil'>,
  tally: RunTotals['tally'],
  { isHeld } = { isHeld: true },
): void {
  const now = Date.now();
  const run: RememberedRun = {
    state: { ...state, heldUntil: isHeld ? now + HELD_MILLISECONDS : 0 },
    tally,
  };
  keepText(JSON.stringify(run), { stamp: STAMP, until: now + REMEMBERED_MILLISECONDS });
}

/** Forgets the run: it is done, or has given up. */
export function forgetRun(): void {
  forgetText();
}

/** Throws a `HostError` where a run holds the spreadsheet. */
export function refuseWhileHeld(run: RememberedRun | undefined): void {
  if (run === undefined || Date.now() >= run.state.heldUntil) return;
  const { sheet, startedAt } = run.state;
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const since = Utilities.formatDate(new Date(startedAt), zone, 'HH:mm');
  throw new HostError(`A run on "${sheet}" started at ${since} and is not finished. Wait, then try again.`);
}
