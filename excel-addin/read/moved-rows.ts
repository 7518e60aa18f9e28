import { columnsToRead } from '../../core/plan/columns-to-read';
import type { RunPlan } from '../../core/plan/run-plan';
import type { RunTotals } from '../../core/run/run-totals';
import type { RowRange } from '../../core/cells/row-ranges';
import { expectHeaders } from './expect-headers';
import type { RowReader } from './read-rows';
import { hashRows } from './hash-rows';
import { askSize, sizeTold } from './used-size';

/** A block of rows that was scored and written. */
export interface DoneBlock {
  /** Zero-based. */
  readonly firstRow: number;
  /** What stood in each of its rows, as numbers. */
  readonly keys: readonly number[];
  /** Those of its rows that are clients', counted from the top of the sheet. */
  readonly clients: readonly RowRange[];
  /** What the run came to with this block. */
  readonly totals: RunTotals;
}

/** What has become of the rows of a list since they were read. */
export interface MovedRows {
  /** The index of the first block that is to be done, again or for the first time; `undefined` where all is done. */
  readonly block: number | undefined;
  /** The plan, with as many rows as the sheet has now. */
  readonly plan: RunPlan;
}

/** Looks whether every row that was done still says what it was scored by, and whether there are more rows. */
export async function lookForMovedRows(
  { context, reader }: { readonly context: Excel.RequestContext; readonly reader: RowReader },
  plan: RunPlan,
  done: readonly DoneBlock[],
): Promise<MovedRows> {
  const resized = await withRowsOfNow(context, plan);
  const columnRanges = columnsToRead(plan);
  for (const [block, { firstRow, keys }] of done.entries()) {
    const count = Math.min(keys.length, resized.rowCount - firstRow);
    const rows = count > 0 ? await reader.read({ firstRow, count }, columnRanges) : [];
    const now = hashRows(rows, columnRanges);
    const blank = hashRows([[]], columnRanges)[0];
    if (keys.some((key, index) => key !== (now[index] ?? blank))) return { block, plan: resized };
  }
  return { block: resized.rowCount > plan.rowCount ? done.length : undefined, plan: resized };
}

/** The plan with as many rows as the sheet has now. Throws where its columns are not what they were. */
async function withRowsOfNow(context: Excel.RequestContext, plan: RunPlan): Promise<RunPlan> {
  const sheet = context.workbook.worksheets.getItem(plan.sheet);
  const asked = askSize(sheet);
  await expectHeaders(context, plan);
  const size = await sizeTold(context, asked);
  const rowCount = Math.max(size.rowCount, plan.headerRow + 2);
  if (plan.table === undefined) return { ...plan, rowCount };
  const { area } = plan.table;
  const lastRow = area.lastRow + rowCount - plan.rowCount;
  return { ...plan, rowCount, table: { ...plan.table, area: { ...area, lastRow } } };
}
