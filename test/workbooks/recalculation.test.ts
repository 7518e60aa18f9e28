import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { FIELDS } from '../../core/model/fields';
import { PRACTICES } from '../../core/model/practices';
import { cellName } from '../../core/problem';
import { OUR_SHEETS } from '../../core/workbook';
import { listText } from '../../scripts/generator/list-text';
import { PATIENCE, root, score } from '../command/run-command';
import { temporaryFolder } from '../files/temporary-folder';
import { zipOf } from '../files/workbook-builder';
import { formulaCells, formulaDifferences } from './formula-differences';
import { convertFiles, describeWithLibreOffice } from './libreoffice';
import { listWorkbook } from './list-workbook';
import type { SavedSheet } from './saved-sheet';
import { readSavedWorkbook, sheetNamed, type SavedWorkbook } from './saved-workbook';

jest.setTimeout(PATIENCE);

const folder = temporaryFolder();
const inFolder = (name: string) => path.join(folder.path, name);
const xlsx = path.join(root, 'samples/clients.xlsx');
const csv = path.join(root, 'samples/clients.csv');
const all = ['--set', 'columns=all'];
/** A sheet cannot be named so. */
const MESSY = "300 [messy] clients' list, of everyone there is.csv";

/** A workbook that the command is to make. */
interface Making {
  readonly name: string;
  readonly input: string;
  readonly options: readonly string[];
}

/** The same clients, on sheets of the same name. */
const since1900 = 'a list that counts days from 1900';
const since1904 = 'a list that counts days from 1904';
const QUOTED = "O'Brien's clients, 2026";

/** `formulas` is how many there are at the least. */
const CASES: readonly (Making & { readonly formulas: number })[] = [
  { name: 'the sample workbook', input: xlsx, options: [], formulas: 40 },
  { name: 'the sample as text', input: csv, options: [], formulas: 40 },
  { name: 'the sample with all columns', input: xlsx, options: all, formulas: 60 },
  { name: 'the sample under a cap', input: xlsx, options: ['--set', 'mspLevel=3'], formulas: 40 },
  {
    name: 'the sample at an odd rate',
    input: xlsx,
    options: [...all, '--set', 'hourlyRate=187.35'],
    formulas: 60,
  },
  { name: '300 clients as people type them', input: inFolder(MESSY), options: all, formulas: 60 },
  { name: since1900, input: inFolder('1900.xlsx'), options: all, formulas: 60 },
  { name: since1904, input: inFolder('1904.xlsx'), options: all, formulas: 60 },
  ...['from-1904', 'inline-texts', 'pivot', 'plain-table', 'tables', 'threads'].map((name) => ({
    name: `${name}.xlsx of another program`,
    input: path.join(__dirname, `${name}.xlsx`),
    options: all,
    formulas: 60,
  })),
];

const SETUP: Making = {
  name: 'a list to be answered',
  input: inFolder('unanswered.xlsx'),
  options: ['--setup'],
};
const OURS = Object.values(OUR_SHEETS);
const corrupted = inFolder('corrupted.xlsx');
const resaved = inFolder('resaved');
const shown = inFolder('shown');
const outputOf = (name: string) => inFolder(`${name.replaceAll(' ', '-')}.xlsx`);
const pairs = new Map<string, Promise<Pair>>();

