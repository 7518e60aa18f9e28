import type { Cell, Row } from '../cells/cell';
import type { RunPlan } from '../plan/run-plan';
import { scoreChunk } from '../score-chunk';
import { hashBlock } from './hashes';
import { endOfRows } from './passes';
import type { Run } from './run';
import { withChunk } from './run-totals';

/** What comes of the rows that a run has ordered. */
export interface ScoredBlock {
  /** The run once the cells are written. */
  readonly run: Run;
  /** Our cells row by row, `undefined` for a row that gets none; absent if they are written already. */
  readonly cells: readonly (readonly Cell[] | undefined)[] | undefined;
}

/** Scores the rows that the run has ordered to read. */
export function scoreBlock(run: Run, plan: RunPlan, rows: readonly Row[]): ScoredBlock {
  const scoring = scoreInSlices(run, plan, rows);
  for (;;) {
    const { done, value } = scoring.next();
    if (done === true) return value;
  }
}

/** Rows that are scored without a pause: a few milliseconds, in which a page cannot do anything else. */
const ROWS_WITHOUT_PAUSE = 500;

/** Like `scoreBlock`, but yields again and again how many of the rows are scored, so that a page can do other things. */
export function* scoreInSlices(
  run: Run,
  plan: RunPlan,
  rows: readonly Row[],
): Generator<number, ScoredBlock, undefined> {
  const block = Math.floor(run.rowsDone / run.rowsAtOnce);
  const hash = hashBlock(plan, rows);
  const isWritten = run.blocks[block] === hash;
  const rowsDone = run.rowsDone + rows.length;
  if (isWritten && run.pass === 'compare')
    return { run: endOfRows({ ...run, rowsDone }, plan), cells: undefined };
  const cells: (readonly Cell[] | undefined)[] = [];
  let { totals } = run;
  for (let from = 0; from < rows.length; from += ROWS_WITHOUT_PAUSE) {
    if (from > 0) yield from;
    const firstRow = plan.headerRow + 1 + run.rowsDone + from;
    const chunk = scoreChunk(
      plan,
      { firstRow, rows: rows.slice(from, from + ROWS_WITHOUT_PAUSE) },
      totals.tally,
    );
    for (const row of chunk.cells) cells.push(row);
    if (run.pass === 'count') totals = withChunk(totals, chunk, run.problemsKept);
  }
  const scored = { ...run, rowsDone, totals };
  if (isWritten) return { run: endOfRows(scored, plan), cells: undefined };
  const blocks = withBlock(run.blocks, block, hash);
  return { run: endOfRows({ ...scored, blocks, totalsAreCurrent: false }, plan), cells };
}

function withBlock(blocks: readonly number[], block: number, hash: number): readonly number[] {
  const length = Math.max(blocks.length, block + 1);
  return Array.from({ length }, (_, index) => (index === block ? hash : (blocks[index] ?? 0)));
}
