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

test('of two rows that map the same number of fields, the first is the header row', () => {
  expect(planOf({ above: [headers], headers: ['Company', 'IT Policies', 'QBR'], rows }).headerRow).toBe(0);
});

test('a later row that maps more fields is the header row', () => {
  expect(planOf({ above: [['Client', 'QBR']], headers, rows }).headerRow).toBe(1);
});

test('the 26th row is not searched for a header', () => {
  const above = Array.from({ length: 25 }, () => ['']);
  expect(refusalOf({ above, headers, rows }).because).toBe('noHeaderRow');
});

test('the list may begin to the right of empty columns', () => {
  const { mappedColumns } = planOf({ headers: ['', '', ...headers], rows: [['', '', 'Acme', 'yes', 'no']] });
  expect(mappedColumns.map(({ column }) => column)).toEqual([2, 3, 4]);
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
  const { mappedColumns } = planOf({ headers: ['Client', 'Meeting Cadence'], rows });
  expect(mappedColumns.map(({ field }) => field)).toEqual(['client', 'cadence']);
});

test('a refusal says in two sentences what is wrong and what to do', () => {
  const [problem] = refusalOf({ headers: ['Client', 'Employees'], rows }).problems;
  expect(problem?.message).toMatch(/^[A-Z][^.]*\. [A-Z][^.]*\.$/);
});

const SCORED = ['Company', 'Meeting Cadence', 'Remarks', 'OML Level', 'OML Next Steps', 'OML Reason'];
/** A client whose remark names a practice, beside what we wrote. */
const HARBOR = [
  'Harbor Supply Company',
  'annual',
  'asks for an IT policy',
  1,
  'IT Roadmap: draft it',
  'OML 2 needs Quarterly Reviews, vCIO Hours',
];

test.each([
  { what: 'as we wrote it', headers: SCORED },
  {
    what: 'with one of our columns left',
    headers: [...SCORED.slice(0, 3), 'OML Reason'],
  },
  { what: 'with our columns elsewhere', headers: ['OML Level', 'OML Reason', ...SCORED.slice(0, 3)] },
])('after a run the header row is found again beside our texts, $what', ({ headers: head }) => {
  const rowOf = (texts: readonly (string | number)[]) =>
    head.map((header) => texts[SCORED.indexOf(header)] ?? '');
  const plan = planOf({
    headers: head,
    rows: [rowOf(['Alder Dental', 'quarterly', '', 2, '', '']), rowOf(HARBOR)],
    adopts: true,
  });
  expect(plan.headerRow).toBe(0);
  expect(plan.mappedColumns.map(({ field }) => field)).toEqual(['client', 'cadence']);
});

test('a row that names more fields is not the header row if a different row has our headers', () => {
  const { headerRow } = planOf({
    headers: SCORED,
    rows: [[...HARBOR.slice(0, 3), '', 'IT roadmap', 'wants QBR', 'vCIO fee', 'IT policies for all']],
    adopts: true,
  });
  expect(headerRow).toBe(0);
});

test('one header of ours does not make a header row', () => {
  expect(planOf({ above: [['Client', 'OML Level']], headers, rows }).headerRow).toBe(1);
});
