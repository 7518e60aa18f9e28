import { finishRun, type FinishedRun } from '../core/finish-run';
import type { Problem } from '../core/cells/problem';
import type { RunPlan } from '../core/plan/run-plan';
import { firstTotals, withChunk } from '../core/run/run-totals';
import type { Row } from '../core/cells/cell';
import { progressOn } from './progress';
import type { ScoredBlock } from './score-sheet';

/** Problems kept for the report; a list that has more has all of them in the notes of its clients. */
const PROBLEMS_KEPT = 100_000;

/** What a run comes to while its blocks pass by. */
export interface FollowedRun {
  readonly plan: RunPlan;
  problems(): readonly Problem[];
  follow<Block extends ScoredBlock>(blocks: AsyncIterable<Block>): AsyncGenerator<Block, void, undefined>;
  /** The end of it, for a workbook that keeps a history or for a file that keeps none. */
  finish(history?: readonly Row[]): FinishedRun;
}

/** Follows a run from its first block to its end. */
export function followRun(plan: RunPlan): FollowedRun {
  let totals = firstTotals(plan);
  return {
    plan,
    problems: () => totals.problems,
    async *follow(blocks) {
      const progress = progressOn(process.stderr, 'Scored');
      try {
        for await (const block of blocks) {
          totals = withChunk(totals, block.scored, PROBLEMS_KEPT);
          progress.rows(block.firstRow + block.rows.length);
          yield block;
        }
      } finally {
        progress.end();
      }
    },
    finish: (history) => finishRun(plan, totals.tally, { lines: totals.lines, history }),
  };
}
