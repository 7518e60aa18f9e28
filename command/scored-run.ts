import { finishRun, type FinishedRun } from '../core/finish-run';
import type { Cell, Row } from '../core/cells/cell';
import type { Problem } from '../core/cells/problem';
import type { RunPlan } from '../core/plan/run-plan';
import { withRows, type ScoredBlock as ScoredRows } from '../core/run/go-on';
import { startRun } from '../core/run/run';
import { progressOn } from './progress';
import type { RowBlock } from './whole-rows';

/** Problems kept for the report; a list that has more has all of them in the notes of its clients. */
const PROBLEMS_KEPT = 100_000;

/** What came of a block of a sheet's rows. */
export interface ScoredBlock extends RowBlock, Pick<ScoredRows, 'clients'> {
  /** Our cells row by row, in the order of the plan's outputs; `undefined` is a row that gets none. */
  readonly cells: readonly (readonly Cell[] | undefined)[];
}

/** A run over a list in a file: nobody changes it meanwhile, so that one pass over its rows is all. */
export interface ScoredRun {
  readonly plan: RunPlan;
  problems(): readonly Problem[];
  /** Scores a sheet block by block, from its top. */
  score<Block extends RowBlock>(
    blocks: AsyncIterable<Block>,
  ): AsyncGenerator<Block & ScoredBlock, void, undefined>;
  /** The end of it, for a workbook that keeps a history or for a file that keeps none. */
  finish(history?: readonly Row[]): FinishedRun;
}

/** A run over the rows of a plan, which are handed to it. */
export function scoredRun(plan: RunPlan): ScoredRun {
  let run = startRun(plan, { rowsAtOnce: undefined, namesHash: 0, problemsKept: PROBLEMS_KEPT });
  return {
    plan,
    problems: () => run.totals.problems,
    async *score(blocks) {
      const progress = progressOn(process.stderr, 'Scored');
      try {
        for await (const block of blocks) {
          const { firstRow, rows } = block;
          const aboveClients = Math.min(rows.length, Math.max(0, plan.headerRow + 1 - firstRow));
          const { run: next, write = [], clients } = withRows(run, plan, rows.slice(aboveClients));
          run = next;
          progress.rows(firstRow + rows.length);
          const noCells = Array.from({ length: aboveClients }, () => undefined);
          yield { ...block, cells: [...noCells, ...write], clients };
        }
      } finally {
        progress.end();
      }
    },
    finish: (history) => finishRun(plan, run.totals.tally, { lines: run.totals.lines, history }),
  };
}
