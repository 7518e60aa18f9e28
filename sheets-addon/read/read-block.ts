import { mustReadWhole } from '../../core/plan/columns-to-read';
import type { RunPlan } from '../../core/plan/run-plan';
import type { BlockOfRows } from '../../core/run/next-order';
import type { Row } from '../../core/cells/cell';
import type { MeasuredList } from './measure-list';
import { readRows } from './read-rows';

/** Reads a block of rows: only the columns that scoring needs, or all of them if a row may be a footer. */
export function readBlock(
  { sheet, input, toCell }: MeasuredList,
  plan: RunPlan,
  { firstRow, count }: BlockOfRows,
): readonly Row[] {
  const over = (columnCount: number) =>
    readRows(
      sheet,
      { firstRow, firstColumn: 0, lastRow: firstRow + count - 1, lastColumn: columnCount - 1 },
      toCell,
    );
  const rows = over(plan.readWidth);
  return mustReadWhole(plan, rows) ? over(input.columnCount) : rows;
}
