import { finishRun, HISTORY_CLIENTS_AT_MOST, type FinishedRun } from '../core/finish-run';
import type { Problem } from '../core/problem';
import type { RunPlan } from '../core/run-plan';
import { FIRST_TALLY, type ScoredClient } from '../core/score-chunk';
import type { Row } from '../core/workbook';
import { progressOn } from './progress';
import type { ScoredBlock } from './score-sheet';

/** Problems kept for the report; a list that has more has all of them in the notes of its clients. */
const PROBLEMS_KEPT = 100_000;

/** What a run comes to while its blocks pass by. */
export interface FollowedRun {
  readonly plan: RunPlan;
  readonly problems: readonly Problem[];
  follow<Block extends ScoredBlock>(blocks: AsyncIterable<Block>): AsyncGenerator<Block, void, undefined>;
  /** The end of it, for a workbook that keeps a history or for a file that keeps none. */
  finish(history?: readonly Row[]): FinishedRun;
}

/** Follows a run from its first block to its end. */
export function followRun(plan: RunPlan): FollowedRun {
  let tally = FIRST_TALLY;
  const problems: Problem[] = [...plan.problems];
  const lines: NonNullable<ScoredClient['historyLine']>[] = [];
  return {
    plan,
    problems,
    async *follow(blocks) {
      const progress = progressOn(process.stderr, 'Scored');
      try {
        for await (const block of blocks) {
          tally = block.scored.tally;
          if (problems.length < PROBLEMS_KEPT) problems.push(...block.scored.problems);
          if (lines.length <= HISTORY_CLIENTS_AT_MOST) {
            lines.push(...block.scored.clients.flatMap(({ historyLine }) => historyLine ?? []));
          }
          progress.rows(block.firstRow + block.rows.length);
          yield block;
        }
      } finally {
        progress.end();
      }
    },
    finish: (history) =>
      finishRun(plan, tally, { lines: lines.length > HISTORY_CLIENTS_AT_MOST ? undefined : lines, history }),
  };
}
