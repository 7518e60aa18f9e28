import { OFFICE_ERROR } from '../../emulators/excel-host/office-message';
import type { ExcelHost } from '../../emulators/excel-host/excel-host';
import { Workbook } from '../../emulators/workbook/workbook';
import { hostOf, useOffice } from './office';

useOffice();

const clients = [['Client'], ['Ada'], ['Bob']];

async function write(address: string, values: unknown[][], options: Excel.RunOptions = {}): Promise<void> {
  await Excel.run(options, async (context) => {
    context.workbook.worksheets.getItem('Clients').getRange(address).values = values;
    await context.sync();
  });
}

async function read(address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Clients').getRange(address).load('values');
    await context.sync();
    return range.values;
  });
}

function rowsOf({ workbook }: ExcelHost): unknown[][] {
  return workbook.sheet('Clients').rows();
}

test('a request over the limit is refused, and changes nothing', async () => {
  const host = await hostOf({ Clients: clients });
  await write('B1:B3', [['x'.repeat(30_000)], [''], ['']]);
  host.mostRequestBytes = 10_000;
  await expect(write('B1', [['y'.repeat(30_000)]])).rejects.toMatchObject({
    code: 'RequestPayloadSizeLimitExceeded',
  });
  expect(rowsOf(host)[0]?.[1]).toBe('x'.repeat(30_000));
  expect(host.requests.at(-1)).toMatchObject({ error: OFFICE_ERROR.requestTooLarge, responseBytes: 0 });
});

test('the limit of Excel on the web is 5 MB each way', async () => {
  const rows = Array.from({ length: 180 }, () => ['z'.repeat(30_000)]);
  const host = await hostOf({ Clients: [] });
  await expect(write('A1:A180', rows)).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  await write('A1:A90', rows.slice(0, 90));
  await write('A91:A180', rows.slice(90));
  await expect(read('A1:A180')).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  expect(await read('A1:A90')).toEqual(rows.slice(0, 90));
  expect(host.requests.map(({ error }) => error)).toEqual([5103, undefined, undefined, 5104, undefined]);
});

test('while the user types into a cell, a request is refused', async () => {
  const host = await hostOf({ Clients: clients });
  host.isEditingCell = true;
  await expect(write('B1', [[1]])).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  expect(rowsOf(host)).toEqual(clients);
});

test('a request that asks for it waits until the user has finished typing', async () => {
  const host = await hostOf({ Clients: clients });
  host.isEditingCell = true;
  let isDone = false;
  const writing = write('B1', [[1]], { delayForCellEdit: true }).then(() => {
    isDone = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect({ isDone, rows: rowsOf(host) }).toEqual({ isDone: false, rows: clients });
  host.isEditingCell = false;
  await writing;
  expect(rowsOf(host)[0]).toEqual(['Client', 1]);
});

test.each([
  { officeError: OFFICE_ERROR.activityLimit, code: 'ActivityLimitReached' },
  { officeError: OFFICE_ERROR.sessionTimedOut, code: 'InvalidOrTimedOutSession' },
  { officeError: OFFICE_ERROR.dialogOpen, code: 'WriteNotSupportedWhenModalDialogOpen' },
])('a host that refuses with $officeError is $code to the add-in', async ({ officeError, code }) => {
  const host = await hostOf({ Clients: clients });
  host.refusal = officeError;
  await expect(read('A1')).rejects.toMatchObject({ code });
  host.refusal = undefined;
  expect(await read('A1')).toEqual([['Client']]);
});

test('a protected sheet refuses changes to its locked cells, and can be read', async () => {
  const host = await hostOf({ Clients: clients });
  const sheet = host.workbook.sheet('Clients');
  sheet.isProtected = true;
  await expect(write('B1', [[1]])).rejects.toMatchObject({ code: 'AccessDenied' });
  expect(await read('A2')).toEqual([['Ada']]);
  sheet.looks.change({ row: 0, column: 1, rowCount: 3, columnCount: 1 }, { isLocked: false });
  await write('B1', [[1]]);
  await expect(write('A1:B1', [[1, 1]])).rejects.toMatchObject({ code: 'AccessDenied' });
  expect(rowsOf(host)[0]).toEqual(['Client', 1]);
});

test('the protection of a sheet can be read', async () => {
  const { workbook } = await hostOf({ Clients: clients });
  workbook.sheet('Clients').isProtected = true;
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem('Clients');
    protection.load('protected');
    await context.sync();
    expect(protection.protected).toBe(true);
  });
});

