import { keyColumns } from '../core/plan/columns-to-read';
import { isToBeAnswered, planSetup, type SetupPlan } from '../core/plan-setup';
import type { Refusal } from '../core/plan/refusal';
import type { SetupExtent } from '../core/plan/setup-column';
import type { SetUp } from '../pane/bridge';
import type { RunRequest } from '../core/plan/run-request';
import { rangeOver } from './read/areas';
import { decorate, remarkOn } from './apply/decorate';
import { addSetupHead, setupDecorations } from './apply/draw-setup';
import { sheetDecorations } from './apply/style-sheets';
import { updateSettings } from './apply/update-our-sheets';
import { measureWanted } from './read/measure-list';
import { refuseMergedCells } from './read/merged-cells';
import { refuseClosed } from './read/plan-list';
import { RowReader } from './read/read-rows';

/** Adds the assessment columns to a list, empty, with choices and questions, and lists them in the settings. */
export async function setUpList(
  context: Excel.RequestContext,
  request: RunRequest,
  extent: SetupExtent,
): Promise<SetUp | Refusal> {
  const list = await measureWanted(context, request);
  const closed = refuseClosed(list);
  if (closed !== undefined) return closed;
  const plan = planSetup(list.input, extent);
  if (plan.is === 'refused') return plan;
  if (list.foreignSheet !== undefined) return list.foreignSheet;
  const columns = plan.columns.map(({ column }) => column);
  const sheet = context.workbook.worksheets.getItem(plan.sheet);
  const rows = await clientRows(context, plan);
  const merged = await refuseMergedCells(context, list.input, { ...plan, columns });
  if (merged !== undefined) return merged;
  const settings = updateSettings({ context, ...list }, plan.settings, list.input.settingsSheet);
  addSetupHead(sheet, plan.headerRow, plan.columns);
  if (plan.table !== undefined)
    sheet.tables.getItem(plan.table.name).resize(rangeOver(sheet, plan.table.area));
  await context.sync();
  const { headerRow, rowCount: endRow } = plan;
  const refused = await decorate(context, [
    ...setupDecorations(context, sheet, { headerRow, columns: plan.columns, rows, endRow }),
    ...sheetDecorations(context, [settings]),
  ]);
  const headers = plan.columns.map(({ header }) => header);
  return { is: 'setUp', sheet: plan.sheet, headers, remark: remarkOn('The columns are added', refused) };
}

/** Whether each row below the header is a client's. */
async function clientRows(context: Excel.RequestContext, plan: SetupPlan): Promise<readonly number[]> {
  const reader = new RowReader(context, plan.sheet);
  const columnRanges = keyColumns(plan);
  const found: number[] = [];
  for (let row = plan.headerRow + 1; row < plan.rowCount;) {
    const count = Math.min(reader.rowsAtOnce(columnRanges), plan.rowCount - row);
    const rows = await reader.read({ firstRow: row, count }, columnRanges);
    for (const [offset, cells] of rows.entries())
      if (isToBeAnswered(plan, row + offset, cells)) found.push(row + offset);
    row += count;
  }
  return found;
}