describeWithLibreOffice('recalculated by LibreOffice', () => {
  beforeAll(async () => {
    await writeInputs();
    const makings = [...CASES, SETUP];
    await Promise.all(makings.map(writeOutput));
    await writeCorruptedCopy();
    await Promise.all([
      convertFiles([...makings.map(({ name }) => outputOf(name)), corrupted], 'xlsx', resaved),
      convertFiles([since1900, since1904].map(outputOf), 'csv', shown),
      convertFiles([outputOf('the sample workbook')], 'pdf', shown),
    ]);
  });

  test.each(CASES)(
    'every formula over $name comes to the value stored with it',
    async ({ name, formulas }) => {
      const { written, recalculated } = await bothOf(outputOf(name));
      const count = OURS.flatMap((sheet) => formulaCells(sheetNamed(written, sheet))).length;
      expect(count).toBeGreaterThanOrEqual(formulas);
      expect(formulaDifferences(written, recalculated, OURS)).toEqual([]);
    },
  );

  test('a stored value that its formula does not come to is found', async () => {
    const [sound, unsound] = await Promise.all(
      [outputOf('the sample workbook'), corrupted].map(async (file) => {
        const { written, recalculated } = await bothOf(file);
        return formulaDifferences(written, recalculated, OURS);
      }),
    );
    expect(unsound).toEqual(['OML Portfolio!A7 is stored as 4500 and comes to 45', ...(sound ?? [])]);
  });

  test.each(CASES)('the sheets and merged ranges over $name are kept', async ({ name }) => {
    const { written, recalculated } = await bothOf(outputOf(name));
    const laidOut = ({ sheets }: SavedWorkbook) => sheets.map((sheet) => [sheet.name, sheet.merged]);
    expect(laidOut(recalculated)).toEqual(laidOut(written));
    expect(written.sheets.map((sheet) => sheet.name)).toEqual(expect.arrayContaining(OURS));
    expect(sheetNamed(written, OUR_SHEETS.portfolio).merged).toEqual(
      expect.arrayContaining(['A1:H1', 'A7:B7']),
    );
  });

  test.each(CASES)('both charts over $name draw the levels', async ({ name }) => {
    const { written, recalculated } = await bothOf(outputOf(name));
    const charts = [written, recalculated].map(
      (workbook) => sheetNamed(workbook, OUR_SHEETS.portfolio).charts,
    );
    const range = (cells: string) => `'OML Portfolio'!${cells}`;
    const levels = range('$A$12:$A$17');
    const ours = [
      {
        title: 'Clients by level',
        grouping: 'clustered',
        ranges: [levels, range('$C$11'), range('$C$12:$C$17')],
      },
      {
        title: 'Hours a year: IT and management',
        grouping: 'stacked',
        ranges: [levels, ...['$F$11', '$F$12:$F$17', '$G$11', '$G$12:$G$17'].map(range)],
      },
    ];
    expect(charts).toEqual([ours, ours]);
    const { cells } = sheetNamed(written, OUR_SHEETS.portfolio);
    expect(['A12', 'A17', 'C11', 'F11', 'G11'].map((cell) => cells.get(cell)?.value)).toEqual([
      'OML 0',
      'OML 5',
      'Clients',
      'IT hours',
      'Mgmt hours',
    ]);
  });

  test('dates, shares and money are shown as such', () => {
    const [headers = [], ...clients] = shownCells(since1900, QUOTED);
    const column = (header: string) =>
      clients.map((row) => row[headers.indexOf(header)] ?? '').filter((cell) => cell !== '');
    expect(column('OML Next Review').length).toBeGreaterThan(20);
    expect(column('OML Next Review').filter((cell) => !/^202\d-\d\d-\d\d$/.test(cell))).toEqual([]);
    expect(column('OML IT %').filter((cell) => !/^\d+%$/.test(cell))).toEqual([]);
    expect(column('OML MRR Floor').filter((cell) => !/^[\d,]+\.\d\d$/.test(cell))).toEqual([]);
    expect(shownCells(since1900, OUR_SHEETS.portfolio)[3]).toContain('2026-11-20');
    expect(shownCells(since1900, OUR_SHEETS.history)[1]?.[0]).toBe('2026-11-20');
  });

  test.each([QUOTED, ...OURS])('%s shows the same where days count from 1904 as from 1900', (sheet) => {
    expect(shownCells(since1904, sheet)).toEqual(shownCells(since1900, sheet));
  });

  test('the portfolio is printed on two pages, each as wide as the page', () => {
    const pdf = path.join(shown, `${path.parse(outputOf('the sample workbook')).name}.pdf`);
    const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');
    const first = pages.findIndex((page) => page.includes('vCIO OML Portfolio'));
    expect(pages[first]).toMatch(/Clients by level[^]*MRR floor[^]*Hours and money/);
    expect(pages[first + 1]).toMatch(/By account manager/);
  });

  test('a list to be answered keeps its choices and questions, and takes other words too', async () => {
    const { written, recalculated } = await bothOf(outputOf(SETUP.name));
    const asked = PRACTICES.filter(({ level }) => level <= 3).map(({ id }) => ({
      id,
      choices: '"yes,no,n/a"',
    }));
    const expected = [...asked, { id: 'cadence', choices: '"ad-hoc,annual,quarterly,monthly,weekly"' }].map(
      ({ id, choices }, index) => ({
        cells: `${cellName(1, 2 + index)}:${cellName(2, 2 + index)}`,
        question: FIELDS.find((field) => field.id === id)?.meaning,
        choices,
        refusesOthers: false,
      }),
    );
    expect(questionsOf(sheetNamed(written, QUOTED))).toEqual(expected);
    expect(questionsOf(sheetNamed(recalculated, QUOTED))).toEqual(expected);
  });
});

