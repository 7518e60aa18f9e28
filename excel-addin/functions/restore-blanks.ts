import type { Row } from '../../core/cells/cell';
import { cellAddress } from '../../core/cells/cell-address';
import { inExcel } from '../errors/in-excel';
import { CELLS_AT_ONCE, rowsOf } from '../read/read-rows';

/**
 * The rows that a custom function was handed, without the zeros that are blank cells: Excel on the desktop hands both
 * over as 0, and a blank answer is no "no". `address` is that of the rows; without it they stay as they are. While
 * somebody types into a cell, Excel answers when they are done.
 */
export async function restoreBlanks(
  rows: readonly Row[],
  address: string | null | undefined,
): Promise<readonly Row[]> {
  const { sheet, cells: place } = cellAddress(address ?? '');
  const isElsewhere = sheet === undefined || /[[\]/\\]/.test(sheet);
  if (isElsewhere || !rows.some((row) => row.includes(0))) return rows;
  return inExcel(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(place);
    const types: Excel.RangeValueType[][] = [];
    const atOnce = rowsOf(CELLS_AT_ONCE, rows[0]?.length ?? 1);
    for (let row = 0; row < rows.length; row += atOnce) {
      const count = Math.min(atOnce, rows.length - row);
      const part = range.getCell(row, 0).getAbsoluteResizedRange(count, rows[0]?.length ?? 1);
      part.load({ valueTypes: true });
      await context.sync();
      // Not by push(...), as a call takes only so many arguments.
      for (const row of part.valueTypes) types.push(row);
      part.untrack();
    }
    return rows.map((cells, row) =>
      cells.map((cell, column) =>
        cell === 0 && types[row]?.[column] === Excel.RangeValueType.empty ? '' : cell,
      ),
    );
  });
}
