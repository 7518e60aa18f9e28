import { readFileSync } from 'node:fs';
import { OUR_SHEETS } from '../../core/cells/cell';
import { caseFolder, type CaseFolder } from '../command/case-folder';
import { PATIENCE, score } from '../command/run-command';
import { temporaryFolder } from '../files/temporary-folder';
import { zipOf } from '../files/workbook-builder';
import { lookCount } from './package-changes';
import {
  changed,
  CONTENT_TYPES,
  contentTypes,
  LIST,
  ORDINARY,
  pointers,
  SHEET,
  STYLES,
  WORKBOOK,
  WORKBOOK_RELATIONSHIPS,
} from './package-builder';
import { TODAY } from './scored-workbooks';
import { sheetRows } from './sheet-rows';
import { openPackage, type WorkbookPackage } from './workbook-package';
import { STRANGE_WORKBOOKS, type Strange } from './strange-workbooks';
import { descendants } from './xml-tree';

jest.setTimeout(PATIENCE);

const folder = temporaryFolder();
const DAY = ['--today', TODAY];
/** Our default columns are in D to K, zero-based. */
const OURS = [3, 4, 5, 6, 7, 8, 9, 10];
const MACROS = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
const PROJECT = 'xl/vbaProject.bin';

test.concurrent.each(Object.entries(STRANGE_WORKBOOKS))(
  'a workbook with %s is scored, and its own cells stay',
  async (_, { parts, zip, ...more }) => {
    const here = caseFolder(folder);
    const file = here.write('clients.xlsx', await zipOf(parts, zip));
    expect(await score(file, ...DAY)).toMatchObject({ exitCode: 0, stderr: '' });
    await expectScored(here, 'clients.scored.xlsx', more);
  },
);

test.concurrent('a sheet is found by its name in any case, and keeps its case', async () => {
  const here = caseFolder(folder);
  const file = here.write('clients.xlsx', await zipOf(ORDINARY));
  expect(await score(file, ...DAY, '--sheet', 'cLiEnTs')).toMatchObject({ exitCode: 0, stderr: '' });
  await expectScored(here, 'clients.scored.xlsx');
});

test.concurrent('our sheets whose names were changed in case are still ours', async () => {
  const here = caseFolder(folder);
  const file = here.write('clients.xlsx', await zipOf(ORDINARY));
  await score(file, ...DAY);
  const scored = await openPackage(readFileSync(here.file('clients.scored.xlsx')));
  const lower = scored
    .text(WORKBOOK)
    .replace(/OML (Portfolio|Settings|History)/g, (name) => name.toLowerCase());
  const parts = {
    ...Object.fromEntries(scored.names.map((name) => [name, scored.bytes(name)])),
    [WORKBOOK]: lower,
  };
  const renamed = here.write('renamed.xlsx', await zipOf(parts));
  expect(await score(renamed, ...DAY)).toMatchObject({ exitCode: 0, stderr: '' });
  const { sheets, ...after } = await openPackage(readFileSync(here.file('renamed.scored.xlsx')));
  expect(sheets.map(({ name }) => name.toLowerCase())).toEqual(
    ['Clients', ...Object.values(OUR_SHEETS)].map((name) => name.toLowerCase()),
  );
  const namesIn = (book: Pick<WorkbookPackage, 'tree'>) =>
    descendants(book.tree(WORKBOOK), 'definedName').map(({ attributes }) => attributes);
  expect(namesIn(after)).toEqual(namesIn(scored));
});

/** The ordinary workbook with macros, whatever they are. */
const WITH_MACROS = changed({
  [CONTENT_TYPES]: contentTypes(
    [WORKBOOK, MACROS],
    [SHEET, '.worksheet+xml'],
    [STYLES, '.styles+xml'],
    [PROJECT, 'application/vnd.ms-office.vbaProject'],
  ),
  [PROJECT]: Uint8Array.from({ length: 999 }, (_, index) => (index * 31) % 251),
  [WORKBOOK_RELATIONSHIPS]: pointers(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'styles', 'styles.xml'],
    ['rId3', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
  ),
});

test.concurrent('a workbook with macros is scored as one, and its macros stay byte for byte', async () => {
  const here = caseFolder(folder);
  const file = here.write('clients.xlsm', await zipOf(WITH_MACROS));
  expect(await score(file, ...DAY)).toMatchObject({ exitCode: 0, stderr: '' });
  expect(Object.keys(here.content())).toEqual(['clients.scored.xlsm', 'clients.xlsm']);
  await expectScored(here, 'clients.scored.xlsm', {
    look: (after) => [
      after.bytes(PROJECT).toString('hex'),
      after.text(CONTENT_TYPES).includes(MACROS),
      after.targets(WORKBOOK).find(({ id }) => id === 'rId3'),
    ],
    shows: [
      Buffer.from(WITH_MACROS[PROJECT] ?? '').toString('hex'),
      true,
      { id: 'rId3', type: 'vbaProject', part: PROJECT },
    ],
  });
});

test.concurrent('a workbook with macros is not written under the name of one without', async () => {
  const here = caseFolder(folder);
  const file = here.write('clients.xlsm', await zipOf(WITH_MACROS));
  const before = here.content();
  const { exitCode, stdout, stderr } = await score(file, ...DAY, '--out', here.file('out.xlsx'));
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
  expect(stderr).toMatch(/^"[^\n]*out\.xlsx" cannot be written[^\n]*\.xlsm[^\n]*\.\n$/);
  expect(here.content()).toEqual(before);
});

/** An output opens again: the user's cells unchanged, our columns beside them, our sheets after them. */
async function expectScored(
  here: CaseFolder,
  output: string,
  { look = () => undefined, shows }: Pick<Strange, 'look' | 'shows'> = {},
): Promise<void> {
  const after = await openPackage(readFileSync(here.file(output)));
  expect(after.sheets.map(({ name }) => name)).toEqual(['Clients', ...Object.values(OUR_SHEETS)]);
  const rows = await sheetRows(here.file(output), 'Clients');
  expect(rows.map((row) => LIST[0].map((_, column) => row[column] ?? ''))).toEqual(LIST);
  const [, headers = [], ...below] = rows.map((row) => OURS.map((column) => row[column] ?? ''));
  expect(headers).toEqual(headers.filter((header) => String(header).startsWith('OML ')));
  expect(below.map(([level]) => typeof level)).toEqual(['number', 'number', 'number', 'string']);
  expect(below.at(-1)).toEqual(OURS.map(() => ''));
  const trees = [after.workbook, ...after.sheets.map(({ part }) => part)].map((part) => after.tree(part));
  const looks = trees.flatMap((tree) => descendants(tree, 'c')).map(({ attributes }) => attributes['s']);
  expect(looks.filter((look) => Number(look ?? 0) > 0 && Number(look) >= lookCount(after))).toEqual([]);
  expect(look(after)).toEqual(shows);
}
