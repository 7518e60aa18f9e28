import { historyLineOf } from '../client-card';
import { HISTORY_CLIENTS_AT_MOST, type RunRecord } from '../finish-run';
import type { Problem } from '../cells/problem';
import type { RunPlan } from '../plan/run-plan';
import { FIRST_TALLY, type ScoredChunk } from '../score-chunk';

/** What a run comes to so far: what its end is made of, and what is to be told of it. */
export interface RunTotals {
  readonly tally: ScoredChunk['tally'];
  /** The first of them. */
  readonly problems: readonly Problem[];
  readonly problemCount: number;
  /** The scored clients; `undefined` once there are more than the history takes. */
  readonly lines: RunRecord['lines'];
}

/** What a run begins with. */
export function firstTotals({ problems }: RunPlan): RunTotals {
  return { tally: FIRST_TALLY, problems, problemCount: problems.length, lines: [] };
}

/** The same with one more chunk, of whose problems no more are kept than so many in all. */
export function withChunk(before: RunTotals, chunk: ScoredChunk, problemsKept: number): RunTotals {
  const room = Math.max(0, problemsKept - before.problems.length);
  const added = chunk.problems.slice(0, room);
  return {
    tally: chunk.tally,
    problems: added.length === 0 ? before.problems : [...before.problems, ...added],
    problemCount: before.problemCount + chunk.problems.length,
    lines: withLines(before.lines, chunk),
  };
}

function withLines(before: RunTotals['lines'], { clients }: ScoredChunk): RunTotals['lines'] {
  if (before === undefined) return undefined;
  const lines = [...before, ...clients().flatMap((client) => historyLineOf(client) ?? [])];
  return lines.length > HISTORY_CLIENTS_AT_MOST ? undefined : lines;
}
