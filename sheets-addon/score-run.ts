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
import { fingerprintOf } from './fingerprint';
import { inTurn } from './in-turn';
import { measureList, type MeasuredList } from './measure-list';
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
    const list = listOf(wishes);
    const planned = surveyed(list);
    if (planned.is === 'refused') return planned;
    const { plan, fingerprint } = planned;
    const isSame = remembered?.state.fingerprint === fingerprint && remembered.state.sheet === plan.sheet;
    const state = {
      runId: Utilities.getUuid(),
      sheet: plan.sheet,
      wishes: { ...wishes, sheet: plan.sheet },
      startedAt: Date.now(),
      nextRow: isSame ? remembered.state.nextRow : plan.headerRow + 1,
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
      nextRow += rows.length;
    }
    SpreadsheetApp.flush();
    const now = { ...state, nextRow, fingerprint };
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

/** Draws our sheets once all rows are scored; where names have moved meanwhile, there are rows to score again. */
export function finishScoring(runId: string): Omit<Scored, 'problems' | 'problemCount'> | RunStep {
  return inTurn(() => {
    const { state, tally } = currentRun(runId);
    const { list, plan, fingerprint } = replanned(state.wishes);
    if (fingerprint !== state.fingerprint || state.nextRow < plan.rowCount) {
      const again = { ...state, fingerprint, nextRow: plan.headerRow + 1 };
      rememberRun(again, firstSums(plan).tally);
      const { problems } = plan;
      return { ...stepOf(again, plan), isAnew: true, problems, problemCount: problems.length };
    }
    const sums = { ...firstSums(plan), tally, lines: linesOf(list, plan) };
    const { figures, changes } = finishInSpreadsheet(list, plan, sums);
    forgetRun();
    return { is: 'scored', sheet: plan.sheet, figures, changes };
  });
}

/** Stops a run; what it has written is right, and the next one begins anew. */
export function cancelRun(runId: string): void {
  inTurn(() => {
    if (rememberedRun()?.state.runId === runId) forgetRun();
  });
}

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
  const list = listOf(wishes);
  const planned = surveyed(list);
  if (planned.is === 'refused') throw new HostError(planned.problems.map(({ message }) => message).join(' '));
  return { list, ...planned };
}

/** The list that is wished for and no other. */
function listOf(wishes: Wishes): MeasuredList {
  const list = measureList(wishes);
  if (wishes.sheet !== undefined && wishes.sheet !== list.head.sheet)
    throw new HostError(`There is no sheet "${wishes.sheet}" any more: look again, and run again.`);
  return list;
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

/** The clients' lines for the history, of a list that is short enough for it. */
function linesOf(list: MeasuredList, plan: RunPlan): RunSums['lines'] {
  let sums = firstSums(plan);
  for (let row = plan.headerRow + 1; row < plan.rowCount && sums.lines !== undefined; row += ROWS_AT_ONCE) {
    const chunk = { firstRow: row, rows: rowsFrom(list, plan, row) };
    sums = withChunk(sums, scoreChunk(plan, chunk, sums.tally), 0);
  }
  return sums.lines;
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
