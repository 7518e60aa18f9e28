import { planRun } from '../core/plan-run';
import { refuseObstacle } from '../core/obstacles';
import { cellName } from '../core/problem';
import type { Refusal } from '../core/refusal';
import type { RunHead, RunPlan } from '../core/run-plan';
import type { MeasuredList } from './measure-list';

/** Plans a run over a list, or says what forbids it, be it in the list or in the workbook. Writes nothing. */
export async function planList(
  context: Excel.RequestContext,
  list: MeasuredList,
  mayClearFilter: boolean,
): Promise<RunPlan | Refusal> {
  const closed = refuseClosed(list);
  if (closed !== undefined) return closed;
  const plan = planRun(list.head);
  if (plan.is === 'refused') return plan;
  if (list.foreignSheet !== undefined) return list.foreignSheet;
  const merged = await mergedCells(context, list.head, plan);
  const { sheet } = plan;
  if (merged !== undefined) return refuseObstacle({ is: 'mergedCells', sheet, cells: merged });
  if (list.isFiltered && !mayClearFilter) return refuseObstacle({ is: 'filteredRows', sheet });
  return plan;
}

/** The refusal of a workbook or a sheet that cannot be written to. */
export function refuseClosed({ isReadOnly, protectedSheet }: MeasuredList): Refusal | undefined {
  if (isReadOnly) return refuseObstacle({ is: 'readOnlyWorkbook' });
  return protectedSheet === undefined
    ? undefined
    : refuseObstacle({ is: 'protectedSheet', sheet: protectedSheet });
}

/** The first merged area among the cells of the headers and where our columns stand. */
async function mergedCells(
  context: Excel.RequestContext,
  { sheet: name, columnCount }: RunHead,
  { headerRow, rowCount, outputs }: RunPlan,
): Promise<string | undefined> {
  const sheet = context.workbook.worksheets.getItem(name);
  const headers = sheet.getRangeByIndexes(headerRow, 0, 1, columnCount);
  const columns = outputs.map(({ column }) => column);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const ours = sheet.getRange(`${cellName(headerRow, first)}:${cellName(rowCount - 1, last)}`);
  const areas = [headers, ours].map((range) => range.getMergedAreasOrNullObject().load({ address: true }));
  await context.sync();
  const found = areas.find((area) => !area.isNullObject);
  return found?.address.split(',')[0]?.replace(/^.*!/, '');
}
