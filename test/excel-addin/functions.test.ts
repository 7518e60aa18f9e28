import { readFileSync } from 'node:fs';
import path from 'node:path';
import { callFunction, FUNCTIONS } from '../../core/custom-functions';
import type { Row } from '../../core/cells/cell';
import type { ExcelHost } from '../../emulators/excel-host/excel-host';
import { Workbook } from '../../emulators/workbook/workbook';
import { clientRows } from './client-rows';
import { openAddin } from './open-addin';

const [headers = [], ...rows] = clientRows(5);
const names = Object.keys(FUNCTIONS) as (keyof typeof FUNCTIONS)[]; // its own keys
const TODAY = 46_100;

async function openHost(): Promise<ExcelHost> {
  return (await openAddin(Workbook.fromSheets({ Clients: [headers, ...rows] }))).host;
}

function expected(
  name: keyof typeof FUNCTIONS,
  given: readonly Row[],
  settings: readonly Row[] = [],
): unknown {
  const result = callFunction(name, { headers: [headers], rows: given, settings, today: TODAY });
  return result.is === 'cells' ? { value: result.cells } : result;
}

test.each(names)('OML.%s spills a row for each client of a whole list', async (name) => {
  const host = await openHost();
  const found = await host.callFunction(name, [[headers], rows, null, TODAY]);
  expect(found).toMatchObject(expected(name, rows) as object); // cells, or the test above would test nothing
});

test('a function takes one client, and gives one row', async () => {
  const host = await openHost();
  expect(await host.callFunction('LEVEL', [[headers], rows.slice(3, 4)])).toMatchObject({ value: [[2]] });
});

test('settings that are passed in replace the standard ones', async () => {
  const host = await openHost();
  const settings = [['hoursLow2', 7]];
  const found = await host.callFunction('HOURS', [[headers], rows, settings, TODAY]);
  expect(found).toMatchObject({
    value: [
      [0, 0, 0],
      [1, 1, 5],
      [7, 7, 10],
      [7, 7, 10],
      ['', '', ''],
    ],
  });
});

test.each([
  { blank: 'null, as on the web', handed: null },
  { blank: 'an empty text', handed: '' },
  { blank: 'an empty cell value', handed: { type: 'Empty', basicType: 'Empty', basicValue: '' } },
])('a blank cell that arrives as $blank is blank', async ({ handed }) => {
  const host = await openHost();
  const given = rows.map((row) => row.map((cell) => (cell === '' ? handed : cell)));
  const found = await host.callFunction('SCORE', [[headers], given, null, TODAY]);
  expect(found).toMatchObject(expected('SCORE', rows) as object); // as above
});

const ADDRESS = 'Clients!A2:H6';
const asZeros = (cells: readonly Row[]) => cells.map((row) => row.map((cell) => (cell === '' ? 0 : cell)));
/** With a real zero among the answers: no reviews per year. */
const withZero = rows.map((row, index) => (index === 2 ? row.with(5, 0) : row));

async function openWithZero(): Promise<ExcelHost> {
  const settings = [
    ['mspLevel', ''],
    ['readinessMargin', 0],
  ];
  const sheets = { Clients: [headers, ...withZero], "Kim's rates": [[], ...settings] };
  return (await openAddin(Workbook.fromSheets(sheets))).host;
}

test.each([
  { where: 'in the workbook', address: ADDRESS, read: withZero },
  { where: 'in another workbook', address: '[Other.xlsx]Clients!A2:H6', read: asZeros(withZero) },
  {
    where: 'in a file elsewhere',
    address: "'C:\\Lists\\[Other.xlsx]Clients'!A2:H6",
    read: asZeros(withZero),
  },
  { where: 'nowhere, as those of a formula', address: null, read: asZeros(withZero) },
])(
  'blank cells that arrive as zeros, $where, are distinguished from zeros if possible',
  async ({ address, read }) => {
    const host = await openWithZero();
    const args = [[headers], asZeros(withZero), null, TODAY];
    const found = await host.callFunction('SCORE', args, ['Clients!A1:H1', address, null, null]);
    expect(found).toMatchObject(expected('SCORE', read) as object); // as above
  },
);

test('a blank setting that arrives as zero is blank, and a typed zero is zero', async () => {
  const host = await openWithZero();
  const args = [
    [headers],
    rows,
    asZeros([
      ['mspLevel', ''],
      ['readinessMargin', 0],
    ]),
    TODAY,
  ];
  const found = await host.callFunction('SCORE', args, [null, null, "'Kim''s rates'!A2:B3", null]);
  expect(found).toMatchObject(expected('SCORE', rows, [['readinessMargin', 0]]) as object); // as above
  expect(await host.callFunction('SCORE', args)).toMatchObject({ error: { code: '#VALUE!' } });
});

