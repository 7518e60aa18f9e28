import type { Row } from '../../core/cells/cell';
import { Workbook } from '../../emulators/workbook/workbook';
import { clientRows } from './client-rows';
import { EMPTY_REQUEST, openAddin, UNWATCHED } from './open-addin';

const rawExport: readonly Row[] = [
  ['As of 1 May', ''],
  ['Company', 'City'],
  ['Acme', 'Rome'],
  ['', ''],
  ['Bolt', 'Oslo'],
  ['Total', ''],
];
const FIRST = [
  'Employees',
  'MSP MRR',
  'vCIO Fee',
  'vCIO Hours',
  'Client IT Maturity',
  'Target OML',
  'Last Review',
  'IT Advice',
  'IT Roadmap',
  'Quarterly Reviews',
  'Separate vCIO Contract',
  'Whole-IT Scope',
  'Monthly and Weekly Cycles',
  'vCIO Roles Documented',
  'IT Policies',
  'User Education',
  'Meeting Cadence',
];

test('a raw export gets the questions beside each client, with choices and prompts, and is scored once answered', async () => {
  const workbook = Workbook.fromSheets({ Export: rawExport });
  const { bridge } = await openAddin(workbook);
  expect(await bridge.score(EMPTY_REQUEST, UNWATCHED)).toMatchObject({ because: 'noPracticeColumn' });
  expect(await bridge.addColumns(EMPTY_REQUEST, 'first')).toEqual({
    is: 'setUp',
    sheet: 'Export',
    headers: FIRST,
  });
  const sheet = workbook.sheet('Export');
  expect(sheet.rows()[1]).toEqual(['Company', 'City', ...FIRST]);
  expect(sheet.rows().map((row) => row.slice(0, 2))).toEqual(rawExport);
  expect(sheet.cell('C3').look).toMatchObject({ fill: '#FFF9E5' });
  expect(sheet.cell('C6').look.fill).toBeUndefined();
  const advice = sheet.validations.find(({ prompt }) => prompt?.title === 'IT Advice');
  expect(advice).toMatchObject({
    area: { row: 2, column: 9, rowCount: 4, columnCount: 1 },
    rule: { list: { inCellDropDown: true, source: 'yes,no,n/a' } },
    prompt: { title: 'IT Advice', isShown: true },
    alert: { isShown: false },
  });
  expect(advice?.prompt?.message).toMatch(/\?$/);
  sheet.enter(2, 9, [['yes', 'yes', 4]]);
  expect((await bridge.score(EMPTY_REQUEST, UNWATCHED)).is).toBe('scored');
  expect(sheet.rows()[2]?.[19]).toBe(2);
});

test('the figures have a prompt, choices if there are any, and number formats as they are read', async () => {
  const workbook = Workbook.fromSheets({ Export: rawExport });
  const { bridge } = await openAddin(workbook);
  await bridge.addColumns(EMPTY_REQUEST, 'first');
  const sheet = workbook.sheet('Export');
  const formats = ['C3', 'D3', 'E3', 'F3', 'G3', 'H3', 'I3'].map(
    (cell) => sheet.cell(cell).look.numberFormat,
  );
  const general = sheet.cell('A3').look.numberFormat;
  expect(formats).toEqual(['#,##0', '#,##0.00', '#,##0.00', general, '#,##0', '#,##0', 'yyyy-mm-dd']);
  const rules = sheet.validations.slice(0, 7).map(({ rule, prompt }) => [prompt?.title, rule]);
  const oneToFive = { list: { inCellDropDown: true, source: '1,2,3,4,5' } };
  expect(rules).toEqual(
    FIRST.slice(0, 7).map((header) => [header, /OML|Maturity/.test(header) ? oneToFive : {}]),
  );
});

test('the settings list the columns that were added, before and after a run', async () => {
  const workbook = Workbook.fromSheets({ Export: rawExport });
  const { bridge } = await openAddin(workbook);
  await bridge.addColumns(EMPTY_REQUEST, 'first');
  const listed = () => {
    const rows = workbook.sheet('OML Settings').rows();
    return rows.slice(rows.findIndex(([name]) => name === 'Added column')).map((row) => row.slice(0, 2));
  };
  const expected = [['Added column', 'On the sheet'], ...FIRST.map((header) => [header, 'Export'])];
  expect(listed()).toEqual(expected);
  expect(workbook.activeSheet.name).toBe('Export');
  workbook.sheet('Export').enter(2, 9, [['yes']]);
  await bridge.score(EMPTY_REQUEST, UNWATCHED);
  expect(listed()).toEqual(expected);
});

test("a user's sheet with the name of the settings stops setup", async () => {
  const workbook = Workbook.fromSheets({ Export: rawExport, 'OML Settings': [['my own']] });
  const { bridge } = await openAddin(workbook);
  const request = { ...EMPTY_REQUEST, sheet: 'Export' };
  expect(await bridge.addColumns(request, 'first')).toMatchObject({ because: 'foreignSheet' });
  expect(workbook.sheet('Export').rows()).toEqual(rawExport);
});

test('the rest of the assessment is added beside existing columns', async () => {
  const workbook = Workbook.fromSheets({ Clients: clientRows(3) });
  const { bridge } = await openAddin(workbook);
  const added = await bridge.addColumns(EMPTY_REQUEST, 'all');
  const headers = added.is === 'setUp' ? added.headers : [];
  expect(headers).toHaveLength(20); // four figures, sixteen questions
  expect(headers).not.toContain('IT Advice');
  expect(await bridge.addColumns(EMPTY_REQUEST, 'all')).toMatchObject({ because: 'nothingToAdd' });
});

test('a new list is a new sheet, ready to be filled in, and can be scored', async () => {
  const workbook = Workbook.fromSheets({ Clients: [['mine']] });
  const { bridge } = await openAddin(workbook);
  expect(await bridge.newList()).toMatchObject({ is: 'setUp', sheet: 'Clients 2' });
  expect(workbook.activeSheet.name).toBe('Clients 2');
  const sheet = workbook.sheet('Clients 2');
  expect(sheet.rows()[0]?.[0]).toBe('Client');
  expect(sheet.frozen.rows).toBe(1);
  sheet.enter(1, 0, [['Acme', 'Kim', 20]]);
  sheet.enter(1, 9, [['yes', 'yes', 'yes']]);
  const scored = await bridge.score(EMPTY_REQUEST, UNWATCHED);
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
  await bridge.addColumns(EMPTY_REQUEST, 'first');
  expect(rowHeights.get(1)).toBe(after);
});

test('columns are added only to the list that was asked for', async () => {
  const workbook = Workbook.fromSheets({ Export: rawExport, Other: rawExport });
  const { bridge } = await openAddin(workbook);
  workbook.deleteSheet(workbook.sheet('Export'));
  await expect(bridge.addColumns({ ...EMPTY_REQUEST, sheet: 'Export' }, 'first')).rejects.toThrow(
    'The sheet "Export" is gone. Look again, then run again.',
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
  expect((await bridge.addColumns(EMPTY_REQUEST, 'first')).is).toBe('refused');
  expect(workbook.sheet('Export').rows()).toEqual(rawExport);
});
