import type { Row } from '../../core/workbook';
import { Workbook } from '../../playground/workbook/workbook';
import { ALL_SETUP_HEADERS, FIRST_SETUP_HEADERS } from '../core/setup-headers';
import { clientRows, HEADERS } from './client-rows';
import { NO_WISHES, openAddin, UNWATCHED } from './open-addin';

const rawExport: readonly Row[] = [
  ['As of 1 May', ''],
  ['Company', 'City'],
  ['Acme', 'Rome'],
  ['', ''],
  ['Bolt', 'Oslo'],
  ['Total', ''],
];
test('a raw export gets the questions beside each client, with choices and prompts, and is scored once answered', async () => {
  const workbook = Workbook.fromSheets({ Export: rawExport });
  const { bridge } = await openAddin(workbook);
  expect(await bridge.score(NO_WISHES, UNWATCHED)).toMatchObject({ because: 'noPracticeColumn' });
  expect(await bridge.addColumns(NO_WISHES, 'first')).toEqual({
    is: 'setUp',
    sheet: 'Export',
    headers: FIRST_SETUP_HEADERS,
  });
  const sheet = workbook.sheet('Export');
  expect(sheet.rows()[1]).toEqual(['Company', 'City', ...FIRST_SETUP_HEADERS]);
  expect(sheet.rows().map((row) => row.slice(0, 2))).toEqual(rawExport);
  expect(sheet.cell('C3').look).toMatchObject({ fill: '#FFF9E5' });
  expect(sheet.cell('C6').look.fill).toBeUndefined();
  const [advice] = sheet.validations;
  expect(advice).toMatchObject({
    area: { row: 2, column: 2, rowCount: 4, columnCount: 1 },
    rule: { list: { inCellDropDown: true, source: 'yes,no,n/a' } },
    prompt: { title: 'IT Advice', isShown: true },
    alert: { isShown: false },
  });
  expect(advice?.prompt?.message).toMatch(/\?$/);
  sheet.enter(2, 2, [['yes', 'yes', 4]]);
  expect((await bridge.score(NO_WISHES, UNWATCHED)).is).toBe('scored');
  expect(sheet.rows()[2]?.[12]).toBe(2);
});

test('the rest of the assessment is added beside what is there', async () => {
  const workbook = Workbook.fromSheets({ Clients: clientRows(3) });
  const { bridge } = await openAddin(workbook);
  const added = await bridge.addColumns(NO_WISHES, 'all');
  const missing = ALL_SETUP_HEADERS.filter((header) => !HEADERS.includes(header));
  expect(added).toMatchObject({ is: 'setUp', headers: missing });
  expect(await bridge.addColumns(NO_WISHES, 'all')).toMatchObject({ because: 'nothingToAdd' });
});

test('a new list is a sheet of its own, ready to be filled in, and can be scored', async () => {
  const workbook = Workbook.fromSheets({ Clients: [['mine']] });
  const { bridge } = await openAddin(workbook);
  expect(await bridge.newList()).toMatchObject({ is: 'setUp', sheet: 'Clients 2' });
  expect(workbook.activeSheet.name).toBe('Clients 2');
  const sheet = workbook.sheet('Clients 2');
  expect(sheet.rows()[0]?.[0]).toBe('Client');
  expect(sheet.frozen.rows).toBe(1);
  sheet.enter(1, 0, [['Acme', 'Kim', 20]]);
  sheet.enter(1, 9, [['yes', 'yes', 'yes']]);
  const scored = await bridge.score(NO_WISHES, UNWATCHED);
  expect(scored).toMatchObject({ is: 'scored', sheet: 'Clients 2', figures: { scored: 1 } });
  expect(workbook.sheet('Clients').rows()).toEqual([['mine']]);
});

test.each([
  { what: 'is higher than our heads need stays so', before: 75, after: 75 },
  { what: 'is lower grows', before: 15, after: 30 },
  { what: 'is as high as a new one grows', before: undefined, after: 30 },
])('a header row that $what', async ({ before, after }) => {
  const workbook = Workbook.fromSheets({ Export: rawExport });
  const { rowHeights } = workbook.sheet('Export');
  if (before !== undefined) rowHeights.set(1, before);
  const { bridge } = await openAddin(workbook);
  await bridge.addColumns(NO_WISHES, 'first');
  expect(rowHeights.get(1)).toBe(after);
});

test('columns are not added to another list than the one that was asked for', async () => {
  const workbook = Workbook.fromSheets({ Export: rawExport, Other: rawExport });
  const { bridge } = await openAddin(workbook);
  workbook.deleteSheet(workbook.sheet('Export'));
  await expect(bridge.addColumns({ ...NO_WISHES, sheet: 'Export' }, 'first')).rejects.toThrow(
    'There is no sheet "Export" any more: look again, and run again.',
  );
  expect(workbook.sheet('Other').rows()).toEqual(rawExport);
});

test.each([
  {
    what: 'a merged header',
    prepare: (book: Workbook) =>
      (book.sheet('Export').merges = [{ row: 1, column: 0, rowCount: 1, columnCount: 2 }]),
  },
  {
    what: 'a list with merged cells right of it',
    prepare: (book: Workbook) =>
      (book.sheet('Export').merges = [{ row: 3, column: 2, rowCount: 2, columnCount: 1 }]),
  },
  { what: 'a protected sheet', prepare: (book: Workbook) => (book.sheet('Export').isProtected = true) },
  { what: 'a read-only workbook', prepare: (book: Workbook) => (book.isReadOnly = true) },
])('$what gets no columns, and the sentence says why', async ({ prepare }) => {
  const workbook = Workbook.fromSheets({ Export: rawExport });
  prepare(workbook);
  const { bridge } = await openAddin(workbook);
  expect((await bridge.addColumns(NO_WISHES, 'first')).is).toBe('refused');
  expect(workbook.sheet('Export').rows()).toEqual(rawExport);
});
