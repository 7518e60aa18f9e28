import { all, atLevel, listOf, type ClientCells, type Run } from './client';
import { scoreList } from './list';

const movesOf = (clients: readonly ClientCells[], run: Run = {}) =>
  scoreList(listOf(clients, run)).tally.moves;
const small = { ...atLevel(1), employees: 5 };

test.each([
  { level: 0, uplift: 8333 }, // 5 × 200 / 12 = 83.33
  { level: 1, uplift: 8334 }, // 166.67 − 83.33
  { level: 2, uplift: 50000 }, // 666.67 − 166.67
  { level: 3, uplift: 33333 }, // 1,000 − 666.67
  { level: 4, uplift: 100000 }, // 2,000 − 1,000
])('from OML $level a client of 60 seats moves up by $uplift cents', ({ level, uplift }) => {
  expect(movesOf([{ ...atLevel(level), employees: 60 }])[0]?.upliftCents).toBe(uplift);
});

test('the highest uplift stands first', () => {
  const clients = [0, 1, 2, 3, 4].map((level) => ({ ...atLevel(level), employees: 60 }));
  expect(movesOf(clients).map(({ from }) => from)).toEqual([4, 2, 3, 1, 0]);
});

test('of equal uplifts the client further up the sheet stands first', () => {
  expect(movesOf([small, small, small]).map(({ row }) => row)).toEqual([1, 2, 3]);
});

test('there are ten moves at most, the best of all', () => {
  const clients = [...Array.from({ length: 30 }, () => small), { ...atLevel(4), client: 'Best' }];
  const moves = movesOf(clients);
  expect([moves.length, moves[0]?.client]).toEqual([10, 'Best']);
});

test.each([
  { who: 'at OML 5', cells: all('yes') },
  { who: 'whose target is reached', cells: { ...atLevel(2), targetLevel: 2 } },
  { who: 'above its target', cells: { ...atLevel(3), targetLevel: 2 } },
  { who: 'that is not scored', cells: all('') },
  { who: 'that is inactive', cells: { ...atLevel(2), active: 'no' } },
])('a client $who has no move', ({ cells }) => {
  expect(movesOf([cells])).toEqual([]);
});

test.each([
  { who: 'bundled', cells: atLevel(2), run: {}, first: { kind: 'do', practice: 'separateContract' } },
  {
    who: 'with open answers',
    cells: atLevel(1, ''),
    run: {},
    first: { kind: 'confirm', practice: 'roadmap' },
  },
  { who: 'at the cap', cells: atLevel(3), run: { settings: { mspLevel: 3 } }, first: { kind: 'cap-msp' } },
  {
    who: 'out of reach',
    cells: { ...atLevel(3), clientMaturity: 1 },
    run: {},
    first: { kind: 'cap-client' },
  },
])('the move of a client $who names its first step', ({ cells, run, first }) => {
  expect(movesOf([cells], run)[0]?.firstStep).toEqual(first);
});

test.each([
  { name: 'Kestrelmoor Schools', shown: /^Kestrelmoor Schools$/ },
  { name: 'x'.repeat(200), shown: /^x{20,}…$/ },
])('a short name is told whole, a long one is cut: $shown', ({ name, shown }) => {
  expect(movesOf([{ ...small, client: name }])[0]?.client).toMatch(shown);
});

test.each([0, 1, 2, 3])('a name is never cut through the middle of a character (%d before it)', (before) => {
  const [move] = movesOf([{ ...small, client: 'x'.repeat(before) + '🏭'.repeat(50) }]);
  expect(Buffer.from(move?.client ?? '').toString()).toBe(move?.client);
});