test('a read-only workbook refuses every change', async () => {
  const host = await hostOf(Workbook.fromSheets({ Clients: clients }, { isReadOnly: true }));
  await expect(write('B1', [[1]])).rejects.toMatchObject({ code: 'AccessDenied' });
  await Excel.run(async (context) => {
    context.workbook.load('readOnly');
    await context.sync();
    expect(context.workbook.readOnly).toBe(true);
  });
  expect(rowsOf(host)).toEqual(clients);
});

test.each([
  { moment: 'before', rows: clients },
  {
    moment: 'after',
    rows: [
      ['Client', 1],
      ['Ada', ''],
      ['Bob', ''],
    ],
  },
] as const)('a request can fail $moment it ran', async ({ moment, rows }) => {
  const host = await hostOf({ Clients: clients });
  host.faults.push({ request: 2, moment, officeError: OFFICE_ERROR.sessionTimedOut });
  await read('A1');
  await expect(write('B1', [[1]])).rejects.toMatchObject({ code: 'InvalidOrTimedOutSession' });
  expect(rowsOf(host)).toEqual(rows);
  await write('B1', [[2]]);
  expect(rowsOf(host)[0]).toEqual(['Client', 2]);
});

test('a request can fail in the middle, before one of its actions', async () => {
  const host = await hostOf({ Clients: clients });
  const writeTwice = () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Clients');
      sheet.getRange('B1').values = [['first']];
      sheet.getRange('B2').values = [['second']];
      await context.sync();
    });
  await writeTwice();
  const actions = host.requests[0]?.actionCount ?? 0;
  host.workbook.sheet('Clients').enter(0, 1, [[''], ['']]);
  host.faults.push({ request: 2, moment: 'during', action: actions - 1, code: 'GeneralException' });
  await expect(writeTwice()).rejects.toMatchObject({ code: 'GeneralException' });
  expect(rowsOf(host)).toEqual([
    ['Client', 'first'],
    ['Ada', ''],
    ['Bob', ''],
  ]);
});

test('every request is recorded: its size, and whether it reads or fills cells', async () => {
  const host = await hostOf({ Clients: clients });
  await read('A1:A3');
  await write('B1', [['é']]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.load('items/name');
    await context.sync();
  });
  expect(host.requests).toMatchObject([
    { number: 1, readsCells: true, writesCells: false },
    { number: 2, readsCells: false, writesCells: true },
    { number: 3, readsCells: false, writesCells: false },
  ]);
  for (const { bytes, responseBytes, actionCount } of host.requests) {
    expect(Math.min(bytes, responseBytes, actionCount)).toBeGreaterThan(0);
  }
});

test('requests are answered with the set delay, and in order', async () => {
  const host = await hostOf({ Clients: clients }, { latencyMilliseconds: 20 });
  const waits = jest.spyOn(globalThis, 'setTimeout');
  await Promise.all([write('B1', [[1]]), write('B1', [[2]])]);
  expect(waits.mock.calls.filter(([, milliseconds]) => milliseconds === 20)).toHaveLength(2);
  waits.mockRestore();
  expect(rowsOf(host)[0]).toEqual(['Client', 2]);
});

test('the workbook can change between two requests, and tracked ranges follow their cells', async () => {
  const host = await hostOf({ Clients: clients });
  host.beforeRequest = ({ number }) => {
    if (number === 2) host.workbook.sheet('Clients').insertRows(0, 2);
  };
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Clients');
    const ada = sheet.getRange('A2').load('values,address');
    await context.sync();
    expect(ada).toMatchObject({ values: [['Ada']], address: 'Clients!A2' });
    ada.load('values,address');
    const second = sheet.getRange('A2').load('values');
    await context.sync();
    expect(ada).toMatchObject({ values: [['Ada']], address: 'Clients!A4' });
    expect(second.values).toEqual([['']]);
  });
});

test('a tracked range whose rows were deleted is invalid', async () => {
  const host = await hostOf({ Clients: clients });
  await expect(
    Excel.run(async (context) => {
      const ada = context.workbook.worksheets.getItem('Clients').getRange('A2').load('address');
      await context.sync();
      host.workbook.sheet('Clients').deleteRows(1, 1);
      ada.load('values');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'InvalidReference' });
});

test('ranges are released when their run is over, and at once if they are untracked', async () => {
  const host = await hostOf({ Clients: clients });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Clients');
    const kept = sheet.getRange('A1').load('address');
    sheet.getRange('A2').load('address').untrack();
    await context.sync();
    expect(host.references.size).toBe(1);
    kept.untrack();
    await context.sync();
    expect(host.references.size).toBe(0);
    sheet.getRange('A3').load('address');
    await context.sync();
  });
  expect(host.references.size).toBe(0);
});
