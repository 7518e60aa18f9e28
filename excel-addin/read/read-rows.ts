import type { BlockOfRows } from '../../core/run/next-order';
import type { ColumnRange } from '../../core/plan/columns-to-read';
import { DAYS_FROM_1900_TO_1904 } from '../../core/cells/date-systems';
import { asDuration, timeFormatOf } from '../../core/cells/durations';
import type { Cell, Row } from '../../core/cells/cell';
import { HostError } from '../../pane/host-error';
import { cellsIn } from './cells-in';
import { isTooLarge } from '../errors/excel-errors';

/** Cells of a request to begin with: with 25 bytes a cell, what Excel on the web takes at once. */
export const CELLS_AT_ONCE = 200_000;

/** The columns, zero-based, whose numbers mean something else than they say. */
export interface ColumnMeanings {
  /** Where they are days counted from 1904. */
  readonly from1904?: number | undefined;
  /** Where they may be hours and minutes, by their formats. */
  readonly times?: readonly number[];
}

/** Reads the rows of one sheet, only some of their columns. */
export class RowReader {
  readonly #context: Excel.RequestContext;
  readonly #sheet: Excel.Worksheet;
  readonly #from1904: number | undefined;
  readonly #times: readonly number[];
  /** Cells that Excel is known to hand over at once; fewer after each refusal. */
  #cellsAtOnce = CELLS_AT_ONCE;

  constructor(
    context: Excel.RequestContext,
    sheetName: string,
    { from1904, times = [] }: ColumnMeanings = {},
  ) {
    this.#context = context;
    this.#sheet = context.workbook.worksheets.getItem(sheetName);
    this.#from1904 = from1904;
    this.#times = times;
  }

  /** How many rows of some spans are read at once. */
  rowsAtOnce(columnRanges: readonly ColumnRange[]): number {
    return rowsOf(this.#cellsAtOnce, widthOf(columnRanges) + this.#timesIn(columnRanges).length);
  }

  /** The cells of those rows from column A; columns between the spans are blank. Halves what Excel refuses. */
  async read(
    { firstRow, count }: BlockOfRows,
    columnRanges: readonly ColumnRange[],
  ): Promise<readonly Row[]> {
    const rows: Row[] = [];
    while (rows.length < count) {
      const part = {
        firstRow: firstRow + rows.length,
        count: Math.min(this.rowsAtOnce(columnRanges), count - rows.length),
      };
      for (const row of (await this.tryRead(part, columnRanges)) ?? []) rows.push(row);
    }
    return rows;
  }

  /** The same in one request; `undefined` where Excel refuses it, which then makes `rowsAtOnce` less. */
  async tryRead(
    { firstRow, count }: BlockOfRows,
    columnRanges: readonly ColumnRange[],
  ): Promise<readonly Row[] | undefined> {
    const ranges = columnRanges.map(({ first, last }) =>
      this.#sheet.getRangeByIndexes(firstRow, first, count, last - first + 1).load({ values: true }),
    );
    const times = this.#timesIn(columnRanges).map((column) => ({
      column,
      range: this.#sheet.getRangeByIndexes(firstRow, column, count, 1).load({ numberFormat: true }),
    }));
    try {
      await this.#context.sync();
      if (ranges.every(isThere) && times.every(({ range }) => areFormatsThere(range)))
        return withDurations(this.#rows(ranges, columnRanges, count), times);
    } catch (error) {
      if (!isTooLarge(error)) throw error;
    } finally {
      for (const range of [...ranges, ...times.map((each) => each.range)]) range.untrack();
    }
    const half = Math.ceil(count / 2);
    this.#cellsAtOnce = Math.min(this.#cellsAtOnce, half * widthOf(columnRanges));
    if (half === count)
      throw new HostError(
        `Row ${firstRow + 1} has too much text for Excel to read. Shorten its longest cells and run again.`,
      );
    return undefined;
  }

  #timesIn(columnRanges: readonly ColumnRange[]): readonly number[] {
    return this.#times.filter((column) =>
      columnRanges.some(({ first, last }) => first <= column && column <= last),
    );
  }

  #rows(ranges: readonly Excel.Range[], columnRanges: readonly ColumnRange[], count: number): Cell[][] {
    const width = (columnRanges[columnRanges.length - 1]?.last ?? -1) + 1;
    const rows = Array.from({ length: count }, () => new Array<Cell>(width).fill(''));
    ranges.forEach((range, index) => {
      const first = columnRanges[index]?.first ?? 0;
      cellsIn(range).forEach((cells, below) => {
        const row = rows[below] ?? [];
        cells.forEach((cell, right) => (row[first + right] = this.#value(cell, first + right)));
      });
    });
    return rows;
  }

  #value(cell: Cell, column: number): Cell {
    const isShifted = column === this.#from1904 && typeof cell === 'number';
    return isShifted ? cell + DAYS_FROM_1900_TO_1904 : cell;
  }
}

/** How many rows of a width hold so many cells; at least one. */
export function rowsOf(cells: number, width: number): number {
  return Math.max(1, Math.floor(cells / Math.max(1, width)));
}

function widthOf(columnRanges: readonly ColumnRange[]): number {
  return columnRanges.reduce((width, { first, last }) => width + last - first + 1, 0);
}

interface TimeColumn {
  readonly column: number;
  readonly range: Excel.Range;
}

/** The rows, with the text of its hours and minutes for a number that is shown so. */
function withDurations(rows: Cell[][], times: readonly TimeColumn[]): readonly Row[] {
  for (const { column, range } of times) {
    const formats = range.numberFormat as unknown[][]; // office.js types them any
    rows.forEach((row, index) => {
      const cell = row[column];
      if (typeof cell !== 'number') return;
      const format = timeFormatOf(String(formats[index]?.[0]));
      if (format !== undefined) row[column] = asDuration(cell, format);
    });
  }
  return rows;
}

function areFormatsThere(range: Excel.Range): boolean {
  return (range.numberFormat as unknown) !== null;
}

/** Excel on the web gives `null` for the values of a range that is too large, often without an error. */
function isThere(range: Excel.Range): boolean {
  return (range.values as unknown) !== null;
}
