import type { RunPlan } from '../core/plan/run-plan';
import { withChunk, type RunTotals } from '../core/run/run-totals';
import { scoreChunk } from '../core/score-chunk';
import type { Cell, Row } from '../core/cells/cell';
import { PROBLEMS_SHOWN } from '../pane/bridge';

/** Cells of the plan's outputs, row by row; `undefined` is a row that gets none. */
export interface ScoredRows {
  readonly cells: readonly (readonly Cell[] | undefined)[];
  readonly totals: RunTotals;
}

/** Rows to be scored, from a zero-based row on. */
export interface RowsToScore {
  readonly firstRow: number;
  readonly rows: readonly Row[];
  /** Told again and again how many of them are done. */
  readonly progress: (rowsDone: number) => void;
}

/** Rows scored without a pause: a tenth of a second or less, so that the pane stays alive and Excel does not restart it. */
const ROWS_WITHOUT_PAUSE = 500;

/** Scores rows, with pauses for whatever else the page has to do. */
export async function scoreRows(
  plan: RunPlan,
  { firstRow, rows, progress }: RowsToScore,
  before: RunTotals,
): Promise<ScoredRows> {
  const cells: (readonly Cell[] | undefined)[] = [];
  let totals = before;
  for (let from = 0; from < rows.length; from += ROWS_WITHOUT_PAUSE) {
    const chunk = { firstRow: firstRow + from, rows: rows.slice(from, from + ROWS_WITHOUT_PAUSE) };
    const scored = scoreChunk(plan, chunk, totals.tally);
    cells.push(...scored.cells);
    totals = withChunk(totals, scored, PROBLEMS_SHOWN);
    progress(cells.length);
    await pause();
  }
  return { cells, totals };
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
