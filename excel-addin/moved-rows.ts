import type { RunPlan } from '../core/run-plan';
import type { RunSums } from '../core/run-sums';
import type { Cell } from '../core/workbook';
import { expectHeaders } from './our-columns';
import { RowReader } from './read-rows';

/** A block of rows that was scored and written. */
export interface DoneBlock {
  readonly firstRow: number;
  /** The cells with the clients' names as they were read, one a row. */
  readonly names: readonly Cell[];
  /** What the run came to with this block. */
  readonly sums: RunSums;
}

/** What has become of the rows of a list since they were read. */
export interface MovedRows {
  /** The index of the first block that is to be done, again or for the first time; `undefined` where all is done. */
  readonly block: number | undefined;
  /** The plan, with as many rows as the sheet has now. */
  readonly plan: RunPlan;
}

/** Looks whether the names of the clients still stand where they were read, and whether there are more rows. */
export async function lookForMovedRows(
  context: Excel.RequestContext,
  plan: RunPlan,
  done: readonly DoneBlock[],
): Promise<MovedRows> {
  const resized = await withRowsOfNow(context, plan);
  const column = plan.places.find(({ field }) => field === 'client')?.column ?? 0;
  const reader = new RowReader(context, plan.sheet);
  const spans = [{ first: column, last: column }];
  const atOnce = reader.rowsAtOnce(spans);
  const rows = Math.min(plan.rowCount, resized.rowCount);
  const names: Cell[] = [];
  const firstRow = plan.headerRow + 1;
  for (let row = firstRow; row < rows; row += atOnce) {
    const read = await reader.read({ firstRow: row, count: Math.min(atOnce, rows - row) }, spans);
    for (const cells of read) names.push(cells[column] ?? '');
  }
  const block = done.findIndex((one) =>
    one.names.some((name, index) => name !== (names[one.firstRow - firstRow + index] ?? '')),
  );
  if (block >= 0) return { block, plan: resized };
  return { block: resized.rowCount > plan.rowCount ? done.length : undefined, plan: resized };
}

/** The plan with as many rows as the sheet has now. Throws where its columns are not what they were. */
async function withRowsOfNow(context: Excel.RequestContext, plan: RunPlan): Promise<RunPlan> {
  const sheet = context.workbook.worksheets.getItem(plan.sheet);
  const used = sheet.getUsedRange(true).load({ rowIndex: true, rowCount: true });
  await expectHeaders(context, plan);
  const rowCount = Math.max(used.rowIndex + used.rowCount, plan.headerRow + 2);
  if (plan.table === undefined) return { ...plan, rowCount };
  const { area } = plan.table;
  const lastRow = area.lastRow + rowCount - plan.rowCount;
  return { ...plan, rowCount, table: { ...plan.table, area: { ...area, lastRow } } };
}
