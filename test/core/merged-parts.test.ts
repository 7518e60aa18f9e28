import fc from 'fast-check';
import { managerBook, mergeManagerLines, NO_MANAGERS } from '../../core/portfolio/manager-lines';
import { mergeTallies } from '../../core/portfolio/merge-tallies';
import type { Tally } from '../../core/portfolio/tally';
import type { RunPlan } from '../../core/plan/run-plan';
import { NO_TOTALS, withChunk, withPart, type RunTotals } from '../../core/run/run-totals';
import { FIRST_TALLY, scoreChunk, type Chunk } from '../../core/score-chunk';
import { tries } from '../thoroughness';
import { all, atLevel, listOf, type ClientCells } from './client';
import { planOf, type List } from './list';
import { anyClient, anyMsp, cellsOf, runOf } from './random-client';

/** Clients and other rows, some of them alike, so that moves are equal but for the row. */
const anyRow: fc.Arbitrary<ClientCells> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(anyClient.map(cellsOf), anyOddities())
      .map(([client, odd]): ClientCells => ({ ...client, ...odd })),
  },
  fc.constantFrom<ClientCells>(
    { ...atLevel(2), mspMrr: 9000, vcioFee: 0, accountManager: 'J. ODUYA' },
    { ...atLevel(3, ''), accountManager: ' j. oduya', vcioHours: 0.1 },
    { ...atLevel(1), client: '' },
    { ...atLevel(4), active: 'no' },
    all(''),
  ),
);

function anyOddities() {
  return fc.record({
    accountManager: fc.constantFrom('', 'J. Oduya', 'R. Penhallow', 'r. penhallow', 'Ö. Ünlü'),
    vcioHours: fc.oneof(fc.constant('28 h'), fc.double({ min: 0, max: 200, noNaN: true })),
    mspMrr: fc.oneof(fc.constantFrom('', '$1,500.50'), fc.nat(9000)),
  });
}

/** How a list is cut and in what order the parts are merged, whatever its length. */
const anyCut = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 });
const anyOrder = fc.array(fc.nat(), { minLength: 1, maxLength: 20 });

/** Parts that follow one another, of these sizes in turn. */
function partsOf<T>(items: readonly T[], sizes: readonly number[]): readonly (readonly T[])[] {
  const parts: (readonly T[])[] = [];
  for (let from = 0, turn = 0; from < items.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    parts.push(items.slice(from, from + size));
    from += size;
  }
  return parts;
}

/** Merges any two of the parts until there is one. */
function mergedInOrder<T>(parts: readonly T[], order: readonly number[], merge: (one: T, other: T) => T): T {
  const left = [...parts];
  for (let turn = 0; left.length > 1; turn += 1) {
    const at = (order[turn % order.length] ?? 0) % (left.length - 1);
    const [one, other] = left.splice(at, 2);
    if (one === undefined || other === undefined) break;
    left.push(turn % 2 === 0 ? merge(one, other) : merge(other, one));
  }
  const [whole] = left;
  if (whole === undefined) throw new Error('There is no part.');
  return whole;
}

function chunksOf({ rows }: List, plan: RunPlan, sizes: readonly number[]): readonly Chunk[] {
  let firstRow = plan.headerRow + 1;
  return partsOf(rows, sizes).map((part) => {
    const chunk = { firstRow, rows: part };
    firstRow += part.length;
    return chunk;
  });
}

const tallyOf = (plan: RunPlan, chunk: Chunk): Tally => scoreChunk(plan, chunk, FIRST_TALLY).tally;

