import { hostOf, useOffice } from './office';

useOffice();

const clients = [
  ['Client', 'Level'],
  ['Ada', 1],
  ['Bob', 2],
];

async function onClients(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  await Excel.run((context) => work(context.workbook.worksheets.getItem('Clients'), context));
}

async function hostWithTable(rows: Parameters<typeof hostOf>[0] = { Clients: clients }) {
  const host = await hostOf(rows);
  await onClients(async (sheet, context) => {
    const table = sheet.tables.add('A1:B3', true);
    table.name = 'ClientList';
    await context.sync();
  });
  return host;
}

test('a table is found by its name, in its sheet and in the workbook', async () => {
  await hostWithTable();
  await onClients(async (sheet, context) => {
    const ofSheet = sheet.tables.load('items/name,items/style,items/showTotals,count');
    const ofWorkbook = context.workbook.tables.getItem('clientlist').load('name');
    const none = sheet.tables.getItemOrNullObject('Nobody');
    await context.sync();
    expect(ofSheet.items.map(({ name, showTotals }) => ({ name, showTotals }))).toEqual([
      { name: 'ClientList', showTotals: false },
    ]);
    expect([ofSheet.count, ofWorkbook.name, none.isNullObject]).toEqual([1, 'ClientList', true]);
  });
});

test('a table has a header, a body, and columns', async () => {
  await hostWithTable();
  await onClients(async (sheet, context) => {
    const table = sheet.tables.getItem('ClientList');
    const ranges = [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      table.columns.getItem('Level').getDataBodyRange(),
    ].map((range) => range.load('address'));
    table.columns.load('items/name,items/index');
    await context.sync();
    expect(ranges.map(({ address }) => address)).toEqual([
      'Clients!A1:B3',
      'Clients!A1:B1',
      'Clients!A2:B3',
      'Clients!B2:B3',
    ]);
    expect(table.columns.items.map(({ name, index }) => ({ name, index }))).toEqual([
      { name: 'Client', index: 0 },
      { name: 'Level', index: 1 },
    ]);
  });
});

test('headers are unique texts: blank ones get a name, and repeated ones get a number', async () => {
  const { workbook } = await hostWithTable({
    Clients: [
      ['Client', 'Client'],
      ['Ada', 1],
      ['Bob', 2],
    ],
  });
  await onClients(async (sheet, context) => {
    sheet.tables.getItem('ClientList').resize('A1:D3');
    await context.sync();
  });
  expect(workbook.sheet('Clients').rows()[0]).toEqual(['Client', 'Client2', 'Column3', 'Column4']);
});

test.each([
  { what: 'more rows and columns', to: 'A1:C9', address: 'Clients!A1:C9' },
  { what: 'fewer', to: 'A1:A2', address: 'Clients!A1:A2' },
])('a table is resized to $what', async ({ to, address }) => {
  await hostWithTable();
  await onClients(async (sheet, context) => {
    const table = sheet.tables.getItem('ClientList');
    table.resize(to);
    const range = table.getRange().load('address');
    await context.sync();
    expect(range.address).toBe(address);
  });
});

test.each([
  { what: 'a different header row', to: 'A2:B5' },
  { what: 'the header alone', to: 'A1:B1' },
  { what: 'elsewhere', to: 'F1:G3' },
])('a table is not resized to $what', async ({ to }) => {
  await hostWithTable();
  const resizing = onClients(async (sheet, context) => {
    sheet.tables.getItem('ClientList').resize(to);
    await context.sync();
  });
  await expect(resizing).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('a totals row goes below the table, and what was there moves down', async () => {
  const { workbook } = await hostWithTable({ Clients: [...clients, ['below', 9]] });
  await onClients(async (sheet, context) => {
    const table = sheet.tables.getItem('ClientList');
    table.showTotals = true;
    const totals = table.getTotalRowRange().load('address');
    const body = table.getDataBodyRange().load('address');
    await context.sync();
    expect([totals.address, body.address]).toEqual(['Clients!A4:B4', 'Clients!A2:B3']);
  });
  expect(workbook.sheet('Clients').rows().slice(3)).toEqual([
    ['Total', ''],
    ['below', 9],
  ]);
});

test('two tables do not overlap', async () => {
  await hostWithTable();
  const adding = onClients(async (sheet, context) => {
    sheet.tables.add('B3:C5', true);
    await context.sync();
  });
  await expect(adding).rejects.toMatchObject({ code: 'InvalidOperation' });
});

test("a table's own filter hides rows, returns its criteria, and can be cleared", async () => {
  const { workbook } = await hostWithTable();
  const sheet = workbook.sheet('Clients');
  await onClients(async ({ tables }, context) => {
    const table = tables.getItem('ClientList');
    table.columns.getItemAt(1).filter.applyValuesFilter(['2']);
    table.autoFilter.load('isDataFiltered,criteria');
    await context.sync();
    expect(table.autoFilter.isDataFiltered).toBe(true);
    expect(table.autoFilter.criteria[1]).toEqual({ filterOn: 'Values', values: ['2'] });
    expect(sheet.isRowHidden(1)).toBe(true);
    table.clearFilters();
    table.autoFilter.load('isDataFiltered');
    await context.sync();
    expect(table.autoFilter.isDataFiltered).toBe(false);
  });
  expect(sheet.isRowHidden(1)).toBe(false);
});

test('a table follows its rows', async () => {
  const { workbook } = await hostWithTable();
  workbook.sheet('Clients').insertRows(0, 3);
  await onClients(async (sheet, context) => {
    const range = sheet.tables.getItem('ClientList').getRange().load('address');
    const found = sheet.getRange('B5').getTables().load('items/name');
    await context.sync();
    expect([range.address, found.items.map(({ name }) => name)]).toEqual(['Clients!A4:B6', ['ClientList']]);
  });
});
