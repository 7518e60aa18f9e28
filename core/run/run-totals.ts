import { historyLineOf } from '../client-card';
import { HISTORY_CLIENTS_AT_MOST, type RunRecord } from '../finish-run';
import { OUR_SHEETS } from '../cells/cell';
import type { Problem } from '../cells/problem';
import type { RunPlan } from '../plan/run-plan';
import { mergeTallies } from '../portfolio/merge-tallies';
import { FIRST_TALLY, type ScoredChunk } from '../score-chunk';

/** What a run has counted so far, and what it will report to the user. */
export interface RunTotals {
  readonly tally: ScoredChunk['tally'];
  /** The first `problemsKept` of them. */
  readonly problems: readonly Problem[];
  readonly problemCount: number;
  /** The scored clients; `undefined` once there are more than the history takes. */
  readonly lines: RunRecord['lines'];
}

/** The totals that a run begins with: the problems of its plan. */
export function firstTotals({ problems }: RunPlan): RunTotals {
  return { ...NO_TOTALS, problems, problemCount: problems.length };
}

/** What a part of a list begins with that is scored apart from the rest. */
export const NO_TOTALS: RunTotals = { tally: FIRST_TALLY, problems: [], problemCount: 0, lines: [] };

/** Adds a chunk; `problemsKept` problems are kept at most. */
export function withChunk(before: RunTotals, chunk: ScoredChunk, problemsKept: number): RunTotals {
  return {
    tally: chunk.tally,
    ...withProblems(before, chunk, problemsKept),
    lines: withLines(before.lines, () => chunk.clients().flatMap((client) => historyLineOf(client) ?? [])),
  };
}

/** Adds the totals of the rows that follow, which began with `NO_TOTALS`. */
export function withPart(before: RunTotals, part: RunTotals, problemsKept: number): RunTotals {
  const { tally, problems, problemCount, lines } = part;
  return {
    tally: mergeTallies(before.tally, tally),
    ...withProblems(before, { problems, problemCount }, problemsKept),
    lines: lines === undefined ? undefined : withLines(before.lines, () => lines),
  };
}

/** How many clients were scored. */
export function scoredClients({ tally: { levels } }: Pick<RunTotals, 'tally'>): number {
  return levels.reduce((sum, { clients }) => sum + clients, 0);
}

/** Whether the history takes a line for each client that was scored. */
export function fitsHistory(totals: Pick<RunTotals, 'tally'>): boolean {
  return scoredClients(totals) <= HISTORY_CLIENTS_AT_MOST;
}

function withProblems(
  before: RunTotals,
  { problems, problemCount = problems.length }: Pick<ScoredChunk, 'problems'> & { problemCount?: number },
  problemsKept: number,
): Pick<RunTotals, 'problems' | 'problemCount'> {
  const room = Math.max(0, problemsKept - before.problems.length);
  const added = problems.slice(0, room);
  return {
    problems: added.length === 0 ? before.problems : [...before.problems, ...added],
    problemCount: before.problemCount + problemCount,
  };
}

function withLines(
  before: RunTotals['lines'],
  added: () => NonNullable<RunTotals['lines']>,
): RunTotals['lines'] {
  if (before === undefined) return undefined;
  const lines = [...before, ...added()];
  return lines.length > HISTORY_CLIENTS_AT_MOST ? undefined : lines;
}

/** The problems that a finished run reports; `isOutdated` adds that the list kept changing while the portfolio was drawn. */
export function problemsAtEnd(
  { problems, problemCount }: Pick<RunTotals, 'problems' | 'problemCount'>,
  { isOutdated }: { readonly isOutdated: boolean },
): Pick<RunTotals, 'problems' | 'problemCount'> {
  if (!isOutdated) return { problems, problemCount };
  return { problems: [OUTDATED, ...problems], problemCount: problemCount + 1 };
}

const OUTDATED: Problem = {
  cell: `${OUR_SHEETS.portfolio}!A1`,
  found: 'changes while it was drawn',
  expected: 'a list that nobody changes meanwhile',
  message:
    `The list was changed again and again while ${OUR_SHEETS.portfolio} was drawn, so its figures may be older ` +
    'than the OML columns. Score again when nobody is editing the list',
};
