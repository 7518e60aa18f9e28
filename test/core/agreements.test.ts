import { duplicateFinder } from '../../core/read/find-duplicates';
import { withClients } from '../../core/plan-run';
import type { Row } from '../../core/cells/cell';
import { planOf } from './list';

const SENTENCE =
  'Most clients are in the list more than once, as in a list of agreements. Each row counts as a client';

function saidOf(rows: readonly Row[], headers: Row = ['Client', 'IT Advice']): readonly string[] {
  const plan = planOf({ headers, rows });
  const preview = duplicateFinder(plan.mappedColumns);
  for (const row of rows) preview.add(row);
  const scanned = withClients(plan, preview);
  return scanned.problems.map(({ cell, message }) => `${cell} ${message}`);
}

/** For each number, a client with that many rows. */
function agreements(...counts: readonly number[]): readonly Row[] {
  return counts.flatMap((count, client) => Array.from({ length: count }, () => [`Client ${client}`, 'yes']));
}

test.each([
  { rows: agreements(3, 2, 1, 1, 1, 1, 1), repeated: 5, of: 10, says: false },
  { rows: agreements(3, 3, 1, 1, 1, 1), repeated: 6, of: 10, says: true },
  { rows: agreements(10), repeated: 10, of: 10, says: true },
  { rows: agreements(3, 3, 1, 1, 1), repeated: 6, of: 9, says: false },
])('of $of rows $repeated share their name with others: a list of agreements? $says', ({ rows, says }) => {
  expect(saidOf(rows)).toEqual(says ? [`A1 ${SENTENCE}`] : []);
});

test('rows with the same name and different IDs are different clients', () => {
  const rows = agreements(12).map((row, index) => [...row, index]);
  expect(saidOf(rows, ['Client', 'IT Advice', 'Client ID'])).toEqual([]);
});

test('rows that are not scored do not count', () => {
  const rows = agreements(8, 1, 1, 1, 1).map((row, index) => [...row, index < 7 ? 'no' : 'yes']);
  expect(saidOf(rows, ['Client', 'IT Advice', 'Active'])).toEqual([]);
});
