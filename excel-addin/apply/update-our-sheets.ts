import { finishRun, type FinishedRun } from '../../core/finish-run';
import { OUR_SHEETS, type Row } from '../../core/cells/cell';
import type { RunPlan } from '../../core/plan/run-plan';
import type { RunTotals } from '../../core/run/run-totals';
import { drawUpdate, historyUpdate, settingsUpdate, type SheetUpdate } from '../../core/run/sheet-updates';
import type { SheetDescription } from '../../core/cells/sheet-description';
import { RowReader } from '../read/read-rows';
import { drawBlocks } from './draw-block';

/** The workbook that has our sheets. */
export interface OurWorkbook {
  readonly context: Excel.RequestContext;
  readonly countsDatesFrom1904: boolean;
}

/** Queues what brings the settings up to date; `rows` are its cells, absent if there is no such sheet. */
export function updateSettings(
  workbook: OurWorkbook,
  settings: SheetDescription,
  rows: readonly Row[] | undefined,
): SheetUpdate {
  const { worksheets } = workbook.context.workbook;
  const update = settingsUpdate(settings, rows);
  const sheet = rows === undefined ? worksheets.add(update.sheet) : worksheets.getItem(update.sheet);
  return applyUpdate(workbook, sheet, update);
}

/** What a run comes to beside the history that is there, and what was written of it. */
export interface WrittenSheet {
  readonly finished: FinishedRun;
  readonly update: SheetUpdate;
}

/** Draws the portfolio of a run that has counted all clients. */
export async function drawPortfolio(
  workbook: OurWorkbook,
  plan: RunPlan,
  totals: RunTotals,
): Promise<WrittenSheet> {
  const { finished } = await finishInWorkbook(workbook, plan, totals);
  const update = drawUpdate(finished.portfolio);
  await writeUpdate(workbook, update);
  return { finished, update };
}

/** Ends a run: appends to the history. */
export async function appendHistory(
  workbook: OurWorkbook,
  plan: RunPlan,
  totals: RunTotals,
): Promise<WrittenSheet> {
  const { finished, rows } = await finishInWorkbook(workbook, plan, totals);
  const update = historyUpdate(finished.history, rows);
  await writeUpdate(workbook, update);
  return { finished, update };
}

async function finishInWorkbook(workbook: OurWorkbook, plan: RunPlan, { tally, lines }: RunTotals) {
  const sheet = await existing(workbook.context, OUR_SHEETS.history);
  const rows = sheet && (await allRows(workbook, sheet));
  return { rows, finished: finishRun(plan, tally, { lines, history: rows }) };
}

async function writeUpdate(workbook: OurWorkbook, update: SheetUpdate): Promise<void> {
  const { context } = workbook;
  const there = await existing(context, update.sheet);
  applyUpdate(workbook, there ?? context.workbook.worksheets.add(update.sheet), update);
  await context.sync();
}

/**
 * Queues an update. A sheet that is drawn is cleared and filled again, never deleted: that keeps what refers to it, and
 * Excel's undo. Styles come after the results.
 */
function applyUpdate(workbook: OurWorkbook, sheet: Excel.Worksheet, update: SheetUpdate): SheetUpdate {
  if (update.do === 'draw') {
    const whole = sheet.getRange();
    whole.unmerge();
    whole.clear();
  }
  drawBlocks(sheet, update.blocks, workbook.countsDatesFrom1904);
  return update;
}

async function existing(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  return sheet.isNullObject ? undefined : sheet;
}

/** The cells of the history from A1, its dates counted from 1900; `undefined` if it is empty. */
async function allRows(
  { context, countsDatesFrom1904 }: OurWorkbook,
  sheet: Excel.Worksheet,
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
