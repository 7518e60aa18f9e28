import type { Area } from '../../core/cells/sheet-description';

/** What is loaded of a range to tell where it is. */
export const PLACE = { rowIndex: true, rowCount: true, columnIndex: true, columnCount: true } as const;

/** The area of a range whose `PLACE` is loaded. */
export function areaOf({ rowIndex, rowCount, columnIndex, columnCount }: Excel.Range): Area {
  return {
    firstRow: rowIndex,
    firstColumn: columnIndex,
    lastRow: rowIndex + rowCount - 1,
    lastColumn: columnIndex + columnCount - 1,
  };
}

/** The range over an area of a sheet. */
export function rangeOver(
  sheet: Excel.Worksheet,
  { firstRow, firstColumn, lastRow, lastColumn }: Area,
): Excel.Range {
  return sheet.getRangeByIndexes(firstRow, firstColumn, lastRow - firstRow + 1, lastColumn - firstColumn + 1);
}
