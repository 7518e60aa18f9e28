import { finishRun, type FinishedRun } from '../../core/finish-run';
import type { RunPlan } from '../../core/plan/run-plan';
import type { RunTotals } from '../../core/run/run-totals';
import { drawUpdate, historyUpdate, settingsUpdate, type SheetUpdate } from '../../core/run/sheet-updates';
import type { SheetDescription } from '../../core/cells/sheet-description';
import { OUR_SHEETS, SETTINGS_ROWS } from '../../core/cells/cell';
import { styleBlocks, drawSheet, fillBlocks, growSheet } from './draw-sheet';
import type { MeasuredList } from '../read/measure-list';
import { allRows, sheetNamed, sheetsOf } from '../read/our-sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Brings the settings up to date. Says whether they were as the list was measured with: else nothing is written, as what
 * would be is for cells that have moved, or that say something else by now.
 */
export function updateSettings({ book, input, toCell }: MeasuredList, settings: SheetDescription): boolean {
  const there = sheetNamed(sheetsOf(book), OUR_SHEETS.settings);
  const rows = there === undefined ? [] : allRows(there, toCell, SETTINGS_ROWS);
  if (JSON.stringify(rows) !== JSON.stringify(input.settingsSheet ?? [])) return false;
  return applyUpdate(book, there, settingsUpdate(settings, rows));
}

/** Draws the portfolio of a run that has counted all clients. */
export function drawPortfolio(list: MeasuredList, plan: RunPlan, totals: RunTotals): void {
  const { sheets, finished } = finishInSpreadsheet(list, plan, totals);
  applyUpdate(list.book, sheetNamed(sheets, OUR_SHEETS.portfolio), drawUpdate(finished.portfolio));
  SpreadsheetApp.flush();
}

/** Ends a run: appends to the history; once more where the user has written below it meanwhile. */
export function appendHistory(list: MeasuredList, plan: RunPlan, totals: RunTotals): FinishedRun {
  const { sheets, rows, finished } = finishInSpreadsheet(list, plan, totals);
  const there = sheetNamed(sheets, OUR_SHEETS.history);
  if (!applyUpdate(list.book, there, historyUpdate(finished.history, rows)))
    return appendHistory(list, plan, totals);
  SpreadsheetApp.flush();
  return finished;
}

/** Says whether the update was written; one that is to go below what is there is not, where that has grown. */
function applyUpdate(book: Spreadsheet, there: Sheet | undefined, update: SheetUpdate): boolean {
  if (update.do === 'draw' || there === undefined) {
    drawSheet(there ?? added(book, update.sheet), update.whole());
    return true;
  }
  if (update.blocks.length === 0) return true;
  const end = Math.max(...update.blocks.map(({ row, cells }) => row + cells.length));
  const right = Math.max(...update.blocks.map(({ column, cells: [cells = []] }) => column + cells.length));
  growSheet(there, { rows: end, columns: right });
  styleBlocks(there, update.blocks);
  // Styles take seconds, in which the user may have written below the history.
  if (update.do === 'append' && there.getLastRow() !== update.rowsBefore) return false;
  fillBlocks(there, update.blocks);
  return true;
}

/** What a run comes to beside the history that is there; `rows` are its cells, absent if it is empty. */
function finishInSpreadsheet({ book, toCell }: MeasuredList, plan: RunPlan, { tally, lines }: RunTotals) {
  const sheets = sheetsOf(book);
  const history = sheetNamed(sheets, OUR_SHEETS.history);
  const there = history && allRows(history, toCell);
  const rows = there?.length === 0 ? undefined : there;
  return { sheets, rows, finished: finishRun(plan, tally, { lines, history: rows }) };
}

/** Adds a sheet behind all others; the user keeps looking at what they look at. */
function added(book: Spreadsheet, name: string): Sheet {
  const active = book.getActiveSheet();
  const sheet = book.insertSheet(name, book.getNumSheets());
  book.setActiveSheet(active);
  return sheet;
}
