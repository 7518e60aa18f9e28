import { planOf } from './list';

const rows = [['a', 'b', 'c', 'd']];

test.each([
  {
    what: 'the first of two exact ones',
    headers: ['Company', 'Client', 'IT Advice'],
    kept: 'Company',
    lost: 'B1',
  },
  {
    what: 'an exact one, though second',
    headers: ['Site Count', 'Client', 'IT Advice'],
    kept: 'Client',
    lost: 'A1',
  },
  {
    what: 'the first of two alike',
    headers: ['Client', 'IT Advice', 'Client'],
    kept: 'Client',
    lost: 'C1',
  },
])('of two columns for one field, $what is read', ({ headers, kept }) => {
  expect(planOf({ headers, rows }).mappedColumns.find(({ field }) => field === 'client')?.header).toBe(kept);
});

test.each([
  { headers: ['Company', 'Client', 'IT Advice'], cell: 'B1', found: 'Client' },
  {
    headers: ['Organisation Name (legal)', 'Client', 'IT Advice'],
    cell: 'A1',
    found: 'Organisation Name (legal)',
  },
  { headers: ['Client', 'IT Advice', 'Client'], cell: 'C1', found: 'Client' },
  { headers: ['Client', 'QBR', 'Quarterly Reviews', 'IT Advice'], cell: 'C1', found: 'Quarterly Reviews' },
])('the second column for one field is a problem: $headers', ({ headers, cell, found }) => {
  expect(planOf({ headers, rows }).problems).toMatchObject([{ cell, found }]);
});

test('a longer header with one common word is not a second column of names', () => {
  expect(planOf({ headers: ['Site Count', 'Client', 'Company Health', 'IT Advice'], rows }).problems).toEqual(
    [],
  );
});

test('three columns for one field are two problems', () => {
  const { problems } = planOf({ headers: ['Client', 'Company', 'Account', 'IT Advice'], rows });
  expect(problems.map(({ cell }) => cell)).toEqual(['B1', 'C1']);
});

test('the problem names its cell on the header row, not on the first row', () => {
  const { problems } = planOf({
    above: [['Our clients']],
    headers: ['Client', 'IT Advice', 'Company'],
    rows,
  });
  expect(problems[0]?.cell).toBe('C2');
});

test('a list with our own headers has no problem', () => {
  const { problems } = planOf({
    headers: ['Client', 'Client ID', 'Active', 'IT Advice', 'Last Review'],
    rows,
  });
  expect(problems).toEqual([]);
});

test('no column is read as two fields', () => {
  const { mappedColumns } = planOf({
    headers: ['Client', 'vCIO Hours', 'QBR', 'IT Roadmap', 'Client ID'],
    rows,
  });
  expect(new Set(mappedColumns.map(({ column }) => column)).size).toBe(mappedColumns.length);
});
