import { columnsToRead, mustReadWhole } from '../core/columns-to-read';
import type { RunPlan } from '../core/run-plan';
import { firstSums, type RunSums } from '../core/run-sums';
import type { Cell, Row } from '../core/workbook';
import type { Watch } from '../pane/bridge';
import { HostError } from '../pane/host-error';
import { lookForMovedRows, type DoneBlock } from './moved-rows';
import type { RowReader } from './read-rows';
import { scoreRows } from './score-rows';
import type { RowWriter } from './write-rows';

/** What reads and writes the client sheet. */
export interface SheetAccess {
  readonly context: Excel.RequestContext;
  readonly reader: RowReader;
  readonly writer: RowWriter;
}

/** A list that was gone over, to its end or to where the user stopped. */
export interface BlocksDone {
  readonly sums: RunSums;
  /** The zero-based row below the last that was done. */
  readonly nextRow: number;
  /** The plan, with as many rows as the sheet has now. */
  readonly plan: RunPlan;
}

/** How often rows may move before the run gives up. */
const ATTEMPTS = 4;

/** Scores a list block by block. Where rows have moved meanwhile, it goes back to the first block that did. */
export async function scoreBlocks(access: SheetAccess, plan: RunPlan, watch: Watch): Promise<BlocksDone> {
  const written: boolean[] = [];
  let done: readonly DoneBlock[] = [];
  let current = plan;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    done = await goOver(access, { plan: current, done, written }, watch);
    const { sums, nextRow } = endOf(done, current);
    if (watch.signal.aborted) return { sums, nextRow, plan: current };
    const moved = await lookForMovedRows(access.context, current, done);
    current = moved.plan;
    if (moved.block === undefined) return { sums, nextRow, plan: current };
    done = done.slice(0, moved.block);
  }
  throw new HostError(
    'Rows of the list keep moving while it is scored: run again when nobody sorts or inserts rows.',
  );
}

interface Course {
  readonly plan: RunPlan;
  readonly done: readonly DoneBlock[];
  /** By zero-based row, whether it holds cells of this run. */
  readonly written: boolean[];
}

/** Goes on from the blocks that are done to the end of the list, or to where the user stops. */
async function goOver(
  { reader, writer }: SheetAccess,
  { plan, done, written }: Course,
  watch: Watch,
): Promise<readonly DoneBlock[]> {
  const blocks = [...done];
  const spans = columnsToRead(plan);
  const topRow = plan.headerRow + 1;
  for (;;) {
    const { sums: before, nextRow: firstRow } = endOf(blocks, plan);
    watch.progress({ step: 'scoring', rowsDone: firstRow - topRow, rowCount: plan.rowCount - topRow });
    if (firstRow >= plan.rowCount || watch.signal.aborted) return blocks;
    const rows = await readBlock(reader, plan, {
      firstRow,
      count: Math.min(reader.rowsAtOnce(spans), plan.rowCount - firstRow),
    });
    const { cells, sums } = await scoreRows(plan, { firstRow, rows }, before);
    await writer.write({ firstRow, cells: cells.map((row, index) => row ?? blanks(firstRow + index)) });
    cells.forEach((row, index) => {
      if (row !== undefined) written[firstRow + index] = true;
    });
    blocks.push({ firstRow, names: namesIn(rows, plan), sums });
  }

  /** A row that is no client's any more, since rows have moved, does not keep what this run wrote into it. */
  function blanks(row: number): readonly Cell[] | undefined {
    return written[row] === true ? plan.outputs.map(() => '') : undefined;
  }
}

async function readBlock(
  reader: RowReader,
  plan: RunPlan,
  block: { readonly firstRow: number; readonly count: number },
): Promise<readonly Row[]> {
  const rows = await reader.read(block, columnsToRead(plan));
  return mustReadWhole(plan, rows) ? reader.read(block, [{ first: 0, last: plan.readWidth - 1 }]) : rows;
}

function endOf(
  blocks: readonly DoneBlock[],
  plan: RunPlan,
): { readonly sums: RunSums; readonly nextRow: number } {
  const last = blocks[blocks.length - 1];
  if (last === undefined) return { sums: firstSums(plan), nextRow: plan.headerRow + 1 };
  return { sums: last.sums, nextRow: last.firstRow + last.names.length };
}

function namesIn(rows: readonly Row[], { places }: RunPlan): readonly Cell[] {
  const column = places.find(({ field }) => field === 'client')?.column ?? 0;
  return rows.map((row) => row[column] ?? '');
}
