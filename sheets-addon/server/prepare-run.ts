import { settingsSheet } from '../../core/portfolio/settings-sheet';
import { addHeaders, makeReady } from '../apply/our-columns';
import { updateSettings } from '../apply/update-our-sheets';
import { headersOf, isAsMeasured } from '../read/is-unchanged';
import type { ScannedList } from '../read/scan-list';

/** Brings the settings and our columns up to date. Says whether list and settings still are as they were measured. */
export function prepareRun({ list, plan, clientRows }: ScannedList): boolean {
  if (!updateSettings(list, settingsSheet(plan))) return false;
  if (!isAsMeasured(list, headersOf(plan))) return false;
  makeReady(list.sheet, plan, clientRows);
  // Styles take seconds, in which the user may have typed a column where ours go.
  if (!isAsMeasured(list, headersOf(plan))) return false;
  addHeaders(list.sheet, plan);
  SpreadsheetApp.flush();
  return true;
}
