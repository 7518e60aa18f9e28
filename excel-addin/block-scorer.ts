import { columnsToRead, mustReadWhole, nameColumns, type ColumnRange } from '../core/plan/columns-to-read';
import type { RunPlan } from '../core/plan/run-plan';
import { scoreInSlices, type ScoredBlock } from '../core/run/score-block';
import { onRowsMoved } from '../core/run/transitions';
import { hashRows } from '../core/run/hashes';
import type { BlockOfRows } from '../core/run/next-order';
import type { Run } from '../core/run/run';
import { toFewRowRanges, type RowRange } from '../core/cells/row-ranges';
import type { Cell, Row } from '../core/cells/cell';
import type { RowReader } from './read/read-rows';
import type { RowWriter } from './apply/write-rows';
import { WrittenRows } from './apply/written-rows';

/** Our cells row by row; `undefined` is a row that gets none. */
type ScoredCells = NonNullable<ScoredBlock['cells']>;

/** Reads, scores and writes blocks of rows of the client sheet, and remembers what it has written. */
export class BlockScorer {
  readonly #reader: RowReader;
  readonly #writer: RowWriter;
  /** Told again and again how many rows of the block are scored. */
  readonly #progress: (rowsDone: number) => void;
  readonly #written = new WrittenRows();
  /** The rows of clients, by the first row of their block. */
  readonly #clients = new Map<number, readonly RowRange[]>();

  constructor(reader: RowReader, writer: RowWriter, progress: (rowsDone: number) => void) {
    this.#reader = reader;
    this.#writer = writer;
    this.#progress = progress;
  }

  /** Carries out the run's order to read a block. Gives the run that goes on. */
  async score(run: Run, plan: RunPlan, block: BlockOfRows): Promise<Run> {
    const { held, rows: read } = await this.#readHeld(block, columnsToRead(plan));
    const rows = mustReadWhole(plan, read)
      ? await this.#reader.read(block, [{ first: 0, last: plan.readWidth - 1 }])
      : read;
    const { run: next, cells } = await this.#scored(run, plan, rows);
    if (cells === undefined) {
      this.#writer.release(held);
      return next;
    }
    const ours = await this.#withBlanks(cells, plan, block);
    if (!(await this.#areInPlace(rows, plan, block))) {
      this.#writer.release(held);
      return onRowsMoved(run);
    }
    const isWritten = await this.#writer.write(held, ours);
    this.#written.add(block.firstRow, cells);
    if (!isWritten) return onRowsMoved(run);
    this.#clients.set(block.firstRow, clientsIn(cells, block.firstRow));
    return next;
  }

  /** Scores rows, with pauses for whatever else the page has to do. */
  async #scored(run: Run, plan: RunPlan, rows: readonly Row[]): Promise<ScoredBlock> {
    const scoring = scoreInSlices(run, plan, rows);
    for (;;) {
      const { done, value } = scoring.next();
      if (done === true) return value;
      this.#progress(value);
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }

  /** The rows of clients in a list of `rowCount` rows, header and all, with ranges that follow one another joined. */
  clients({ rowCount }: Pick<RunPlan, 'rowCount'>): readonly RowRange[] {
    const blocks = [...this.#clients]
      .filter(([firstRow]) => firstRow < rowCount)
      .sort(([one], [other]) => one - other);
    const joined: RowRange[] = [];
    for (const range of blocks.flatMap(([, ranges]) => ranges)) {
      const before = joined[joined.length - 1];
      if (before?.lastRow === range.firstRow - 1)
        joined[joined.length - 1] = { firstRow: before.firstRow, lastRow: range.lastRow };
      else joined.push(range);
    }
    return joined;
  }

  /** Takes hold of a block's rows and reads them; the hold goes with the first request that Excel takes. */
  async #readHeld({ firstRow, count }: BlockOfRows, columnRanges: readonly ColumnRange[]) {
    for (;;) {
      const held = this.#writer.hold({ firstRow, count });
      const atOnce = Math.min(count, this.#reader.rowsAtOnce(columnRanges));
      const top = await this.#reader.tryRead({ firstRow, count: atOnce }, columnRanges);
      if (top === undefined) continue;
      const below = { firstRow: firstRow + atOnce, count: count - atOnce };
      return { held, rows: [...top, ...(await this.#reader.read(below, columnRanges))] };
    }
  }

  /** Whether the names still are where they were read. What comes or goes after that, the held rows tell. */
  async #areInPlace(rows: readonly Row[], plan: RunPlan, block: BlockOfRows): Promise<boolean> {
    const columns = nameColumns(plan);
    const now = await this.#reader.read(
      block,
      columns.map((column) => ({ first: column, last: column })),
    );
    return hashRows(now, columns) === hashRows(rows, columns);
  }

  /** Where rows have moved, a row that is no client's does not keep what this run wrote into it; what is the user's stays. */
  async #withBlanks(cells: ScoredCells, plan: RunPlan, block: BlockOfRows): Promise<ScoredCells> {
    const mayBeOurs = (row: readonly Cell[] | undefined, index: number) =>
      row === undefined && this.#written.mayHold(block.firstRow + index);
    if (!cells.some(mayBeOurs)) return cells;
    const columns = plan.outputColumns.map(({ column }) => column);
    const there = await this.#reader.read(block, [
      { first: Math.min(...columns), last: Math.max(...columns) },
    ]);
    const ours = there.map((row): Row => columns.map((column) => row[column] ?? ''));
    return cells.map((row, index) =>
      mayBeOurs(row, index) && this.#written.hasWritten(ours[index] ?? []) ? columns.map(() => '') : row,
    );
  }
}

function clientsIn(cells: ScoredCells, firstRow: number): readonly RowRange[] {
  const rows = [...cells.keys()].filter((row) => cells[row] !== undefined);
  return toFewRowRanges(rows.map((row) => firstRow + row));
}
