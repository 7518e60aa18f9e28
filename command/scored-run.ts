import { finishRun, type FinishedRun } from '../core/finish-run';
import type { Row } from '../core/cells/cell';
import type { Problem } from '../core/cells/problem';
import type { RunPlan } from '../core/plan/run-plan';
import { firstTotals, withChunk } from '../core/run/run-totals';
import { scoreChunk, type ScoredChunk } from '../core/score-chunk';
import { progressOn } from './progress';
import type { RowBlock } from './whole-rows';

/** Problems kept for the report; a list that has more has all of them in the notes of its clients. */
const PROBLEMS_KEPT = 100_000;

/** What came of a block of a sheet's rows. */
export interface ScoredBlock extends RowBlock, Pick<ScoredChunk, 'cells' | 'clients'> {}

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
  let totals = firstTotals(plan);
  return {
    plan,
    problems: () => totals.problems,
    async *score(blocks) {
      const progress = progressOn(process.stderr, 'Scored');
      try {
        for await (const block of blocks) {
          const { firstRow, rows } = block;
          const aboveClients = Math.min(rows.length, Math.max(0, plan.headerRow + 1 - firstRow));
          const below = { firstRow: firstRow + aboveClients, rows: rows.slice(aboveClients) };
          const chunk = scoreChunk(plan, below, totals.tally);
          totals = withChunk(totals, chunk, PROBLEMS_KEPT);
          progress.rows(firstRow + rows.length);
          const noCells = Array.from({ length: aboveClients }, () => undefined);
          yield { ...block, cells: [...noCells, ...chunk.cells], clients: chunk.clients };
        }
      } finally {
        progress.end();
      }
    },
    finish: (history) => finishRun(plan, totals.tally, { lines: totals.lines, history }),
  };
}
