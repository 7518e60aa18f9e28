import { planSetup, type SetupPlan } from '../../core/plan-setup';
import type { Refusal } from '../../core/refusal';
import type { RunHead } from '../../core/run-plan';
import type { Row } from '../../core/workbook';
import { ALL_SETUP_HEADERS, FIRST_SETUP_HEADERS } from './setup-headers';

function headOf(rows: readonly Row[], head: Partial<RunHead> = {}): RunHead {
  return {
    sheet: 'Clients',
    sheetNames: ['Clients'],
    rowCount: rows.length,
    columnCount: Math.max(...rows.map((row) => row.length)),
    firstRows: rows,
    tables: [],
    settingsSheet: undefined,
    settings: [],
    confirmed: [],
    locale: undefined,
    today: 46_000,
    ownershipBy: 'settingsSheet',
    adopts: false,
    limits: { columns: 16_384 },
    formulaSeparator: ',',
    ...head,
  };
}

function setupOf(rows: readonly Row[], extent: 'first' | 'all', head: Partial<RunHead> = {}): SetupPlan {
  const plan = planSetup(headOf(rows, head), extent);
  if (plan.is === 'refused') throw new Error(plan.problems.map(({ message }) => message).join(' '));
  return plan;
}

function refusalOf(rows: readonly Row[], extent: 'first' | 'all', head: Partial<RunHead> = {}): Refusal {
  const plan = planSetup(headOf(rows, head), extent);
  if (plan.is === 'setup') throw new Error('There is something to add.');
  return plan;
}

const list: readonly Row[] = [
  ['Client', 'Employees'],
  ['Acme', 12],
];
const headersOf = ({ columns }: SetupPlan) => columns.map(({ header }) => header);

test.each([
  { extent: 'first' as const, headers: FIRST_SETUP_HEADERS },
  { extent: 'all' as const, headers: ALL_SETUP_HEADERS },
])('$extent are the practices in table order and then Meeting Cadence', ({ extent, headers }) => {
  expect(headersOf(setupOf(list, extent))).toEqual(headers);
});

test.each(['first', 'all'] as const)('%s stand side by side, right of the list', (extent) => {
  const { columns } = setupOf(list, extent);
  expect(columns.map(({ column }) => column)).toEqual(columns.map((_, index) => 2 + index));
});

test('the columns stand right of whatever is in use, also below the header', () => {
  expect(setupOf([['Client'], ['Acme', '', '', 'a note']], 'first').columns[0]?.column).toBe(4);
});

test('the columns have their heads in the header row', () => {
  expect(setupOf([['My clients'], [], ...list], 'first')).toMatchObject({ headerRow: 2, sheet: 'Clients' });
});

test.each([
  { has: ['IT Roadmap'], left: FIRST_SETUP_HEADERS.filter((header) => header !== 'IT Roadmap') },
  { has: ['Review Cadence'], left: FIRST_SETUP_HEADERS.filter((header) => header !== 'Meeting Cadence') },
  {
    has: ['Technology Roadmap', 'vCIO Contract'],
    left: FIRST_SETUP_HEADERS.filter((header) => !['IT Roadmap', 'Separate vCIO Contract'].includes(header)),
  },
  { has: ['Strategy Influence'], left: FIRST_SETUP_HEADERS },
])('with $has there already, $left are added', ({ has, left }) => {
  expect(headersOf(setupOf([['Client', ...has], ['Acme']], 'first'))).toEqual(left);
});

test('after the first, all are the rest', () => {
  const headers = headersOf(setupOf([['Client', ...FIRST_SETUP_HEADERS], ['Acme']], 'all'));
  expect(headers).toEqual(ALL_SETUP_HEADERS.filter((header) => !FIRST_SETUP_HEADERS.includes(header)));
});

test.each([
  { extent: 'first' as const, has: FIRST_SETUP_HEADERS },
  { extent: 'all' as const, has: ALL_SETUP_HEADERS },
])('a list that has $extent already gets nothing', ({ extent, has }) => {
  expect(refusalOf([['Client', ...has], ['Acme']], extent).because).toBe('nothingToAdd');
});

test.each([
  { header: 'IT Advice', choices: ['yes', 'no', 'n/a'] },
  { header: 'Separate vCIO Contract', choices: ['yes', 'no', 'n/a'] },
  { header: 'Meeting Cadence', choices: ['ad-hoc', 'annual', 'quarterly', 'monthly', 'weekly'] },
])('$header offers $choices', ({ header, choices }) => {
  expect(setupOf(list, 'first').columns.find((column) => column.header === header)?.choices).toEqual(choices);
});

test('every column says what to answer', () => {
  expect(setupOf(list, 'all').columns.filter(({ question }) => question.length < 10)).toEqual([]);
});

test.each([
  { what: 'blank', rows: [[]], because: 'noHeaderRow' },
  { what: 'without headers', rows: [['x', 'y']], because: 'noHeaderRow' },
  {
    what: 'without Client',
    rows: [
      ['Employees', 'Account Manager'],
      [3, 'R. P.'],
    ],
    because: 'noClientColumn',
  },
])('a sheet $what is refused as $because', ({ rows, because }) => {
  expect(refusalOf(rows, 'first').because).toBe(because);
});

test.each(['first', 'all'] as const)('a refusal of %s is a sentence', (extent) => {
  const messages = [[['x']], [['Client', ...ALL_SETUP_HEADERS], ['Acme']]].flatMap((rows) =>
    refusalOf(rows, extent).problems.map(({ message }) => message),
  );
  expect(messages.filter((message) => !/^[A-Z].*\.$/.test(message))).toEqual([]);
});

test('what the user says of a header counts', () => {
  const { columns } = setupOf([['Kunde', 'Fahrplan', 'x'], ['Acme']], 'first', {
    confirmed: [
      { header: 'Kunde', field: 'client' },
      { header: 'Fahrplan', field: 'roadmap' },
    ],
  });
  expect(columns.map(({ header }) => header)).not.toContain('IT Roadmap');
});

test('what the settings sheet remembers of a header counts', () => {
  const { columns } = setupOf([['Kunde', 'Fahrplan', 'x'], ['Acme']], 'first', {
    settingsSheet: [
      ['Your column', 'Is read as'],
      ['Kunde', 'Client'],
      ['Fahrplan', 'IT Roadmap'],
    ],
  });
  expect(columns.map(({ header }) => header)).not.toContain('IT Roadmap');
});

test.each([
  { columns: 2 + FIRST_SETUP_HEADERS.length, fits: true },
  { columns: 1 + FIRST_SETUP_HEADERS.length, fits: false },
])('in a grid of $columns columns there is room for the columns: $fits', ({ columns, fits }) => {
  expect(planSetup(headOf(list, { limits: { columns } }), 'first').is).toBe(fits ? 'setup' : 'refused');
});
