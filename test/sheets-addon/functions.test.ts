import { callFunction, FUNCTIONS } from '../../core/custom-functions';
import type { Row } from '../../core/cells/cell';
import type { FunctionArgument } from '../../emulators/sheets-host/custom-function';
import { clientRows } from '../excel-addin/client-rows';
import { openAddon } from './open-addon';

const [headers = [], ...rows] = clientRows(5);
const names = Object.keys(FUNCTIONS) as (keyof typeof FUNCTIONS)[]; // its own keys
const TODAY = 46_300;
const DATE_COLUMN = 7;
const LEVEL_TWO = ['yes', 'yes', 4, 'bundled'];

/** The list, with cells for settings and a day beside it. */
function openHost({ timeZone = 'America/New_York', locale = 'en_US' } = {}) {
  const addon = openAddon(
    {
      Clients: [headers, ...rows],
      Set: [
        ['hoursLow2', 7],
        ['hourlyRate', 'much'],
      ],
      Day: [[TODAY]],
    },
    { timeZone, locale },
  );
  addon.workbook.sheet('Clients').looks.change(
    { row: 1, column: DATE_COLUMN, rowCount: 5, columnCount: 1 },
    {
      numberFormat: 'yyyy-mm-dd',
    },
  );
  addon.workbook.sheet('Day').looks.change(
    { row: 0, column: 0, rowCount: 1, columnCount: 1 },
    {
      numberFormat: 'yyyy-mm-dd',
    },
  );
  return addon.host;
}

const ALL = { headers: { cells: 'Clients!A1:H1' }, rows: { cells: 'Clients!A2:H6' } };

function expected(
  name: keyof typeof FUNCTIONS,
  given: readonly Row[],
  settings: readonly Row[] = [],
): unknown {
  const result = callFunction(name, { headers: [headers], rows: given, settings, today: TODAY });
  return result.is === 'cells' ? { kind: 'cells', rows: result.cells } : result;
}

test.each(names)('OML_%s spills a row for each client of a whole list', (name) => {
  const found = openHost().callCustomFunction(`OML_${name}`, [
    ALL.headers,
    ALL.rows,
    '',
    { cells: 'Day!A1' },
  ]);
  expect(found).toEqual(expected(name, rows));
});

test.each([
  'Europe/Berlin',
  'America/Los_Angeles',
  'Pacific/Auckland',
  'Pacific/Honolulu',
  'Pacific/Kiritimati',
  'Pacific/Niue',
  'Asia/Kolkata',
])('dates arrive as moments, and are read as their days in %s', (timeZone) => {
  const found = openHost({ timeZone }).callCustomFunction('OML_SCORE', [
    ALL.headers,
    ALL.rows,
    '',
    { cells: 'Day!A1' },
  ]);
  expect(found).toEqual(expected('SCORE', rows));
});

test('a function takes one client, and gives one row', () => {
  const found = openHost().callCustomFunction('OML_LEVEL', [ALL.headers, { cells: 'Clients!A5:H5' }]);
  expect(found).toEqual({ kind: 'cells', rows: [[2]] });
});

test('a range of one cell is one client without answers', () => {
  const found = openHost().callCustomFunction('OML_LEVEL', [ALL.headers, { cells: 'Clients!A5' }]);
  expect(found).toEqual({ kind: 'cells', rows: [['']] });
});

test.each<{ what: string; settings: FunctionArgument }>([
  { what: 'cells', settings: { cells: 'Set!A1:B1' } },
  { what: 'an array in the formula', settings: [['hoursLow2', 7]] },
])('settings that are passed in as $what replace the standard ones', ({ settings }) => {
  const found = openHost().callCustomFunction('OML_HOURS', [ALL.headers, ALL.rows, settings]);
  expect(found).toEqual({
    kind: 'cells',
    rows: [
      [0, 0, 0],
      [1, 1, 5],
      [7, 7, 10],
      [7, 7, 10],
      ['', '', ''],
    ],
  });
});

test('blank rows give blank cells', () => {
  const found = openHost().callCustomFunction('OML_HOURS', [ALL.headers, { cells: 'Clients!A6:H8' }]);
  const blank = ['', '', ''];
  expect(found).toEqual({ kind: 'cells', rows: [blank, blank, blank] });
});

