import { finishRun, HISTORY_CLIENTS_AT_MOST } from '../../core/finish-run';
import type { Row } from '../../core/cells/cell';
import { atLevel, listOf } from './client';
import { textsOf } from './described-sheet';
import { finishClients, type FinishedList } from './finished-run';
import { scoreList } from './list';

const clients = (count: number, level: number) =>
  Array.from({ length: count }, () => ({ ...atLevel(level), employees: 60 }));
/** A run with more clients than the history takes: 5 and 10 hours per client at OML 1 and 2. */
const bigRun = (
  ones: number,
  twos: number,
  history?: readonly Row[],
): Pick<FinishedList, 'history' | 'changes' | 'portfolio'> => {
  const { plan, tally } = scoreList(listOf([...clients(ones, 1), ...clients(twos, 2)]));
  return finishRun(plan, tally, { lines: undefined, history });
};
const words = ({ portfolio }: Pick<FinishedList, 'portfolio'>) => textsOf(portfolio).join('\n');

test('5,000 clients are the most that have lines', () => {
  expect(HISTORY_CLIENTS_AT_MOST).toBe(5000);
});

test('a run without lines adds one: average level, hours of all', () => {
  // (1 + 1 + 2) / 3 = 1.33; 5 + 5 + 10
  expect(bigRun(2, 1).history.rows.map((row) => row.slice(3, 7))).toEqual([[1.33, 1.33, 20, 1]]);
});

test('the line of totals says what it is', () => {
  expect(String(bigRun(2, 1).history.rows[0]?.[2])).toMatch(/^All clients: .*3/);
});

test('totals that stay the same are not added again', () => {
  const { rows } = bigRun(2, 1).history;
  expect(bigRun(2, 1, rows).history.rows).toEqual([]);
});

test('over 5,000 clients the portfolio says that the history keeps totals only', () => {
  expect(words(bigRun(2, 1))).toContain(
    'With over 5,000 clients the history keeps totals only, so it cannot show who moved.',
  );
});

test('over 5,000 clients the portfolio does not promise to say who moved', () => {
  expect(words(bigRun(2, 1))).not.toMatch(/The next one will show who moved/);
});

test('totals do not name clients that moved', () => {
  const { rows } = bigRun(2, 1).history;
  expect(bigRun(1, 2, rows).changes).toMatchObject({ up: [], down: [], added: [] });
});

test('totals after client lines are not a new client', () => {
  const { rows } = finishClients(clients(3, 1)).history;
  expect(bigRun(2, 2, rows).changes.added).toEqual([]);
});

test('client lines after totals make nobody new', () => {
  const { rows } = bigRun(2, 2).history;
  expect(finishClients(clients(3, 1), {}, { history: rows }).changes.added).toEqual([]);
});

test('totals with the same average but different hours do not say that no client moved', () => {
  const { rows } = bigRun(1, 1).history;
  expect(words(bigRun(2, 2, rows))).not.toMatch(/No client changed level/);
});
