import fc from 'fast-check';
import { FIRST_TALLY, scoreChunk, type ScoredChunk } from '../../core/score-chunk';
import type { RunPlan } from '../../core/plan/run-plan';
import type { Row } from '../../core/cells/cell';
import { tries } from '../thoroughness';
import { atLevel, listOf, type ClientCells } from './client';
import { planOf, type List } from './list';
import { anyClient, anyMsp, cellsOf, runOf } from './random-client';

/**
 * Cells and tally of a list that is scored in chunks of these sizes, the last size repeated, and saved as JSON in
 * between.
 */
function scoreInChunks(list: List, sizes: readonly number[]): Pick<ScoredChunk, 'cells' | 'tally'> {
  const plan = planOf(list);
  let before: Pick<ScoredChunk, 'cells' | 'tally'> = { cells: [], tally: FIRST_TALLY };
  for (let first = 0, turn = 0; first < list.rows.length; turn += 1) {
    const size = sizes[Math.min(turn, sizes.length - 1)] ?? 1;
    const { cells, tally } = resume(plan, list.rows.slice(first, first + size), { first, before });
    before = { cells: [...before.cells, ...cells], tally };
    first += size;
  }
  return before;
}

function resume(
  plan: RunPlan,
  rows: readonly Row[],
  { first, before }: { first: number; before: Pick<ScoredChunk, 'tally'> },
): ScoredChunk {
  const tally = JSON.parse(JSON.stringify(before.tally)) as typeof before.tally; // a tally is still a tally after JSON
  return scoreChunk(plan, { firstRow: plan.headerRow + 1 + first, rows }, tally);
}

const anyHours = fc.option(fc.double({ min: 0, max: 200, noNaN: true }), { nil: '' as const });

test('a run in chunks of any sizes gives the same cells and the same tally as a run in one', () => {
  fc.assert(
    fc.property(
      anyMsp,
      fc.array(fc.tuple(anyClient, anyHours), { minLength: 1, maxLength: 12 }),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 }),
      (msp, clients, sizes) => {
        const rows = clients.map(([client, vcioHours]): ClientCells => ({ ...cellsOf(client), vcioHours }));
        const list = listOf(rows, runOf(msp));
        expect(scoreInChunks(list, sizes)).toEqual(scoreInChunks(list, [rows.length]));
      },
    ),
    tries(50),
  );
});

test.each([{ sizes: [1] }, { sizes: [2] }, { sizes: [1, 2] }])(
  'fractions of hours add up to the same in chunks of $sizes as in one',
  ({ sizes }) => {
    const clients = [0.1, 0.2, 0.3].map((vcioHours) => ({ ...atLevel(1), vcioHours }));
    const list = listOf(clients);
    expect(scoreInChunks(list, sizes).tally.adviceCarried).toEqual(
      scoreInChunks(list, [3]).tally.adviceCarried,
    );
  },
);

test('a chunk that is scored again gives the same cells and the same tally', () => {
  const list = listOf([atLevel(2), atLevel(3, ''), atLevel(4)]);
  expect(scoreInChunks(list, [3])).toEqual(scoreInChunks(list, [3]));
});

test('scoring a chunk does not change the tally that was passed in', () => {
  const before = JSON.stringify(FIRST_TALLY);
  scoreInChunks(listOf([atLevel(2), atLevel(3)]), [1]);
  expect(JSON.stringify(FIRST_TALLY)).toBe(before);
});
