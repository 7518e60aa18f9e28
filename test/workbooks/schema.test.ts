import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { caseFolder } from '../command/case-folder';
import { PATIENCE, root, score } from '../command/run-command';
import { temporaryFolder } from '../files/temporary-folder';
import { zipOf } from '../files/workbook-builder';
import { sampleOf } from '../thoroughness';
import { schemaErrors } from './schema-errors';
import { WORKBOOKS } from './scored-workbooks';
import { STRANGE_WORKBOOKS } from './strange-workbooks';
import { partsIn } from './zip-parts';

jest.setTimeout(2 * PATIENCE);

const folder = temporaryFolder();
const workbooks = [...WORKBOOKS.map((name) => path.join(__dirname, name)), sample('clients.xlsx')];

const cases = workbooks.map((file) => ({ name: path.basename(file), file }));

test.concurrent.each(cases)(
  'the output of $name breaks no rule of the format that the input keeps',
  async ({ file }) => {
    const out = caseFolder(folder).file('out.xlsx');
    await score(file, '--out', out, '--set', 'columns=all');
    expect(await addedErrors(file, out)).toEqual([]);
  },
);

// rerun.test.ts checks that it equals the output of the first run, except for what the day changes.
test.concurrent.each(sampleOf(cases, 2))(
  'nor does the output of a run on the output of $name',
  async ({ file }) => {
    const here = caseFolder(folder);
    const [first, second] = [here.file('first.xlsx'), here.file('second.xlsx')];
    await score(file, '--out', first, '--set', 'columns=all');
    await score(first, '--out', second);
    expect(await addedErrors(file, second)).toEqual([]);
  },
);

test.concurrent.each(['lists of pointers that are declared one by one', 'names of parts with backslashes'])(
  'nor does the output of a workbook with %s, nor that of a run on it',
  async (name) => {
    const here = caseFolder(folder);
    const input = here.write('clients.xlsx', await zipOf(STRANGE_WORKBOOKS[name]?.parts ?? {}));
    const [first, second] = [here.file('first.xlsx'), here.file('second.xlsx')];
    await score(input, '--out', first);
    await score(first, '--out', second);
    expect(await schemaErrors(first)).toEqual([]);
    expect(await schemaErrors(second)).toEqual([]);
  },
);

test.concurrent.each([
  { list: 'clients.csv', options: [] },
  { list: 'clients.csv', options: ['--set', 'columns=all', '--set', 'mspLevel=3'] },
  { list: 'raw-export.csv', options: ['--setup'] },
  { list: 'raw-export.csv', options: ['--setup', 'all'] },
])(
  'a workbook made from samples/$list with $options keeps all rules of the format',
  async ({ list, options }) => {
    const out = caseFolder(folder).file('out.xlsx');
    await score(sample(list), '--out', out, ...options);
    expect(await schemaErrors(out)).toEqual([]);
  },
);

test('the rules are really checked: a sheet with its columns after its rows breaks one', async () => {
  const here = caseFolder(folder);
  const out = here.file('out.xlsx');
  await score(sample('clients.csv'), '--out', out);
  const parts = await partsIn(readFileSync(out));
  const sheet = String(parts['xl/worksheets/sheet1.xml']);
  const [columns = ''] = /<cols>.*<\/cols>/.exec(sheet) ?? [];
  const moved = sheet.replace(columns, '').replace('</sheetData>', `</sheetData>${columns}`);
  writeFileSync(out, await zipOf({ ...parts, 'xl/worksheets/sheet1.xml': moved }));
  expect((await schemaErrors(out)).join()).toContain('unexpected child element');
});

/** The errors of an output that its input did not have. */
async function addedErrors(input: string, output: string): Promise<readonly string[]> {
  const errors = await schemaErrors(output);
  // Asking takes a second, and most outputs have no errors.
  const before = errors.length === 0 ? [] : await schemaErrors(input);
  return errors.filter((error) => !before.includes(error));
}

function sample(name: string): string {
  return path.join(root, 'samples', name);
}
