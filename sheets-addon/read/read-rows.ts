import { groupColumns } from '../../core/cells/column-groups';
import type { Row } from '../../core/cells/cell';
import type { CellReader } from './serial-dates';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** An area of a sheet; row and column are zero-based. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** One cell. */
export function cellArea({ row, column }: Pick<CellArea, 'row' | 'column'>): CellArea {
  return { row, column, rowCount: 1, columnCount: 1 };
}

/** Columns from their header row down to the end of the list, those side by side together. */
export function columnAreas(
  columns: readonly number[],
  { headerRow, rowCount }: { readonly headerRow: number; readonly rowCount: number },
): readonly CellArea[] {
  return groupColumns(columns.map((column) => ({ column }))).map((columnGroup) => ({
    row: headerRow,
    column: columnGroup[0]?.column ?? 0,
    rowCount: rowCount - headerRow,
    columnCount: columnGroup.length,
  }));
}

/** Reads an area in one call; what lies outside the sheet is blank. */
export function readRows(sheet: Sheet, area: CellArea, toCell: CellReader): readonly Row[] {
  if (area.rowCount < 1 || area.columnCount < 1) return [];
  const values: unknown[][] = rangeOver(sheet, area).getValues();
  return values.map((row) => row.map(toCell));
}

/** The range over an area. */
export function rangeOver(
  sheet: Sheet,
  { row, column, rowCount, columnCount }: CellArea,
): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(row + 1, column + 1, rowCount, columnCount);
}
