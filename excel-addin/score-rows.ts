import { HISTORY_CLIENTS_AT_MOST } from '../core/finish-run';
import type { Problem } from '../core/problem';
import type { RunPlan } from '../core/run-plan';
import { FIRST_TALLY, scoreChunk, type ScoredChunk, type ScoredClient } from '../core/score-chunk';
import type { Cell, Row } from '../core/workbook';
import { PROBLEMS_SHOWN } from '../pane/bridge';

type HistoryLine = NonNullable<ScoredClient['historyLine']>;

/** What a run comes to so far. */
export interface Sums {
  readonly tally: ScoredChunk['tally'];
  /** The first of them. */
  readonly problems: readonly Problem[];
  readonly problemCount: number;
  /** The scored clients; `undefined` once there are more than the history takes. */
  readonly lines: readonly HistoryLine[] | undefined;
}

/** What a run begins with. */
export function firstSums({ problems }: RunPlan): Sums {
  return { tally: FIRST_TALLY, problems, problemCount: problems.length, lines: [] };
}

/** Cells of the plan's outputs, row by row; `undefined` is a row that gets none. */
export interface ScoredRows {
  readonly cells: readonly (readonly Cell[] | undefined)[];
  readonly sums: Sums;
}

/** Rows scored without a pause: a tenth of a second or less, so that the pane stays alive and Excel does not restart it. */
const ROWS_WITHOUT_PAUSE = 500;

/** Scores rows from a zero-based row on, with pauses for whatever else the page has to do. */
export async function scoreRows(
  plan: RunPlan,
  { firstRow, rows }: { readonly firstRow: number; readonly rows: readonly Row[] },
  before: Sums,
): Promise<ScoredRows> {
  const cells: (readonly Cell[] | undefined)[] = [];
  let sums = before;
  for (let from = 0; from < rows.length; from += ROWS_WITHOUT_PAUSE) {
    const chunk = { firstRow: firstRow + from, rows: rows.slice(from, from + ROWS_WITHOUT_PAUSE) };
    const scored = scoreChunk(plan, chunk, sums.tally);
    cells.push(...scored.cells);
    sums = withScored(sums, scored);
    await pause();
  }
  return { cells, sums };
}

function withScored(before: Sums, { tally, problems, clients }: ScoredChunk): Sums {
  return {
    tally,
    problems:
      before.problems.length < PROBLEMS_SHOWN
        ? [...before.problems, ...problems].slice(0, PROBLEMS_SHOWN)
        : before.problems,
    problemCount: before.problemCount + problems.length,
    lines: withLines(before.lines, clients),
  };
}

function withLines(before: Sums['lines'], clients: readonly ScoredClient[]): Sums['lines'] {
  if (before === undefined) return undefined;
  const lines = [...before, ...clients.flatMap(({ historyLine }) => historyLine ?? [])];
  return lines.length > HISTORY_CLIENTS_AT_MOST ? undefined : lines;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
