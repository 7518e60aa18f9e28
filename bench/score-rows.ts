import { planRun } from '../core/plan-run';
import type { RunPlan } from '../core/plan/run-plan';
import { FIRST_TALLY, scoreChunk } from '../core/score-chunk';
import { TOP_ROWS, type Cell, type Row } from '../core/cells/cell';

/** Rows that a host reads and scores at once. */
export const ROWS_OF_A_CHUNK = 250;
/** Serial of 2026-11-20, the day of the generated lists. */
const TODAY = 46_346;

/** A plan of a run that writes all our columns. */
export function planAllColumns(list: readonly Row[]): RunPlan {
  const plan = planRun({
    sheet: 'Clients',
    sheetNames: ['Clients'],
    rowCount: list.length,
    columnCount: Math.max(...list.slice(0, TOP_ROWS).map((row) => row.length)),
    topRows: list.slice(0, TOP_ROWS),
    tables: [],
    settingsSheet: undefined,
    settings: [{ id: 'columns', value: 'all', cell: 'columns' }],
    confirmed: [],
    locale: 'en-US',
    today: TODAY,
    ownershipBy: 'order',
    adopts: false,
    limits: { columns: 16_384 },
    formulaSeparator: ',',
  });
  if (plan.is === 'refused') throw new Error(plan.problems.map(({ message }) => message).join(' '));
  return plan;
}

/** Scores the rows below the header in chunks, as a host does; `take` gets each chunk's cells. */
export function scoreRows(
  plan: RunPlan,
  list: readonly Row[],
  take: (cells: readonly (readonly Cell[] | undefined)[]) => void,
): void {
  let tally = FIRST_TALLY;
  for (let firstRow = plan.headerRow + 1; firstRow < list.length; firstRow += ROWS_OF_A_CHUNK) {
    const rows = list.slice(firstRow, firstRow + ROWS_OF_A_CHUNK);
    const scored = scoreChunk(plan, { firstRow, rows }, tally);
    tally = scored.tally;
    take(scored.cells);
  }
}
