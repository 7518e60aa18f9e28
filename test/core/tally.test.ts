import { all, atLevel, listOf, type ClientCells, type Run } from './client';
import { scoreList } from './list';
import { serial } from './serial';
import { shareAnswered } from './share-answered';

/** A small book of clients, each chosen for the sums it affects. Today is 2026-05-20, the rate is 200. */
const book: readonly ClientCells[] = [
  { ...all('no'), employees: 100, vcioHours: 2, mspMrr: 1000 },
  { ...atLevel(1), employees: 10, vcioHours: 4, mspMrr: '$1,500.50' }, // 1 hour, floor 16.67
  { ...atLevel(1), employees: 80, vcioFee: 0 }, // 5 hours, floor 83.33
  { ...atLevel(2), employees: 40, vcioHours: 9.5, targetLevel: 2 }, // 8.5 hours, floor 141.67
  { ...atLevel(2, ''), employees: 40, targetLevel: 4, lastReview: serial('2026-01-05') }, // 8.5 hours, overdue
  { ...atLevel(3), employees: 20, vcioHours: 28, vcioFee: 0, targetLevel: 1 }, // 30 hours, floor 500
  { ...atLevel(3), employees: 20, vcioHours: 33, vcioFee: 750.25, lastReview: serial('2026-04-20') }, // 30 hours
  { ...atLevel(4), vcioHours: 50 }, // 47.5 hours, floor 791.67
  { ...all('yes'), employees: 80, vcioHours: 110, vcioFee: 1800, lastReview: serial('2026-03-01') }, // 120 hours, floor 2000; overdue
  { ...all(''), vcioHours: 500, mspMrr: 9000, vcioFee: 100 },
  { ...atLevel(3), active: 'no', vcioHours: 500, mspMrr: 9000, vcioFee: 100, clientMaturity: 9 },
  { ...atLevel(1), employees: 10, client: '' },
];
const tallyOf = (clients: readonly ClientCells[], run: Run = {}) => scoreList(listOf(clients, run)).tally;
const { levels, ...sums } = tallyOf(book);

test.each([
  { level: 0, clients: 1, hoursTarget: 0, mrrFloorCents: 0 },
  { level: 1, clients: 2, hoursTarget: 6, mrrFloorCents: 10000 }, // 1 + 5; 16.67 + 83.33
  { level: 2, clients: 2, hoursTarget: 17, mrrFloorCents: 28334 }, // 8.5 + 8.5; 141.67 + 141.67
  { level: 3, clients: 2, hoursTarget: 60, mrrFloorCents: 100000 }, // 30 + 30; 500 + 500
  { level: 4, clients: 1, hoursTarget: 47.5, mrrFloorCents: 79167 },
  { level: 5, clients: 1, hoursTarget: 120, mrrFloorCents: 200000 },
])(
  'at OML $level are $clients clients, $hoursTarget hours and $mrrFloorCents cents',
  ({ level, ...expected }) => {
    expect(levels[level]).toEqual(expected);
  },
);

test.each([
  { figure: 'inactive' as const, sum: 1 },
  { figure: 'unanswered' as const, sum: 1 },
  { figure: 'nameless' as const, sum: 1 },
  { figure: 'noClient' as const, sum: 0 },
  { figure: 'problems' as const, sum: 1 }, // the row without a name; nothing is reported for an inactive client
  { figure: 'oddRows' as const, sum: 0 },
  { figure: 'hoursOneLevelUp' as const, sum: 387 }, // 5 + 5 + 10 + 35 + 35 + 43.5 + 43.5 + 90 + 120
  { figure: 'hoursAtTargets' as const, sum: 293.5 }, // 0 + 1 + 5 + 8.5 + 51.5 + 30 + 30 + 47.5 + 120
  { figure: 'mrrKnownFloorCents' as const, sum: 1667 }, // the two whose MSP MRR is known
  { figure: 'unbilledHundredths' as const, sum: 2800 }, // a fee of 0 at OML 3; unknown is not 0
  { figure: 'overServed' as const, sum: 1 }, // every hour at OML 0
  { figure: 'underServed' as const, sum: 0 },
  { figure: 'overdue' as const, sum: 2 },
])('$figure adds up to $sum', ({ figure, sum }) => {
  expect(sums[figure]).toBe(sum);
});

