import { Workbook } from '../../emulators/workbook/workbook';
import { hostOf, useOffice } from './office';

useOffice();

const clients = [
  ['Client', 'Users', 'Active', 'Since'],
  ['Ada', 5, true, 45_000.5],
  ['Bob', '', false, ''],
];

/** Loads a property of a range of the sheet Clients. */
async function loaded<K extends keyof Excel.Range>(address: string, member: K): Promise<Excel.Range[K]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Clients').getRange(address);
    range.load(member);
    await context.sync();
    return range[member];
  });
}

async function write(address: string, values: unknown): Promise<void> {
  await Excel.run(async (context) => {
    // Tests pass in what the d.ts would not allow.
    context.workbook.worksheets.getItem('Clients').getRange(address).values = values as unknown[][];
    await context.sync();
  });
}

test('values come back as they are in the sheet, blanks as empty texts', async () => {
  await hostOf({ Clients: clients });
  expect(await loaded('A1:D3', 'values')).toEqual(clients);
});

test('the types of values distinguish an error from its text, and a blank from a text', async () => {
  const { workbook } = await hostOf({ Clients: [['#N/A', '', 'text', 5, true]] });
  workbook.sheet('Clients').enter(0, 5, [['#N/A', '#DIV/0!']]);
  expect(await loaded('A1:G1', 'values')).toEqual([['#N/A', '', 'text', 5, true, '#N/A', '#DIV/0!']]);
  expect(await loaded('A1:G1', 'valueTypes')).toEqual([
    ['String', 'Empty', 'String', 'Double', 'Boolean', 'Error', 'Error'],
  ]);
});

test('what is written is read back in the same run', async () => {
  const { workbook } = await hostOf({ Clients: clients });
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Clients').getRange('E1:E3');
    range.values = [['Level'], [2], [3]];
    range.load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([['Level'], [2], [3]]);
  expect(workbook.sheet('Clients').rows()[1]).toEqual(['Ada', 5, true, 45_000.5, 2]);
});

test('null leaves a cell as it is, and an empty text clears it', async () => {
  const { workbook } = await hostOf({ Clients: clients });
  await write('A2:C2', [[null, '', null]]);
  expect(workbook.sheet('Clients').rows()[1]).toEqual(['Ada', '', true, 45_000.5]);
});

test('a single value goes into every cell of a range', async () => {
  const { workbook } = await hostOf({ Clients: clients });
  await write('A1:B2', 7);
  expect(workbook.sheet('Clients').rows().slice(0, 2)).toEqual([
    [7, 7, 'Active', 'Since'],
    [7, 7, true, 45_000.5],
  ]);
});

test.each([
  { what: 'too few rows', address: 'A1:B2', values: [[1, 2]] },
  { what: 'too many columns', address: 'A1:B1', values: [[1, 2, 3]] },
  { what: 'rows of different lengths', address: 'A1:B2', values: [[1, 2], [3]] },
  { what: 'one row where a block belongs', address: 'A1:B1', values: [1, 2] },
  { what: 'an object as a value', address: 'A1', values: [[{ type: 'Entity' }]] },
  { what: 'a text longer than a cell can hold', address: 'A1', values: [['x'.repeat(32_768)]] },
  { what: 'too many rows of a block that is sent in pieces', address: 'A1:B1000', values: block(1001, 2) },
])('$what is refused, and changes nothing', async ({ address, values }) => {
  const { workbook } = await hostOf({ Clients: clients });
  await expect(write(address, values)).rejects.toMatchObject({ code: 'InvalidArgument' });
  expect(workbook.sheet('Clients').rows()).toEqual(clients);
});

test('a block of more than 1,500 cells, which office.js sends in pieces, arrives whole', async () => {
  const host = await hostOf({ Clients: [] });
  await write('A1:C2000', block(2000, 3));
  expect(host.workbook.sheet('Clients').rows()).toEqual(block(2000, 3));
  expect(host.requests).toHaveLength(1);
});

test.each(['A:B', '2:3', 'A1:J500001'])(
  'the contents of %s are too much to read, and come as null',
  async (address) => {
    await hostOf({ Clients: clients });
    expect(await loaded(address, 'values')).toBeNull();
    expect(await loaded(address, 'valueTypes')).toBeNull();
  },
);

test('a formula is kept as text, and is 0 without an engine to calculate it', async () => {
  const { workbook } = await hostOf({ Clients: clients });
  await write('E2', [['=B2*2']]);
  expect(await loaded('D2:E2', 'formulas')).toEqual([[45_000.5, '=B2*2']]);
  expect(await loaded('E2', 'values')).toEqual([[0]]);
  expect(workbook.sheet('Clients').rows({ formulas: true })[1]?.[4]).toBe('=B2*2');
});

test("a workbook's own engine gives formulas their values", async () => {
  const calculate = (formula: string, place: { readonly row: number }) =>
    `${formula} in row ${place.row + 1}`;
  await hostOf(Workbook.fromSheets({ Clients: clients }, { calculate }));
  await write('E2', [['=B2*2']]);
  expect(await loaded('E2', 'values')).toEqual([['=B2*2 in row 2']]);
});

test('one number format is for the whole range, a block of them for each cell', async () => {
  const { workbook } = await hostOf({ Clients: clients });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Clients');
    sheet.getRange('B:B').numberFormat = '0.0' as unknown as string[][]; // Excel takes one, the d.ts does not say so
    sheet.getRange('C2:D2').numberFormat = [['@', 'yyyy-mm-dd']];
    await context.sync();
  });
  expect(await loaded('A2:D2', 'numberFormat')).toEqual([['General', '0.0', '@', 'yyyy-mm-dd']]);
  expect(workbook.sheet('Clients').cell('B900000').numberFormat).toBe('0.0');
});

test('the text of a cell is its value in its number format', async () => {
  const { workbook } = await hostOf({ Clients: [[45_000, 0.256, 1234.5, true, 'text', '']] });
  const formats = ['yyyy-mm-dd', '0.0%', '#,##0.00', 'General', 'General', 'General'];
  formats.forEach((numberFormat, column) => {
    workbook.sheet('Clients').looks.change({ row: 0, column, rowCount: 1, columnCount: 1 }, { numberFormat });
  });
  expect(await loaded('A1:F1', 'text')).toEqual([['2023-03-15', '25.6%', '1,234.50', 'TRUE', 'text', '']]);
});

test.each([
  { applyTo: 'Contents', leaves: { value: '', numberFormat: '0.0' } },
  { applyTo: 'Formats', leaves: { value: 5, numberFormat: 'General' } },
  { applyTo: 'All', leaves: { value: '', numberFormat: 'General' } },
] as const)('clearing $applyTo leaves the rest', async ({ applyTo, leaves }) => {
  const { workbook } = await hostOf({ Clients: clients });
  const sheet = workbook.sheet('Clients');
  sheet.looks.change({ row: 1, column: 1, rowCount: 1, columnCount: 1 }, { numberFormat: '0.0' });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Clients').getRange('B2').clear(applyTo);
    await context.sync();
  });
  expect(sheet.cell('B2')).toMatchObject(leaves);
});

function block(rows: number, columns: number): number[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => row * columns + column),
  );
}
