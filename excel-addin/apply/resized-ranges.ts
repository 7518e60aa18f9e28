import type { Size } from '../../core/cells/sheet-description';
import { isSizeInDoubt } from '../errors/excel-errors';

/** A range that Excel moves and resizes with its rows and columns, and the size that it had. */
export interface SizedRange extends Size {
  readonly range: Excel.Range;
}

/** Whether one of the ranges has another size by now, or is gone, as rows or columns have come or gone. */
export async function haveResized(
  context: Excel.RequestContext,
  held: readonly SizedRange[],
): Promise<boolean> {
  for (const { range } of held) range.load({ rowCount: true, columnCount: true });
  try {
    await context.sync();
  } catch (error) {
    if (!isSizeInDoubt(error)) throw error;
    return true;
  }
  return held.some(
    ({ range, rowCount, columnCount }) => range.rowCount !== rowCount || range.columnCount !== columnCount,
  );
}
