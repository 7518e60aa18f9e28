import { finishRun, type FinishedRun } from '../../core/finish-run';
import { firstHistory, historyAdditions } from '../../core/portfolio/history-lines';
import type { RunPlan } from '../../core/plan/run-plan';
import type { RunTotals } from '../../core/run/run-totals';
import { settingsChanges } from '../../core/portfolio/settings-changes';
import type { SheetDescription } from '../../core/cells/sheet-description';
import { OUR_SHEETS, SETTINGS_ROWS } from '../../core/cells/cell';
import { styleBlocks, drawBlocks, drawSheet, fillBlocks, growSheet } from './draw-sheet';
import { hashRows } from '../read/hash-plan';
import type { MeasuredList } from '../read/measure-list';
import { allRows, sheetNamed, sheetsOf } from '../read/our-sheets';

/**
 * Brings the settings up to date. Says whether they were as the list was measured with: else nothing is written, as what
 * would be is for cells that have moved, or that say something else by now.
 */
export function updateSettings({ book, input, toCell }: MeasuredList, settings: SheetDescription): boolean {
  const there = sheetNamed(sheetsOf(book), OUR_SHEETS.settings);
  const rows = there === undefined ? [] : allRows(there, toCell, SETTINGS_ROWS);
  if (hashRows(rows) !== hashRows(input.settingsSheet ?? [])) return false;
  if (there === undefined || rows.length === 0) {
    drawSheet(there ?? added(book, OUR_SHEETS.settings), settings);
    return true;
  }
  const changes = settingsChanges(settings, rows);
  growSheet(there, { rows: Math.max(0, ...changes.map(({ row }) => row + 1)), columns: 3 });
  drawBlocks(
    there,
    changes.map(({ row, column, cell }) => ({ row, column, cells: [[cell]] })),
  );
  return true;
}

/** Draws the portfolio of a run that is all but at its end. */
export function drawPortfolio(list: MeasuredList, plan: RunPlan, totals: RunTotals): void {
  const { sheets, finished } = comeTo(list, plan, totals);
  const there = sheetNamed(sheets, OUR_SHEETS.portfolio);
  drawSheet(there ?? added(list.book, OUR_SHEETS.portfolio), finished.portfolio);
  SpreadsheetApp.flush();
}

/** Ends a run: appends to the history. */
export function endInHistory(list: MeasuredList, plan: RunPlan, totals: RunTotals): FinishedRun {
  const { sheets, rows, finished } = comeTo(list, plan, totals);
  const there = sheetNamed(sheets, OUR_SHEETS.history);
  if (there === undefined || rows === undefined) {
    drawSheet(there ?? added(list.book, OUR_SHEETS.history), firstHistory(finished.history));
  } else if (finished.history.rows.length > 0) {
    const blocks = historyAdditions(finished.history, rows.length);
    growSheet(there, { rows: rows.length + finished.history.rows.length, columns: 0 });
    styleBlocks(there, blocks);
    // Looks take seconds, in which the user may have written below the history.
    if (there.getLastRow() !== rows.length) return endInHistory(list, plan, totals);
    fillBlocks(there, blocks);
  }
  SpreadsheetApp.flush();
  return finished;
}

/** What a run comes to beside the history that is there; `rows` are its cells, absent where there are none. */
function comeTo({ book, toCell }: MeasuredList, plan: RunPlan, { tally, lines }: RunTotals) {
  const sheets = sheetsOf(book);
  const history = sheetNamed(sheets, OUR_SHEETS.history);
  const there = history && allRows(history, toCell);
  const rows = there?.length === 0 ? undefined : there;
  return { sheets, rows, finished: finishRun(plan, tally, { lines, history: rows }) };
}

/** Adds a sheet behind all others; the user keeps looking at what they look at. */
function added(book: GoogleAppsScript.Spreadsheet.Spreadsheet, name: string) {
  const active = book.getActiveSheet();
  const sheet = book.insertSheet(name, book.getNumSheets());
  book.setActiveSheet(active);
  return sheet;
}
