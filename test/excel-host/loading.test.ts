import { hostOf, useOffice } from './office';

useOffice();

const clients = [['Client'], ['Ada']];

test('office.js recognises the host as Excel on the web', async () => {
  await hostOf({ Clients: clients });
  expect(await Office.onReady()).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
});

test('a property that was not loaded cannot be read', async () => {
  await hostOf({ Clients: clients });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Clients').getRange('A1').load('address');
    await context.sync();
    expect(range.address).toBe('Clients!A1');
    expect(codeThrownBy(() => range.values)).toBe('PropertyNotLoaded');
  });
});

test('properties of objects within objects are loaded by their paths', async () => {
  await hostOf({ Clients: clients, Notes: [] });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/position,items/tables/count');
    const range = worksheets
      .getItem('Clients')
      .getRange('A1')
      .load({ format: { fill: { color: true } } });
    await context.sync();
    expect(worksheets.items.map(({ name, position }) => ({ name, position }))).toEqual([
      { name: 'Clients', position: 0 },
      { name: 'Notes', position: 1 },
    ]);
    expect(worksheets.items[0]?.tables.count).toBe(0);
    expect(range.format.fill.color).toBe('#FFFFFF');
  });
});

test('a load that names nothing loads every plain property', async () => {
  await hostOf({ Clients: clients });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst().load();
    await context.sync();
    expect(sheet.toJSON()).toMatchObject({ name: 'Clients', visibility: 'Visible', showGridlines: true });
  });
});

test('a missing object is null if the call allows that, and so are all its members', async () => {
  const { workbook } = await hostOf({ Clients: clients });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Nobody');
    const range = sheet.getRange('A1').load('values');
    range.values = [[1]];
    sheet.delete();
    await context.sync();
    expect(sheet.isNullObject).toBe(true);
    expect(range.isNullObject).toBe(true);
  });
  expect(workbook.sheets).toHaveLength(1);
});

test('a missing object is an error if the call does not allow null', async () => {
  await hostOf({ Clients: clients });
  const run = Excel.run((context) => {
    context.workbook.worksheets.getItem('Nobody').getRange('A1').load('values');
    return context.sync();
  });
  await expect(run).rejects.toMatchObject({
    code: 'ItemNotFound',
    debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
  });
});

test('an error ends the batch where it happens, names the statement, and what ran before stays', async () => {
  const { workbook } = await hostOf({ Clients: clients });
  const run = Excel.run((context) => {
    const sheet = context.workbook.worksheets.getItem('Clients');
    sheet.getRange('B1').values = [['before']];
    sheet.getRange('B2:B3').values = [['too few']];
    sheet.getRange('B4').values = [['after']];
    return context.sync();
  });
  await expect(run).rejects.toMatchObject({
    code: 'InvalidArgument',
    debugInfo: {
      errorLocation: 'Range.values',
      statement: expect.stringContaining('.values = ') as unknown,
    },
  });
  expect(workbook.sheet('Clients').rows()).toEqual([
    ['Client', 'before'],
    ['Ada', ''],
  ]);
});

test('a member that the host lacks is an error with its class and name, and the host records it', async () => {
  const host = await hostOf({ Clients: clients });
  const run = Excel.run((context) => {
    context.workbook.worksheets.getItem('Clients').getRange('A1').flashFill();
    return context.sync();
  });
  await expect(run).rejects.toMatchObject({
    code: 'NotImplemented',
    message: 'Range.FlashFill is not implemented by this host.',
  });
  expect(host.missingMembers).toEqual(['Range.FlashFill']);
});

test('a property that the host lacks is also an error with its class and name', async () => {
  await hostOf({ Clients: clients });
  const run = Excel.run((context) => {
    context.workbook.worksheets.getItem('Clients').load('standardHeight');
    return context.sync();
  });
  await expect(run).rejects.toThrow('Worksheet.StandardHeight is not implemented by this host.');
});

test('a member above the declared requirement sets throws before anything is sent', async () => {
  const host = await hostOf({ Clients: clients });
  await Excel.run((context) => {
    const range = context.workbook.worksheets.getItem('Clients').getRange('A1');
    expect(codeThrownBy(() => range.getPrecedents())).toBe('ApiNotFound');
    return Promise.resolve();
  });
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(false);
  expect(host.missingMembers).toEqual([]);
});

test('a host that declares more sets allows more', async () => {
  const host = await hostOf(
    { Clients: clients },
    { requirementSets: { ExcelApi: '1.14', SharedRuntime: '1.1' } },
  );
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
  const run = Excel.run((context) => {
    context.workbook.worksheets.getItem('Clients').getRange('A1').getPrecedents();
    return context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: 'NotImplemented' });
  expect(host.missingMembers).toEqual(['Range.GetPrecedents']);
});

test('a sheet that is renamed between two requests is still the same sheet', async () => {
  const { workbook } = await hostOf({ Clients: clients });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Clients').load('name');
    await context.sync();
    workbook.sheet('Clients').name = 'Customers';
    sheet.load('name');
    await context.sync();
    expect(sheet.name).toBe('Customers');
  });
});

function codeThrownBy(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (thrown) {
    return thrown instanceof OfficeExtension.Error ? thrown.code : String(thrown);
  }
}
