import { cellName } from '../../core/cells/problem';
import type { Area } from '../../core/cells/sheet-description';
import { refuseMergedArea } from '../../core/plan/refuse-merged-area';
import type { Refusal } from '../../core/plan/refusal';
import type { SheetInput } from '../../core/plan/run-plan';
import { isTooLarge } from '../errors/excel-errors';
import { areaOf, PLACE } from './areas';

/** What will be written: columns below a header row, both counted from 0. */
interface WrittenColumns {
  readonly headerRow: number;
  readonly rowCount: number;
  readonly columns: readonly number[];
}

/**
 * The refusal of a list with merged cells among its headers, or where our columns are. Excel finds merged cells only by
 * the top left one, so that it is asked from A1 to our last column; a run asks once, as that clears the undo of Excel on
 * the desktop.
 */
export async function refuseMergedCells(
  context: Excel.RequestContext,
  { sheet: name, columnCount }: SheetInput,
  { headerRow, rowCount, columns }: WrittenColumns,
): Promise<Refusal | undefined> {
  const sheet = context.workbook.worksheets.getItem(name);
  const width = Math.max(columnCount, ...columns.map((column) => column + 1));
  const merged = await mergedIn(sheet, { firstRow: 0, count: rowCount, width });
  const isInTheWay = ({ firstRow, lastRow, firstColumn, lastColumn }: Area) => {
    const isAmongHeaders = firstRow <= headerRow && lastRow >= headerRow && firstColumn < columnCount;
    const isOverOurs = columns.some((column) => firstColumn <= column && column <= lastColumn);
    return isAmongHeaders || (isOverOurs && lastRow >= headerRow);
  };
  const found = merged.find(isInTheWay);
  return found && refuseMergedArea(name, nameOf(found));
}

function nameOf({ firstRow, firstColumn, lastRow, lastColumn }: Area): string {
  return `${cellName(firstRow, firstColumn)}:${cellName(lastRow, lastColumn)}`;
}

interface RowsAcross {
  readonly firstRow: number;
  readonly count: number;
  readonly width: number;
}

/** The merged areas whose top left cell is in the rows. Halves what Excel refuses. */
async function mergedIn(sheet: Excel.Worksheet, rows: RowsAcross): Promise<readonly Area[]> {
  const { firstRow, count, width } = rows;
  const merged = sheet.getRangeByIndexes(firstRow, 0, count, width).getMergedAreasOrNullObject();
  // The address of all of them may name their first cells alone.
  merged.load({ areaCount: true });
  merged.areas.load(PLACE);
  try {
    await sheet.context.sync();
  } catch (error) {
    if (!isTooLarge(error) || count === 1) throw error;
    const half = Math.ceil(count / 2);
    return [
      ...(await mergedIn(sheet, { ...rows, count: half })),
      ...(await mergedIn(sheet, { firstRow: firstRow + half, count: count - half, width })),
    ];
  }
  return merged.isNullObject ? [] : merged.areas.items.map(areaOf);
}
