import type { Cell, Row } from '../cells/cell';
import type { RunPlan } from '../plan/run-plan';
import { scoreChunk, type ScoredChunk } from '../score-chunk';
import { hashBlock, hashPlan } from './hash-block';
import { afterPass, afterRows, nextPass, stopPass, totalsHash } from './passes';
import type { Run } from './run';
import { firstTotals, withChunk } from './run-totals';

/** The run once the list was measured: with the plan and the names as they are now. */
export function withPlan(run: Run, plan: RunPlan, namesHash: number): Run {
  const planHash = hashPlan(plan);
  const isSame = planHash === run.planHash;
  const isAsked = isSame && (run.task === 'prepare' || plan.outputColumns.every(({ isNew }) => !isNew));
  if (!isAsked) return beginAgain({ ...run, planHash, namesHash }, plan);
  // Rows that have moved within a pass may be counted twice or not at all.
  const isVoid = run.task === 'rows' && run.rowsDone > 0 && namesHash !== run.namesHash;
  const isCounting = run.isCounting && !isVoid;
  const isCounted = run.isCounted && !isVoid;
  const totals = isCounting && run.rowsDone === 0 ? firstTotals(plan) : run.totals;
  return afterPass({ ...run, planHash, namesHash, isCounting, isCounted, totals, isStale: false }, plan);
}

function beginAgain(run: Run, plan: RunPlan): Run {
  const { planHash, namesHash, rounds, isStopping } = run;
  const again = nextPass({ ...run, blocks: [], drawn: undefined, rounds: rounds + 1 }, plan, 'count');
  return { ...again, planHash, namesHash, isStopping, task: isStopping ? 'stop' : 'prepare', isStale: false };
}

/** The run once settings and our columns are up to date; `isReady` is false where the list was changed meanwhile. */
export function prepared(run: Run, plan: RunPlan, isReady: boolean): Run {
  if (!isReady) return { ...run, isStale: true, rounds: run.rounds + 1 };
  return afterRows({ ...run, task: 'rows' }, plan);
}

/** A block of rows that was read, and what comes of it. */
export interface ScoredBlock {
  /** The run once the cells are written. */
  readonly run: Run;
  /** Our cells, row by row, `undefined` for a row that gets none; absent where they are written already. */
  readonly write: readonly (readonly Cell[] | undefined)[] | undefined;
  /** The clients, scored again when they are asked for. */
  readonly clients: ScoredChunk['clients'];
}

/** Scores the rows that were read as the run's next. */
export function withRows(run: Run, plan: RunPlan, rows: readonly Row[]): ScoredBlock {
  const scoring = scoreInSlices(run, plan, rows);
  for (;;) {
    const { done, value } = scoring.next();
    if (done === true) return value;
  }
}

/** Rows that are scored without a pause: a few milliseconds, in which a page cannot do anything else. */
const ROWS_WITHOUT_PAUSE = 500;

/** The same with pauses, in which a host may do other things: yields how many of the rows are scored. */
export function* scoreInSlices(
  run: Run,
  plan: RunPlan,
  rows: readonly Row[],
): Generator<number, ScoredBlock, undefined> {
  const rowsDone = run.rowsDone + rows.length;
  const block = run.rowsAtOnce === undefined ? undefined : run.rowsDone / run.rowsAtOnce;
  const hash = block === undefined ? 0 : hashBlock(plan, rows);
  const isWritten = block !== undefined && run.blocks[block] === hash;
  if (isWritten && !run.isCounting)
    return { run: afterRows({ ...run, rowsDone }, plan), write: undefined, clients: () => [] };
  const cells: (readonly Cell[] | undefined)[] = [];
  const scored: ScoredChunk[] = [];
  let totals = run.isCounting ? run.totals : firstTotals(plan);
  for (let from = 0; from < rows.length; from += ROWS_WITHOUT_PAUSE) {
    if (from > 0) yield from;
    const slice = rows.slice(from, from + ROWS_WITHOUT_PAUSE);
    const chunk = scoreChunk(
      plan,
      { firstRow: plan.headerRow + 1 + run.rowsDone + from, rows: slice },
      totals.tally,
    );
    for (const row of chunk.cells) cells.push(row);
    if (run.isCounting) totals = withChunk(totals, chunk, run.problemsKept);
    scored.push(chunk);
  }
  const blocks = block === undefined || isWritten ? run.blocks : withBlock(run.blocks, block, hash);
  const isCounted = run.isCounted && isWritten;
  const next = { ...run, rowsDone, blocks, isCounted, totals: run.isCounting ? totals : run.totals };
  return {
    run: afterRows(next, plan),
    write: isWritten ? undefined : cells,
    clients: () => scored.flatMap(({ clients }) => clients()),
  };
}

/** A block that was never written has 0. */
function withBlock(blocks: readonly number[], block: number, hash: number): readonly number[] {
  const length = Math.max(blocks.length, block + 1);
  return Array.from({ length }, (_, index) => (index === block ? hash : (blocks[index] ?? 0)));
}

/** The run where rows that were read have moved before their cells could be written; it reads them again. */
export function rowsMoved(run: Run): Run {
  const isAgain = run.movedAt === run.rowsDone;
  return {
    ...run,
    isStale: true,
    isCounting: false,
    movedAt: run.rowsDone,
    rounds: run.rounds + (isAgain ? 1 : 0),
  };
}

/** The run once the portfolio is drawn: the rows are looked at once more, as the user may have changed some meanwhile. */
export function portfolioDrawn(run: Run, plan: RunPlan): Run {
  const drawn = { hash: totalsHash(run, plan), times: (run.drawn?.times ?? 0) + 1 };
  return nextPass({ ...run, drawn }, plan, 'compare');
}

/** The run once the user has stopped it: what was scored is compared once more with what is there. */
export function stopRun(run: Run, plan: RunPlan): Run {
  if (run.isStopping || run.drawn !== undefined) return run;
  return run.task === 'prepare'
    ? { ...run, task: 'stop', isStale: false }
    : afterRows({ ...stopPass(run, plan), rounds: run.rounds }, plan);
}
