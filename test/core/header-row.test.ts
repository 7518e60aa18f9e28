import { planOf, refusalOf } from './list';

const headers = ['Client', 'IT Advice', 'IT Roadmap'];
const rows = [['Acme', 'yes', 'no']];

test.each([
  { what: 'in the first row', above: [], row: 0 },
  { what: 'below a title', above: [['Client review 2026'], []], row: 2 },
  { what: 'below a title, a date and an empty row', above: [['Clients'], [46_000], ['']], row: 3 },
  {
    what: 'below notes that name a field',
    above: [['Client'], ['One client a row, with its IT Roadmap']],
    row: 2,
  },
  {
    what: 'below a row without Client that names as many',
    above: [['IT Advice', 'IT Roadmap', 'QBR', 'vCIO Fee']],
    row: 1,
  },
  { what: 'in the 25th row', above: Array.from({ length: 24 }, () => ['']), row: 24 },
])('the header row is found $what', ({ above, row }) => {
  expect(planOf({ above, headers, rows }).headerRow).toBe(row);
});

test('of two rows that map as many fields the first is the header row', () => {
  expect(planOf({ above: [headers], headers: ['Company', 'IT Policies', 'QBR'], rows }).headerRow).toBe(0);
});

test('a later row that maps more fields is the header row', () => {
  expect(planOf({ above: [['Client', 'QBR']], headers, rows }).headerRow).toBe(1);
});

test('a header in the 26th row is not looked for', () => {
  const above = Array.from({ length: 25 }, () => ['']);
  expect(refusalOf({ above, headers, rows }).because).toBe('noHeaderRow');
});

test('the list may begin right of empty columns', () => {
  const { places } = planOf({ headers: ['', '', ...headers], rows: [['', '', 'Acme', 'yes', 'no']] });
  expect(places.map(({ column }) => column)).toEqual([2, 3, 4]);
});

test.each([
  { what: 'nothing but empty rows', headers: ['', ''], because: 'noHeaderRow' },
  { what: 'no header that is known', headers: ['Foo', 'Bar'], because: 'noHeaderRow' },
  { what: 'numbers only', headers: [1, 2, 3], because: 'noHeaderRow' },
  { what: 'practices but no client', headers: ['IT Advice', 'IT Roadmap'], because: 'noClientColumn' },
  {
    what: 'clients but no practice',
    headers: ['Client', 'Employees', 'vCIO Fee'],
    because: 'noPracticeColumn',
  },
])('a sheet with $what is refused', ({ headers: given, because }) => {
  expect(refusalOf({ headers: given, rows }).because).toBe(because);
});

test('a list without rows is refused', () => {
  expect(refusalOf({ headers, rows: [] }).because).toBe('noClientRows');
});

test('Client and Meeting Cadence are enough', () => {
  const { places } = planOf({ headers: ['Client', 'Meeting Cadence'], rows });
  expect(places.map(({ field }) => field)).toEqual(['client', 'cadence']);
});

test('every refusal says what to do in a sentence', () => {
  const [problem] = refusalOf({ headers: ['Client', 'Employees'], rows }).problems;
  expect(problem?.message).toMatch(/^[A-Z][^.]*\. [A-Z][^.]*\.$/);
});
