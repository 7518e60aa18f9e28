import { beginRun } from '../core/begin-run';
import { duplicateFinder } from '../core/find-duplicates';
import { withSurvey } from '../core/plan-run';
import type { Problem } from '../core/problem';
import type { Refusal } from '../core/refusal';
import type { RunPlan } from '../core/run-plan';
import { firstSums, withChunk, type RunSums } from '../core/run-sums';
import { scoreChunk } from '../core/score-chunk';
import type { Row } from '../core/workbook';
import { PROBLEMS_SHOWN, type Scored, type Wishes } from '../pane/bridge';
import { HostError } from '../pane/host-error';
import { FIRST_KEY } from '../core/text-key';
import { fingerprintOf, keyOfRows } from './fingerprint';
import { inTurn } from './in-turn';
import { measureWanted, type MeasuredList } from './measure-list';
import { openColumns } from './our-columns';
import { planList } from './plan-list';
import { readRows } from './read-rows';
import { forgetRun, rememberedRun, rememberRun, type RunState } from './run-state';
import { finishInSpreadsheet, updateSettings } from './update-our-sheets';
import { writeRows } from './write-rows';

/** How far a run is. */
export interface RunStep {
  readonly is: 'going';
  readonly runId: string;
  readonly rowsDone: number;
  readonly rowCount: number;
  /** Whether names have moved and the run has begun again, so that what was said of rows before is void. */
  readonly isAnew: boolean;
  /** What was not understood in the rows of this step. */
  readonly problems: readonly Problem[];
  readonly problemCount: number;
}

/** Begins a run, or takes up one of the same list that was broken off. Writes heads and settings, and no result yet. */
export function startRun(wishes: Wishes): RunStep | Refusal {
  return inTurn(() => {
    const remembered = rememberedRun();
    if (remembered !== undefined) refuseWhileHeld(remembered.state);
    const list = measureWanted(wishes);
    const planned = surveyed(list);
    if (planned.is === 'refused') return planned;
    const { plan, fingerprint } = planned;
    const isSame = remembered !== undefined && isTakenUp(remembered.state, { list, plan, fingerprint });
    const state = {
      runId: Utilities.getUuid(),
      sheet: plan.sheet,
      wishes: { ...wishes, sheet: plan.sheet },
      startedAt: Date.now(),
      nextRow: isSame ? remembered.state.nextRow : plan.headerRow + 1,
      doneKey: isSame ? remembered.state.doneKey : FIRST_KEY,
      rounds: 0,
      fingerprint,
    };
    updateSettings(list, beginRun(plan), list.head.settingsSheet);
    openColumns(list.sheet, plan);
    SpreadsheetApp.flush();
    rememberRun(state, isSame ? remembered.tally : firstSums(plan).tally);
    const { problems } = plan;
    return { ...stepOf(state, plan), isAnew: false, problems, problemCount: problems.length };
  });
}

/** Time for the rows of one step, in milliseconds; what else it does comes on top. */
const STEP_MILLISECONDS = 15_000;
/** Rows that are read and written at once. */
const ROWS_AT_ONCE = 5000;

/** Scores as many rows as a step has time for. Where names have moved since the run began, it begins again. */
export function scoreNextRows(runId: string): RunStep {
  return inTurn(() => {
    const { state, tally } = currentRun(runId);
    const { list, plan, fingerprint } = replanned(state.wishes);
    const isMoved = fingerprint !== state.fingerprint;
    const began = Date.now();
    const rounds = nextRound(state, isMoved);
    let doneKey = isMoved ? FIRST_KEY : state.doneKey;
    let nextRow = isMoved ? plan.headerRow + 1 : state.nextRow;
    const first = firstSums(plan);
    let sums: RunSums = {
      ...first,
      tally: isMoved ? first.tally : tally,
      problems: [],
      problemCount: 0,
      lines: undefined,
    };
    while (nextRow < plan.rowCount && Date.now() - began < STEP_MILLISECONDS) {
      const rows = rowsFrom(list, plan, nextRow);
      const scored = scoreChunk(plan, { firstRow: nextRow, rows }, sums.tally);
      writeRows(list.sheet, plan, { firstRow: nextRow, cells: scored.cells });
      sums = withChunk(sums, scored, PROBLEMS_SHOWN);
      doneKey = keyOfRows(plan, rows, doneKey);
      nextRow += rows.length;
    }
    SpreadsheetApp.flush();
    const now = { ...state, nextRow, doneKey, rounds, fingerprint };
    rememberRun(now, sums.tally);
    const told = isMoved ? plan.problems : [];
    return {
      ...stepOf(now, plan),
      isAnew: isMoved,
      problems: [...told, ...sums.problems],
      problemCount: told.length + sums.problemCount,
    };
  });
}

/** Draws our sheets once all rows are scored; where rows say something else by now, they are scored again. */
export function finishScoring(runId: string): Omit<Scored, 'problems' | 'problemCount'> | RunStep {
  return inTurn(() => {
    const { state, tally } = currentRun(runId);
    const { list, plan, fingerprint } = replanned(state.wishes);
    const { lines, key } = secondLook(list, plan);
    if (fingerprint !== state.fingerprint || key !== state.doneKey || state.nextRow < plan.rowCount) {
      const rounds = nextRound(state, true);
      const again = { ...state, fingerprint, rounds, nextRow: plan.headerRow + 1, doneKey: FIRST_KEY };
      rememberRun(again, firstSums(plan).tally);
      const { problems } = plan;
      return { ...stepOf(again, plan), isAnew: true, problems, problemCount: problems.length };
    }
    const sums = { ...firstSums(plan), tally, lines };
    const { figures, changes } = finishInSpreadsheet(list, plan, sums);
    forgetRun();
    return { is: 'scored', sheet: plan.sheet, figures, changes };
  });
}

