import { hostOf, valueIn, valueOf, type Given } from './add-on';

const SHEET = 'const sheet = SpreadsheetApp.getActive().getSheetByName("Clients");';

/** What a value becomes when written into a cell, and the cell's number format. */
function written(
  value: string,
  { format = '', ...given }: Given & { readonly format?: string } = {},
): unknown {
  return valueOf(
    `${SHEET} const cell = sheet.getRange('B2');
     ${format === '' ? '' : `cell.setNumberFormat('${format}');`}
     cell.setValue(${value});
     const found = cell.getValue();
     return found instanceof Date ? found.toISOString() : found;`,
    given,
  );
}

test('empty cells are empty texts, dates are dates, and lists belong to the script', () => {
  const sheets = {
    Clients: [
      ['Ada', 5, true],
      ['', 45_000.5],
    ],
  };
  expect(
    valueOf(
      `${SHEET} sheet.getRange('B2').setNumberFormat('yyyy-mm-dd');
       const rows = sheet.getRange('A1:C2').getValues();
       return [rows instanceof Array, rows[1] instanceof Array, rows[1][1] instanceof Date,
         rows.map((row) => row.map(String))];`,
      { sheets },
    ),
  ).toEqual([
    true,
    true,
    true,
    [
      ['Ada', '5', 'true'],
      ['', 'Wed Mar 15 2023 12:00:00 GMT-0400', ''],
    ],
  ]);
});

test("a date is midnight in the spreadsheet's time zone, not in the script's", () => {
  const read = `${SHEET} return sheet.getRange('A1').setNumberFormat('d.m.yyyy').getValue().toISOString();`;
  const sheets = { Clients: [[45_292]] };
  expect(valueOf(read, { sheets, timeZone: 'America/New_York' })).toBe('2024-01-01T05:00:00.000Z');
  expect(valueOf(read, { sheets, timeZone: 'Europe/Berlin' })).toBe('2023-12-31T23:00:00.000Z');
});

test('a written date keeps its moment, and gives a plain cell a date format', () => {
  expect(
    valueOf(
      `${SHEET} const cell = sheet.getRange('A1').setValue(new Date(2024, 0, 5));
       return [cell.getValue().getTime() === new Date(2024, 0, 5).getTime(), cell.getNumberFormat(), cell.getDisplayValue()];`,
    ),
  ).toEqual([true, 'M/d/yyyy', '1/5/2024']);
});

test.each(['null', 'undefined', "''"])('%s clears a cell', (nothing) => {
  const body = `${SHEET} sheet.getRange('A1').setValues([[${nothing}]]); return [sheet.getRange('A1').getValue(), sheet.getLastRow()];`;
  expect(valueOf(body, { sheets: { Clients: [['x']] } })).toEqual(['', 0]);
});

test.each([
  ["'1,234.5'", 1234.5],
  ["'12%'", 0.12],
  ["'$3.50'", 3.5],
  ["'(7)'", -7],
  ["'1E3'", 1000],
  ["'true'", true],
  ["'1/2/2024'", '2024-01-02T05:00:00.000Z'],
  ["'2024-02-29'", '2024-02-29T05:00:00.000Z'],
  ["'5 Jan 2024'", '2024-01-05T05:00:00.000Z'],
  ["'3/4'", '2025-03-04T05:00:00.000Z'],
  ["'31/12/2024'", '31/12/2024'],
  ["'1.234,5'", '1.234,5'],
  ["'#N/A'", '#N/A'],
  ['"\'=1+1"', '=1+1'],
  ['"\'007"', '007'],
  ["'=1+1'", 2],
  ["'007'", 7],
  ["'12 users'", '12 users'],
  ["'1,23'", '1,23'],
])('in an American spreadsheet %s is read as %s', (value, expected) => {
  expect(written(value)).toBe(expected);
});

test.each([
  ['en_GB', "'1/2/2024'", '2024-02-01T05:00:00.000Z'],
  ['en_GB', "'12/31/2024'", '12/31/2024'],
  ['en_GB', "'£3'", 3],
  ['de_DE', "'1.234,5'", 1234.5],
  ['de_DE', "'1234.5'", '1234.5'],
  ['de_DE', "'5 %'", 0.05],
  ['de_DE', "'3,50 €'", 3.5],
  ['de_DE', "'WAHR'", true],
  ['de_DE', "'TRUE'", true],
  ['de_DE', "'ja'", 'ja'],
  ['de_DE', "'31.12.2024'", '2024-12-31T05:00:00.000Z'],
  ['de_DE', "'1.2.'", '2025-02-01T05:00:00.000Z'],
  ['de_DE', "'5. März 2024'", '2024-03-05T05:00:00.000Z'],
  ['fr_FR', "'1 234,5'", 1234.5],
  ['fr_FR', "'1\\u202f234,5'", 1234.5],
  ['fr_FR', "'FAUX'", false],
  ['fr_FR', "'31/12/2024'", '2024-12-31T05:00:00.000Z'],
  ['fr_FR', "'1.5'", '2025-05-01T04:00:00.000Z'],
])('in a spreadsheet with the locale %s, %s is read as %s', (locale, value, expected) => {
  expect(written(value, { locale })).toBe(expected);
});

