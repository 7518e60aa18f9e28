import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newFile, openFile } from '../../playground/files/open-file';
import { lossesOf, saveFile } from '../../playground/files/save-file';
import { scoredJson, type ScoredJson } from '../command/scored-json';

const SAMPLES = path.join(__dirname, '../../samples');
const read = (name: string) => new Uint8Array(readFileSync(path.join(SAMPLES, name)));

const folder = mkdtempSync(path.join(tmpdir(), 'oml-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the sample workbook opens with its cells, looks and sizes', async () => {
  const { workbook } = await openFile('clients.xlsx', read('clients.xlsx'));
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Clients', 'Notes']);
  const sheet = workbook.sheet('Clients');
  const rows = sheet.rows();
  const headerRow = rows.findIndex((row) => row.includes('Company Name'));
  expect(headerRow).toBeGreaterThan(0);
  expect(rows.length).toBeGreaterThan(40);
  expect(Object.keys(sheet.looks.at(headerRow, 0)).length).toBeGreaterThan(0);
  expect(sheet.columnWidths.size).toBeGreaterThan(5);
});

test('a list of text opens as if it was typed, and nothing in it becomes a formula', async () => {
  const text = 'Client,Fee,Since,Note\nAcme,5,2026-05-20,=1+1\n';
  const { workbook } = await openFile('my list.csv', Buffer.from(text));
  const sheet = workbook.sheet('my list');
  expect(sheet.rows()).toEqual([
    ['Client', 'Fee', 'Since', 'Note'],
    ['Acme', 5, 46_162, '=1+1'],
  ]);
  expect(sheet.cell('D2').formula).toBeUndefined();
});

test('a workbook that nobody has changed is saved with every cell as it was', async () => {
  const opened = await openFile('clients.xlsx', read('clients.xlsx'));
  const again = await openFile('again.xlsx', await saveFile(opened));
  for (const sheet of opened.workbook.sheets)
    expect(again.workbook.sheet(sheet.name).rows({ formulas: true })).toEqual(sheet.rows({ formulas: true }));
});

test('edited cells, new rows and new sheets are saved, a cell keeps its style', async () => {
  const opened = await openFile('clients.xlsx', read('clients.xlsx'));
  const sheet = opened.workbook.sheet('Clients');
  const last = sheet.rows().length;
  sheet.enter(4, 0, [['Renamed & Co']]);
  sheet.enter(last + 1, 0, [['Below all', 12]]);
  const added = opened.workbook.addSheet('Mine');
  added.enter(0, 0, [
    ['=1+1', 'text <b>'],
    ['', 3],
  ]);
  added.looks.change(
    { row: 0, column: 1, rowCount: 1, columnCount: 1 },
    { isBold: true, fill: '#FFEEDD', numberFormat: '0.00' },
  );
  added.merge({ row: 2, column: 0, rowCount: 1, columnCount: 3 });
  const again = await openFile('again.xlsx', await saveFile(opened));
  expect(again.workbook.sheet('Clients').rows()).toEqual(sheet.rows());
  expect(again.workbook.sheet('Clients').looks.at(4, 0)).toEqual(sheet.looks.at(4, 0));
  const mine = again.workbook.sheet('Mine');
  expect(mine.rows({ formulas: true })).toEqual([
    ['=1+1', 'text <b>'],
    ['', 3],
  ]);
  expect(mine.cell('B1').look).toMatchObject({ isBold: true, fill: '#FFEEDD', numberFormat: '0.00' });
  expect(mine.merges).toEqual([{ row: 2, column: 0, rowCount: 1, columnCount: 3 }]);
});

test('a saved list is scored by the command as the one that was opened', async () => {
  const opened = await openFile('clients.csv', read('clients.csv'));
  const saved = path.join(folder, 'saved.xlsx');
  writeFileSync(saved, await saveFile(opened));
  const [ours, theirs] = await Promise.all(
    [saved, path.join(SAMPLES, 'clients.csv')].map((file) => scoredJson(file)),
  );
  const levels = (json: ScoredJson | undefined) => json?.clients.map(({ client, oml }) => [client, oml]);
  expect(levels(ours)?.length).toBeGreaterThan(20);
  expect(levels(ours)).toEqual(levels(theirs));
});

test('inserted rows are a loss that is told, an edit is none', async () => {
  const opened = await openFile('clients.xlsx', read('clients.xlsx'));
  opened.workbook.sheet('Notes').enter(0, 0, [['edited']]);
  expect(lossesOf(opened)).toEqual([]);
  opened.workbook.sheet('Clients').insertRows(5, 1);
  expect(lossesOf(opened)).toEqual([expect.stringMatching(/^Rows or columns of "Clients" were inserted/)]);
});

test('a new workbook is saved and opens again', async () => {
  const opened = newFile();
  opened.workbook.sheet('Sheet1').enter(0, 0, [['Client'], ['Acme']]);
  const again = await openFile('Book1.xlsx', await saveFile(opened));
  expect(again.workbook.sheet('Sheet1').rows()).toEqual([['Client'], ['Acme']]);
});

test.each(['not a workbook.xlsx', 'empty.csv'])('%s is refused with a sentence', async (name) => {
  await expect(openFile(name, new Uint8Array(0))).rejects.toThrow(/\.$/);
});
