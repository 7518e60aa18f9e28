import { finishRun, type FinishedRun } from '../../core/finish-run';
import { firstHistory, historyAdditions } from '../../core/history-lines';
import type { RunPlan } from '../../core/run-plan';
import type { RunSums } from '../../core/run-sums';
import { settingsChanges } from '../../core/settings-changes';
import type { Block, PlacedCell, SheetDescription } from '../../core/sheet-description';
import { OUR_SHEETS, type Row } from '../../core/workbook';
import { drawBlocks } from './draw-block';
import { drawSheet } from './draw-sheet';
import { RowReader } from '../read/read-rows';
import { setUpPages } from './set-up-pages';

/** The workbook that our sheets stand in. */
export interface OurWorkbook {
  readonly context: Excel.RequestContext;
  readonly countsDatesFrom1904: boolean;
}

/** Queues what brings the settings up to date; `rows` are the cells that stand there, absent where there is no sheet. */
export function updateSettings(
  { context, countsDatesFrom1904 }: OurWorkbook,
  settings: SheetDescription,
  rows: readonly Row[] | undefined,
): void {
  const { worksheets } = context.workbook;
  if (rows === undefined || rows.length === 0) {
    const sheet = rows === undefined ? worksheets.add(settings.name) : worksheets.getItem(settings.name);
    drawSheet(sheet, settings, countsDatesFrom1904);
    return;
  }
  const sheet = worksheets.getItem(settings.name);
  const changes = settingsChanges(settings, rows);
  drawBlocks(sheet, changes.map(asBlock), countsDatesFrom1904);
}

/** Ends a run: draws the portfolio and appends to the history. */
export async function finishInWorkbook(
  { context, countsDatesFrom1904 }: OurWorkbook,
  plan: RunPlan,
  { tally, lines }: RunSums,
): Promise<FinishedRun> {
  const { worksheets } = context.workbook;
  const history = await existing(context, OUR_SHEETS.history);
  const rows = history && (await allRows(context, history, countsDatesFrom1904));
  const finished = finishRun(plan, tally, { lines, history: rows });
  const there = await existing(context, OUR_SHEETS.portfolio);
  if (there !== undefined) await deleteOurCharts(context, there, finished.portfolio);
  drawSheet(there ?? worksheets.add(OUR_SHEETS.portfolio), finished.portfolio, countsDatesFrom1904);
  await context.sync();
  if (rows === undefined) {
    const sheet = history ?? worksheets.add(OUR_SHEETS.history);
    drawSheet(sheet, firstHistory(finished.history), countsDatesFrom1904);
  } else if (history !== undefined && finished.history.rows.length > 0) {
    drawBlocks(history, historyAdditions(finished.history, rows.length), countsDatesFrom1904);
  }
  await context.sync();
  const isFirstRun = there === undefined;
  await setUpPages(context, [finished.portfolio, ...(isFirstRun ? [finished.settings] : [])]);
  return finished;
}

async function existing(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  return sheet.isNullObject ? undefined : sheet;
}

/** The cells of the history from A1, its dates counted from 1900; `undefined` where there are none. */
async function allRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  countsDatesFrom1904: boolean,
): Promise<readonly Row[] | undefined> {
  sheet.load({ name: true });
  const used = sheet
    .getUsedRangeOrNullObject(true)
    .load({ rowIndex: true, rowCount: true, columnIndex: true, columnCount: true });
  await context.sync();
  if (used.isNullObject) return undefined;
  const reader = new RowReader(context, sheet.name, {
    from1904: countsDatesFrom1904 ? HISTORY_DATES : undefined,
  });
  return reader.read({ firstRow: 0, count: used.rowIndex + used.rowCount }, [
    { first: 0, last: used.columnIndex + used.columnCount - 1 },
  ]);
}

/** The column of the history that holds its dates. */
const HISTORY_DATES = 0;

/** Charts of other names are the user's. */
async function deleteOurCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { charts }: SheetDescription,
): Promise<void> {
  const there = charts.map(({ name }) => sheet.charts.getItemOrNullObject(name));
  await context.sync();
  for (const chart of there) if (!chart.isNullObject) chart.delete();
}

function asBlock({ row, column, cell }: PlacedCell): Block {
  return { row, column, cells: [[cell]] };
}
