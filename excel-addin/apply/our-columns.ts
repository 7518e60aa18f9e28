import type { OutputColumn, RunPlan } from '../../core/plan/run-plan';
import { groupColumns } from '../../core/cells/column-groups';
import { expectHeaders } from '../read/expect-headers';

/** Adjacent columns of ours, from left to right. */
export interface ColumnGroup {
  /** Their header cells. Excel moves this range when somebody inserts a column, and what is written goes with it. */
  readonly anchor: Excel.Range;
  readonly outputColumns: readonly OutputColumn[];
}

/**
 * Takes hold of our columns, those that are there and those to come, before anything is written. Throws a `HostError`
 * where the header row is not as it was planned with.
 */
export async function holdOurColumns(
  context: Excel.RequestContext,
  plan: RunPlan,
): Promise<readonly ColumnGroup[]> {
  const sheet = context.workbook.worksheets.getItem(plan.sheet);
  const columnGroups = groupColumns(plan.outputColumns).map((outputColumns): ColumnGroup => {
    const first = outputColumns[0]?.column ?? 0;
    return { anchor: sheet.getRangeByIndexes(plan.headerRow, first, 1, outputColumns.length), outputColumns };
  });
  // In the same request, so that nobody comes between the look and the hold.
  await expectHeaders(context, plan, ({ isNew, header }) => (isNew ? '' : header));
  return columnGroups;
}
