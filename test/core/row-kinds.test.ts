import { scoreList } from './list';

const headers = ['Client', 'IT Advice', 'Region', 'Employees'];
const clientsOf = (...rows: readonly (readonly (string | number | boolean)[])[]) =>
  scoreList({ headers, rows }).clients.map(({ client }) => client);

const footers = [
  ...['Total', 'Totals', 'total', 'TOTAL', ' Total ', 'Grand Total', 'Grand Totals', 'grand totals'],
  ...[
    'Totals (12 records)',
    'Grand Totals (5700 records)',
    'Grand Total (1 record)',
    'Grand Totals (5,700 records)',
  ],
  ...['Subtotal', 'Sum', 'SUM', 'Average', 'average'],
  ...['Confidential Information', 'Confidential Information - Do Not Distribute', 'confidential information'],
  ...[
    'Copyright (c) 2026 example.com, inc. All rights reserved.',
    'Copyright (C) 2000-2026',
    '\u00a0Total\u00a0',
  ],
  ...[
    'Total: 1',
    'Total : 12',
    'Totals: 1,234',
    'Grand Total: $ 48,200.50',
    'Sum: 3',
    'Average: 12.5',
    'Total:',
  ],
  ...['Total Clients: 60', 'Total records: 1,204', 'Total (12 records):'],
  ...['Page 1 of 1', 'PAGE 12 of 40', 'Page 3/7'],
  ...['End of Report', 'END OF REPORT', '*** End of Report ***', '- end of report.'],
];

test.each(footers)('a footer is not a client: "%s"', (footer) => {
  expect(clientsOf(['Acme', 'yes'], [footer, 'yes', '', 12])).toEqual(['Acme']);
});

test.each(footers)('a footer is not a problem: "%s"', (footer) => {
  expect(scoreList({ headers, rows: [[footer, 'maybe', '', 'many']] }).problems).toEqual([]);
});

test.each(footers)('a footer is never written to: "%s"', (footer) => {
  expect(scoreList({ headers, rows: [[footer, 'yes', '', 12]] }).cells).toEqual([undefined]);
});

test.each([
  ...['Total Vineyards', 'Totally Wired', 'Grand Total Foods', 'Summit', 'Sum of Parts', 'Average Joe'],
  ...[
    'Subtotal Ltd',
    'The Confidential Information Bureau',
    'Copyright Agents',
    'Total (east)',
    'Totals 2026',
  ],
  ...['Total Care Ltd', 'Total: Care', 'Total Clients', 'Total 1', 'Total Records Management', 'Summa: 3'],
  ...['Page Industries', 'Page 1', 'Page 1 of Design', 'Pages 1 of 1', 'Page & Sons 1 of 1'],
  ...['End of Report Ltd', 'Weekend of Report', 'End of the Road'],
])('a client that only sounds like a footer is a client: "%s"', (name) => {
  expect(clientsOf([name, 'yes'])).toEqual([name]);
});

test('the first filled cell shows a footer, not the client cell', () => {
  const { clients } = scoreList({
    headers: ['Account Manager', 'Client', 'IT Advice'],
    rows: [
      ['Jo', 'Total', 'yes'],
      ['Total', 'Acme', 'yes'],
      ['', 'Total', 'yes'],
    ],
  });
  expect(clients.map(({ row }) => row)).toEqual([1]);
});

test('a column that is not a field can show a footer too', () => {
  const { clients } = scoreList({ headers: ['Ref', 'Client', 'IT Advice'], rows: [['Total', '3', 3]] });
  expect(clients).toEqual([]);
});

test('a footer whose word is right of the client column is ignored', () => {
  const { problems } = scoreList({ headers: ['Client', 'Region', 'IT Advice'], rows: [['', 'Total', 12]] });
  expect(problems).toEqual([]);
});

const paged = ['Client', 'IT Advice', 'Region', 'Employees'];