test.each([
  ["'007'", '007'],
  ["'=1+1'", '=1+1'],
  ["'1/2/2024'", '1/2/2024'],
  ['5', '5'],
])('if the format is text, %s stays the text %s', (value, expected) => {
  expect(written(value, { format: '@' })).toBe(expected);
});

test('last rows and columns count what cells hold, not how they look', () => {
  expect(
    valueOf(`${SHEET} sheet.getRange('B3').setValue('x'); sheet.getRange('D9').setBackground('red');
      return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation(), sheet.getMaxRows(), sheet.getMaxColumns()];`),
  ).toEqual([3, 2, 'A1:B3', 1000, 26]);
});

test('an empty sheet has no last row, and a data range of one cell', () => {
  expect(valueOf(`${SHEET} return [sheet.getLastRow(), sheet.getDataRange().getA1Notation()];`)).toEqual([
    0,
    'A1',
  ]);
});

test.each([
  ['sheet.getRange(2, 3)', 'C2'],
  ['sheet.getRange(2, 3, 4)', 'C2:C5'],
  ['sheet.getRange(2, 3, 4, 2)', 'C2:D5'],
  ['sheet.getRange("B2:D")', 'B2:D1000'],
  ['sheet.getRange("C:C")', 'C1:C1000'],
  ['sheet.getRange("3:4")', 'A3:Z4'],
  ['sheet.getRange("B2:C4").offset(1, 1)', 'C3:D5'],
  ['sheet.getRange("B2:C4").offset(1, 1, 1, 1)', 'C3'],
  ['sheet.getRange("B2:C4").getCell(2, 2)', 'C3'],
])('%s is %s', (range, address) => {
  expect(valueOf(`${SHEET} return ${range}.getA1Notation();`)).toBe(address);
});

test('filtered and hidden rows are written too', () => {
  const host = hostOf(
    `function go() { ${SHEET} sheet.getRange('B1:B4').setValues([[1], [2], [3], [4]]); return [1, 2, 3, 4].map((row) => [sheet.isRowHiddenByFilter(row), sheet.isRowHiddenByUser(row)]); }
    function filter() { ${SHEET} sheet.getRange('A1:A4').createFilter(); sheet.hideRows(4); }`,
    {
      sheets: { Clients: [['Name'], ['a'], ['b'], ['c']] },
    },
  );
  host.run('filter', [], { kind: 'menu' });
  const sheet = host.file.workbook.sheet('Clients');
  sheet.filter?.criteria.set(0, { kind: 'values', values: ['b'] });
  sheet.filter?.apply((row, column) => sheet.cells.value(row, column) as string);
  expect(valueIn(host)).toEqual([
    [false, false],
    [true, false],
    [false, false],
    [true, true],
  ]);
  expect(sheet.rows().map((row) => row[1])).toEqual([1, 2, 3, 4]);
});

test('cells under a merged one stay empty', () => {
  const body = `${SHEET} sheet.getRange('A1:B2').merge(); sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]);
    return [sheet.getRange('A1:B2').getValues(), sheet.getRange('B2').isPartOfMerge(), sheet.getRange('B2').getMergedRanges()[0].getA1Notation()];`;
  expect(valueOf(body)).toEqual([
    [
      [1, ''],
      ['', ''],
    ],
    true,
    'A1:B2',
  ]);
});

test.each([
  ['#,##0', 1234.5, '1,235'],
  ['0.0', 2, '2.0'],
  ['#,##0.00', -1234.5, '-1,234.50'],
  ['0%', 0.5, '50%'],
  ['"Level "0', 3, 'Level 3'],
  ['0 "h"', 3, '3 h'],
  ['yyyy-mm-dd', 45_292, '2024-01-01'],
  ['d mmm yyyy h:mm', 45_292.75, '1 Jan 2024 18:00'],
  ['[h]:mm:ss', 1.0625, '25:30:00'],
  ['[hh]:mm', 0.25, '06:00'],
  ['@', 5, '5'],
  ['0;-0;"none"', 0, 'none'],
])('with the format %s the number %s is shown as %s', (format, value, text) => {
  const body = `${SHEET} return sheet.getRange('A1').setNumberFormat('${format}').getDisplayValue();`;
  expect(valueOf(body, { sheets: { Clients: [[value]] } })).toBe(text);
});

test('a German spreadsheet shows German numbers', () => {
  const body = `${SHEET} return sheet.getRange('A1:B1').setNumberFormat('#,##0.0').getDisplayValues()[0];`;
  expect(valueOf(body, { locale: 'de_DE', sheets: { Clients: [[1234.5, true]] } })).toEqual([
    '1.234,5',
    'WAHR',
  ]);
});

test('a plain cell gets the format of what is typed, and a formatted one keeps its own', () => {
  const body = `${SHEET}
    sheet.getRange('A2').setNumberFormat('0.0');
    return sheet.getRange('A1:A2').setValues([['5%'], ['5%']]).getNumberFormats();`;
  expect(valueOf(body)).toEqual([['0%'], ['0.0']]);
});
