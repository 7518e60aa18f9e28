import type { Area } from '../../core/cells/sheet-description';
import { groupColumns } from '../../core/cells/column-groups';
import type { Row } from '../../core/cells/cell';
import type { CellReader } from './serial-dates';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One cell, by its zero-based row and column. */
export function cellArea({ row, column }: { readonly row: number; readonly column: number }): Area {
  return { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
}

/** Columns from their header row down to the end of the list, those side by side together. */
export function columnAreas(
  columns: readonly number[],
  { headerRow, rowCount }: { readonly headerRow: number; readonly rowCount: number },
): readonly Area[] {
  return groupColumns(columns.map((column) => ({ column }))).map((columnGroup) => ({
    firstRow: headerRow,
    firstColumn: columnGroup[0]?.column ?? 0,
    lastRow: rowCount - 1,
    lastColumn: columnGroup[columnGroup.length - 1]?.column ?? 0,
  }));
}

/** Reads an area in one call; what lies outside the sheet is blank. */
export function readRows(sheet: Sheet, area: Area, toCell: CellReader): readonly Row[] {
  if (area.lastRow < area.firstRow || area.lastColumn < area.firstColumn) return [];
  const values: unknown[][] = rangeOver(sheet, area).getValues();
  return values.map((row) => row.map(toCell));
}

/** The range over an area. */
export function rangeOver(
  sheet: Sheet,
  { firstRow, firstColumn, lastRow, lastColumn }: Area,
): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(firstRow + 1, firstColumn + 1, lastRow - firstRow + 1, lastColumn - firstColumn + 1);
}
