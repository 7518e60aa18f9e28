import { finishRun, type FinishedRun } from '../core/finish-run';
import { firstHistory, historyLines } from '../core/history-lines';
import type { RunPlan } from '../core/run-plan';
import type { RunSums } from '../core/run-sums';
import { settingsChanges } from '../core/settings-changes';
import type { SheetDescription } from '../core/sheet-description';
import { OUR_SHEETS, type Row } from '../core/workbook';
import { drawBlocks, drawSheet, growSheet } from './draw-sheet';
import type { MeasuredList } from './measure-list';
import { allRows, sheetNamed } from './our-sheets';

/** Brings the settings up to date; `rows` are the cells that stand there, absent where there is no sheet. */
export function updateSettings(
  { book, sheet: list }: MeasuredList,
  settings: SheetDescription,
  rows: readonly Row[] | undefined,
): void {
  const there = sheetNamed(book.getSheets(), OUR_SHEETS.settings);
  if (there === undefined || rows === undefined || rows.length === 0) {
    drawSheet(there ?? added(book, OUR_SHEETS.settings, list), settings);
    return;
  }
  const changes = settingsChanges(settings, rows);
  growSheet(there, { rows: Math.max(0, ...changes.map(({ row }) => row + 1)), columns: 3 });
  drawBlocks(
    there,
    changes.map(({ row, column, cell }) => ({ row, column, cells: [[cell]] })),
  );
}

/** Ends a run: draws the portfolio and appends to the history. */
export function finishInSpreadsheet(
  { book, sheet: list, toCell }: MeasuredList,
  plan: RunPlan,
  { tally, lines }: RunSums,
): FinishedRun {
  const history = sheetNamed(book.getSheets(), OUR_SHEETS.history);
  const there = history && allRows(history, toCell);
  const rows = there?.length === 0 ? undefined : there;
  const finished = finishRun(plan, tally, { lines, history: rows });
  const portfolio = sheetNamed(book.getSheets(), OUR_SHEETS.portfolio);
  drawSheet(portfolio ?? added(book, OUR_SHEETS.portfolio, list), finished.portfolio);
  if (rows === undefined) {
    drawSheet(history ?? added(book, OUR_SHEETS.history, list), firstHistory(finished.history));
  } else if (history !== undefined && finished.history.rows.length > 0) {
    growSheet(history, { rows: rows.length + finished.history.rows.length, columns: 0 });
    drawBlocks(history, [historyLines(finished.history, rows.length)]);
  }
  SpreadsheetApp.flush();
  return finished;
}

/** Adds a sheet behind all others; the user keeps looking at the list. */
function added(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  name: string,
  list: GoogleAppsScript.Spreadsheet.Sheet,
): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = book.insertSheet(name, book.getNumSheets());
  book.setActiveSheet(list);
  return sheet;
}
