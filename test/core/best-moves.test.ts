import { all, atLevel, listOf, type ClientCells, type Run } from './client';
import { scoreList } from './list';

const tallyOf = (clients: readonly ClientCells[], run: Run = {}) => scoreList(listOf(clients, run)).tally;
const movesOf = (clients: readonly ClientCells[], run: Run = {}) => tallyOf(clients, run).moves;
const small = { ...atLevel(2), employees: 5 };

/** Of 60 seats: 10, 40, 60 and 120 hours at OML 2 to 5, or 166.67, 666.67, 1,000 and 2,000 a month. */
test.each([
  { level: 2, vcioFee: '', gain: 66667 }, // a fee that is not known is 0 below OML 3
  { level: 2, vcioFee: 100, gain: 56667 },
  { level: 3, vcioFee: '', gain: 33333 }, // from OML 3 on it is today's floor: 1,000 − 666.67
  { level: 3, vcioFee: 0, gain: 100000 },
  { level: 4, vcioFee: '', gain: 100000 }, // 2,000 − 1,000
  { level: 4, vcioFee: 1800, gain: 20000 },
])(
  'from OML $level with a fee of "$vcioFee" a client with 60 seats gains $gain cents',
  ({ level, vcioFee, gain }) => {
    expect(movesOf([{ ...atLevel(level), employees: 60, vcioFee }])[0]?.gainCents).toBe(gain);
  },
);

test('moves with the fewest steps left come first, then those with the highest gain', () => {
  const clients = [
    { ...atLevel(2), employees: 60 }, // 5 steps, 666.67
    { ...atLevel(3), employees: 60 }, // 4 steps, 333.33
    { ...atLevel(2), employees: 60, separateContract: 'yes' }, // 4 steps, 666.67
    { ...atLevel(4), employees: 60 }, // 5 steps, 1,000
  ];
  expect(movesOf(clients).map(({ row, stepsLeft }) => [row, stepsLeft])).toEqual([
    [3, 4],
    [2, 4],
    [4, 5],
    [1, 5],
  ]);
});

test('of equal moves the client further up the sheet is first', () => {
  expect(movesOf([small, small, small]).map(({ row }) => row)).toEqual([1, 2, 3]);
});

test('there are ten moves at most, the best of all', () => {
  const best = { ...atLevel(2), separateContract: 'yes', client: 'Best' };
  const moves = movesOf([...Array.from({ length: 30 }, () => small), best]);
  expect([moves.length, moves[0]?.client]).toEqual([10, 'Best']);
});

test.each<{ who: string; cells: ClientCells; run?: Run }>([
  { who: 'at OML 5', cells: all('yes') },
  { who: 'at OML 0', cells: all('no') },
  { who: 'at OML 1, as OML 2 is not sold apart', cells: atLevel(1) },
  { who: 'whose target is reached', cells: { ...atLevel(2), targetLevel: 2 } },
  { who: 'above its target', cells: { ...atLevel(3), targetLevel: 2 } },
  { who: 'that is not scored', cells: all('') },
  { who: 'that is inactive', cells: { ...atLevel(2), active: 'no' } },
  { who: 'that pays more than the next floor', cells: { ...atLevel(2), employees: 60, vcioFee: 666.67 } },
])('a client $who has no move and is not left out of any', ({ cells, run }) => {
  const { moves, leftOut } = tallyOf([cells], run);
  expect([moves, leftOut]).toEqual([[], { mspLevel: 0, readiness: 0, affordability: 0 }]);
});

test.each<{ who: string; cells: ClientCells; run?: Run; reason: string }>([
  {
    who: 'at the level of the MSP',
    cells: atLevel(3),
    run: { settings: { mspLevel: 3 } },
    reason: 'mspLevel',
  },
  { who: 'that is not ready', cells: { ...atLevel(3), clientMaturity: 1 }, reason: 'readiness' },
  {
    // 40 hours are 666.67, more than 25 % of 2,666
    who: 'whose next floor is over a quarter of its MSP MRR',
    cells: { ...atLevel(2), employees: 60, mspMrr: 2666 },
    reason: 'affordability',
  },
  {
    who: 'with all three reasons, counted under the first',
    cells: { ...atLevel(3), clientMaturity: 1, mspMrr: 1 },
    run: { settings: { mspLevel: 3 } },
    reason: 'mspLevel',
  },
  {
    who: 'with two reasons, counted under the client',
    cells: { ...atLevel(3), clientMaturity: 1, mspMrr: 1 },
    reason: 'readiness',
  },
])('a client $who is left out once', ({ cells, run, reason }) => {
  const { moves, leftOut } = tallyOf([cells], run);
  expect([moves, leftOut]).toEqual([[], { mspLevel: 0, readiness: 0, affordability: 0, [reason]: 1 }]);
});

test.each([
  { mspMrr: 2667, share: 25 }, // 666.67 is 24.997 %
  { mspMrr: 0, share: 25 }, // treated as unknown
  { mspMrr: '', share: 25 },
  { mspMrr: 1000, share: 67 },
])('an MSP MRR of "$mspMrr" affords the move at $share %', ({ mspMrr, share }) => {
  const clients = [{ ...atLevel(2), employees: 60, mspMrr }];
  expect(movesOf(clients, { settings: { affordableShare: share } })).toHaveLength(1);
});

test.each([
  { who: 'bundled', cells: atLevel(2), first: { kind: 'do', practice: 'separateContract' } },
  {
    who: 'with open answers',
    cells: atLevel(2, ''),
    first: { kind: 'confirm', practice: 'separateContract' },
  },
])('the move of a client $who names its first step', ({ cells, first }) => {
  expect(movesOf([cells])[0]?.firstStep).toMatchObject(first);
});

test.each(['Kestrelmoor Schools', 'x'.repeat(200), '🏭'.repeat(50)])(
  'the name %s is given in full',
  (name) => {
    expect(movesOf([{ ...small, client: name }])[0]?.client).toBe(name);
  },
);
