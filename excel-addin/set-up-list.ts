import { keyColumns } from '../core/columns-to-read';
import { isToBeAnswered, planSetup, type SetupPlan } from '../core/plan-setup';
import type { Refusal } from '../core/refusal';
import type { SetupExtent } from '../core/setup-column';
import type { SetUp, Wishes } from '../pane/bridge';
import { rangeOver } from './draw/apply-look';
import { addSetupHead, addSetupRules, dressSetupRows, growHeader } from './draw/draw-setup';
import { setUpPages } from './draw/set-up-pages';
import { updateSettings } from './draw/update-our-sheets';
import { measureWanted } from './read/measure-list';
import { refuseMergedCells } from './read/merged-cells';
import { refuseClosed } from './read/plan-list';
import { RowReader } from './read/read-rows';

/** Adds the assessment columns to a list, empty, with choices and questions, and lists them in the settings. */
export async function setUpList(
  context: Excel.RequestContext,
  wishes: Wishes,
  extent: SetupExtent,
): Promise<SetUp | Refusal> {
  const list = await measureWanted(context, wishes);
  const closed = refuseClosed(list);
  if (closed !== undefined) return closed;
  const plan = planSetup(list.head, extent);
  if (plan.is === 'refused') return plan;
  if (list.foreignSheet !== undefined) return list.foreignSheet;
  const columns = plan.columns.map(({ column }) => column);
  const merged = await refuseMergedCells(context, list.head, { ...plan, columns });
  if (merged !== undefined) return merged;
  const sheet = context.workbook.worksheets.getItem(plan.sheet);
  const headerHeight = sheet.getRangeByIndexes(plan.headerRow, 0, 1, 1).format.load({ rowHeight: true });
  const rows = await clientRows(context, plan);
  updateSettings({ context, ...list }, plan.settings, list.head.settingsSheet);
  addSetupHead(sheet, plan.headerRow, plan.columns);
  growHeader(sheet, plan.headerRow, headerHeight.rowHeight);
  if (plan.table !== undefined)
    sheet.tables.getItem(plan.table.name).resize(rangeOver(sheet, plan.table.area));
  dressSetupRows(sheet, plan.columns, rows);
  addSetupRules(sheet, plan.columns, { firstRow: plan.headerRow + 1, lastRow: plan.rowCount - 1 });
  sheet.activate();
  rangeOver(sheet, {
    firstRow: plan.headerRow + 1,
    lastRow: plan.headerRow + 1,
    firstColumn: plan.columns[0]?.column ?? 0,
    lastColumn: plan.columns[0]?.column ?? 0,
  }).select();
  await context.sync();
  if (list.head.settingsSheet === undefined) await setUpPages(context, [plan.settings]);
  return { is: 'setUp', sheet: plan.sheet, headers: plan.columns.map(({ header }) => header) };
}

/** Whether each row below the header is a client's. */
async function clientRows(context: Excel.RequestContext, plan: SetupPlan): Promise<readonly number[]> {
  const reader = new RowReader(context, plan.sheet);
  const spans = keyColumns(plan);
  const found: number[] = [];
  for (let row = plan.headerRow + 1; row < plan.rowCount;) {
    const count = Math.min(reader.rowsAtOnce(spans), plan.rowCount - row);
    const rows = await reader.read({ firstRow: row, count }, spans);
    for (const [offset, cells] of rows.entries())
      if (isToBeAnswered(plan, row + offset, cells)) found.push(row + offset);
    row += count;
  }
  return found;
}
