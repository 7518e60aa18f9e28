import { readCell } from './reading';
import type { ManagerLine } from '../../core/portfolio/manager-lines';
import { all, atLevel, listOf, type ClientCells } from './client';
import { scoreList } from './list';

const managersOf = (clients: readonly ClientCells[]) => scoreList(listOf(clients)).tally.managers;
const lineOf = (name: string, clients: readonly ClientCells[]): ManagerLine | undefined =>
  managersOf(clients).named.find((line) => line.name === name);
/** For clients whose hours and reviews are not known. */
const UNKNOWN = { spentHundredths: 0, spentClients: 0, reviewsOverdue: 0 };
/** 5 hours and 83.33 a month. */
const client = { ...atLevel(1), employees: 80 };

test('the clients, hours and floors of an account manager are added up', () => {
  const book = [
    { ...client, accountManager: 'R. Penhallow' },
    { ...client, accountManager: 'J. Oduya' },
    { ...atLevel(3), employees: 20, accountManager: 'R. Penhallow' }, // 30 hours, 500 a month
  ];
  expect(lineOf('R. Penhallow', book)).toEqual({
    name: 'R. Penhallow',
    clients: 2,
    hoursTarget: 35,
    mrrFloorCents: 58333,
    ...UNKNOWN,
  });
});

test('hours spent, the number of clients that have any, and overdue reviews are added up', () => {
  const book = [
    { ...client, accountManager: 'J. Oduya', vcioHours: 2.25 },
    { ...client, accountManager: 'J. Oduya', vcioHours: 0 },
    { ...client, accountManager: 'J. Oduya', cadence: 'quarterly', lastReview: '2026-01-05' },
  ];
  expect(lineOf('J. Oduya', book)).toMatchObject({
    spentHundredths: 225,
    spentClients: 2,
    reviewsOverdue: 1,
  });
});

test('case and surrounding space do not make a different account manager', () => {
  const book = [
    { ...client, accountManager: 'J. Oduya' },
    { ...client, accountManager: ' j. oduya ' },
  ];
  expect(managersOf(book).named).toEqual([
    { name: 'J. Oduya', clients: 2, hoursTarget: 10, mrrFloorCents: 16666, ...UNKNOWN },
  ]);
});

test.each([
  { spellings: ['J. ODUYA', 'J. Oduya'], name: 'J. Oduya' },
  { spellings: ['j. oduya', 'J. Oduya', 'J. ODUYA'], name: 'J. Oduya' },
  { spellings: ['J. Oduya', 'J. oduya'], name: 'J. Oduya' },
  { spellings: ['J. ODUYA', 'j. oduya'], name: 'j. oduya' },
  { spellings: [' J. ODUYA '], name: 'J. ODUYA' },
])('a name written as $spellings is $name, whichever comes first', ({ spellings, name }) => {
  const book = spellings.map((accountManager) => ({ ...client, accountManager }));
  for (const clients of [book, [...book].reverse()])
    expect(managersOf(clients).named.map((line) => line.name)).toEqual([name]);
});

test('clients without an account manager have a line of their own', () => {
  expect(lineOf('', [client, client])).toEqual({
    name: '',
    clients: 2,
    hoursTarget: 10,
    mrrFloorCents: 16666,
    ...UNKNOWN,
  });
});

test('clients that are not scored give no account manager a line', () => {
  const book = [
    { ...all(''), accountManager: 'J. Oduya' },
    { ...client, active: 'no', accountManager: 'R. Penhallow' },
  ];
  expect(managersOf(book).named).toEqual([]);
});

test.each([
  { managers: 250, named: 250, others: 0 },
  { managers: 1000, named: 1000, others: 0 },
  { managers: 1001, named: 1000, others: 1 },
  { managers: 1150, named: 1000, others: 150 },
])(
  'of $managers account managers $named are named and $others are the rest',
  ({ managers, named, others }) => {
    const book = Array.from({ length: managers }, (_, index) => ({
      ...client,
      accountManager: `Manager ${index}`,
    }));
    const lines = managersOf(book);
    expect([lines.named.length, lines.others.clients]).toEqual([named, others]);
  },
);

test('the rest is added up in one line', () => {
  const book = Array.from({ length: 1003 }, (_, index) => ({
    ...client,
    accountManager: `Manager ${index}`,
  }));
  expect(managersOf(book).others).toEqual({
    clients: 3,
    hoursTarget: 15,
    mrrFloorCents: 24999,
    ...UNKNOWN,
  });
});

test.each([
  { order: 'rising', managerOf: (index: number) => index },
  { order: 'falling', managerOf: (index: number) => 1149 - index },
  { order: 'no', managerOf: (index: number) => (index * 7919) % 1150 },
])('of too many account managers in $order order the first by name are named', ({ managerOf }) => {
  const names = Array.from({ length: 1150 }, (_, index) => `Manager ${1000 + managerOf(index)}`);
  const lines = managersOf(names.map((accountManager) => ({ ...client, accountManager })));
  expect(lines.named.map(({ name }) => name)).toEqual([...names].sort().slice(0, 1000));
});

test('a named account manager keeps their line when there is no room for more', () => {
  const book = Array.from({ length: 1150 }, (_, index) => ({
    ...client,
    accountManager: `Manager ${index}`,
  }));
  expect(lineOf('Manager 7', [...book, { ...client, accountManager: 'Manager 7' }])?.clients).toBe(2);
});

test('every client is in either a named line or the rest', () => {
  const book = Array.from({ length: 2300 }, (_, index) => ({
    ...client,
    accountManager: `Manager ${index % 1170} ${'長'.repeat(index % 50)}`,
  }));
  const { named, others } = managersOf(book);
  expect(named.reduce((sum, { clients }) => sum + clients, others.clients)).toBe(2300);
});

test.each(['-', '?', 'n/a', 'TBD', ' '])('"%s" does not name an account manager', (cell) => {
  expect(readCell({ header: 'Account Manager', cell }).facts.accountManager).toBeUndefined();
});
