import type { Tally } from '../../core/portfolio/tally';
import type { Run } from '../../core/run/run';
import { FIRST_TALLY } from '../../core/score-chunk';
import { MODEL_VERSION } from '../../core/model/version';
import type { RunRequest } from '../../core/plan/run-request';
import { HostError } from '../../pane/host-error';
import { hasShapeOf } from './has-shape-of';
import { parsedJson } from './parsed-json';
import { forgetText, keepText, keptText } from './stored-text';

/** A run that is under way, as the spreadsheet remembers it: what its next step begins with. */
export interface RememberedRun {
  readonly state: {
    readonly runId: string;
    readonly sheet: string;
    readonly request: RunRequest;
    /** In milliseconds since 1970. */
    readonly startedAt: number;
    /** Until when nobody else may score. */
    readonly heldUntil: number;
    readonly run: Omit<Run, 'totals'>;
  };
  /** Of what was counted so far. */
  readonly tally: Tally;
}

/** What another build has remembered is not taken up: one of another model, or one that remembers otherwise. */
const STAMP = `3, model ${MODEL_VERSION}`;

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
    run: {
      planHash: 0,
      namesHash: 0,
      task: '',
      isStale: false,
      rowsAtOnce: 0,
      problemsKept: 0,
      blocks: [],
      rowsDone: 0,
      pass: '',
      countPasses: 0,
      totalsAreCurrent: false,
      isStopping: false,
      rounds: 0,
    } satisfies Record<keyof Omit<Run, 'totals' | 'drawn' | 'movedAt'>, unknown>,
  },
  tally: FIRST_TALLY,
};

const TASKS: readonly string[] = ['prepare', 'read', 'draw', 'end', 'stop'] satisfies readonly Run['task'][];

function isRememberedRun(value: unknown): value is RememberedRun {
  if (!hasShapeOf(value, MODEL_RUN)) return false;
  const { blocks, drawn, movedAt, task } = (value as RememberedRun).state.run; // which has the shape of one, but for these
  const isDrawing = drawn === undefined || hasShapeOf(drawn, { hash: 0, times: 0 });
  const isPlace = movedAt === undefined || Number.isFinite(movedAt);
  return isDrawing && isPlace && TASKS.includes(task) && blocks.every((block) => Number.isFinite(block));
}

/** Remembers a run for its next step, and holds the spreadsheet for it unless it was stopped. */
export function rememberRun(
  state: Omit<RememberedRun['state'], 'heldUntil' | 'run'>,
  { totals, ...run }: Run,
  { isHeld } = { isHeld: true },
): void {
  const now = Date.now();
  const heldUntil = isHeld ? now + HELD_MILLISECONDS : 0;
  const remembered: RememberedRun = { state: { ...state, heldUntil, run }, tally: totals.tally };
  keepText(JSON.stringify(remembered), { stamp: STAMP, until: now + REMEMBERED_MILLISECONDS });
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
