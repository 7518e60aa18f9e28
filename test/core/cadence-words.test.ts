import { readCell } from './reading';

const read = (cell: string | number | boolean) => readCell({ header: 'Meeting Cadence', cell });

test.each([
  ['ad-hoc', ['ad-hoc']],
  ['Ad hoc', ['ad-hoc']],
  ['AD-HOC', ['ad-hoc']],
  ['Ad\u2011hoc', ['ad-hoc']],
  ['ad\u00a0hoc', ['ad-hoc']],
  ['as needed', ['ad-hoc']],
  ['As Needed', ['ad-hoc']],
  ['none', ['ad-hoc']],
  ['annual', ['annual']],
  ['Annually', ['annual']],
  ['yearly', ['annual']],
  ['Quarterly', ['quarterly']],
  ['QBR', ['quarterly']],
  ['monthly', ['monthly']],
  ['Weekly', ['weekly']],
  [' weekly\u00a0', ['weekly']],
  ['Quarterly, monthly', ['quarterly', 'monthly']],
  ['quarterly/monthly/weekly', ['quarterly', 'monthly', 'weekly']],
  ['Quarterly + monthly', ['quarterly', 'monthly']],
  ['Quarterly & monthly', ['quarterly', 'monthly']],
  ['Quarterly and monthly', ['quarterly', 'monthly']],
  ['annual;quarterly', ['annual', 'quarterly']],
  ['annual | QBR', ['annual', 'quarterly']],
  ['annual\nquarterly', ['annual', 'quarterly']],
  ['annual quarterly monthly weekly', ['annual', 'quarterly', 'monthly', 'weekly']],
  ['Monthly-Weekly', ['monthly', 'weekly']],
  ['monthly (weekly)', ['monthly', 'weekly']],
  ['monthly • weekly', ['monthly', 'weekly']],
  ['monthly_weekly', ['monthly', 'weekly']],
  ['weekly, weekly', ['weekly']],
  ['ad hoc or as needed', ['ad-hoc']],
  ['annual, ad-hoc', ['annual', 'ad-hoc']],
])('"%s" names %p', (cell, cycles) => {
  const { facts, problems } = read(cell);
  expect([[...facts.cadence].sort(), problems]).toEqual([[...cycles].sort(), []]);
});

test.each(['', ' ', '\u00a0', '-', '?', 'tbd'])('"%s" names nothing and is not a problem', (cell) => {
  const { facts, problems } = read(cell);
  expect([facts.cadence, problems]).toEqual([[], []]);
});

test.each([
  ...[
    'biweekly',
    'Bi-weekly',
    'bi weekly',
    'bi\u2011weekly',
    'bimonthly',
    'bi-monthly',
    'semi-annual',
    'fortnightly',
  ],
  ...[
    'semiannually',
    'daily',
    'every month',
    'sometimes',
    'QBRs held',
    'twice',
    4,
    true,
    'yes',
    'quarterlymonthly',
  ],
])('%p does not name a cycle and is a problem', (cell) => {
  const { facts, problems } = read(cell);
  expect([facts.cadence, problems.length]).toEqual([[], 1]);
});

test.each([
  { cell: 'quarterly, biweekly', known: 'quarterly', other: 'biweekly' },
  { cell: 'monthly and bi-monthly', known: 'monthly', other: 'bimonthly' },
  { cell: 'weekly stand-up', known: 'weekly', other: 'stand' },
])('an unknown word beside a known one is a problem: "$cell"', ({ cell, known, other }) => {
  const { facts, problems } = read(cell);
  expect([facts.cadence, problems[0]?.found]).toEqual([[known], expect.stringContaining(other)]);
});
