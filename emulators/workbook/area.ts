/** A rectangle of cells; rows and columns are counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** How many rows and columns a sheet has. */
export const GRID = { rows: 1_048_576, columns: 16_384 } as const;

/** Every cell of a sheet. */
export const WHOLE_SHEET: Area = { row: 0, column: 0, rowCount: GRID.rows, columnCount: GRID.columns };

/** The first cell of a sheet. */
export const FIRST_CELL: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** The row below the area's last one. */
export function rowAfter(area: Area): number {
  return area.row + area.rowCount;
}

/** The column right of the area's last one. */
export function columnAfter(area: Area): number {
  return area.column + area.columnCount;
}

/** Whether the area has cells and all are on the sheet. */
export function isOnGrid(area: Area): boolean {
  const { row, column, rowCount, columnCount } = area;
  if (![row, column, rowCount, columnCount].every(Number.isInteger)) return false;
  if (row < 0 || column < 0 || rowCount < 1 || columnCount < 1) return false;
  return rowAfter(area) <= GRID.rows && columnAfter(area) <= GRID.columns;
}

/** Whether the area is whole columns. */
export function spansAllRows(area: Area): boolean {
  return area.rowCount === GRID.rows;
}

/** Whether the area is whole rows. */
export function spansAllColumns(area: Area): boolean {
  return area.columnCount === GRID.columns;
}

/** The cells in both areas. */
export function intersection(one: Area, other: Area): Area | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rowCount = Math.min(rowAfter(one), rowAfter(other)) - row;
  const columnCount = Math.min(columnAfter(one), columnAfter(other)) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : undefined;
}

/** The smallest area that holds both. */
export function boundingArea(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rowCount: Math.max(rowAfter(one), rowAfter(other)) - row,
    columnCount: Math.max(columnAfter(one), columnAfter(other)) - column,
  };
}

/** Whether the first area holds all of the second. */
export function contains(outer: Area, inner: Area): boolean {
  const shared = intersection(outer, inner);
  return shared?.rowCount === inner.rowCount && shared.columnCount === inner.columnCount;
}
