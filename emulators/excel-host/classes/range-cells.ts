import type { Cell } from '../../../core/cells/cell';
import type { Area } from '../../workbook/area';
import { GENERAL } from '../../workbook/cell-look';
import { isError, plainValue, type CellValue } from '../../workbook/cell-value';
import type { EnteredRows } from '../../workbook/enter-rows';
import type { Members } from '../define-class';
import { HostError } from '../host-error';
import { areaOf, isTooLargeToRead } from '../range-on-sheet';
import { assertCellsChange } from '../refuse-changes';
import type { RangeOnSheet } from '../remote';

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** The contents of a range. */
export const rangeCellGetters: Members<Excel.Range, RangeOnSheet>['get'] = {
  Values: (range) => valuesOf(range)?.map((row) => row.map(plainValue)) ?? null,
  ValueTypes: (range) => valuesOf(range)?.map((row) => row.map(valueType)) ?? null,
  Formulas: (range) => {
    const { sheet } = range;
    const { row, column } = areaOf(range);
    return (
      valuesOf(range)?.map((values, down) =>
        values.map((value, right) => sheet.cells.formula(row + down, column + right) ?? plainValue(value)),
      ) ?? null
    );
  },
  NumberFormat: (range) => {
    const area = areaOf(range);
    if (isTooLargeToRead(area)) return null;
    const rows = Array.from({ length: area.rowCount }, () =>
      new Array<string>(area.columnCount).fill(GENERAL),
    );
    for (let column = 0; column < area.columnCount; column += 1) {
      const formats = range.sheet.looks.parts('numberFormat', { column: area.column + column, area });
      formats.forEach((format, row) => {
        const formatsOfRow = rows[row];
        if (formatsOfRow !== undefined && format !== undefined) formatsOfRow[column] = format;
      });
    }
    return rows;
  },
};

/** Writes to the cells of a range. */
export const rangeCellSetters: Members<Excel.Range, RangeOnSheet>['set'] = {
  Values: enter,
  Formulas: enter,
  NumberFormat: (range, formats) => {
    const { sheet } = range;
    const area = areaOf(range);
    assertCellsChange(sheet, area);
    if (typeof formats === 'string') {
      sheet.looks.change(area, { numberFormat: formats });
      return;
    }
    const rows = block(formats, area);
    for (let right = 0; right < area.columnCount; right += 1) {
      for (const { from, end, value } of toRowRanges(rows.map((row) => row[right] ?? null))) {
        if (value === null) continue;
        const cells = {
          row: area.row + from,
          column: area.column + right,
          rowCount: end - from,
          columnCount: 1,
        };
        sheet.looks.change(cells, { numberFormat: String(value) });
      }
    }
  },
};

/** A column's values as runs of rows with the same value. */
function toRowRanges(values: readonly (Cell | null)[]): readonly ValueRange[] {
  const starts = [...values.keys()].filter((row) => row === 0 || values[row] !== values[row - 1]);
  return starts.map((from, index) => ({
    from,
    end: starts[index + 1] ?? values.length,
    value: values[from] ?? null,
  }));
}

interface ValueRange {
  readonly from: number;
  /** The row below the last one. */
  readonly end: number;
  readonly value: Cell | null;
}

/** The values of a range; undefined if there are so many that Excel gives null. */
function valuesOf(range: RangeOnSheet): CellValue[][] | undefined {
  const area = areaOf(range);
  return isTooLargeToRead(area) ? undefined : range.sheet.values(area);
}

function valueType(value: CellValue): Excel.RangeValueType | `${Excel.RangeValueType}` {
  if (isError(value)) return 'Error';
  if (value === '') return 'Empty';
  if (typeof value === 'string') return 'String';
  return typeof value === 'number' ? 'Double' : 'Boolean';
}

function enter(range: RangeOnSheet, values: unknown): void {
  const { sheet } = range;
  const area = areaOf(range);
  assertCellsChange(sheet, area);
  const rows = block(values, area);
  for (const row of reachedRows(range, area)) {
    sheet.enter(row.row, area.column, rows.slice(row.from, row.from + row.count));
  }
}

/** The entered cells; a single one goes into every cell of the range. */
function block(values: unknown, area: Area): EnteredRows {
  if (!Array.isArray(values)) {
    const cell = cellFrom(values);
    const { rowCount, columnCount } = area;
    return Array.from({ length: rowCount }, () => new Array<Cell | null>(columnCount).fill(cell));
  }
  const rows: readonly unknown[] = values;
  if (rows.length !== area.rowCount) throw sizeError();
  return rows.map((row) => {
    if (!Array.isArray(row) || row.length !== area.columnCount) throw sizeError();
    return row.map(cellFrom);
  });
}

function cellFrom(value: unknown): Cell | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') throw new HostError('InvalidArgument');
  const isTooLong = value.length > (value.startsWith('=') ? LONGEST_FORMULA : LONGEST_TEXT);
  if (isTooLong) throw new HostError('InvalidArgument');
  return value;
}

function sizeError(): HostError {
  return new HostError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** Consecutive rows of the sheet, and the row of the block that goes into the first. */
interface RowRange {
  readonly row: number;
  readonly from: number;
  readonly count: number;
}

/**
 * Where the rows of a block go. Across rows that a filter hides, Excel puts them in the wrong places; here they go into
 * the visible rows, and any left over are lost.
 */
function reachedRows({ sheet }: RangeOnSheet, area: Area): readonly RowRange[] {
  const isFiltered = sheet.filters.some(({ hiddenRows }) => hiddenRows.size > 0);
  if (!isFiltered) return [{ row: area.row, from: 0, count: area.rowCount }];
  const rows = Array.from({ length: area.rowCount }, (_, index) => area.row + index);
  const inSight = rows.filter((row) => !sheet.isFilteredOut(row));
  return inSight.map((row, from) => ({ row, from, count: 1 }));
}
