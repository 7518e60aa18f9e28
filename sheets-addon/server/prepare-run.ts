import { settingsSheet } from '../../core/portfolio/settings-sheet';
import { FIRST_TALLY } from '../../core/score-chunk';
import { headersOf, isAsMeasured } from '../read/is-unchanged';
import { addHeaders, makeReady } from '../apply/our-columns';
import { rememberRun, type RunState } from './run-state';
import { nextRound, stepOf, type RunStep } from './run-steps';
import type { ScannedList } from '../read/scan-list';
import { updateSettings } from '../apply/update-our-sheets';

/** What a run begins with that takes up no other. */
export const NOTHING_DONE: Pick<RunState, 'blocks' | 'scored' | 'secondLook'> = {
  blocks: [],
  scored: 0,
  secondLook: undefined,
};

/** Brings the settings and our columns up to date. Says whether list and settings still are as they were measured. */
export function prepareRun({ list, plan, clientRows }: ScannedList): boolean {
  if (!updateSettings(list, settingsSheet(plan))) return false;
  if (!isAsMeasured(list, headersOf(plan))) return false;
  makeReady(list.sheet, plan, clientRows);
  // Looks take seconds, in which the user may have typed a column where ours go.
  if (!isAsMeasured(list, headersOf(plan))) return false;
  addHeaders(list.sheet, plan);
  SpreadsheetApp.flush();
  return true;
}

/** Whether a list is asked for the same as when the run began, in columns that are all there. */
export function isAsked(state: RunState, { asked, plan }: ScannedList): boolean {
  return asked === state.asked && plan.outputColumns.every(({ isNew }) => !isNew);
}

/** Begins a run again of which something else is asked by now. */
export function beginAgain(state: RunState, scanned: ScannedList): RunStep {
  const rounds = nextRound(state);
  prepareRun(scanned);
  const again = { ...state, asked: scanned.asked, ...NOTHING_DONE, rounds };
  rememberRun(again, FIRST_TALLY);
  return stepOf(again, scanned.plan);
}
