import { copyFileSync, linkSync } from 'node:fs';
import path from 'node:path';
import { OUR_SHEETS } from '../../core/cells/cell';
import { temporaryFolder } from '../files/temporary-folder';
import { workbookOf } from '../files/workbook-builder';
import { listWorkbook } from '../workbooks/list-workbook';
import { readSavedWorkbook } from '../workbooks/saved-workbook';
import { sheetRows } from '../workbooks/sheet-rows';
import { caseFolder, type CaseFolder } from './case-folder';
import { PATIENCE, root, score } from './run-command';
import { scoredJson } from './scored-json';

jest.setTimeout(PATIENCE);

const folder = temporaryFolder();
const sample = (name: string) => path.join(root, 'samples', name);
const DAY = ['--today', '2026-11-20'];
const OURS = Object.values(OUR_SHEETS);
const LIST = 'Client,IT Advice,IT Roadmap\nAcme,yes,yes\nBolt,yes,no\n';
/** At OML 2, or at 1 with `mspLevel=1`. */
const STRUCTURED = 'Client,IT Advice,IT Roadmap,Quarterly Reviews\nAcme,yes,yes,yes\n';
const textCells = (...texts: readonly string[]) =>
  `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
const ROWS = textCells('Client', 'IT Roadmap') + textCells('Acme', 'yes');
const RAW = 'Client,Seats\nAcme,20\nBolt,5\n';

/** Writes a list in the form that its name says: text, or a workbook with a sheet "Clients". */
async function writeList(here: CaseFolder, name: string, text: string): Promise<string> {
  const isText = name.endsWith('.csv');
  return here.write(name, isText ? text : await listWorkbook(text, { sheet: 'Clients', countsFrom: 1900 }));
}

test.concurrent.each([
  { input: 'list.xlsx', list: LIST, options: [], output: 'list.scored.xlsx' },
  { input: 'list.2026.xlsx', list: LIST, options: [], output: 'list.2026.scored.xlsx' },
  { input: 'list.csv', list: LIST, options: [], output: 'list.scored.csv' },
  { input: 'list.csv', list: LIST, options: ['--out', 'out.xlsx'], output: 'out.xlsx' },
  { input: 'list.xlsx', list: LIST, options: ['--out', 'out.xlsx'], output: 'out.xlsx' },
  { input: 'list.xlsx', list: LIST, options: ['--out', 'out.csv'], output: 'out.csv' },
  { input: 'list.xlsx', list: RAW, options: ['--setup'], output: 'list.setup.xlsx' },
  { input: 'list.csv', list: RAW, options: ['--setup'], output: 'list.setup.csv' },
  { input: 'list.csv', list: RAW, options: ['--setup', '--out', 'out.xlsx'], output: 'out.xlsx' },
  { input: 'list.xlsx', list: RAW, options: ['--setup', '--out', 'out.csv'], output: 'out.csv' },
])(
  '$input with $options becomes $output, in the format that its extension says',
  async ({ input, list, options, output }) => {
    const here = caseFolder(folder);
    const file = await writeList(here, input, list);
    const before = here.content();
    const args = options.map((option) => (option.startsWith('out') ? here.file(option) : option));
    const { exitCode, stdout, stderr } = await score(file, ...args);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain(`\nWritten: ${here.file(output)}\n`);
    // Nothing else is there, not even a temporary file, and the input is as it was.
    expect(Object.keys(here.content())).toEqual([input, output].sort());
    expect(here.content()).toMatchObject(before);
    expect(here.read(output).startsWith('PK')).toBe(output.endsWith('.xlsx'));
  },
);

const REFUSED: readonly (readonly [
  what: string,
  args: (here: CaseFolder, file: string) => readonly string[],
  sentence: RegExp,
])[] = [
  ['an .ods', (here, file) => [file, '--out', here.file('out.ods')], /out\.ods" cannot be written: .*\.xlsx/],
  ['an .xls', (here, file) => [file, '--out', here.file('out.xls')], /out\.xls" cannot be written: .*\.xlsx/],
  [
    'an output that is there',
    (here, file) => [here.write('list.scored.xlsx', 'mine') && file],
    /list\.scored\.xlsx" is there already\. Add --force/,
  ],
  [
    'an output that was named and is there',
    (here, file) => [file, '--out', here.write('out.xlsx', 'mine')],
    /out\.xlsx" is there already\. Add --force/,
  ],
  ['the list itself', (_, file) => [file, '--out', file, '--force'], /never overwritten/],
  [
    'a second name of the list',
    (here, file) => {
      linkSync(file, here.file('same.xlsx'));
      return [file, '--out', here.file('same.xlsx'), '--force'];
    },
    /never overwritten/,
  ],
  [
    'a folder that is not there',
    (here, file) => [file, '--out', here.file('none/out.xlsx')],
    /out\.xlsx" cannot be written/,
  ],
];

test.concurrent.each(REFUSED)(
  'a workbook is not written to %s, and a sentence says so',
  async (_, argsOf, sentence) => {
    const here = caseFolder(folder);
    const args = argsOf(here, await writeList(here, 'list.xlsx', LIST));
    const before = here.content();
    const { exitCode, stdout, stderr } = await score(...args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toMatch(sentence);
    expect(stderr).toMatch(/^["A-Z][^\n]+[."]\n$/);
    expect(here.content()).toEqual(before);
  },
);

test.concurrent.each([
  ['list.scored.xlsx', LIST, []],
  ['list.setup.xlsx', RAW, ['--setup']],
])('%s is overwritten only with --force', async (output, list, options) => {
  const here = caseFolder(folder);
  const file = await writeList(here, 'list.xlsx', list);
  here.write(output, 'mine');
  expect(await score(file, ...options)).toMatchObject({ exitCode: 1, stdout: '' });
  expect(here.read(output)).toBe('mine');
  expect(await score(file, ...options, '--force')).toMatchObject({ exitCode: 0, stderr: '' });
  expect(here.read(output)).toMatch(/^PK/);
  expect(Object.keys(here.content())).toEqual(['list.xlsx', output].sort());
});

test.concurrent('--json with --out writes the workbook, and prints the same as without', async () => {
  const here = caseFolder(folder);
  const out = here.file('out.xlsx');
  const [withFile, without] = await Promise.all([
    scoredJson(sample('clients.xlsx'), ...DAY, '--out', out),
    scoredJson(sample('clients.xlsx'), ...DAY),
  ]);
  expect(withFile).toEqual(without);
  expect((await readSavedWorkbook(out)).sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(OURS));
  expect(Object.keys(here.content())).toEqual(['out.xlsx']);
});

test.concurrent('a scored workbook is scored again in the same columns and sheets', async () => {
  const here = caseFolder(folder);
  copyFileSync(sample('clients.xlsx'), here.file('list.xlsx'));
  await score(here.file('list.xlsx'), ...DAY);
  const again = await score(here.file('list.scored.xlsx'), ...DAY, '--out', here.file('again.xlsx'));
  expect(again).toMatchObject({ exitCode: 0, stderr: '' });
  const sheetsIn = async (name: string) =>
    (await readSavedWorkbook(here.file(name))).sheets.map(({ name: sheet }) => sheet);
  expect(await sheetsIn('again.xlsx')).toEqual(await sheetsIn('list.scored.xlsx'));
  expect(await sheetRows(here.file('again.xlsx'), 'Clients')).toEqual(
    await sheetRows(here.file('list.scored.xlsx'), 'Clients'),
  );
});

test.concurrent.each([1900, 1904] as const)(
  'the next run on a workbook that counts days from %s knows when the last one was',
  async (countsFrom) => {
    const here = caseFolder(folder);
    const list = here.write('list.xlsx', await listWorkbook(STRUCTURED, { sheet: 'Clients', countsFrom }));
    await score(list, '--today', '2026-11-20');
    const again = ['--today', '2026-12-20', '--set', 'contractRequired=no', '--out', here.file('again.xlsx')];
    expect(await score(here.file('list.scored.xlsx'), ...again)).toMatchObject({ exitCode: 0, stderr: '' });
    const portfolio = await sheetRows(here.file('again.xlsx'), OUR_SHEETS.portfolio);
    expect(portfolio.flat()).toContainEqual(expect.stringMatching(/since 2026-11-20/));
    const history = await sheetRows(here.file('again.xlsx'), OUR_SHEETS.history, 'text');
    expect(history.slice(1).map(([day]) => day)).toEqual(['2026-11-20', '2026-12-20']);
  },
);

test.concurrent.each([
  { sheet: 'Clients ', asked: 'Clients ', found: 'Clients ' },
  { sheet: 'Clients ', asked: 'Clients', found: 'Clients ' },
  { sheet: 'Clients ', asked: ' CLIENTS', found: 'Clients ' },
  { sheet: 'Clients', asked: 'Clients ', found: 'Clients' },
  { sheet: ' Clients ', asked: 'other', found: 'Other' },
])('--sheet "$asked" finds the sheet "$found"', async ({ sheet, asked, found }) => {
  const here = caseFolder(folder);
  const workbook = await workbookOf({ sheets: [sheet, 'Other'].map((name) => ({ name, rows: ROWS })) });
  const { stdout } = await score(here.write('list.xlsx', workbook), '--sheet', asked);
  expect(stdout).toContain(`1 of 1 clients in "${found}" scored`);
});

test.concurrent.each(['Clients', 'Clients '])(
  'of two sheets --sheet "%s" finds the one with exactly that name',
  async (asked) => {
    const here = caseFolder(folder);
    const workbook = await workbookOf({
      sheets: ['Clients ', 'Clients'].map((name) => ({ name, rows: ROWS })),
    });
    const { stdout } = await score(here.write('list.xlsx', workbook), '--sheet', asked);
    expect(stdout).toContain(`1 of 1 clients in "${asked}" scored`);
  },
);
