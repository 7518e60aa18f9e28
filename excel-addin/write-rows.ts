import { DAYS_FROM_1900_TO_1904 } from '../core/date-systems';
import type { OutputPlace, RunPlan } from '../core/run-plan';
import type { Cell } from '../core/workbook';
import { HostError } from '../pane/host-error';
import { isTooLarge } from './excel-errors';
import { literal } from './literal';
import type { Strip } from './our-columns';
import { CELLS_AT_ONCE, rowsOf } from './read-rows';

/** The cells of the plan's outputs from a zero-based row on; `undefined` is a row that is not written to. */
export interface RowsToWrite {
  readonly firstRow: number;
  readonly cells: readonly (readonly Cell[] | undefined)[];
}

/** Writes our cells into the client sheet, and nothing beside them. */
export class RowWriter {
  readonly #context: Excel.RequestContext;
  readonly #plan: RunPlan;
  readonly #strips: readonly Strip[];
  /** Days by which a date is less in this workbook. */
  readonly #shift: number;
  #cellsAtOnce = CELLS_AT_ONCE;

  constructor(
    context: Excel.RequestContext,
    plan: RunPlan,
    {
      strips,
      countsDatesFrom1904,
    }: { readonly strips: readonly Strip[]; readonly countsDatesFrom1904: boolean },
  ) {
    this.#context = context;
    this.#plan = plan;
    this.#strips = strips;
    this.#shift = countsDatesFrom1904 ? DAYS_FROM_1900_TO_1904 : 0;
  }

  /** Writes in pieces of a size that Excel takes; halves what it refuses. */
  async write({ firstRow, cells }: RowsToWrite): Promise<void> {
    const atOnce = rowsOf(this.#cellsAtOnce, this.#plan.outputs.length);
    for (let from = 0; from < cells.length; from += atOnce) {
      await this.#writePiece({ firstRow: firstRow + from, cells: cells.slice(from, from + atOnce) });
    }
  }

  async #writePiece({ firstRow, cells }: RowsToWrite): Promise<void> {
    if (cells.every((row) => row === undefined)) return;
    this.#context.application.suspendApiCalculationUntilNextSync();
    const ranges = this.#strips.map(({ anchor, places }) => {
      const range = anchor
        .getOffsetRange(firstRow - this.#plan.headerRow, 0)
        .getAbsoluteResizedRange(cells.length, places.length);
      range.values = cells.map((row) => places.map((place) => this.#written(row, place)));
      return range;
    });
    try {
      await this.#context.sync();
    } catch (error) {
      if (!isTooLarge(error)) throw error;
      const half = Math.ceil(cells.length / 2);
      if (half === cells.length) throw new HostError(`Row ${firstRow + 1} is more than Excel takes at once.`);
      this.#cellsAtOnce = Math.min(this.#cellsAtOnce, half * this.#plan.outputs.length);
      await this.#writePiece({ firstRow, cells: cells.slice(0, half) });
      await this.#writePiece({ firstRow: firstRow + half, cells: cells.slice(half) });
      return;
    } finally {
      for (const range of ranges) range.untrack();
    }
  }

  /** `null` leaves a cell as it is. */
  #written(row: readonly Cell[] | undefined, place: OutputPlace): Cell | null {
    const cell = row?.[this.#plan.outputs.indexOf(place)];
    if (cell === undefined) return null;
    return literal(typeof cell === 'number' && place.format === 'date' ? cell - this.#shift : cell);
  }
}
