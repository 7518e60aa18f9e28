import { settingsSheet as settingsOf } from '../../core/portfolio/settings-sheet';
import { planRun } from '../../core/plan-run';
import { planSetup, type SetupPlan } from '../../core/plan-setup';
import type { Refusal } from '../../core/plan/refusal';
import type { SheetInput } from '../../core/plan/run-plan';
import type { Row } from '../../core/cells/cell';
import { CONTRACT_PRACTICES } from './contract';
import { gridOf } from './described-sheet';

const practiceHeaders = CONTRACT_PRACTICES.map(([, header]) => header);
const FIGURES = ['MSP MRR', 'vCIO Fee', 'vCIO Hours', 'Client IT Maturity', 'Target OML', 'Last Review'];
const FIRST = [...FIGURES, ...practiceHeaders.slice(0, 9), 'Meeting Cadence'];
const ALL = [...FIGURES, ...practiceHeaders, 'Meeting Cadence'];

function headOf(rows: readonly Row[], head: Partial<SheetInput> = {}): SheetInput {
  return {
    sheet: 'Clients',
    sheetNames: ['Clients'],
    rowCount: rows.length,
    columnCount: Math.max(...rows.map((row) => row.length)),
    topRows: rows,
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

function setupOf(rows: readonly Row[], extent: 'first' | 'all', head: Partial<SheetInput> = {}): SetupPlan {
  const plan = planSetup(headOf(rows, head), extent);
  if (plan.is === 'refused') throw new Error(plan.problems.map(({ message }) => message).join(' '));
  return plan;
}

function refusalOf(rows: readonly Row[], extent: 'first' | 'all', head: Partial<SheetInput> = {}): Refusal {
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
  { extent: 'first' as const, headers: FIRST },
  { extent: 'all' as const, headers: ALL },
])(
  '$extent are the figures, the practices in table order and then Meeting Cadence',
  ({ extent, headers }) => {
    expect(headersOf(setupOf(list, extent))).toEqual(headers);
  },
);

test.each(['first', 'all'] as const)('%s go side by side, right of the list', (extent) => {
  const { columns } = setupOf(list, extent);
  expect(columns.map(({ column }) => column)).toEqual(columns.map((_, index) => 2 + index));
});

test('the columns go right of everything in use, also below the header', () => {
  expect(setupOf([['Client'], ['Acme', '', '', 'a note']], 'first').columns[0]?.column).toBe(4);
});

test('the columns have their headers in the header row', () => {
  expect(setupOf([['My clients'], [], ...list], 'first')).toMatchObject({ headerRow: 2, sheet: 'Clients' });
});

test.each([
  { has: ['IT Roadmap'], left: FIRST.filter((header) => header !== 'IT Roadmap') },
  { has: ['Review Cadence'], left: FIRST.filter((header) => header !== 'Meeting Cadence') },
  {
    has: ['Technology Roadmap', 'vCIO Contract'],
    left: FIRST.filter((header) => !['IT Roadmap', 'Separate vCIO Contract'].includes(header)),
  },
  { has: ['Strategy Influence'], left: FIRST },
  { has: ['Monthly Amount'], left: FIRST.filter((header) => header !== 'MSP MRR') },
  { has: ['Last QBR'], left: FIRST.filter((header) => header !== 'Last Review') },
])('if $has is already there, $left are added', ({ has, left }) => {
  expect(headersOf(setupOf([['Client', 'Employees', ...has], ['Acme']], 'first'))).toEqual(left);
});

test('after the first questions, all means the rest', () => {
  const headers = headersOf(setupOf([['Client', 'Seats', ...FIRST], ['Acme']], 'all'));
  expect(headers).toEqual(practiceHeaders.slice(9));
});

test.each([
  { extent: 'first' as const, has: FIRST },
  { extent: 'all' as const, has: ALL },
])('a list that already has $extent gets nothing', ({ extent, has }) => {
  expect(refusalOf([['Client', 'Seats', ...has], ['Acme']], extent).because).toBe('nothingToAdd');
});

test.each([
  { header: 'IT Advice', choices: ['yes', 'no', 'n/a'] },
  { header: 'Separate vCIO Contract', choices: ['yes', 'no', 'n/a'] },
  { header: 'Meeting Cadence', choices: ['ad-hoc', 'annual', 'quarterly', 'monthly', 'weekly'] },
  { header: 'Client IT Maturity', choices: ['1', '2', '3', '4', '5'] },
  { header: 'Target OML', choices: ['1', '2', '3', '4', '5'] },
  { header: 'vCIO Fee', choices: [] },
])('$header offers $choices', ({ header, choices }) => {
  expect(setupOf(list, 'first').columns.find((column) => column.header === header)?.choices).toEqual(choices);
});

test.each([
  { header: 'Employees', format: 'whole' },
  { header: 'MSP MRR', format: 'money' },
  { header: 'vCIO Fee', format: 'money' },
  { header: 'Last Review', format: 'date' },
  { header: 'vCIO Hours', format: 'text' }, // otherwise 82:30 would be shown, and read, as 3.4
  { header: 'IT Advice', format: 'text' },
])('$header is shown as $format', ({ header, format }) => {
  const { columns } = setupOf([['Client'], ['Acme']], 'first');
  expect(columns.find((column) => column.header === header)?.format).toBe(format);
});

test.each(['Client Type', 'Package', 'Account Manager', 'Active', 'IT Focus %'])(
  '%s is not added',
  (header) => {
    expect(headersOf(setupOf([['Client'], ['Acme']], 'all'))).not.toContain(header);
  },
);

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
])('a sheet $what is refused with the reason $because', ({ rows, because }) => {
  expect(refusalOf(rows, 'first').because).toBe(because);
});