test.each(['at once', 'and goes on for long'])(
  'while somebody is typing, %s, a row with a zero waits and then gets its result',
  async (when) => {
    const host = await openWithZero();
    host.isEditingCell = true;
    const args = [[headers], asZeros(withZero), null, TODAY];
    const found = host.callFunction('SCORE', args, ['Clients!A1:H1', ADDRESS, null, null]);
    if (when !== 'at once') await host.callFunction('LEVEL', [[headers], rows]);
    while (host.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    host.isEditingCell = false;
    expect(await found).toMatchObject(expected('SCORE', withZero) as object); // as above
  },
);

test.each([
  { what: 'is busy', refusal: 5102, says: 'Excel is busy. Wait a minute, then run again.' },
  {
    what: 'has no session',
    refusal: 5012,
    says: 'The session with Excel has ended. Reload the workbook and run again.',
  },
  {
    what: 'does not know what was asked',
    refusal: 5001,
    says: /^Excel could not do it \(.+\)\. Run again\.$/,
  },
])('an error says so when Excel $what', async ({ refusal, says }) => {
  const host = await openWithZero();
  host.refusal = refusal;
  const args = [[headers], asZeros(withZero), null, TODAY];
  const found = await host.callFunction('LEVEL', args, ['Clients!A1:H1', ADDRESS, null, null]);
  expect(found).toMatchObject({
    error: { code: '#VALUE!', message: expect.stringMatching(says) as unknown },
  });
});

test('a sheet that was renamed in the meantime gives an error with a sentence', async () => {
  const host = await openWithZero();
  const args = [[headers], asZeros(withZero), null, TODAY];
  const found = await host.callFunction('LEVEL', args, [null, 'Gone!A2:H6', null, null]);
  expect(found).toMatchObject({
    error: { code: '#VALUE!', message: expect.stringMatching(/^A sheet .+\.$/) as unknown },
  });
});

test('a day that is a blank cell and arrives as zero is not a day', async () => {
  const host = await openWithZero();
  const found = await host.callFunction(
    'SCORE',
    [[headers], rows, null, 0],
    [null, null, null, 'Clients!Z1'],
  );
  const without = callFunction('SCORE', { headers: [headers], rows });
  expect(found).toMatchObject({ value: without.is === 'cells' ? without.cells : [] });
});

test('a date or a figure that arrives with its format is read as its number', async () => {
  const host = await openHost();
  const given = rows.map((row) =>
    row.map((cell) =>
      typeof cell === 'number'
        ? { type: 'FormattedNumber', basicValue: cell, numberFormat: 'm/d/yyyy' }
        : cell,
    ),
  );
  const found = await host.callFunction('SCORE', [[headers], given, null, TODAY]);
  expect(found).toMatchObject(expected('SCORE', rows) as object); // as above
});

test('an error cell is a problem of its client and does not end the function', async () => {
  const host = await openHost();
  const error = { type: 'Error', basicType: 'Error', basicValue: '#N/A', errorType: 'NotAvailable' };
  const given = rows.map((row, index) => (index === 3 ? [row[0], error, ...row.slice(2)] : row));
  expect(await host.callFunction('LEVEL', [[headers], given])).toMatchObject({
    value: [[0], [1], [2], [2], ['']],
  });
});

test.each([
  {
    what: 'headers without a client',
    args: [[['IT Roadmap', 'IT Advice']], [['yes', 'yes']]],
    says: 'No header names the client. Name that column Client.',
  },
  {
    what: 'a wrong setting',
    args: [[headers], rows, [['hourlyRate', 'much']]],
    says: /^In the settings, .*hourlyRate.*\.$/,
  },
])('$what gives an error in the cell, with a sentence', async ({ args, says }) => {
  const host = await openHost();
  const found = await host.callFunction('LEVEL', args);
  expect(found).toMatchObject({
    error: { code: '#VALUE!', message: expect.stringMatching(says) as unknown },
  });
});

test('the metadata for Excel has every function, its arguments, and that error cells are passed', () => {
  const text = readFileSync(path.join(__dirname, '../../dist/excel/functions.json'), 'utf8');
  const metadata = JSON.parse(text) as Metadata; // the output of the build
  expect(metadata.allowErrorForDataTypeAny).toBe(true);
  expect(metadata.functions.map(({ id }) => id)).toEqual(names);
  for (const { name, id, description, parameters, result } of metadata.functions) {
    expect({ name, hasDescription: description.length > 10 }).toEqual({ name: id, hasDescription: true });
    expect(parameters.map(({ name: parameter, optional = false }) => [parameter, optional])).toEqual([
      ['headers', false],
      ['rows', false],
      ['settings', true],
      ['today', true],
    ]);
    expect(result.dimensionality).toBe('matrix');
  }
});

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly { readonly name: string; readonly optional?: boolean }[];
    readonly result: { readonly dimensionality: string };
  }[];
}
