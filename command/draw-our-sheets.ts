import type { FinishedRun } from '../core/finish-run';
import { refuseForeignSheet } from '../core/plan/refuse-foreign-sheet';
import { drawUpdate, historyUpdate, settingsUpdate, type SheetUpdate } from '../core/run/sheet-updates';
import { placedCells } from '../core/cells/placed-cells';
import type { SheetDescription } from '../core/cells/sheet-description';
import { OUR_SHEETS, type Row } from '../core/cells/cell';
import { refused } from './command-error';
import type { WorkbookList } from '../xlsx/workbook-list';
import type { WorkbookDraft } from '../xlsx/write/workbook-draft';
import type { ScoredRun } from './scored-run';
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
  run: ScoredRun,
): Promise<FinishedRun> {
  const history = await allRows(list, OUR_SHEETS.history);
  const finished = run.finish(history.length === 0 ? undefined : history);
  await applyUpdate(draft, list, drawUpdate(finished.portfolio));
  await drawSettings(draft, list, finished.settings);
  await applyUpdate(draft, list, historyUpdate(finished.history, history));
  return finished;
}

/** Draws the settings, or brings those that are there up to date. */
export async function drawSettings(
  draft: WorkbookDraft,
  list: WorkbookList,
  settings: SheetDescription,
): Promise<void> {
  await applyUpdate(draft, list, settingsUpdate(settings, await allRows(list, settings.name)));
}

async function applyUpdate(
  draft: WorkbookDraft,
  { sheets }: WorkbookList,
  update: SheetUpdate,
): Promise<void> {
  const there = findSheet(sheets, update.sheet);
  if (update.do === 'draw' || there === undefined) return draft.drawSheet(update.whole());
  const cells = placedCells(update.blocks);
  if (cells.length > 0) await draft.fillSheet(there, cells);
  await draft.setPrintArea(update.whole());
}

/** The cells of a sheet from A1 to the last that is not blank; none if there is no such sheet. */
async function allRows({ sheets }: WorkbookList, name: string): Promise<readonly Row[]> {
  const sheet = findSheet(sheets, name);
  return sheet === undefined ? [] : topRows(sheet, Infinity);
}