/** Stops a run; what it has written is right, and the next one takes it up. */
export function cancelRun(runId: string): void {
  inTurn(() => {
    const run = rememberedRun();
    if (run?.state.runId === runId)
      rememberRun({ ...run.state, runId: STOPPED }, run.tally, { isHeld: false });
  });
}

/** No run goes by this: a step that comes late is told that its run was stopped. */
const STOPPED = 'stopped';

interface Surveyed {
  readonly is: 'surveyed';
  readonly plan: RunPlan;
  readonly fingerprint: string;
}

/** The plan with what one pass over the names tells. */
function surveyed(list: MeasuredList): Surveyed | Refusal {
  const planned = planList(list);
  if (planned.is === 'refused') return planned;
  const clients = duplicateFinder(planned.places);
  const columnCount = keyWidth(planned);
  const row = planned.headerRow + 1;
  const keys = readRows(
    list.sheet,
    { row, column: 0, rowCount: planned.rowCount - row, columnCount },
    list.toCell,
  );
  for (const cells of keys) clients.add(cells);
  const plan = withSurvey(planned, clients);
  return plan.is === 'refused' ? plan : { is: 'surveyed', plan, fingerprint: fingerprintOf(plan, keys) };
}

function replanned(wishes: Wishes): { readonly list: MeasuredList } & Surveyed {
  const list = measureWanted(wishes);
  const planned = surveyed(list);
  if (planned.is === 'refused') throw new HostError(planned.problems.map(({ message }) => message).join(' '));
  return { list, ...planned };
}

/** The columns up to the name and the key. */
function keyWidth({ places }: RunPlan): number {
  const keys = places.filter(({ field }) => field === 'client' || field === 'clientId');
  return Math.max(...keys.map(({ column }) => column)) + 1;
}

function rowsFrom({ sheet, toCell }: MeasuredList, plan: RunPlan, row: number): readonly Row[] {
  const rowCount = Math.min(ROWS_AT_ONCE, plan.rowCount - row);
  return readRows(sheet, { row, column: 0, rowCount, columnCount: plan.readWidth }, toCell);
}

/**
 * Reads all rows once more: what they say now, and the clients' lines for the history where the list is short enough.
 */
function secondLook(
  list: MeasuredList,
  plan: RunPlan,
): { readonly lines: RunSums['lines']; readonly key: number } {
  let sums = firstSums(plan);
  let key = FIRST_KEY;
  for (let row = plan.headerRow + 1; row < plan.rowCount; row += ROWS_AT_ONCE) {
    const rows = rowsFrom(list, plan, row);
    key = keyOfRows(plan, rows, key);
    if (sums.lines !== undefined)
      sums = withChunk(sums, scoreChunk(plan, { firstRow: row, rows }, sums.tally), 0);
  }
  return { lines: sums.lines, key };
}

/** Whether a run that was broken off is the same, and the rows that it has scored say what they said. */
function isTakenUp(
  { fingerprint, sheet, nextRow, doneKey }: RunState,
  now: { readonly list: MeasuredList; readonly plan: RunPlan; readonly fingerprint: string },
): boolean {
  const { list, plan } = now;
  if (fingerprint !== now.fingerprint || sheet !== plan.sheet) return false;
  let key = FIRST_KEY;
  for (let row = plan.headerRow + 1; row < nextRow; row += ROWS_AT_ONCE)
    key = keyOfRows(plan, rowsFrom(list, { ...plan, rowCount: nextRow }, row), key);
  return key === doneKey;
}

/** How often rows may move before the run gives up. */
const ROUNDS = 4;

function nextRound({ rounds }: RunState, isAnew: boolean): number {
  if (!isAnew) return rounds;
  if (rounds < ROUNDS) return rounds + 1;
  forgetRun();
  throw new HostError(
    'Rows of the list keep moving while it is scored: run again when nobody sorts or inserts rows.',
  );
}

function currentRun(runId: string) {
  const run = rememberedRun();
  if (run?.state.runId !== runId)
    throw new HostError(
      'This run was stopped, or somebody else has begun another: look again, and run again.',
    );
  return run;
}

function refuseWhileHeld({ sheet, startedAt, heldUntil }: RunState): void {
  if (Date.now() >= heldUntil) return;
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const since = Utilities.formatDate(new Date(startedAt), zone, 'HH:mm');
  throw new HostError(
    `The sheet "${sheet}" has been scored since ${since}, here or by somebody else: wait until that is done, and run again.`,
  );
}

function stepOf(
  { runId, nextRow }: Pick<RunState, 'runId' | 'nextRow'>,
  { headerRow, rowCount }: RunPlan,
): Pick<RunStep, 'is' | 'runId' | 'rowsDone' | 'rowCount'> {
  return { is: 'going', runId, rowsDone: nextRow - headerRow - 1, rowCount: rowCount - headerRow - 1 };
}