test.each<{ what: string; args: readonly FunctionArgument[]; says: string }>([
  {
    what: 'headers without a client',
    args: [{ cells: 'Clients!D1:H1' }, { cells: 'Clients!D2:H6' }],
    says: 'No header names the client. Name that column Client.',
  },
  {
    what: 'headers without a practice',
    args: [{ cells: 'Clients!A1:C1' }, { cells: 'Clients!A2:C6' }],
    says: 'No header names a practice such as IT Roadmap',
  },
  { what: 'no argument at all', args: [], says: 'No header names the client.' },
  {
    what: 'a wrong setting',
    args: [ALL.headers, ALL.rows, { cells: 'Set!A2:B2' }],
    says: 'hourlyRate',
  },
  {
    what: 'a day that does not exist',
    args: [ALL.headers, ALL.rows, '', 'someday'],
    says: 'The day is no date.',
  },
])('$what gives an error in the cell, with a sentence', ({ args, says }) => {
  const found = openHost().callCustomFunction('OML_LEVEL', args);
  expect(found).toMatchObject({ kind: 'error', text: '#ERROR!' });
  const { message } = found.kind === 'error' ? found : { message: '' };
  expect(message).toContain(says);
  expect(message).toMatch(/\.$/);
});

test('a function asks Google only for the locale, and for the time zone if it gets dates', () => {
  const host = openHost();
  const asked = (args: readonly FunctionArgument[]) => {
    host.callCustomFunction('OML_LEVEL', args);
    return host.executions.at(-1)?.calls.map(({ method }) => method);
  };
  const always = ['getActiveSpreadsheet', 'getSpreadsheetLocale'];
  expect(asked([{ cells: 'Clients!A1:G1' }, { cells: 'Clients!A2:G6' }])).toEqual(always);
  expect(asked([ALL.headers, ALL.rows])?.sort()).toEqual([...always, 'getSpreadsheetTimeZone']);
});

describe('texts are read', () => {
  const asText = (hours: string, review: string): Row => ['As text', 60, hours, ...LEVEL_TWO, review];
  const asFigures: Row = ['As figures', 60, 1234.5, ...LEVEL_TWO, 46_085];
  const scoresOf = (given: { locale: string; row: Row; settings?: readonly Row[] }) => {
    const { locale, row, settings = [] } = given;
    const sheets = { Clients: [headers, row, asFigures], Set: [['columns', 'default'], ...settings] };
    const { host } = openAddon(sheets, { locale });
    return (args: readonly FunctionArgument[]) =>
      host.callCustomFunction('OML_SCORE', [ALL.headers, { cells: 'Clients!A2:H3' }, ...args]);
  };
  const SET = { cells: 'Set!A1:B2' };

  test.each([
    { locale: 'en_US', hours: '1,234.5', review: '3/4/2026' },
    { locale: 'en_GB', hours: '1,234.5', review: '04/03/2026' },
    { locale: 'de_DE', hours: '1.234,5', review: '04.03.2026' },
    { locale: 'fr_FR', hours: '1 234,5', review: '04/03/2026' },
  ])("in the spreadsheet's locale if no settings name one: $locale", ({ locale, hours, review }) => {
    const scores = scoresOf({ locale, row: asText(hours, review) });
    for (const args of [
      ['', TODAY],
      [SET, TODAY],
    ]) {
      const { rows: found } = scores(args) as { rows: readonly Row[] };
      expect(found[0]).toEqual(found[1]);
      expect(found[0]).toContain(2);
    }
  });

  test("in the settings' locale if they name one", () => {
    const row = asText('1,234.5', '3/4/2026');
    const scores = scoresOf({ locale: 'de_DE', row, settings: [['locale', 'en-US']] });
    const { rows: found } = scores([SET, TODAY]) as { rows: readonly Row[] };
    expect(found[0]).toEqual(found[1]);
  });
});

test('a moment is read as its day, however late it is', () => {
  const evening = rows.map((row) => row.with(DATE_COLUMN, Number(row[DATE_COLUMN]) + 0.97));
  const addon = openAddon({ Clients: [headers, ...evening] }, { timeZone: 'America/New_York' });
  addon.workbook
    .sheet('Clients')
    .looks.change(
      { row: 1, column: DATE_COLUMN, rowCount: 5, columnCount: 1 },
      { numberFormat: 'yyyy-mm-dd hh:mm' },
    );
  const found = addon.host.callCustomFunction('OML_SCORE', [ALL.headers, ALL.rows, '', TODAY]);
  expect(found).toEqual(expected('SCORE', rows));
});
