import { Workbook } from '../../emulators/workbook/workbook';
import { hostOf, useOffice } from './office';

useOffice();

const clients = [
  ['Client', 'Users'],
  ['Ada', 5],
];

async function run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run(work);
}

test('a sheet is added last, with its name', async () => {
  const { workbook } = await hostOf({ Clients: clients });
  await run(async (context) => {
    const added = context.workbook.worksheets.add('OML Portfolio').load('name,position,id');
    await context.sync();
    expect(added).toMatchObject({ name: 'OML Portfolio', position: 1 });
    added.getRange('A1').values = [['Portfolio']];
    await context.sync();
  });
  expect(workbook.sheet('OML Portfolio').rows()).toEqual([['Portfolio']]);
});

test.each([
  { name: 'clients', code: 'ItemAlreadyExists' },
  { name: 'a/b', code: 'InvalidArgument' },
  { name: 'x'.repeat(32), code: 'InvalidArgument' },
  { name: "'quoted'", code: 'InvalidArgument' },
  { name: '', code: 'InvalidArgument' },
])('a sheet named $name is refused as $code', async ({ name, code }) => {
  const { workbook } = await hostOf({ Clients: clients });
  const adding = run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
  await expect(adding).rejects.toMatchObject({ code });
  expect(workbook.sheets).toHaveLength(1);
});

test('sheets are renamed, hidden, moved and activated', async () => {
  const { workbook } = await hostOf({ Clients: clients, Notes: [], Old: [] });
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Notes').name = 'Remarks';
    worksheets.getItem('Old').visibility = 'VeryHidden';
    worksheets.getItem('Clients').position = 1;
    worksheets.getItem('Remarks').activate();
    const active = worksheets.getActiveWorksheet().load('name');
    const visible = worksheets.getCount(true);
    await context.sync();
    expect({ active: active.name, visible: visible.value }).toEqual({ active: 'Remarks', visible: 2 });
  });
  expect(workbook.sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
    'Remarks visible',
    'Clients visible',
    'Old veryHidden',
  ]);
  expect(workbook.activeSheet.name).toBe('Remarks');
});

test('the last visible sheet stays', async () => {
  await hostOf({ Clients: clients });
  const deleting = run(async (context) => {
    context.workbook.worksheets.getItem('Clients').delete();
    await context.sync();
  });
  await expect(deleting).rejects.toMatchObject({ code: 'InvalidOperation' });
});

test('the used range is the cells with values, and optionally those with looks', async () => {
  const { workbook } = await hostOf({ Clients: [[], ['', 'Ada', ''], ['', '', 5]], Empty: [] });
  const look = { row: 5, column: 3, rowCount: 1, columnCount: 1 };
  workbook.sheet('Clients').looks.change(look, { fill: '#FFFF00' });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Clients');
    const empty = context.workbook.worksheets.getItem('Empty');
    const filled = sheet.getUsedRangeOrNullObject(true).load('address');
    const used = sheet.getUsedRangeOrNullObject().load('address');
    const none = empty.getUsedRangeOrNullObject(true);
    const first = empty.getUsedRange().load('address');
    await context.sync();
    expect([filled.address, used.address, none.isNullObject, first.address]).toEqual([
      'Clients!B2:C3',
      'Clients!B2:D6',
      true,
      'Empty!A1',
    ]);
  });
});

test.each([
  { what: 'below the last row', address: 'A1048577' },
  { what: 'right of the last column', address: 'XFE1' },
  { what: 'that is not an address', address: 'nonsense' },
  { what: 'on a sheet that is not there', address: 'Nobody!A1' },
  { what: 'on a different sheet', address: 'Notes!A1' },
])('a range $what is not a range', async ({ address }) => {
  await hostOf({ Clients: clients, Notes: [] });
  const running = run(async (context) => {
    context.workbook.worksheets.getItem('Clients').getRange(address).load('address');
    await context.sync();
  });
  await expect(running).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('ranges are found from ranges', async () => {
  await hostOf({ 'My clients': clients });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('My clients');
    const range = sheet.getRange('B2:D5');
    const found = [
      range.getCell(1, 1),
      range.getRow(3),
      range.getColumn(0),
      range.getResizedRange(1, -1),
      range.getOffsetRange(2, 1),
      range.getAbsoluteResizedRange(2, 2),
      range.getEntireColumn(),
      range.getEntireRow(),
      range.getLastCell(),
      range.getIntersection('A1:C3'),
      range.getBoundingRect('F1'),
      sheet.getRangeByIndexes(4, 2, 1, 3),
      sheet.getCell(9, 9),
      sheet.getRange(),
    ].map((one) => one.load('address'));
    const outside = range.getIntersectionOrNullObject('F9');
    range.load('rowIndex,columnIndex,rowCount,columnCount,cellCount');
    await context.sync();
    expect(found.map(({ address }) => address.replace("'My clients'!", ''))).toEqual([
      'C3',
      'B5:D5',
      'B2:B5',
      'B2:C6',
      'C4:E7',
      'B2:C3',
      'B:D',
      '2:5',
      'D5',
      'B2:C3',
      'B1:F5',
      'C5:E5',
      'J10',
      '1:1048576',
    ]);
    expect(outside.isNullObject).toBe(true);
    expect(range).toMatchObject({ rowIndex: 1, columnIndex: 1, rowCount: 4, columnCount: 3, cellCount: 12 });
  });
});

