import { assertLinesChange, assertRoomForLines } from '../change-lines';
import type { Call, Methods } from '../define-class';
import { hostObject, type HostValue } from '../host-object';
import { ScriptException } from '../script-exception';
import type { SheetOfFile } from '../selves';

/** A pixel is three quarters of a point. */
const POINTS_A_PIXEL = 0.75;
const NEW_COLUMN_PIXELS = 100;
const NEW_ROW_PIXELS = 21;

/** The rows and columns of a sheet. */
export const sheetLines: Methods<GoogleAppsScript.Spreadsheet.Sheet, SheetOfFile> = {
  autoResizeColumn: (call, column) => fitted(call, { column, count: 1 }),
  autoResizeColumns: (call, column, count) => fitted(call, { column, count }),
  deleteColumn: (call, column) => deleted(call, 'columns', [column, 1]),
  deleteColumns: (call, column, count) => {
    deleted(call, 'columns', [column, count]);
  },
  deleteRow: (call, row) => deleted(call, 'rows', [row, 1]),
  deleteRows: (call, row, count) => {
    deleted(call, 'rows', [row, count]);
  },
  getColumnWidth: ({ self }, column) =>
    Math.round(
      (self.sheet.columnWidths.get(column - 1) ?? NEW_COLUMN_PIXELS * POINTS_A_PIXEL) / POINTS_A_PIXEL,
    ),
  getFrozenColumns: ({ self }) => self.sheet.frozen.columns,
  getFrozenRows: ({ self }) => self.sheet.frozen.rows,
  getRowHeight: ({ self }, row) =>
    Math.round((self.sheet.rowHeights.get(row - 1) ?? NEW_ROW_PIXELS * POINTS_A_PIXEL) / POINTS_A_PIXEL),
  hideColumns: (call, column, count = 1) => hidden(call, call.self.sheet.hiddenColumns, [column, count]),
  hideRows: (call, row, count = 1) => hidden(call, call.self.sheet.hiddenRows, [row, count]),
  insertColumnAfter: (call, after) => inserted(call, 'columns', [after, 1]),
  insertColumnBefore: (call, before) => inserted(call, 'columns', [before - 1, 1]),
  insertColumnsAfter: (call, after, count) => inserted(call, 'columns', [after, count]),
  insertColumnsBefore: (call, before, count) => inserted(call, 'columns', [before - 1, count]),
  insertRowAfter: (call, after) => inserted(call, 'rows', [after, 1]),
  insertRowBefore: (call, before) => inserted(call, 'rows', [before - 1, 1]),
  insertRowsAfter: (call, after, count) => inserted(call, 'rows', [after, count]),
  insertRowsBefore: (call, before, count) => inserted(call, 'rows', [before - 1, count]),
  isColumnHiddenByUser: ({ self }, column) => self.sheet.hiddenColumns.has(column - 1),
  isRowHiddenByFilter: ({ self }, row) => self.sheet.isFilteredOut(row - 1),
  isRowHiddenByUser: ({ self }, row) => self.sheet.hiddenRows.has(row - 1),
  setColumnWidth: (call, column, width) =>
    sized(call, { lines: 'columns', first: column, count: 1, pixels: width }),
  setColumnWidths: (call, ...[first, count, pixels]) =>
    sized(call, { lines: 'columns', first, count, pixels }),
  setFrozenColumns: ({ self: { sheet } }, columns) => {
    sheet.frozen = { ...sheet.frozen, columns };
  },
  setFrozenRows: ({ self: { sheet } }, rows) => {
    sheet.frozen = { ...sheet.frozen, rows };
  },
  setRowHeight: (call, row, height) => sized(call, { lines: 'rows', first: row, count: 1, pixels: height }),
  setRowHeights: (call, ...[first, count, pixels]) => sized(call, { lines: 'rows', first, count, pixels }),
  setRowHeightsForced: (call, ...[first, count, pixels]) =>
    sized(call, { lines: 'rows', first, count, pixels }),
  showColumns: ({ self }, column, count = 1) => shown(self.sheet.hiddenColumns, [column, count]),
  showRows: ({ self }, row, count = 1) => shown(self.sheet.hiddenRows, [row, count]),
};

type Span = readonly [first: number, count: number];

function inserted(
  { self, execution }: Call<SheetOfFile>,
  lines: 'rows' | 'columns',
  [after, count]: Span,
): HostValue {
  assertRoomForLines(self, { lines, after, count });
  assertLinesChange(self, execution);
  if (lines === 'rows') self.sheet.insertRows(after, count);
  else self.sheet.insertColumns(after, count);
  return hostObject('Sheet', self);
}

function deleted(
  { self, execution }: Call<SheetOfFile>,
  lines: 'rows' | 'columns',
  [first, count]: Span,
): HostValue {
  const { rowCount, columnCount } = self.file.state(self.sheet);
  const all = lines === 'rows' ? rowCount : columnCount;
  if (first < 1 || count < 1 || first - 1 + count > all)
    throw new ScriptException(`Those ${lines} are out of bounds.`);
  if (count === all) throw new ScriptException(`You can't delete all the ${lines} on the sheet.`);
  assertLinesChange(self, execution);
  if (lines === 'rows') self.sheet.deleteRows(first - 1, count);
  else self.sheet.deleteColumns(first - 1, count);
  return hostObject('Sheet', self);
}

function hidden({ self, execution }: Call<SheetOfFile>, lines: Set<number>, [first, count]: Span): undefined {
  assertLinesChange(self, execution);
  for (let line = first - 1; line < first - 1 + count; line += 1) lines.add(line);
}

function shown(lines: Set<number>, [first, count]: Span): undefined {
  for (let line = first - 1; line < first - 1 + count; line += 1) lines.delete(line);
}

function sized(
  { self, execution }: Call<SheetOfFile>,
  {
    lines,
    first,
    count,
    pixels,
  }: { lines: 'rows' | 'columns'; first: number; count: number; pixels: number },
): HostValue {
  assertLinesChange(self, execution);
  const sizes = lines === 'rows' ? self.sheet.rowHeights : self.sheet.columnWidths;
  for (let line = first - 1; line < first - 1 + count; line += 1) sizes.set(line, pixels * POINTS_A_PIXEL);
  return hostObject('Sheet', self);
}

function fitted(
  { self, execution }: Call<SheetOfFile>,
  { column, count }: { readonly column: number; readonly count: number },
): HostValue {
  assertLinesChange(self, execution);
  const { rowCount } = self.file.state(self.sheet);
  self.sheet.fitted.push({
    lines: 'columns',
    area: { row: 0, column: column - 1, rowCount, columnCount: count },
  });
  return hostObject('Sheet', self);
}