async function writeInputs(): Promise<void> {
  [resaved, shown].forEach((name) => mkdirSync(name));
  folder.write(MESSY, [...listText({ rows: 300, seed: 5, style: 'messy' })].join(''));
  folder.write(
    'unanswered.xlsx',
    await listWorkbook('Client,Seats\nAcme,20\nBolt,5\n', { sheet: QUOTED, countsFrom: 1900 }),
  );
  const list = [...listText({ rows: 60, seed: 5, style: 'clean' })].join('');
  for (const countsFrom of [1900, 1904] as const) {
    folder.write(`${countsFrom}.xlsx`, await listWorkbook(list, { sheet: QUOTED, countsFrom }));
  }
}

async function writeOutput({ name, input, options }: Making): Promise<void> {
  const args = [input, '--out', outputOf(name), '--today', '2026-11-20', ...options];
  const { exitCode, stderr } = await score(...args);
  if (exitCode !== 0) throw new Error(`${name}: ${stderr}`);
}

/** A copy of a workbook with the first figure of its portfolio a hundred times what it is. */
async function writeCorruptedCopy(): Promise<void> {
  const { sheets, parts } = await readSavedWorkbook(outputOf('the sample workbook'));
  const part = sheets.find(({ name }) => name === OUR_SHEETS.portfolio)?.part ?? '';
  const xml = (parts.get(part) ?? '').replace(/<\/f><v>\d+/, '$&00');
  folder.write('corrupted.xlsx', await zipOf({ ...Object.fromEntries(parts), [part]: xml }));
}

interface Pair {
  readonly written: SavedWorkbook;
  readonly recalculated: SavedWorkbook;
}

/** A workbook file, and the same file after LibreOffice has calculated and saved it; read once. */
function bothOf(file: string): Promise<Pair> {
  const pair = pairs.get(file) ?? readPair(file);
  pairs.set(file, pair);
  return pair;
}

async function readPair(file: string): Promise<Pair> {
  const recalculated = path.join(resaved, path.basename(file));
  if (!existsSync(recalculated)) throw new Error(`LibreOffice cannot open ${path.basename(file)}.`);
  return { written: await readSavedWorkbook(file), recalculated: await readSavedWorkbook(recalculated) };
}

function shownCells(name: string, sheet: string): string[][] {
  const text = readFileSync(path.join(shown, `${path.parse(outputOf(name)).name}-${sheet}.csv`), 'utf8');
  return parse(text, { relax_column_count: true });
}

/** What a sheet asks for, from the left. */
function questionsOf({ validations }: SavedSheet) {
  const isOn = (flag: string | undefined) => flag === '1' || flag === 'true';
  return validations
    .filter(({ type, showInputMessage }) => type === 'list' && isOn(showInputMessage))
    .map(({ sqref, prompt, choices, showErrorMessage }) => ({
      cells: sqref ?? '',
      question: prompt,
      choices,
      refusesOthers: isOn(showErrorMessage),
    }))
    .sort((a, b) => (a.cells < b.cells ? -1 : 1));
}