test('the selection can be read and set', async () => {
  const { workbook } = await hostOf({ Clients: clients, Notes: [] });
  const area = { row: 1, column: 0, rowCount: 1, columnCount: 2 };
  workbook.select({ sheet: workbook.sheet('Notes'), area });
  await run(async (context) => {
    const selected = context.workbook.getSelectedRange().load('address');
    await context.sync();
    expect(selected.address).toBe('Notes!A2:B2');
    context.workbook.worksheets.getItem('Clients').getRange('A1').select();
    await context.sync();
  });
  expect(workbook.activeSheet.name).toBe('Clients');
});

test('the user, the application and the date system can be read', async () => {
  await hostOf(Workbook.fromSheets({ Clients: [] }, { culture: 'de-DE', countsDatesFrom1904: true }));
  await run(async (context) => {
    const { application, functions } = context.workbook;
    application.load('calculationMode,cultureInfo/name');
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    const day = functions.date(2000, 1, 1).load('value');
    await context.sync();
    expect(application.calculationMode).toBe('Automatic');
    expect(application.cultureInfo.name).toBe('de-DE');
    expect(day.value).toBe(36_526 - 1462);
  });
});

test('merged cells keep the contents of their first cell, and are found', async () => {
  const { workbook } = await hostOf({ Clients: clients });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Clients');
    sheet.getRange('A1:B1').merge();
    const merged = sheet.getRange('A1:D9').getMergedAreasOrNullObject();
    merged.load('address,areaCount,areas/address');
    const none = sheet.getRange('A2:B2').getMergedAreasOrNullObject();
    const reachedInto = sheet.getRange('B1:D9').getMergedAreasOrNullObject();
    sheet.getRange('B1').values = [['lost']];
    await context.sync();
    expect(merged).toMatchObject({ address: 'Clients!A1', areaCount: 1 });
    expect(merged.areas.items.map(({ address }) => address)).toEqual(['Clients!A1:B1']);
    expect([none.isNullObject, reachedInto.isNullObject]).toEqual([true, true]);
  });
  expect(workbook.sheet('Clients').rows()).toEqual([
    ['Client', ''],
    ['Ada', 5],
  ]);
  await run(async (context) => {
    context.workbook.worksheets.getItem('Clients').getRange().unmerge();
    await context.sync();
  });
  expect(workbook.sheet('Clients').merges).toEqual([]);
});

test('rows and columns are hidden, and if only some are, the answer is null', async () => {
  const { workbook } = await hostOf({ Clients: clients });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Clients');
    sheet.getRange('2:2').rowHidden = true;
    sheet.getRange('B:B').columnHidden = true;
    const range = sheet.getRange('A1:A2').load('rowHidden,columnHidden');
    await context.sync();
    expect([range.rowHidden, range.columnHidden]).toEqual([null, false]);
  });
  const sheet = workbook.sheet('Clients');
  expect([[...sheet.hiddenRows], [...sheet.hiddenColumns]]).toEqual([[1], [1]]);
});

test('rows are inserted and deleted with everything in them', async () => {
  const { workbook } = await hostOf({ Clients: clients });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Clients');
    sheet.getRange('B2').format.font.bold = true;
    sheet.getRange('1:2').insert('Down');
    sheet.getRange('1:1').delete('Up');
    await context.sync();
  });
  expect(workbook.sheet('Clients').rows()).toEqual([['', ''], ...clients]);
  expect(workbook.sheet('Clients').cell('B3').look).toEqual({ isBold: true });
});

test('a sheet has a view, and a page to be printed on', async () => {
  const { workbook } = await hostOf({ Clients: clients });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Clients');
    sheet.showGridlines = false;
    sheet.tabColor = '#336699';
    sheet.freezePanes.freezeRows(2);
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.centerHorizontally = true;
    sheet.pageLayout.setPrintArea(sheet.getRange('A1:B2'));
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P';
    sheet.pageLayout.leftMargin = 36;
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect(frozen.address).toBe('Clients!1:2');
  });
  expect(workbook.sheet('Clients')).toMatchObject({
    showsGridlines: false,
    tabColor: '#336699',
    frozen: { rows: 2, columns: 0 },
    print: {
      orientation: 'landscape',
      zoom: { pagesWide: 1 },
      isCentredAcross: true,
      area: { row: 0, column: 0, rowCount: 2, columnCount: 2 },
      footer: { centre: '&P' },
      margins: { left: 36 },
    },
  });
});

test('names are given to ranges and found again', async () => {
  const { workbook } = await hostOf({ 'My clients': clients });
  await run(async (context) => {
    const { names } = context.workbook;
    names.add('Headers', context.workbook.worksheets.getItem('My clients').getRange('A1:B1'));
    const headers = names.getItem('headers').getRange().load('values');
    const byName = context.workbook.worksheets.getItem('My clients').getRange('Headers').load('address');
    const none = names.getItemOrNullObject('Nobody');
    await context.sync();
    expect([headers.values, byName.address, none.isNullObject]).toEqual([
      [['Client', 'Users']],
      "'My clients'!A1:B1",
      true,
    ]);
  });
  expect(workbook.names).toEqual([{ name: 'Headers', formula: "='My clients'!$A$1:$B$1" }]);
});
