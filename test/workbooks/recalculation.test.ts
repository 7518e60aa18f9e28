import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { FIELDS } from '../../core/model/fields';
import { PRACTICES } from '../../core/model/practices';
import { OUR_SHEETS } from '../../core/cells/cell';
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
/** A sheet cannot have this name. */
const MESSY = "300 [messy] clients' list, of everyone there is.csv";

/** A workbook for the command to make. */
interface Making {
  readonly name: string;
  readonly input: string;
  readonly options: readonly string[];
}

/** The same clients, on sheets of the same name. */
const since1900 = 'a list that counts days from 1900';
const since1904 = 'a list that counts days from 1904';
const QUOTED = "O'Brien's clients, 2026";

/** `formulas` is the least number of them. */
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

/** The figures that depend on the rate in every list. */
const FLOORS = ['OML 1', 'OML 2', 'OML 3', 'OML 4', 'OML 5', 'Total', 'below the MRR floor'];
/** The figures that depend on it if no cell of the columns is text. */
const FOLLOWERS = [
  'MRR floor as a share of MSP MRR',
  'vCIO fees the floor, a month',
  'Advice carried by MSP contracts, a year',
  'vCIO service not covered by its fee, a year',
];

const SETUP: Making = {
  name: 'a list to be answered',
  input: inFolder('unanswered.xlsx'),
  options: ['--setup'],
};
const OURS = Object.values(OUR_SHEETS);
const corrupted = inFolder('corrupted.xlsx');
/** Lists whose rate is halved on the settings sheet before the workbook is recalculated. */
const HALVED = ['the sample workbook', since1900];
const halvedOf = (name: string) => outputOf(`${name} at half the rate`);
const nextRunOf = (name: string) => outputOf(`${name} scored again`);
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
    await Promise.all(HALVED.map(writeHalvedCopy));
    const calculated = [...makings.map(({ name }) => outputOf(name)), corrupted, ...HALVED.map(halvedOf)];
    await Promise.all([
      convertFiles(calculated, 'xlsx', resaved),
      convertFiles([since1900, since1904].map(outputOf), 'csv', shown),
      convertFiles([outputOf('the sample workbook')], 'pdf', shown),
    ]);
    await Promise.all(HALVED.map(scoreHalvedAgain));
  });

  test.each(CASES)('every formula over $name gives the value stored with it', async ({ name, formulas }) => {
    const { written, recalculated } = await bothOf(outputOf(name));
    const count = OURS.flatMap((sheet) => formulaCells(sheetNamed(written, sheet))).length;
    expect(count).toBeGreaterThanOrEqual(formulas);
    expect(formulaDifferences(written, recalculated, OURS)).toEqual([]);
  });

  test('a stored value that differs from its formula is found', async () => {
    const [sound, unsound] = await Promise.all(
      [outputOf('the sample workbook'), corrupted].map(async (file) => {
        const { written, recalculated } = await bothOf(file);
        return formulaDifferences(written, recalculated, OURS);
      }),
    );
    expect(unsound).toEqual(['OML Portfolio!A7 is stored as 4500 and comes to 45', ...(sound ?? [])]);
  });

  test.each([
    { list: 'the sample workbook', labels: FLOORS },
    { list: since1900, labels: [...FLOORS, ...FOLLOWERS] },
  ])('at half the rate $list shows other figures at once', async ({ list, labels }) => {
    const [before, after] = [
      (await bothOf(outputOf(list))).written,
      (await bothOf(halvedOf(list))).recalculated,
    ].map(figuresByLabel);
    const same = labels.filter((label) => before?.get(label) === after?.get(label));
    expect(same).toEqual([]);
    expect(labels.filter((label) => before?.get(label) === undefined)).toEqual([]);
  });

  test.each(HALVED)(
    'at half the rate the next run over %s changes none of the live figures',
    async (name) => {
      const { recalculated } = await bothOf(halvedOf(name));
      const next = await readSavedWorkbook(nextRunOf(name));
      const [found, expected] = [recalculated, next].map((workbook) =>
        formulaCells(sheetNamed(workbook, OUR_SHEETS.portfolio)).map(([, value]) => roundedValue(value)),
      );
      expect(found?.length).toBeGreaterThan(60);
      expect(found).toEqual(expected);
    },
  );

  test.each(CASES)('the sheets and merged ranges over $name are kept', async ({ name }) => {
    const { written, recalculated } = await bothOf(outputOf(name));
    const laidOut = ({ sheets }: SavedWorkbook) => sheets.map((sheet) => [sheet.name, sheet.merged]);
    expect(laidOut(recalculated)).toEqual(laidOut(written));
    expect(written.sheets.map((sheet) => sheet.name)).toEqual(expect.arrayContaining(OURS));
    expect(sheetNamed(written, OUR_SHEETS.portfolio).merged).toEqual(
      expect.arrayContaining(['A1:L1', 'A7:C7']),
    );
  });

  test.each(CASES)('both charts over $name draw the levels', async ({ name }) => {
    const { written, recalculated } = await bothOf(outputOf(name));
    const charts = [written, recalculated].map(
      (workbook) => sheetNamed(workbook, OUR_SHEETS.portfolio).charts,
    );
    const { cells } = sheetNamed(written, OUR_SHEETS.portfolio);
    const head = Number([...cells].find(([, { value }]) => value === 'vCIO OML')?.[0].slice(1));
    const [first, last] = [head + 1, head + 6];
    const range = (column: string, from: number, to = from) =>
      `'OML Portfolio'!$${column}$${from}${to === from ? '' : `:$${column}$${to}`}`;
    const series = (column: string) => [range(column, head), range(column, first, last)];
    const levels = range('A', first, last);
    const ours = [
      {
        title: 'Clients by level',
        grouping: 'clustered',
        ranges: [levels, ...series('E')],
      },
      {
        title: 'Hours a year: IT and management',
        grouping: 'stacked',
        ranges: [levels, ...['I', 'J'].flatMap(series)],
      },
    ];
    expect(charts).toEqual([ours, ours]);
    const shownCells = [`A${first}`, `A${last}`, ...['E', 'I', 'J'].map((column) => `${column}${head}`)];
    expect(shownCells.map((cell) => cells.get(cell)?.value)).toEqual([
      'OML 0',
      'OML 5',
      'Clients',
      'IT hours',
      'Mgmt hours',
    ]);
  });

  test('dates, shares and money are shown in their formats', () => {
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

  test.each([QUOTED, ...OURS])('%s shows the same whether days count from 1904 or from 1900', (sheet) => {
    expect(shownCells(since1904, sheet)).toEqual(shownCells(since1900, sheet));
  });

  test('the portfolio is printed on two pages, each as wide as the page', () => {
    const pdf = path.join(shown, `${path.parse(outputOf('the sample workbook')).name}.pdf`);
    const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');
    const first = pages.findIndex((page) => page.includes('vCIO OML Portfolio'));
    expect(pages[first]).toMatch(/Best next moves[^]*Gain a month[^]*By account manager/);
    expect(pages[first + 1]).toMatch(/What keeps clients from the next level[^]*Hours and money/);
    expect(pages[first + 2]).toMatch(/vCIO OML Settings/);
  });

  test('a list to be answered keeps its choices and questions, and also accepts other words', async () => {
    const { written, recalculated } = await bothOf(outputOf(SETUP.name));
    const practices = PRACTICES.filter(({ level }) => level <= 3).map(({ id }) => id);
    const expected = [
      ...['clientMaturity', 'targetLevel'].map((id) => ({ id, choices: '"1,2,3,4,5"' })),
      ...practices.map((id) => ({ id, choices: '"yes,no,n/a"' })),
      { id: 'cadence', choices: '"ad-hoc,annual,quarterly,monthly,weekly"' },
    ].map(({ id, choices }) => {
      const field = FIELDS.find((candidate) => candidate.id === id);
      const column = columnOf(written, field?.header ?? '');
      return { cells: `${column}2:${column}3`, question: field?.meaning, choices, refusesOthers: false };
    });
    expect(questionsOf(sheetNamed(written, QUOTED))).toEqual(expected);
    expect(questionsOf(sheetNamed(recalculated, QUOTED))).toEqual(expected);
  });
});

