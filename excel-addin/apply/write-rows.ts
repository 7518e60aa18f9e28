import { DAYS_FROM_1900_TO_1904 } from '../../core/cells/date-systems';
import type { OutputColumn, RunPlan } from '../../core/plan/run-plan';
import type { Cell } from '../../core/cells/cell';
import { formatCode } from '../../styles/format-code';
import { refusedValues, isSizeInDoubt, isTooLarge } from '../errors/excel-errors';
import { escapeAsText } from '../../core/cells/escape-as-text';
import type { ColumnGroup } from './our-columns';
import type { BlockOfRows } from '../../core/run/next-order';
import { rowsOf } from '../read/read-rows';
import { toFewRowRanges, type RowRange } from '../../core/cells/row-ranges';
import { haveResized, type SizedRange } from './resized-ranges';

/** Cells of a request to begin with: ours have some 50 bytes each, reasons and steps among them. */
const CELLS_WRITTEN_AT_ONCE = 80_000;

type ScoredCells = readonly (readonly Cell[] | undefined)[];

/** Rows of our columns that Excel keeps hold of: when rows are inserted or deleted, it moves and resizes the ranges. */
export interface HeldRows {
  /** Of the block, counted from its first row. */
  readonly firstRow: number;
  readonly count: number;
  /** One for each column group. */
  readonly ranges: readonly Excel.Range[];
}

/** Writes our cells into the client sheet, and nothing beside them. */
export class RowWriter {
  readonly #context: Excel.RequestContext;
  readonly #plan: RunPlan;
  readonly #columnGroups: readonly ColumnGroup[];
  /** Days by which a date is less in this workbook. */
  readonly #shift: number;
  #cellsAtOnce = CELLS_WRITTEN_AT_ONCE;

  constructor(
    context: Excel.RequestContext,
    plan: RunPlan,
    {
      columnGroups,
      countsDatesFrom1904,
    }: { readonly columnGroups: readonly ColumnGroup[]; readonly countsDatesFrom1904: boolean },
  ) {
    this.#context = context;
    this.#plan = plan;
    this.#columnGroups = columnGroups;
    this.#shift = countsDatesFrom1904 ? DAYS_FROM_1900_TO_1904 : 0;
  }

  /** Queues the hold of a block's rows, in pieces that Excel takes at once. It goes with the request that reads them. */
  hold({ firstRow, count }: BlockOfRows): readonly HeldRows[] {
    const atOnce = rowsOf(this.#cellsAtOnce, this.#plan.outputColumns.length);
    const pieces: HeldRows[] = [];
    for (let from = 0; from < count; from += atOnce) {
      const rows = Math.min(atOnce, count - from);
      const ranges = this.#columnGroups.map(({ anchor, outputColumns }) =>
        anchor
          .getOffsetRange(firstRow + from - this.#plan.headerRow, 0)
          .getAbsoluteResizedRange(rows, outputColumns.length),
      );
      pieces.push({ firstRow: from, count: rows, ranges });
    }
    return pieces;
  }

  /** Writes a block into the rows that are held; false where they have grown or shrunk, as rows have come or gone. */
  async write(held: readonly HeldRows[], cells: ScoredCells): Promise<boolean> {
    try {
      for (const piece of held) await this.#writePiece(piece, cells);
      return true;
    } catch (error) {
      if (!isSizeInDoubt(error)) throw error;
      if (await haveResized(this.#context, this.#sizedRanges(held))) return false;
      throw refusedValues(error, this.#plan.sheet);
    } finally {
      this.release(held);
    }
  }

  /** Lets go of rows that were held. */
  release(held: readonly HeldRows[]): void {
    for (const { ranges } of held) for (const range of ranges) range.untrack();
  }

  async #writePiece(held: HeldRows, all: ScoredCells, part = { from: 0, count: held.count }): Promise<void> {
    const firstRow = held.firstRow + part.from;
    const cells = all.slice(firstRow, firstRow + part.count);
    const rows = [...cells.keys()].filter((row) => cells[row] !== undefined);
    if (rows.length === 0) return;
    this.#context.application.suspendApiCalculationUntilNextSync();
    const ranges = this.#rangesOf(held, part);
    const formatted = ranges.flatMap((range, columnGroup) =>
      formatRows(range, this.#placesOf(columnGroup), toFewRowRanges(rows)),
    );
    ranges.forEach((range, columnGroup) => {
      range.values = cells.map((row) =>
        this.#placesOf(columnGroup).map((place) => this.#written(row, place)),
      );
    });
    try {
      await this.#context.sync();
    } catch (error) {
      if (!isTooLarge(error) || part.count === 1) throw error;
      const half = Math.ceil(part.count / 2);
      this.#cellsAtOnce = Math.min(this.#cellsAtOnce, half * this.#plan.outputColumns.length);
      await this.#writePiece(held, all, { from: part.from, count: half });
      await this.#writePiece(held, all, { from: part.from + half, count: part.count - half });
    } finally {
      for (const range of formatted) range.untrack();
    }
  }

  /** The held ranges, or a part of them after Excel has refused the whole; of a part it is not known whether it still fits. */
  #rangesOf(
    { ranges, count: all }: HeldRows,
    { from, count }: { readonly from: number; readonly count: number },
  ): readonly Excel.Range[] {
    if (count === all) return ranges;
    return ranges.map((range, columnGroup) =>
      range.getOffsetRange(from, 0).getAbsoluteResizedRange(count, this.#placesOf(columnGroup).length),
    );
  }

  /** The held ranges with the sizes that they were held with. */
  #sizedRanges(held: readonly HeldRows[]): readonly SizedRange[] {
    return held.flatMap(({ ranges, count }) =>
      ranges.map((range, columnGroup) => ({
        range,
        rowCount: count,
        columnCount: this.#placesOf(columnGroup).length,
      })),
    );
  }

  #placesOf(columnGroup: number): readonly OutputColumn[] {
    return this.#columnGroups[columnGroup]?.outputColumns ?? [];
  }

  /** `null` leaves a cell as it is. */
  #written(row: readonly Cell[] | undefined, place: OutputColumn): Cell | null {
    const cell = row?.[this.#plan.outputColumns.indexOf(place)];
    if (cell === undefined) return null;
    const value = typeof cell === 'number' && place.format === 'date' ? cell - this.#shift : cell;
    return escapeAsText(value, 'excel');
  }
}

/** Queues number formats of the rows that get cells, which go before the values. Gives the ranges it has made. */
function formatRows(
  range: Excel.Range,
  outputColumns: readonly OutputColumn[],
  rowRanges: readonly RowRange[],
): readonly Excel.Range[] {
  return rowRanges.flatMap(({ firstRow, lastRow }) => {
    const rowCount = lastRow - firstRow + 1;
    return outputColumns.map(({ format }, index) => {
      const part = range.getCell(firstRow, index).getAbsoluteResizedRange(rowCount, 1);
      part.numberFormat = formatCode(format) as unknown as string[][]; // one for all cells, which the types leave out
      return part;
    });
  });
}
