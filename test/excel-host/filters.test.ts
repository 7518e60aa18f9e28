import { hostOf, useOffice } from './office';

useOffice();

const clients = [
  ['Client', 'Level', 'Users'],
  ['Ada', 1, 5],
  ['Bob', 2, 20],
  ['Cleo', 1, 30],
  ['Dan', 3, ''],
];

async function onClients(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  await Excel.run((context) => work(context.workbook.worksheets.getItem('Clients'), context));
}

test('a sheet without a filter has none', async () => {
  await hostOf({ Clients: clients });
  await onClients(async ({ autoFilter }, context) => {
    autoFilter.load('enabled,isDataFiltered');
    const range = autoFilter.getRangeOrNullObject();
    await context.sync();
    expect([autoFilter.enabled, autoFilter.isDataFiltered, range.isNullObject]).toEqual([false, false, true]);
  });
});

test.each([
  { what: 'values', criteria: { filterOn: 'Values', values: ['1'] }, hidden: [2, 4] },
  { what: 'a condition', criteria: { filterOn: 'Custom', criterion1: '>=2' }, hidden: [1, 3] },
  {
    what: 'two conditions',
    criteria: { filterOn: 'Custom', criterion1: '<2', criterion2: '=3', operator: 'Or' },
    hidden: [2],
  },
] as const)('filtering by $what hides the rows that do not pass', async ({ criteria, hidden }) => {
  const { workbook } = await hostOf({ Clients: clients });
  await onClients(async (sheet, context) => {
    // The cases are read-only, but the d.ts wants mutable arrays.
    sheet.autoFilter.apply('A1:C5', 1, criteria as Excel.FilterCriteria);
    sheet.autoFilter.load('enabled,isDataFiltered,criteria');
    const range = sheet.autoFilter.getRange().load('address');
    await context.sync();
    const { enabled, isDataFiltered } = sheet.autoFilter;
    expect({ enabled, isDataFiltered, address: range.address }).toEqual({
      enabled: true,
      isDataFiltered: true,
      address: 'Clients!A1:C5',
    });
    expect(sheet.autoFilter.criteria[1]).toMatchObject(criteria);
  });
  expect([...(workbook.sheet('Clients').filter?.hiddenRows ?? [])]).toEqual(hidden);
});

test('cleared criteria show every row, and can be applied again', async () => {
  const { workbook } = await hostOf({ Clients: clients });
  await onClients(async ({ autoFilter }, context) => {
    autoFilter.apply('A1:C5', 1, { filterOn: 'Values', values: ['1'] });
    autoFilter.load('criteria');
    await context.sync();
    const [, before] = autoFilter.criteria;
    autoFilter.clearCriteria();
    autoFilter.load('isDataFiltered');
    await context.sync();
    expect(autoFilter.isDataFiltered).toBe(false);
    expect(workbook.sheet('Clients').isRowHidden(2)).toBe(false);
    autoFilter.apply('A1:C5', 1, before);
    await context.sync();
  });
  expect(workbook.sheet('Clients').isRowHidden(2)).toBe(true);
});

test('a filter goes by what its cells held when it was applied, until it is applied again', async () => {
  const { workbook } = await hostOf({ Clients: clients });
  const sheet = workbook.sheet('Clients');
  await onClients(async ({ autoFilter }, context) => {
    autoFilter.apply('A1:C5', 1, { filterOn: 'Values', values: ['1'] });
    await context.sync();
    sheet.enter(1, 1, [[2]]);
    expect(sheet.isRowHidden(1)).toBe(false);
    autoFilter.reapply();
    await context.sync();
  });
  expect(sheet.isRowHidden(1)).toBe(true);
});

test('a block written across rows that a filter hides lands in the wrong rows, as in Excel', async () => {
  const { workbook } = await hostOf({ Clients: clients });
  await onClients(async (sheet, context) => {
    sheet.autoFilter.apply('A1:C5', 1, { filterOn: 'Values', values: ['1'] });
    await context.sync();
    sheet.getRange('D2:D5').values = [['for Ada'], ['for Bob'], ['for Cleo'], ['for Dan']];
    await context.sync();
  });
  // The column beside the list is not filtered itself, but its rows are hidden too.
  expect(
    workbook
      .sheet('Clients')
      .rows()
      .map((row) => row[3] ?? ''),
  ).toEqual(['', 'for Ada', '', 'for Bob', '']);
});

test('rows hidden by hand take what is written into them', async () => {
  const { workbook } = await hostOf({ Clients: clients });
  workbook.sheet('Clients').hiddenRows.add(2);
  await onClients(async (sheet, context) => {
    sheet.getRange('D2:D3').values = [['for Ada'], ['for Bob']];
    await context.sync();
  });
  expect(workbook.sheet('Clients').rows()[2]).toEqual(['Bob', 2, 20, 'for Bob']);
});
