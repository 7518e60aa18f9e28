import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { OUTPUTS } from '../../core/model/outputs';
import { OUR_SHEETS, type Row } from '../../core/cells/cell';
import { temporaryFolder } from '../files/temporary-folder';
import { formulaCells } from '../workbooks/formula-differences';
import { readSavedWorkbook, sheetNamed } from '../workbooks/saved-workbook';
import { sheetRows } from '../workbooks/sheet-rows';
import { caseFolder } from './case-folder';
import { PATIENCE, root, score } from './run-command';

jest.setTimeout(PATIENCE);

const folder = temporaryFolder();
const sample = (name: string) => path.join(root, 'samples', name);
const DAY = ['--today', '2026-11-20'];
const ALL = ['--set', 'columns=all'];
const inCsv = (text: string) => `"${text.replaceAll('"', '""')}"`;

test.concurrent.each([
  ['samples/clients.csv', 'clients'],
  ['samples/clients.xlsx', 'Clients'],
])('our columns of %s are the same in a workbook as in text, in numbers and dates', async (name, sheet) => {
  const here = caseFolder(folder);
  const outputs = ['out.csv', 'out.xlsx'].map((output) => here.file(output));
  await Promise.all(outputs.map((out) => score(path.join(root, name), '--out', out, ...DAY, ...ALL)));
  const text: string[][] = parse(here.read('out.csv'), { bom: true, relax_column_count: true });
  const [shown, stored] = await Promise.all([
    sheetRows(here.file('out.xlsx'), sheet, 'text'),
    sheetRows(here.file('out.xlsx'), sheet, 'serial'),
  ]);
  expect(OUTPUTS.map(({ header }) => columnOf(shown, header).map(String))).toEqual(
    OUTPUTS.map(({ header }) => columnOf(text, header)),
  );
  const kinds = ({ header }: (typeof OUTPUTS)[number]) =>
    new Set(columnOf(stored, header).flatMap((cell) => (cell === '' ? [] : [typeof cell])));
  expect(OUTPUTS.map(kinds)).toEqual(
    OUTPUTS.map(({ format }) => new Set([format === 'text' ? 'string' : 'number'])),
  );
});

test.concurrent("the user's cells are the same in the workbook as in the list", async () => {
  const here = caseFolder(folder);
  await score(sample('clients.xlsx'), '--out', here.file('out.xlsx'), ...DAY);
  const before = await sheetRows(sample('clients.xlsx'), 'Clients');
  const after = await sheetRows(here.file('out.xlsx'), 'Clients');
  const width = Math.max(...before.map((row) => row.length));
  const inWidth = (row: Row) => Array.from({ length: width }, (_, column) => row[column] ?? '');
  expect(after.map(inWidth)).toEqual(before.map(inWidth));
});

/** Texts that would lose something as numbers, and texts that a spreadsheet would turn into something else. */
const TEXTS =
  "007 0012.50 -0 1.234 12345678 123456789012345 12345678901234567890 (12) 50% $1,200 1-2 =1+1 -A1 @home 'quoted _x0041_"
    .split(' ')
    .concat('+49 30 123456', ' spaced ', 'two\nlines', '<b> & "c"', '=HYPERLINK("x")', '東京 😀', '\u0001');
const NUMBERS = ['0', '20', '-5', '12.5', '1.50', '0.05', '1234567.89'];

test.concurrent('a cell of a text list stays text, and only a plain number becomes one', async () => {
  const here = caseFolder(folder);
  const notes = [...TEXTS, ...NUMBERS];
  const lines = notes.map((note, index) => `${inCsv(`Client ${index}`)},yes,${inCsv(note)}\n`);
  const file = here.write('list.csv', `Client,IT Advice,Note\n${lines.join('')}`);
  expect(await score(file, '--out', here.file('out.xlsx'), ...DAY)).toMatchObject({
    exitCode: 0,
    stderr: '',
  });
  const [, ...rows] = await sheetRows(here.file('out.xlsx'), 'list');
  expect(rows.map(([, , note]) => note)).toEqual([...TEXTS, ...NUMBERS.map(Number)]);
});

test.concurrent('a client whose name looks like a formula is that text on every sheet', async () => {
  const here = caseFolder(folder);
  const name = '=HYPERLINK("x")';
  const file = here.write('list.csv', `Client,IT Advice,IT Roadmap\n${inCsv(name)},yes,yes\n`);
  await score(file, '--out', here.file('out.xlsx'), ...DAY);
  const workbook = await readSavedWorkbook(here.file('out.xlsx'));
  const formulas = workbook.sheets.flatMap((sheet) =>
    formulaCells(sheet).map(([cell]) => sheet.cells.get(cell)?.formula ?? ''),
  );
  expect(formulas.filter((formula) => formula.includes('HYPERLINK'))).toEqual([]);
  expect(sheetNamed(workbook, 'list').cells.get('A2')).toEqual({ formula: undefined, value: name });
  expect(sheetNamed(workbook, OUR_SHEETS.history).cells.get('C2')).toEqual({
    formula: undefined,
    value: name,
  });
});

test.concurrent(
  'a text that is too long for a cell is named and refused; the longest possible one is written',
  async () => {
    const here = caseFolder(folder);
    const list = (length: number) => `Client,IT Advice,Note\nAcme,yes,\nBolt,yes,${'x'.repeat(length)}\n`;
    const out = here.file('out.xlsx');
    const longest = await score(here.write('longest.csv', list(32_767)), '--out', out);
    expect(longest).toMatchObject({ exitCode: 0, stderr: '' });
    expect((await sheetRows(out, 'longest'))[2]?.[2]).toHaveLength(32_767);
    const before = here.content();
    const { exitCode, stdout, stderr } = await score(
      here.write('longer.csv', list(32_768)),
      '--out',
      here.file('longer.xlsx'),
    );
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toMatch(/^C3 [^\n]*32,767[^\n]*\.\n$/);
    expect(here.content()).toEqual({ ...before, 'longer.csv': expect.any(String) as unknown });
  },
);

/** The cells below a header, including blank ones. */
function columnOf(rows: readonly Row[], header: string): Row {
  const headerRow = rows.findIndex((row) => row.includes(header));
  const column = rows[headerRow]?.indexOf(header) ?? -1;
  return rows.slice(headerRow + 1).map((row) => row[column] ?? '');
}
