import { finishRun, type FinishedRun } from '../../core/finish-run';
import { firstHistory, historyAdditions } from '../../core/portfolio/history-lines';
import type { RunPlan } from '../../core/plan/run-plan';
import type { RunTotals } from '../../core/run/run-totals';
import { settingsChanges } from '../../core/portfolio/settings-changes';
import type { Block, PlacedCell, SheetDescription } from '../../core/cells/sheet-description';
import { OUR_SHEETS, type Row } from '../../core/cells/cell';
import { drawnSheet, type WrittenSheet } from './style-sheets';
import { drawBlocks } from './draw-block';
import { drawSheet } from './draw-sheet';
import { RowReader } from '../read/read-rows';

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
): WrittenSheet {
  const { worksheets } = context.workbook;
  if (rows === undefined || rows.length === 0) {
    const sheet = rows === undefined ? worksheets.add(settings.name) : worksheets.getItem(settings.name);
    drawSheet(sheet, settings, countsDatesFrom1904);
    return drawnSheet(settings);
  }
  const sheet = worksheets.getItem(settings.name);
  const blocks = settingsChanges(settings, rows).map(asBlock);
  drawBlocks(sheet, blocks, countsDatesFrom1904);
  return { name: settings.name, blocks, drawn: undefined, kept: () => settings };
}

/** A run that is in the workbook whole, but for the looks of its sheets. */
export interface WrittenRun {
  readonly finished: FinishedRun;
  /** The portfolio and the history. */
  readonly written: readonly WrittenSheet[];
}

/** Ends a run: appends to the history, then writes the portfolio. */
export async function finishInWorkbook(
  { context, countsDatesFrom1904 }: OurWorkbook,
  plan: RunPlan,
  { tally, lines }: RunTotals,
): Promise<WrittenRun> {
  const { worksheets } = context.workbook;
  const history = await existing(context, OUR_SHEETS.history);
  const rows = history && (await allRows(context, history, countsDatesFrom1904));
  const finished = finishRun(plan, tally, { lines, history: rows });
  const there = await existing(context, OUR_SHEETS.portfolio);
  // It is added here, so that its tab is left of that of the history.
  const portfolio = there ?? worksheets.add(OUR_SHEETS.portfolio);
  const kept = appendHistory({ context, countsDatesFrom1904 }, finished.history, { history, rows });
  await context.sync();
  drawSheet(portfolio, finished.portfolio, countsDatesFrom1904);
  await context.sync();
  return { finished, written: [drawnSheet(finished.portfolio), kept] };
}

/** The history as it is: the sheet, if there is one, and its cells, if it has any. */
interface StandingHistory {
  readonly history: Excel.Worksheet | undefined;
  readonly rows: readonly Row[] | undefined;
}

function appendHistory(
  { context, countsDatesFrom1904 }: OurWorkbook,
  lines: FinishedRun['history'],
  { history, rows }: StandingHistory,
): WrittenSheet {
  if (history === undefined || rows === undefined) {
    const sheet = history ?? context.workbook.worksheets.add(OUR_SHEETS.history);
    const description = firstHistory(lines);
    drawSheet(sheet, description, countsDatesFrom1904);
    return drawnSheet(description);
  }
  const blocks = lines.rows.length === 0 ? [] : historyAdditions(lines, rows.length);
  drawBlocks(history, blocks, countsDatesFrom1904);
  const kept = () => firstHistory({ ...lines, rows: [...rows.slice(1), ...lines.rows] });
  return { name: lines.sheet.name, blocks, drawn: undefined, kept };
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

function asBlock({ row, column, cell }: PlacedCell): Block {
  return { row, column, cells: [[cell]] };
}
