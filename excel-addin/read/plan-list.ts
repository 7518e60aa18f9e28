import { planRun } from '../../core/plan-run';
import { sideBySide } from '../../core/side-by-side';
import { refuseObstacle } from '../../core/obstacles';
import type { Refusal } from '../../core/refusal';
import type { RunHead, RunPlan } from '../../core/run-plan';
import { cellAddress } from '../../core/cell-address';
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
  const merged = await refuseMergedCells(context, list.head, {
    ...plan,
    columns: plan.outputs.map(({ column }) => column),
  });
  if (merged !== undefined) return merged;
  if (list.isFiltered && !mayClearFilter) return refuseObstacle({ is: 'filteredRows', sheet: plan.sheet });
  return plan;
}

/** The refusal of a workbook or a sheet that cannot be written to. */
export function refuseClosed({ isReadOnly, lacksSheets, protectedSheet }: MeasuredList): Refusal | undefined {
  if (isReadOnly) return refuseObstacle({ is: 'readOnlyWorkbook' });
  if (lacksSheets) return refuseObstacle({ is: 'protectedWorkbook' });
  return protectedSheet === undefined
    ? undefined
    : refuseObstacle({ is: 'protectedSheet', sheet: protectedSheet });
}

/** What is to be written: columns below a header row, both counted from 0. */
interface WrittenColumns {
  readonly headerRow: number;
  readonly rowCount: number;
  readonly columns: readonly number[];
}

/** The refusal of a list with merged cells among its headers, or where our columns stand. */
export async function refuseMergedCells(
  context: Excel.RequestContext,
  { sheet: name, columnCount }: RunHead,
  { headerRow, rowCount, columns }: WrittenColumns,
): Promise<Refusal | undefined> {
  const sheet = context.workbook.worksheets.getItem(name);
  const headers = sheet.getRangeByIndexes(headerRow, 0, 1, columnCount);
  const ours = sideBySide(columns.map((column) => ({ column }))).map((strip) =>
    sheet.getRangeByIndexes(headerRow, strip[0]?.column ?? 0, rowCount - headerRow, strip.length),
  );
  const areas = [headers, ...ours].map((range) => range.getMergedAreasOrNullObject().load({ address: true }));
  await context.sync();
  const found = areas.find((area) => !area.isNullObject)?.address.split(',')[0];
  if (found === undefined) return undefined;
  const { cells } = cellAddress(found);
  return refuseObstacle({ is: 'mergedCells', sheet: name, cells });
}
