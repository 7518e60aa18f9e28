import { assertLinesChange, assertLinesThere, assertRoomForLines } from '../change-lines';
import type { Call, Methods } from '../define-class';
import { hostObject, type HostValue } from '../host-object';
import { insertLines, type NewLines } from '../insert-lines';
import { lineCount, type Lines } from '../lines';
import { freezeLines } from '../merge-cells';
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
  getColumnWidth: (call, column) => sizeOf(call, 'columns', column),
  getFrozenColumns: ({ self }) => self.sheet.frozen.columns,
  getFrozenRows: ({ self }) => self.sheet.frozen.rows,
  getRowHeight: (call, row) => sizeOf(call, 'rows', row),
  hideColumns: (call, column, count = 1) => hidden(call, 'columns', [column, count]),
  hideRows: (call, row, count = 1) => hidden(call, 'rows', [row, count]),
  insertColumnAfter: (call, column) => inserted(call, 'columns', behind(column)),
  insertColumnBefore: (call, column) => inserted(call, 'columns', before(column)),
  insertColumnsAfter: (call, column, count) => inserted(call, 'columns', behind(column, count)),
  insertColumnsBefore: (call, column, count) => inserted(call, 'columns', before(column, count)),
  insertRowAfter: (call, row) => inserted(call, 'rows', behind(row)),
  insertRowBefore: (call, row) => inserted(call, 'rows', before(row)),
  insertRowsAfter: (call, row, count) => inserted(call, 'rows', behind(row, count)),
  insertRowsBefore: (call, row, count) => inserted(call, 'rows', before(row, count)),
  isColumnHiddenByUser: ({ self }, column) => self.sheet.hiddenColumns.has(column - 1),
  isRowHiddenByFilter: ({ self }, row) => self.sheet.isFilteredOut(row - 1),
  isRowHiddenByUser: ({ self }, row) => self.sheet.hiddenRows.has(row - 1),
  setColumnWidth: (call, column, width) =>
    sized(call, { lines: 'columns', first: column, count: 1, pixels: width }),
  setColumnWidths: (call, ...[first, count, pixels]) =>
    sized(call, { lines: 'columns', first, count, pixels }),
  setFrozenColumns: ({ self, execution }, count) => {
    assertLinesChange(self, execution);
    freezeLines(self, 'columns', count);
  },
  setFrozenRows: ({ self, execution }, count) => {
    assertLinesChange(self, execution);
    freezeLines(self, 'rows', count);
  },
  setRowHeight: (call, row, height) => sized(call, { lines: 'rows', first: row, count: 1, pixels: height }),
  setRowHeights: (call, ...[first, count, pixels]) => sized(call, { lines: 'rows', first, count, pixels }),
  setRowHeightsForced: (call, ...[first, count, pixels]) =>
    sized(call, { lines: 'rows', first, count, pixels }),
  showColumns: (call, column, count = 1) => shown(call, 'columns', [column, count]),
  showRows: (call, row, count = 1) => shown(call, 'rows', [row, count]),
};

function behind(line: number, count = 1): Omit<NewLines, 'lines'> {
  return { after: line, count, like: line - 1 };
}

function before(line: number, count = 1): Omit<NewLines, 'lines'> {
  return { after: line - 1, count, like: line - 1 };
}

type Span = readonly [first: number, count: number];

function inserted(
  { self, execution }: Call<SheetOfFile>,
  lines: Lines,
  added: Omit<NewLines, 'lines'>,
): HostValue {
  assertRoomForLines(self, { lines, ...added });
  assertLinesChange(self, execution);
  insertLines(self, { lines, ...added });
  return hostObject('Sheet', self);
}

function deleted({ self, execution }: Call<SheetOfFile>, lines: Lines, [first, count]: Span): HostValue {
  assertLinesThere(self, lines, [first, count]);
  if (count === lineCount(self, lines))
    throw new ScriptException(`You can't delete all the ${lines} on the sheet.`);
  assertLinesChange(self, execution);
  if (lines === 'rows') self.sheet.deleteRows(first - 1, count);
  else self.sheet.deleteColumns(first - 1, count);
  return hostObject('Sheet', self);
}

function hidden(call: Call<SheetOfFile>, lines: Lines, span: Span): undefined {
  const hidden = hiddenToChange(call, lines, span);
  for (const line of linesOf(span)) hidden.add(line);
}

function shown(call: Call<SheetOfFile>, lines: Lines, span: Span): undefined {
  const hidden = hiddenToChange(call, lines, span);
  for (const line of linesOf(span)) hidden.delete(line);
}

function hiddenToChange({ self, execution }: Call<SheetOfFile>, lines: Lines, span: Span): Set<number> {
  assertLinesThere(self, lines, span);
  assertLinesChange(self, execution);
  return lines === 'rows' ? self.sheet.hiddenRows : self.sheet.hiddenColumns;
}

/** The rows or columns of a span, counted from 0. */
function linesOf([first, count]: Span): readonly number[] {
  return Array.from({ length: count }, (_, index) => first - 1 + index);
}

function sizeOf({ self }: Call<SheetOfFile>, lines: Lines, line: number): number {
  assertLinesThere(self, lines, [line, 1]);
  const sizes = lines === 'rows' ? self.sheet.rowHeights : self.sheet.columnWidths;
  const points = sizes.get(line - 1);
  if (points === undefined) return lines === 'rows' ? NEW_ROW_PIXELS : NEW_COLUMN_PIXELS;
  return Math.round(points / POINTS_A_PIXEL);
}

function sized(
  { self, execution }: Call<SheetOfFile>,
  { lines, first, count, pixels }: { lines: Lines; first: number; count: number; pixels: number },
): HostValue {
  assertLinesThere(self, lines, [first, count]);
  if (pixels <= 0) throw new ScriptException(`Invalid argument: ${pixels}`);
  assertLinesChange(self, execution);
  const sizes = lines === 'rows' ? self.sheet.rowHeights : self.sheet.columnWidths;
  for (const line of linesOf([first, count])) sizes.set(line, pixels * POINTS_A_PIXEL);
  return hostObject('Sheet', self);
}

function fitted(
  { self, execution }: Call<SheetOfFile>,
  { column, count }: { readonly column: number; readonly count: number },
): HostValue {
  assertLinesThere(self, 'columns', [column, count]);
  assertLinesChange(self, execution);
  const { rowCount } = self.file.state(self.sheet);
  self.sheet.fitted.push({
    lines: 'columns',
    area: { row: 0, column: column - 1, rowCount, columnCount: count },
  });
  return hostObject('Sheet', self);
}
