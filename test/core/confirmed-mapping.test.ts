import { planOf } from './list';
import { fieldsOf } from './reading';

const settingsSheet = (header: string, field: string) => [
  ['Your column', 'Is read as'],
  [header, field],
];

test('a confirmed mapping gives a meaning to an unknown header', () => {
  expect(fieldsOf(['Kunde', 'IT Advice'], { Kunde: 'client' })).toEqual(['client', 'advice']);
});

test('a confirmed mapping wins over the exact header', () => {
  expect(fieldsOf(['Client', 'Who', 'IT Advice'], { Who: 'client' })).toEqual(['-', 'client', 'advice']);
});

test('a confirmed mapping changes what a header means', () => {
  expect(fieldsOf(['Client', 'Site', 'IT Advice'], { Site: 'clientId' })).toEqual([
    'client',
    'clientId',
    'advice',
  ]);
});

test('a header that the user says to ignore is read as nothing', () => {
  expect(fieldsOf(['Client', 'IT Roadmap', 'IT Advice'], { 'IT Roadmap': 'ignore' })).toEqual([
    'client',
    '-',
    'advice',
  ]);
});

test('a date column becomes a practice if the user says so', () => {
  expect(fieldsOf(['Client', 'Roadmap Date', 'IT Advice'], { 'Roadmap Date': 'roadmap' })[1]).toBe('roadmap');
});

test.each([' kunde ', 'KUNDE', 'Kunde'])(
  'a confirmed header is found whatever its case and spaces: "%s"',
  (header) => {
    expect(fieldsOf([header, 'IT Advice'], { Kunde: 'client' })[0]).toBe('client');
  },
);

test('a column that only looks like a confirmed one is not a problem', () => {
  const { problems } = planOf({
    headers: ['Client', 'Who', 'IT Advice'],
    rows: [['a', 'b', 'c']],
    confirmed: { Who: 'client' },
  });
  expect(problems).toEqual([]);
});

test('of two columns confirmed for one field, the second is a problem', () => {
  const { problems } = planOf({
    headers: ['Who', 'Whom', 'IT Advice'],
    rows: [['a', 'b', 'c']],
    confirmed: { Who: 'client', Whom: 'client' },
  });
  expect(problems.map(({ cell }) => cell)).toEqual(['B1']);
});

test.each([
  ['the id', 'client'],
  ['the header', 'Client'],
  ['different case', 'CLIENT'],
])('the workbook remembers a mapping by %s of its field', (_, field) => {
  const { mappedColumns } = planOf({
    headers: ['Kunde', 'IT Advice'],
    rows: [['Acme', 'yes']],
    settingsSheet: settingsSheet('Kunde', field),
  });
  expect(mappedColumns[0]?.field).toBe('client');
});

test('a mapping confirmed for this run takes precedence over one that the workbook remembers', () => {
  const { mappedColumns } = planOf({
    headers: ['Client', 'Plan', 'IT Advice'],
    rows: [['Acme', 'yes', 'yes']],
    settingsSheet: settingsSheet('Plan', 'IT Policies'),
    confirmed: { Plan: 'roadmap' },
  });
  expect(mappedColumns.find(({ column }) => column === 1)?.field).toBe('roadmap');
});

test('a confirmed mapping counts in finding the header row', () => {
  const { headerRow } = planOf({
    above: [['Client list', 'IT Advice']],
    headers: ['Kunde', 'Plan', 'Rat'],
    rows: [['Acme', 'yes', 'yes']],
    confirmed: { Kunde: 'client', Plan: 'roadmap', Rat: 'advice' },
  });
  expect(headerRow).toBe(1);
});

test('an inverted header stays inverted when confirmed', () => {
  const { mappedColumns } = planOf({
    headers: ['Client', 'Inactive', 'IT Advice'],
    rows: [['Acme', 'yes', 'yes']],
    confirmed: { Inactive: 'active' },
  });
  expect(mappedColumns.find(({ field }) => field === 'active')?.isInverted).toBe(true);
});
