import type { Row } from '../../core/cells/cell';
import type { Size } from '../../core/cells/sheet-description';
import { isConnectionLost } from '../errors/excel-errors';
import { PLACE } from './areas';
import { cellsIn } from './cells-in';
import { RowReader } from './read-rows';
import { allColumns } from './column-ranges';

/** What Excel was asked about the size of a sheet; it is told in the next request. */
export interface SizeAsked {
  readonly sheet: Excel.Worksheet;
  readonly filled: Excel.Range;
  readonly lastRow: Excel.Range;
  /** With cells that have nothing but looks. */
  readonly styled: Excel.Range;
}

const ROWS_AT_ONCE = 1000;

/** Queues the question how large a sheet is. */
export function askSize(sheet: Excel.Worksheet): SizeAsked {
  sheet.load({ name: true });
  return {
    sheet,
    filled: sheet.getUsedRangeOrNullObject(true).load(PLACE),
    lastRow: sheet.getUsedRange(true).getLastRow().load({ values: true }),
    styled: sheet.getUsedRange(false).load(PLACE),
  };
}

/**
 * The size of a sheet, counted from A1, once Excel has told it. Formulas that show nothing may belong to what Excel takes
 * for used or not. Here rows at the end that have nothing else are none, as on the command line, so that a list comes to
 * the same everywhere; columns that have nothing else are columns, as nothing may be written over them.
 */
export async function sizeTold(context: Excel.RequestContext, asked: SizeAsked): Promise<Size> {
  const columnCount = Math.max(columnsOf(asked.filled), await columnsWithFormulas(context, asked));
  if (asked.filled.isNullObject) return { rowCount: 0, columnCount: 0 };
  const rowCount = asked.filled.rowIndex + asked.filled.rowCount;
  const isLastShown = valuesThere(asked.lastRow)?.some(showsSomething) ?? false;
  if (isLastShown) return { rowCount, columnCount };
  return { rowCount: await shownRows(context, asked.sheet, { rowCount, columnCount }), columnCount };
}

function columnsOf(used: Excel.Range): number {
  return used.isNullObject ? 0 : used.columnIndex + used.columnCount;
}

/** How many columns there are up to the last with a formula, where Excel says that only styled cells follow. */
async function columnsWithFormulas(
  context: Excel.RequestContext,
  { sheet, filled, styled }: SizeAsked,
): Promise<number> {
  const first = columnsOf(filled);
  const count = columnsOf(styled) - first;
  if (count <= 0 || filled.isNullObject) return 0;
  const rowCount = styled.rowIndex + styled.rowCount;
  const found = sheet
    .getRangeByIndexes(0, first, rowCount, count)
    .getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas);
  found.load({ areaCount: true });
  found.areas.load({ columnIndex: true, columnCount: true });
  try {
    await context.sync();
  } catch (error) {
    if (isConnectionLost(error)) throw error;
    // What cannot be looked at is not written over either.
    return first + count;
  }
  return found.isNullObject ? 0 : Math.max(...found.areas.items.map(columnsOf));
}

/** How many rows there are up to the last that shows something, looked for from below. */
async function shownRows(context: Excel.RequestContext, sheet: Excel.Worksheet, size: Size): Promise<number> {
  const reader = new RowReader(context, sheet.name);
  const columnRanges = allColumns(size);
  for (let end = size.rowCount; end > 0;) {
    const count = Math.min(end, ROWS_AT_ONCE, reader.rowsAtOnce(columnRanges));
    const rows = await reader.read({ firstRow: end - count, count }, columnRanges);
    const last = rows.map(showsSomething).lastIndexOf(true);
    if (last >= 0) return end - count + last + 1;
    end -= count;
  }
  return 0;
}

function showsSomething(row: Row): boolean {
  return row.some((cell) => cell !== '');
}

/** Excel on the web gives no values of very wide rows. */
function valuesThere(range: Excel.Range): readonly Row[] | undefined {
  return (range.values as unknown) === null ? undefined : cellsIn(range);
}
