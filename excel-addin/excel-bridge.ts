import { previewList } from '../core/preview-list';
import { OUR_SHEETS } from '../core/cells/cell';
import type { Bridge } from '../pane/bridge';
import type { Preview } from '../core/preview-list';
import type { RunRequest } from '../core/plan/run-request';
import { cellAddress } from '../core/cells/cell-address';
import { inExcel } from './errors/in-excel';
import { makeNewList } from './make-new-list';
import { measureList } from './read/measure-list';
import { planList } from './read/plan-list';
import { scoreList } from './score-list';
import { setUpList } from './set-up-list';

/** What the pane asks for, answered by the workbook that is open in Excel. */
export const excelBridge: Bridge = {
  preview: (request) => inExcel((context) => preview(context, request)),
  score: (request, watch) => inExcel((context) => scoreList(context, request, watch)),
  addColumns: (request, extent) => inExcel((context) => setUpList(context, request, extent)),
  newList: () => inExcel(makeNewList),
  select: (cell, listSheet) => inExcel((context) => selectCell(context, cell, listSheet)),
  showPortfolio: () => inExcel(showPortfolio),
};

async function preview(context: Excel.RequestContext, request: RunRequest): Promise<Preview> {
  const list = await measureList(context, request);
  const outcome = planList(list, request.clearsFilter);
  return previewList(list.input, { sheets: list.lists, outcome });
}

async function selectCell(context: Excel.RequestContext, cell: string, listSheet: string): Promise<void> {
  const { sheet: name = listSheet, cells } = cellAddress(cell);
  const sheet = context.workbook.worksheets.getItem(name);
  await unhide(sheet);
  sheet.activate();
  sheet.getRange(cells).select();
  await context.sync();
}

async function showPortfolio(context: Excel.RequestContext): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(OUR_SHEETS.portfolio);
  await context.sync();
  if (sheet.isNullObject) return false;
  await unhide(sheet);
  sheet.activate();
  await context.sync();
  return true;
}

/** Shows a sheet that the user has hidden. One that is visible is left alone: to set that takes the user's undo away. */
async function unhide(sheet: Excel.Worksheet): Promise<void> {
  sheet.load({ visibility: true });
  await sheet.context.sync();
  if (sheet.visibility !== Excel.SheetVisibility.visible) sheet.visibility = 'Visible';
}
