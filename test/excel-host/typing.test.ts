import { Workbook } from '../../emulators/workbook/workbook';
import { hostOf, useOffice } from './office';

useOffice();

/** What a text becomes when written into a plain cell. */
interface Case {
  readonly text: string;
  readonly becomes: string | number | boolean;
  readonly format?: string;
  readonly formula?: string;
}

const cases: readonly Case[] = [
  { text: 'Ada & Sons', becomes: 'Ada & Sons' },
  { text: 'Mayor', becomes: 'Mayor' },
  { text: 'A1', becomes: 'A1' },
  { text: ' 5 ', becomes: 5 },
  { text: '007', becomes: 7 },
  { text: '1,234.5', becomes: 1234.5, format: '#,##0.00' },
  { text: '1,23', becomes: '1,23' },
  { text: '-3', becomes: -3 },
  { text: '+3', becomes: 3 },
  { text: '(12)', becomes: -12 },
  { text: '$15', becomes: 15, format: '$#,##0' },
  { text: '5%', becomes: 0.05, format: '0%' },
  { text: '2.5%', becomes: 0.025, format: '0.00%' },
  { text: '1E3', becomes: 1000, format: '0.00E+00' },
  { text: '2 1/2', becomes: 2.5, format: '# ?/?' },
  { text: 'true', becomes: true },
  { text: '#N/A', becomes: '#N/A' },
  { text: '2024-03-05', becomes: 45_356, format: 'm/d/yyyy' },
  { text: '3/5/2024', becomes: 45_356, format: 'm/d/yyyy' },
  { text: '3/5/24', becomes: 45_356, format: 'm/d/yyyy' },
  { text: '3-5', becomes: 45_721, format: 'd-mmm' },
  { text: '13/13/2024', becomes: '13/13/2024' },
  { text: 'Mar 5', becomes: 45_721, format: 'd-mmm' },
  { text: '5-Mar', becomes: 45_721, format: 'd-mmm' },
  { text: 'March 5, 2024', becomes: 45_356, format: 'd-mmm-yy' },
  { text: 'March 2024', becomes: 45_352, format: 'mmm-yy' },
  { text: 'Mar-45', becomes: 16_497, format: 'mmm-yy' },
  { text: '12:30', becomes: 12.5 / 24, format: 'h:mm' },
  { text: '6 pm', becomes: '6 pm' },
  { text: '3/5/2024 6:00', becomes: 45_356.25, format: 'm/d/yyyy h:mm' },
  { text: '=1+1', becomes: 0, formula: '=1+1' },
  { text: '- see notes', becomes: 0, formula: '=- see notes' },
  { text: '+49 30 123', becomes: 0, formula: '=+49 30 123' },
  { text: '@Ada', becomes: 0, formula: '=Ada' },
  { text: '=', becomes: '=' },
  { text: "'=1+1", becomes: '=1+1' },
  { text: "'5", becomes: '5' },
];

test.each(cases)('$text becomes $becomes', async ({ text, becomes, format = 'General', formula }) => {
  const { workbook } = await hostOf({ Clients: [] });
  await write(text);
  expect(workbook.sheet('Clients').cell('A1')).toMatchObject({
    value: becomes,
    numberFormat: format,
    formula,
  });
});

test.each(['5', '=1+1', '3/5/2024', 'TRUE', '#N/A'])(
  '%s stays text if the number format is text',
  async (text) => {
    const { workbook } = await hostOf({ Clients: [] });
    const sheet = workbook.sheet('Clients');
    sheet.looks.change({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, { numberFormat: '@' });
    await write(text);
    expect(sheet.cell('A1')).toMatchObject({
      value: text,
      isError: false,
      formula: undefined,
      numberFormat: '@',
    });
  },
);

test('a number also becomes text if the number format is text', async () => {
  const { workbook } = await hostOf({ Clients: [] });
  const sheet = workbook.sheet('Clients');
  sheet.looks.change({ row: 0, column: 0, rowCount: 1, columnCount: 2 }, { numberFormat: '@' });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Clients').getRange('A1:B1').values = [[5, true]];
    await context.sync();
  });
  expect(sheet.rows()).toEqual([['5', 'TRUE']]);
});

test('an apostrophe makes a text literal, is not part of it, and is stored', async () => {
  const { workbook } = await hostOf({ Clients: [] });
  await write("'=1+1");
  expect(workbook.sheet('Clients').cell('A1')).toMatchObject({ value: '=1+1', isLiteral: true });
  await write('plain');
  expect(workbook.sheet('Clients').cell('A1')).toMatchObject({ value: 'plain', isLiteral: false });
});

test('a chosen number format stays whatever is typed', async () => {
  const { workbook } = await hostOf({ Clients: [] });
  const sheet = workbook.sheet('Clients');
  sheet.looks.change({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, { numberFormat: '0.000' });
  await write('5%');
  expect(sheet.cell('A1')).toMatchObject({ value: 0.05, numberFormat: '0.000' });
});

test('a workbook that counts from 1904 counts typed dates from there', async () => {
  const workbook = Workbook.fromSheets({ Clients: [] }, { countsDatesFrom1904: true });
  await hostOf(workbook);
  await write('3/5/2024');
  expect(workbook.sheet('Clients').cell('A1').value).toBe(45_356 - 1462);
});

test('days before March 1900 are counted as in Excel, which has a 29 February 1900', async () => {
  const { workbook } = await hostOf({ Clients: [] });
  await write('1/1/1900');
  expect(workbook.sheet('Clients').cell('A1').value).toBe(1);
});

async function write(text: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Clients').getRange('A1').values = [[text]];
    await context.sync();
  });
}