test('the parts of a list, scored apart and merged in any order, have the tally of the list', () => {
  fc.assert(
    fc.property(
      anyMsp,
      fc.array(anyRow, { minLength: 1, maxLength: 25 }),
      fc.tuple(anyCut, anyOrder),
      (msp, rows, [sizes, order]) => {
        const list = listOf(rows, runOf(msp));
        const plan = planOf(list);
        const tallies = chunksOf(list, plan, sizes).map((chunk) => tallyOf(plan, chunk));
        const whole = tallyOf(plan, { firstRow: plan.headerRow + 1, rows: list.rows });
        expect(mergedInOrder(tallies, order, mergeTallies)).toEqual(whole);
      },
    ),
    tries(60),
  );
});

test('so do the parts of a list with more account managers than are told apart', () => {
  const rows = Array.from({ length: 1300 }, (_, index) => ({
    ...atLevel(index % 5),
    accountManager: `Manager ${(index * 7919) % 1150}`,
  }));
  const list = listOf(rows);
  const plan = planOf(list);
  const tallies = chunksOf(list, plan, [400, 170]).map((chunk) => tallyOf(plan, chunk));
  const whole = tallyOf(plan, { firstRow: plan.headerRow + 1, rows: list.rows });
  expect(whole.managers.others.clients).toBeGreaterThan(0);
  expect(mergedInOrder(tallies, [3, 1, 2], mergeTallies)).toEqual(whole);
});

test('of too many account managers those are named whose names come first, in whatever order they come', () => {
  const anyClients = fc.array(
    fc.tuple(fc.constantFrom('', 'Ann', 'ANN', 'Bo', ' bo', 'Cy', 'Di', 'Ed', 'Flo'), fc.nat(9)),
    { minLength: 1, maxLength: 30 },
  );
  fc.assert(
    fc.property(anyClients, anyCut, anyOrder, (clients, sizes, order) => {
      const linesOf = (part: typeof clients) => {
        const book = managerBook(NO_MANAGERS, 3);
        for (const [name, hoursTarget] of part)
          book.add(name, { ...NO_MANAGERS.others, clients: 1, hoursTarget });
        return book.lines();
      };
      const parts = partsOf(clients, sizes).map((part) => linesOf([...part]));
      const merged = mergedInOrder(parts, order, (one, other) => mergeManagerLines(one, other, 3));
      expect(merged).toEqual(linesOf(clients));
      const names = [...new Set(clients.map(([name]) => name.trim().toLowerCase()))].sort();
      expect(merged.named.map(({ name }) => name.toLowerCase())).toEqual(names.slice(0, 3));
    }),
    tries(100),
  );
});

test('parts in their order have the problems and the history lines of the list', () => {
  fc.assert(
    fc.property(
      fc.array(anyRow, { minLength: 1, maxLength: 25 }),
      anyCut,
      fc.integer({ min: 0, max: 12 }),
      (rows, sizes, problemsKept) => {
        const list = listOf(rows);
        const plan = planOf(list);
        const chunks = chunksOf(list, plan, sizes);
        const add = (totals: RunTotals, chunk: Chunk) =>
          withChunk(totals, scoreChunk(plan, chunk, totals.tally), problemsKept);
        const inParts = partsOf(chunks, [1, 2])
          .map((part) => part.reduce(add, NO_TOTALS))
          .reduce((before, part) => withPart(before, part, problemsKept), NO_TOTALS);
        expect(inParts).toEqual(chunks.reduce(add, NO_TOTALS));
      },
    ),
    tries(50),
  );
});

test.each([
  { before: 5000, part: 1, kept: undefined },
  { before: 4999, part: 1, kept: 5000 },
  { before: 0, part: 5001, kept: undefined },
])('of $before clients and $part more the history has $kept lines', ({ before, part, kept }) => {
  const totalsOf = (count: number): RunTotals => {
    const line = { key: 'A', client: 'A', level: 1, progress: 0, hoursTarget: 5, levelOtherwise: 1 };
    return { ...NO_TOTALS, lines: count > 5000 ? undefined : Array.from({ length: count }, () => line) };
  };
  expect(withPart(totalsOf(before), totalsOf(part), 10).lines?.length).toBe(kept);
});
