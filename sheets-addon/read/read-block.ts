import type { RunPlan } from '../../core/plan/run-plan';
import type { BlockOfRows } from '../../core/run/next-order';
import type { Row } from '../../core/cells/cell';
import type { MeasuredList } from './measure-list';
import { readRows } from './read-rows';

/** Reads a block of rows: the columns that scoring needs, and those before them. */
export function readBlock(
  { sheet, toCell }: MeasuredList,
  plan: RunPlan,
  { firstRow, count }: BlockOfRows,
): readonly Row[] {
  const area = { firstRow, firstColumn: 0, lastRow: firstRow + count - 1, lastColumn: plan.readWidth - 1 };
  return readRows(sheet, area, toCell);
}