test.each(['first', 'all'] as const)('a refusal of %s is a sentence', (extent) => {
  const messages = [[['x']], [['Client', 'Seats', ...ALL], ['Acme']]].flatMap((rows) =>
    refusalOf(rows, extent).problems.map(({ message }) => message),
  );
  expect(messages.filter((message) => !/^[A-Z].*\.$/.test(message))).toEqual([]);
});

test('what the user says about a header counts', () => {
  const { columns } = setupOf([['Kunde', 'Fahrplan', 'x'], ['Acme']], 'first', {
    confirmed: [
      { header: 'Kunde', field: 'client' },
      { header: 'Fahrplan', field: 'roadmap' },
    ],
  });
  expect(columns.map(({ header }) => header)).not.toContain('IT Roadmap');
});

test('what the settings sheet remembers about a header counts', () => {
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
  { columns: 18, fits: true }, // 2 + 6 + 10
  { columns: 17, fits: false },
])('a grid of $columns columns has room for the columns: $fits', ({ columns, fits }) => {
  expect(planSetup(headOf(list, { limits: { columns } }), 'first').is).toBe(fits ? 'setup' : 'refused');
});

/** The lines of a settings sheet from the heading of added columns on. */
function listedIn(settings: SetupPlan['settings']): readonly Row[] {
  const rows = gridOf(settings);
  return rows.slice(rows.findIndex(([name]) => name === 'Added column'));
}

test('the columns that setup adds are listed on the settings sheet', () => {
  const { settings } = setupOf(list, 'first');
  expect(listedIn(settings)).toEqual([
    ['Added column', 'On the sheet'],
    ...FIRST.map((header) => [header, 'Clients']),
  ]);
});

test('a second setup adds to the list, and columns of other sheets stay in it', () => {
  const added = [
    ['Added column', 'On the sheet'],
    ['IT Advice', 'Clients'],
    ['IT Roadmap', 'Clients'],
    ['IT Advice', 'Prospects'],
  ];
  const { settings } = setupOf([['Client', 'Seats', 'IT Advice'], ['Acme']], 'first', {
    sheetNames: ['Clients', 'Prospects'],
    settingsSheet: added,
  });
  const rest = FIRST.filter((header) => header !== 'IT Advice');
  expect(listedIn(settings).slice(1)).toEqual([
    ['IT Advice', 'Prospects'],
    ['IT Advice', 'Clients'],
    ...rest.map((header) => [header, 'Clients']),
  ]);
});

test("a run keeps the list of added columns, under the sheet's current name", () => {
  const rows: readonly Row[] = [['Client', ...FIRST], ['Acme']];
  const settingsSheet = gridOf(setupOf(list, 'first').settings);
  const plan = planRun(headOf(rows, { sheet: 'Renamed', sheetNames: ['Renamed'], settingsSheet }));
  if (plan.is === 'refused') throw new Error('There is no plan.');
  expect(listedIn(settingsOf(plan)).slice(1)).toEqual(FIRST.map((header) => [header, 'Renamed']));
});

test('a run over a list that was not set up has no such list', () => {
  const plan = planRun(
    headOf([
      ['Client', 'IT Advice'],
      ['Acme', 'yes'],
    ]),
  );
  if (plan.is === 'refused') throw new Error('There is no plan.');
  expect(gridOf(settingsOf(plan)).flat()).not.toContain('Added column');
});

test('a wrong setting stops setup, which would overwrite it', () => {
  const settingsSheet = [
    ['Setting', 'Value'],
    ['mspLevel', 7],
  ];
  const refusal = planSetup(headOf(list, { settingsSheet }), 'first');
  expect(refusal).toMatchObject({ because: 'settings', problems: [{ cell: 'OML Settings!B2' }] });
});