test.each([
  { field: 'vcioHours' as const, hundredths: 23650, clients: 7 }, // 2 + 4 + 9.5 + 28 + 33 + 50 + 110
  { field: 'mspMrr' as const, hundredths: 250050, clients: 2 }, // 1,000 + 1,500.50
  { field: 'vcioFee' as const, hundredths: 255025, clients: 4 }, // 0 + 0 + 750.25 + 1,800
])('$field of $clients clients adds up to $hundredths hundredths', ({ field, hundredths, clients }) => {
  expect(sums[field]).toMatchObject({ hundredths, clients });
});

test.each([
  { amount: 'feeGap' as const, cents: 44975, clients: 3 }, // 500 − 0, 500 − 750.25, 2,000 − 1,800
  { amount: 'adviceCarried' as const, cents: 310000, clients: 3 }, // (2 + 4 + 9.5) × 200
  { amount: 'notCovered' as const, cents: 600000, clients: 3 }, // 5,600 + 0 + 22,000 − 21,600
])('$amount of $clients clients adds up to $cents cents', ({ amount, cents, clients }) => {
  expect(sums[amount]).toEqual({ hundredthsOfCents: cents * 100, clients });
});

test('clients with known review, target, maturity and account manager are counted', () => {
  expect(sums.known).toEqual({ lastReview: 3, targetLevel: 3, clientMaturity: 0, accountManager: 0 });
});

test.each([
  { what: 'text for hours', cells: { vcioHours: '28 h' } },
  { what: 'an error for hours', cells: { vcioHours: '#N/A' } },
  { what: 'text for a fee', cells: { vcioFee: 'free' } },
  { what: 'a check box for a fee', cells: { vcioFee: true } },
  { what: "an error for the client's name", cells: { client: '#REF!' } },
  { what: 'text for hours of a client that is not scored', cells: { active: 'no', vcioHours: 'none' } },
])('a row with $what is not used by formulas', ({ cells }) => {
  expect(tallyOf([...book, { ...atLevel(1), ...cells }]).oddRows).toBe(1);
});

test('every limit is counted', () => {
  expect(sums.limits).toEqual({
    'Top level': 1,
    'MSP practice': 0,
    Contract: 0, // the one without a contract has reached its target
    'Client readiness': 0,
    'Open questions': 1,
    Practices: 5,
    'Target reached': 2,
  });
});

test("clients at or above the MSP's level are counted as waiting for it", () => {
  // Those at OML 3 and 4; the other one at OML 3 has reached its target.
  expect(tallyOf(book, { settings: { mspLevel: 3 } }).limits['MSP practice']).toBe(2);
});

test('completeness adds up in percent, without clients that are not scored', () => {
  expect(sums.completeness).toBe(8 * 100 + 100 * shareAnswered(3)); // advice, roadmap and reviews
});

test('the levels, the unanswered and the inactive add up to all clients', () => {
  const scored = levels.reduce((sum, { clients }) => sum + clients, 0);
  expect(scored + sums.unanswered + sums.inactive).toBe(book.length - 1);
});

test('a target below the level does not reduce hours', () => {
  expect(tallyOf([{ ...atLevel(3), targetLevel: 1 }]).hoursAtTargets).toBe(32.5);
});

test('a client without a target stays where it is', () => {
  expect(tallyOf([atLevel(3)]).hoursAtTargets).toBe(32.5);
});

test('at OML 5 one level up is OML 5', () => {
  expect(tallyOf([all('yes')]).hoursOneLevelUp).toBe(90);
});