test.each([
  { what: 'whole', row: paged },
  { what: 'in different case', row: ['CLIENT', ' it advice ', 'region', 'Employees'] },
  { what: 'without the columns that were added to the list', row: ['Client', 'IT Advice', '', ''] },
  { what: 'with other words over what is not read', row: ['Client', 'IT Advice', 'Area', 'Employees'] },
])('a repeated header row, $what, is neither a client nor a problem', ({ row }) => {
  const { clients, problems, cells } = scoreList({ headers, rows: [['Acme', 'yes'], row] });
  expect({ clients: clients.length, problems, written: cells[1] }).toEqual({
    clients: 1,
    problems: [],
    written: undefined,
  });
});

test.each([
  { what: 'answers', row: ['Client', 'yes', '', ''] },
  { what: 'a figure', row: ['Client', 'IT Advice', '', 12] },
  { what: 'nothing else', row: ['Client', '', '', ''] },
])('a client with the same name as the header, with $what, is a client', ({ row }) => {
  expect(clientsOf(row)).toEqual(['Client']);
});

test.each([
  { what: 'no cells', row: [] },
  { what: 'blank cells', row: ['', '', '', ''] },
  { what: 'spaces', row: [' ', '  ', '\t', '\n'] },
  { what: 'no-break spaces', row: ['\u00a0', '\u00a0', '\u202f', ''] },
])('a row of $what is ignored', ({ row }) => {
  const { clients, problems, cells } = scoreList({ headers, rows: [row] });
  expect({ clients, problems, cells }).toEqual({ clients: [], problems: [], cells: [undefined] });
});

test('blank rows within the list do not end it', () => {
  expect(clientsOf(['Acme', 'yes'], [], ['', ''], ['Bolt', 'no'])).toEqual(['Acme', 'Bolt']);
});

test.each(['yes', 'no', true, 1, 'n/a', 'maybe'])(
  'a row with the answer %p but no client name is a problem',
  (answer) => {
    expect(scoreList({ headers, rows: [['', answer]] }).problems).toMatchObject([{ cell: 'A2' }]);
  },
);

test('a row with a cadence but no client name is a problem', () => {
  const { problems } = scoreList({ headers: ['Client', 'Meeting Cadence'], rows: [['', 'monthly']] });
  expect(problems).toMatchObject([{ cell: 'A2' }]);
});

test('a row with answers but no client name is neither scored nor written to', () => {
  const { clients, cells, tally } = scoreList({ headers, rows: [['\u00a0', 'yes']] });
  expect({ clients, cells, nameless: tally.nameless }).toEqual({
    clients: [],
    cells: [undefined],
    nameless: 1,
  });
});

test.each([
  { what: 'a note below the list', row: ['', '', 'Answers as of last week'] },
  { what: 'a number of employees', row: ['', '', '', 120] },
  { what: 'an answer not known', row: ['', '?', 'EMEA'] },
])('a row of only $what is ignored', ({ row }) => {
  expect(scoreList({ headers, rows: [row] }).problems).toEqual([]);
});

test.each([
  ['Acme', 'Acme'],
  ['  Acme\u00a0', 'Acme'],
  [365, '365'],
  ['=HYPERLINK("x")', '=HYPERLINK("x")'],
  ['<a href="x">Acme</a>', '<a href="x">Acme</a>'],
])('the name of a client is the text of its cell, trimmed: %p', (cell, name) => {
  expect(clientsOf([cell, 'yes'])).toEqual([name]);
});

test('a row whose client is an error is a problem even without an answer', () => {
  expect(scoreList({ headers, rows: [['#REF!', '', '', 12]] }).problems).toMatchObject([{ cell: 'A2' }]);
});

test('a row whose client is an error is a problem that names the cell', () => {
  expect(scoreList({ headers, rows: [['#REF!', 'yes']] }).problems).toMatchObject([
    { cell: 'A2', found: '#REF!' },
  ]);
});

test.each([false, 'FALSE'])('a row of nothing but empty check boxes (%p) is blank', (unticked) => {
  const { clients, problems } = scoreList({ headers: ['Client', 'IT Advice'], rows: [['', unticked]] });
  expect({ clients, problems }).toEqual({ clients: [], problems: [] });
});
