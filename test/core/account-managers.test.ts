import { readCell } from './reading';
import type { ManagerLine } from '../../core/portfolio/manager-lines';
import { all, atLevel, listOf, type ClientCells } from './client';
import { scoreList } from './list';

const managersOf = (clients: readonly ClientCells[]) => scoreList(listOf(clients)).tally.managers;
const lineOf = (name: string, clients: readonly ClientCells[]): ManagerLine | undefined =>
  managersOf(clients).named.find(([named]) => named === name);
/** 5 hours and 83.33 a month. */
const client = { ...atLevel(1), employees: 80 };

test('the clients, hours and floors of an account manager are summed up', () => {
  const book = [
    { ...client, accountManager: 'R. Penhallow' },
    { ...client, accountManager: 'J. Oduya' },
    { ...atLevel(3), employees: 20, accountManager: 'R. Penhallow' }, // 30 hours, 500 a month
  ];
  expect(lineOf('R. Penhallow', book)).toEqual(['R. Penhallow', 2, 35, 58333]);
});

test('case and surrounding space make no other account manager', () => {
  const book = [
    { ...client, accountManager: 'J. Oduya' },
    { ...client, accountManager: ' j. oduya ' },
  ];
  expect(managersOf(book).named).toEqual([['J. Oduya', 2, 10, 16666]]);
});

test('clients without an account manager have a line of their own', () => {
  expect(lineOf('', [client, client])).toEqual(['', 2, 10, 16666]);
});

test('clients that are not scored give no account manager a line', () => {
  const book = [
    { ...all(''), accountManager: 'J. Oduya' },
    { ...client, active: 'no', accountManager: 'R. Penhallow' },
  ];
  expect(managersOf(book).named).toEqual([]);
});

test.each([
  { managers: 99, named: 99, others: 0 },
  { managers: 100, named: 100, others: 0 },
  { managers: 101, named: 100, others: 1 },
  { managers: 250, named: 100, others: 150 },
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

test('the rest is summed up in one', () => {
  const book = Array.from({ length: 103 }, (_, index) => ({ ...client, accountManager: `Manager ${index}` }));
  expect(managersOf(book).others).toEqual({ clients: 3, hoursTarget: 15, mrrFloorCents: 24999 });
});

test('a named account manager keeps its line when the room is used up', () => {
  const book = Array.from({ length: 150 }, (_, index) => ({ ...client, accountManager: `Manager ${index}` }));
  expect(lineOf('Manager 7', [...book, { ...client, accountManager: 'Manager 7' }])?.[1]).toBe(2);
});

test('no client is lost between the named and the rest', () => {
  const book = Array.from({ length: 300 }, (_, index) => ({
    ...client,
    accountManager: `Manager ${index % 170} ${'長'.repeat(index % 50)}`,
  }));
  const { named, others } = managersOf(book);
  expect(named.reduce((sum, [, clients]) => sum + clients, others.clients)).toBe(300);
});

test.each(['-', '?', 'n/a', 'TBD', ' '])('"%s" names no account manager', (cell) => {
  expect(readCell({ header: 'Account Manager', cell }).facts.accountManager).toBeUndefined();
});