/** The letter of the column below a header of the list. */
function columnOf(workbook: SavedWorkbook, header: string): string {
  const { cells } = sheetNamed(workbook, QUOTED);
  const [name = ''] = [...cells].find(([, { value }]) => value === header) ?? [];
  return name.replace(/\d+$/, '');
}

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

/** A copy of a workbook with the first figure of its portfolio multiplied by a hundred. */
async function writeCorruptedCopy(): Promise<void> {
  const { sheets, parts } = await readSavedWorkbook(outputOf('the sample workbook'));
  const part = sheets.find(({ name }) => name === OUR_SHEETS.portfolio)?.part ?? '';
  const xml = (parts.get(part) ?? '').replace(/<\/f><v>\d+/, '$&00');
  folder.write('corrupted.xlsx', await zipOf({ ...Object.fromEntries(parts), [part]: xml }));
}

/** Halves the rate on a written workbook's settings sheet, and changes nothing else. */
async function writeHalvedCopy(name: string): Promise<void> {
  const workbook = await readSavedWorkbook(outputOf(name));
  const settings = sheetNamed(workbook, OUR_SHEETS.settings);
  const xml = workbook.parts.get(settings.part) ?? '';
  const rate = /(<c r="B5"[^>]*><v>)200(?=<)/;
  if (!rate.test(xml)) throw new Error(`The rate of ${name} is not in B5.`);
  const parts = { ...Object.fromEntries(workbook.parts), [settings.part]: xml.replace(rate, '$1100') };
  folder.write(path.basename(halvedOf(name)), await zipOf(parts));
}

/** Scores the workbook that LibreOffice has calculated at half the rate again. */
async function scoreHalvedAgain(name: string): Promise<void> {
  const input = path.join(resaved, path.basename(halvedOf(name)));
  const { exitCode, stderr } = await score(input, '--out', nextRunOf(name), '--today', '2026-11-20');
  if (exitCode !== 0) throw new Error(`${name}: ${stderr}`);
}

/** The last cell of each line of the portfolio, by its first; and the cells below the large figures. */
function figuresByLabel(workbook: SavedWorkbook): ReadonlyMap<string, number | string> {
  const { cells } = sheetNamed(workbook, OUR_SHEETS.portfolio);
  const lines = new Map<string, (number | string)[]>();
  for (const [name, { value }] of cells) {
    const row = name.replace(/^[A-Z]+/, '');
    if (value !== '') lines.set(row, [...(lines.get(row) ?? []), value]);
  }
  const byLabel = [...lines.values()].map(
    ([label = '', ...rest]) => [withoutSide(label), rest.slice(-1)[0] ?? ''] as const,
  );
  return new Map([...byLabel, ['below the MRR floor', cells.get('G8')?.value ?? '']]);
}

/** The rate may decide whether the fees are above or below the floor. */
function withoutSide(label: number | string): string {
  return String(label).replace(/^(vCIO fees) (?:above|below)( the floor, a month)(?: \(fine\))?$/, '$1$2');
}

function roundedValue(value: number | string): number | string {
  return typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value;
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

/** The questions on a sheet, from the left. */
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
