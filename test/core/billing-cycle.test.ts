import { columnsToRead } from '../../core/plan/columns-to-read';
import { planOf, scoreList } from './list';
import type { Cell } from '../../core/cells/cell';

const headers = ['Client', 'IT Advice', 'MSP MRR', 'Billing Cycle'];

function mrrProblems(mrr: Cell, cycle: Cell, header = 'Billing Cycle') {
  const list = { headers: [...headers.slice(0, 3), header], rows: [['Acme', 'yes', mrr, cycle]] };
  return scoreList(list).problems.map(({ cell, message }) => `${cell} ${message}`);
}

test.each([
  'Annual',
  'Quarterly',
  'bi-monthly',
  'Semi Monthly',
  'every 3 months',
  '12 month',
  'One Time',
  'Weekly',
])('an amount that is billed "%s" is named, as it is read as monthly', (cycle) => {
  expect(mrrProblems(12_000, cycle)).toEqual([
    `C2 MSP MRR: 12000 is billed "${cycle}", and it is read as an amount a month`,
  ]);
});

test.each([
  'Monthly',
  'monthly ',
  'per month',
  'MONTH',
  'Monthly (in advance)',
  '1 month',
  'M',
  '',
  ' ',
  '-',
  'n/a',
  '#N/A',
])('an amount that is billed "%s" is monthly', (cycle) => {
  expect(mrrProblems(12_000, cycle)).toEqual([]);
});

test.each(['Billing_Cycle_Desc', 'billing frequency', 'BillingPeriod', 'Account: Invoice Frequency'])(
  'a column headed %s says how often the amount is billed',
  (header) => {
    expect(mrrProblems('1,200', 'Annual', header)).toEqual([
      'C2 MSP MRR: 1200 is billed "Annual", and it is read as an amount a month',
    ]);
  },
);

test.each([
  { what: 'an amount that is not known', mrr: '' },
  { what: 'an amount of 0', mrr: 0 },
])('$what is not named', ({ mrr }) => {
  expect(mrrProblems(mrr, 'Annual')).toEqual([]);
});

test("what is named is also in the client's notes", () => {
  const { client } = scoreList({ headers, rows: [['Acme', 'yes', 12_000, 'Annual']] });
  expect(client('Acme').values.notes).toContain('MSP MRR: 12000 is billed "Annual"');
});

test('an amount of a client that is not scored is not named', () => {
  const list = { headers: [...headers, 'Active'], rows: [['Acme', 'yes', 12_000, 'Annual', 'no']] };
  expect(scoreList(list).problems).toEqual([]);
});

test('the column is not a field, but it is read', () => {
  const plan = planOf({
    headers: ['Client', 'IT Advice', 'MSP MRR', 'a', 'b', 'c', 'd', 'Billing Cycle', 'e'],
    rows: [['Acme', 'yes', 12_000, '', '', '', '', 'Annual']],
  });
  expect(plan.mappedColumns.map(({ field }) => field)).toEqual(['client', 'advice', 'mspMrr']);
  expect(plan.readWidth).toBe(8);
  expect(columnsToRead(plan)).toEqual([
    { first: 0, last: 2 },
    { first: 7, last: 7 },
  ]);
});

test('what the user said about the column takes precedence', () => {
  const plan = planOf({ headers, rows: [['Acme', 'yes', 1, 'x']], confirmed: { 'Billing Cycle': 'ignore' } });
  expect(plan.billingCycleColumn).toBeUndefined();
});
