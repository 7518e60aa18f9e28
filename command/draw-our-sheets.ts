import type { FinishedRun } from '../core/finish-run';
import { refuseForeignSheet } from '../core/plan/refuse-foreign-sheet';
import { firstHistory, historyAdditions } from '../core/portfolio/history-lines';
import { placedCells } from '../core/cells/placed-cells';
import { settingsChanges } from '../core/portfolio/settings-changes';
import type { SheetDescription } from '../core/cells/sheet-description';
import { OUR_SHEETS, type Row } from '../core/cells/cell';
import { refused } from './command-error';
import type { WorkbookList, WorkbookSheet } from '../xlsx/workbook-list';
import type { WorkbookDraft } from '../xlsx/write/workbook-draft';
import type { FollowedRun } from './follow-run';
import { findSheet, topRows } from './open-list';

/** Throws a `CommandError` where a sheet of the user's bears the name of one of ours: it is not drawn over. */
export async function refuseForeignSheets({ sheets, source }: WorkbookList): Promise<void> {
  const otherNames = source.part.otherNames.map((name) => name.toLowerCase());
  for (const which of ['portfolio', 'settings', 'history'] as const) {
    const sheet = findSheet(sheets, OUR_SHEETS[which]);
    const isOther = otherNames.includes(OUR_SHEETS[which].toLowerCase());
    const rows = sheet === undefined ? [] : await topRows(sheet);
    const refusal = refuseForeignSheet(which, isOther ? [['a sheet without cells']] : rows);
    if (refusal !== undefined) throw refused(refusal);
  }
}

/** Ends a run in a workbook: draws the portfolio, brings the settings up to date and appends to the history. */
export async function drawOurSheets(
  draft: WorkbookDraft,
  list: WorkbookList,
  run: FollowedRun,
): Promise<FinishedRun> {
  const { sheets } = list;
  const history = await filledSheet(findSheet(sheets, OUR_SHEETS.history));
  const finished = run.finish(history?.rows);
  await draft.drawSheet(finished.portfolio);
  await drawSettings(draft, list, finished.settings);
  await appendHistory(draft, finished.history, history);
  return finished;
}

/** A sheet that is there and has something in it. */
interface FilledSheet {
  readonly sheet: WorkbookSheet;
  /** From A1 to the last that is not blank. */
  readonly rows: readonly Row[];
}

async function filledSheet(sheet: WorkbookSheet | undefined): Promise<FilledSheet | undefined> {
  if (sheet === undefined) return undefined;
  const rows = await topRows(sheet, Infinity);
  return rows.length === 0 ? undefined : { sheet, rows };
}

/** Draws the settings, or brings those that are there up to date. */
export async function drawSettings(
  draft: WorkbookDraft,
  { sheets }: WorkbookList,
  settings: SheetDescription,
): Promise<void> {
  const there = await filledSheet(findSheet(sheets, OUR_SHEETS.settings));
  if (there === undefined) {
    await draft.drawSheet(settings);
    return;
  }
  const changes = settingsChanges(settings, there.rows);
  if (changes.length > 0) await draft.fillSheet(there.sheet, changes);
  await draft.setPrintArea(settings);
}

async function appendHistory(
  draft: WorkbookDraft,
  history: FinishedRun['history'],
  there: FilledSheet | undefined,
): Promise<void> {
  if (there === undefined) {
    await draft.drawSheet(firstHistory(history));
    return;
  }
  const cells = placedCells(historyAdditions(history, there.rows.length));
  if (cells.length > 0) await draft.fillSheet(there.sheet, cells);
}
