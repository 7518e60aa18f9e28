import { columnsToRead, mustReadWhole } from '../core/plan/columns-to-read';
import type { RunPlan } from '../core/plan/run-plan';
import { firstTotals, type RunTotals } from '../core/run/run-totals';
import { toFewRowRanges, type RowRange } from '../core/cells/row-ranges';
import type { Cell, Row } from '../core/cells/cell';
import type { Watch } from '../pane/bridge';
import { HostError } from '../pane/host-error';
import { lookForMovedRows, type DoneBlock } from './read/moved-rows';
import type { RowReader, RowsOfSheet } from './read/read-rows';
import { hashRows } from './read/hash-rows';
import { scoreRows } from './score-rows';
import type { RowWriter } from './apply/write-rows';
import { WrittenRows } from './apply/written-rows';

/** What reads and writes the client sheet. */
export interface SheetAccess {
  readonly context: Excel.RequestContext;
  readonly reader: RowReader;
  readonly writer: RowWriter;
}

/** A list that was gone over, to its end or to where the user stopped. */
export interface BlocksDone {
  readonly totals: RunTotals;
  /** The zero-based row below the last that was done. */
  readonly nextRow: number;
  /** The plan, with as many rows as the sheet has now. */
  readonly plan: RunPlan;
  /** The rows of clients among them, from the top. */
  readonly clients: readonly RowRange[];
}

/** How often rows may move before the run gives up. */
const ATTEMPTS = 4;

/**
 * Scores a list block by block. Where rows have moved meanwhile, it goes back to the first block that did, also when
 * the user has stopped it: what is written is right then, too.
 */
export async function scoreBlocks(access: SheetAccess, plan: RunPlan, watch: Watch): Promise<BlocksDone> {
  const written = new WrittenRows();
  let course: Course = { plan, done: [], written };
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const done = await goOver(access, course, watch);
    const { totals, nextRow } = endOf(done, course.plan);
    const moved = await lookForMovedRows(access, course.plan, done);
    const isDone = moved.block === undefined || (moved.block === done.length && watch.signal.aborted);
    if (isDone) return { totals, nextRow, plan: moved.plan, clients: clientsOf(done) };
    course = { plan: moved.plan, done: done.slice(0, moved.block), written };
  }
  throw keepMoving();
}

interface Course {
  readonly plan: RunPlan;
  readonly done: readonly DoneBlock[];
  readonly written: WrittenRows;
}

/** Goes on from the blocks that are done to the end of the list, or where the user stops, to the last row written so far. */
async function goOver(
  { reader, writer }: SheetAccess,
  { plan, done, written }: Course,
  watch: Watch,
): Promise<readonly DoneBlock[]> {
  const blocks = [...done];
  const columnRanges = columnsToRead(plan);
  const topRow = plan.headerRow + 1;
  const scoredTo = (row: number) =>
    watch.progress({ step: 'scoring', rowsDone: row - topRow, rowCount: plan.rowCount - topRow });
  let misfits = 0;
  for (;;) {
    const { totals: before, nextRow: firstRow } = endOf(blocks, plan);
    scoredTo(firstRow);
    const isStopped = watch.signal.aborted && firstRow >= written.endRow;
    if (firstRow >= plan.rowCount || isStopped) return blocks;
    const block = { firstRow, count: Math.min(reader.rowsAtOnce(columnRanges), plan.rowCount - firstRow) };
    const held = writer.hold(block);
    const read = await reader.tryRead(block, columnRanges);
    if (read === undefined) continue;
    const rows = mustReadWhole(plan, read)
      ? await reader.read(block, [{ first: 0, last: plan.readWidth - 1 }])
      : read;
    const progress = (rowsDone: number) => scoredTo(firstRow + rowsDone);
    const { cells, totals } = await scoreRows(plan, { firstRow, rows, progress }, before);
    const isWritten = await writer.write(held, await withBlanks({ cells, block }, { reader, plan, written }));
    written.add(firstRow, cells);
    if (isWritten)
      blocks.push({
        firstRow,
        keys: hashRows(read, columnRanges),
        clients: clientsIn(cells, firstRow),
        totals,
      });
    else if ((misfits += 1) > ATTEMPTS) throw keepMoving();
  }
}

function clientsIn(cells: ScoredCells, firstRow: number): readonly RowRange[] {
  const rows = [...cells.keys()].filter((row) => cells[row] !== undefined);
  return toFewRowRanges(rows.map((row) => firstRow + row));
}

/** The client rows of all blocks, with ranges that follow one another joined. */
function clientsOf(blocks: readonly DoneBlock[]): readonly RowRange[] {
  const joined: RowRange[] = [];
  for (const rowRange of blocks.flatMap(({ clients }) => clients)) {
    const before = joined[joined.length - 1];
    if (before?.lastRow === rowRange.firstRow - 1)
      joined[joined.length - 1] = { firstRow: before.firstRow, lastRow: rowRange.lastRow };
    else joined.push(rowRange);
  }
  return joined;
}

type ScoredCells = readonly (readonly Cell[] | undefined)[];

/** Where rows have moved, a row that is no client's does not keep what this run wrote into it; what is the user's stays. */
async function withBlanks(
  { cells, block }: { readonly cells: ScoredCells; readonly block: RowsOfSheet },
  {
    reader,
    plan,
    written,
  }: { readonly reader: RowReader; readonly plan: RunPlan; readonly written: WrittenRows },
): Promise<ScoredCells> {
  const mayBeOurs = (row: readonly Cell[] | undefined, index: number) =>
    row === undefined && written.mayHold(block.firstRow + index);
  if (!cells.some(mayBeOurs)) return cells;
  const columns = plan.outputColumns.map(({ column }) => column);
  const there = await reader.read(block, [{ first: Math.min(...columns), last: Math.max(...columns) }]);
  const ours = there.map((row): Row => columns.map((column) => row[column] ?? ''));
  return cells.map((row, index) =>
    mayBeOurs(row, index) && written.hasWritten(ours[index] ?? []) ? columns.map(() => '') : row,
  );
}

function endOf(
  blocks: readonly DoneBlock[],
  plan: RunPlan,
): { readonly totals: RunTotals; readonly nextRow: number } {
  const last = blocks[blocks.length - 1];
  if (last === undefined) return { totals: firstTotals(plan), nextRow: plan.headerRow + 1 };
  return { totals: last.totals, nextRow: last.firstRow + last.keys.length };
}

function keepMoving(): HostError {
  return new HostError('Someone is sorting or adding rows. Wait until they finish, then run again.');
}
