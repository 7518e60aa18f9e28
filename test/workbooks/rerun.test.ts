import { OUTPUTS } from '../../core/model/outputs';
import { OUR_SHEETS } from '../../core/cells/cell';
import { temporaryFolder } from '../files/temporary-folder';
import { listTable, stylesOf } from './package-changes';
import { scoredWorkbook, shared, TODAY, WORKBOOKS, type ScoredWorkbook } from './scored-workbooks';
import { areaOf, gridOf } from './sheet-grid';
import { sheetRows } from './sheet-rows';
import { sheetPart, type WorkbookPackage } from './workbook-package';
import { childOf, descendants } from './xml-tree';

const folder = temporaryFolder();
const LATER = '2027-03-15';
const firstRuns = new Map<string, Promise<ScoredWorkbook>>();

/** The first run on a workbook of the folder, made once. */
function first(name: string): Promise<ScoredWorkbook> {
  const run = firstRuns.get(name) ?? scoredWorkbook(folder, name);
  firstRuns.set(name, run);
  return run;
}

/** Which second runs are made on which workbooks: a run takes a second. */
const RERUNS = {
  'the same day': { options: [], workbooks: WORKBOOKS },
  'a later day': { options: ['--today', LATER], workbooks: ['from-1904.xlsx', 'pivot.xlsx'] },
  'all columns': {
    options: ['--set', 'columns=all'],
    workbooks: ['from-1904.xlsx', 'inline-texts.xlsx', 'pivot.xlsx', 'tables.xlsx'],
  },
} as const;
const LATER_RUNS = RERUNS['a later day'].workbooks;
const ALL_COLUMNS = RERUNS['all columns'].workbooks;

/** The first run on a workbook and a second one on its output. */
const runs = shared(
  Object.entries(RERUNS).flatMap(([kind, { workbooks }]) => workbooks.map((name) => `${name}, ${kind}`)),
  async (key) => {
    const [name = '', kind = ''] = key.split(', ');
    const one = await first(name);
    const { options } = RERUNS[kind as keyof typeof RERUNS]; // the keys are made of it
    return { one, two: await scoredWorkbook(folder, one.output, ...options) };
  },
);
const rerun = (name: string, kind: keyof typeof RERUNS) => runs(`${name}, ${kind}`);

test.each(WORKBOOKS)('a second run on the output of %s on the same day gives the same parts', (name) => {
  const { one, two } = rerun(name, 'the same day');
  expect(two.after.names).toEqual(one.after.names);
  expect(changed(one.after, two.after)).toEqual([]);
});

test.each(LATER_RUNS)('a later run on %s changes only dates', (name) => {
  const { one, two } = rerun(name, 'a later day');
  expect(two.after.names).toEqual(one.after.names);
  const portfolio = sheetPart(one.after, OUR_SHEETS.portfolio);
  const parts = [sheetPart(one.after, one.list), portfolio];
  expect(changed(one.after, two.after).filter((part) => !parts.includes(part))).toEqual([]);
  const cells = changedCells(one.after, two.after, one.list);
  const headers = cells.map(([, column]) => String(one.rows[one.headerRow]?.[column] ?? ''));
  expect(['OML Next Review', 'OML Notes']).toEqual(expect.arrayContaining(headers));
  expect(headers).toContain('OML Notes');
});

test.each(LATER_RUNS)(
  'a later run on %s changes the day and the overdue reviews of the portfolio',
  async (name) => {
    const { one, two } = rerun(name, 'a later day');
    const rows = await sheetRows(one.output, OUR_SHEETS.portfolio);
    const cells = changedCells(one.after, two.after, OUR_SHEETS.portfolio);
    const labelOf = (row: number) => String(rows[row]?.find((cell) => cell !== '') ?? '');
    const managers = rows.findIndex(([head]) => head === 'Account manager');
    const live = rows.findIndex(([words]) => String(words).startsWith('Live:'));
    const others = cells.filter(([row]) => row < managers || row > live);
    const labels = others.map(([row]) => labelOf(row).replace(/^As of .*/, 'As of'));
    const largeFigures = labelOf(6);
    expect(new Set(labels)).toEqual(
      new Set([
        ...['Client list', largeFigures, 'As of', 'If every client moved up one level'],
        ...['Reviews overdue', 'Questions answered, on average'],
      ]),
    );
  },
);

test.each(ALL_COLUMNS)('all columns are added to the output of %s after the existing ones', (name) => {
  const { one, two } = rerun(name, 'all columns');
  const before = one.rows[one.headerRow] ?? [];
  const added = OUTPUTS.map(({ header }) => header).filter((header) => !before.includes(header));
  expect(added).toHaveLength(8);
  expect(two.rows[two.headerRow]).toEqual([...before, ...added]);
  const width = before.length;
  const inWidth = ({ rows }: ScoredWorkbook) =>
    rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  expect(inWidth(two)).toEqual(inWidth(one));
  const cellsOf = ({ after, list }: ScoredWorkbook) =>
    [...gridOf(after.tree(sheetPart(after, list)))].map(([number, { cells }]) => [
      number,
      [...cells].filter(([column]) => column < width || column >= width + added.length),
    ]);
  expect(cellsOf(two)).toEqual(cellsOf(one));
});

test.each(ALL_COLUMNS)('a list of %s that is a table also gets all columns', (name) => {
  const { two } = rerun(name, 'all columns');
  const table = listTable(two.after, two);
  const { lastColumn } = areaOf(two.after.tree(table ?? two.after.workbook).attributes['ref'] ?? 'A1');
  expect(lastColumn).toBe(table === undefined ? 0 : Math.max(...two.ours));
});

test.each(WORKBOOKS)('a hidden client of %s is scored and stays hidden', (name) => {
  const { one } = rerun(name, 'the same day');
  const grid = gridOf(one.after.tree(sheetPart(one.after, one.list)));
  const hidden = [...grid].filter(([, { attributes }]) => /^(1|true)$/.test(attributes['hidden'] ?? ''));
  expect(hidden).toHaveLength(1);
  const [level = -1] = one.ours;
  expect(hidden.map(([number]) => typeof one.rows[number - 1]?.[level])).toEqual(['number']);
});

test.each(WORKBOOKS)('the titles above the list of %s get no cells from us', (name) => {
  const { one } = rerun(name, 'the same day');
  const above = one.rows.slice(0, one.headerRow).map((row) => one.ours.map((column) => row[column] ?? ''));
  expect(above.flat().filter((cell) => cell !== '')).toEqual([]);
});

/** Copperbrook Foods was reviewed on 2026-10-08, day 46303 from 1900, and its level asks for a review every month. */
const NEXT_REVIEW = { day: '2026-11-08', from1900: 46_334, from1904: 46_334 - 1462 };

test('a day in a workbook that counts from 1904 is the number for that day', async () => {
  const { one } = rerun('from-1904.xlsx', 'the same day');
  const { column, cell } = nextReviewOf(one);
  expect(/<v>(.*)<\/v>/.exec(cell)?.[1]).toBe(String(NEXT_REVIEW.from1904));
  expect((await sheetRows(one.output, one.list, 'text'))[one.headerRow + 1]?.[column]).toBe(NEXT_REVIEW.day);
});

test.each(WORKBOOKS)('our sheets in %s show the day of the run as a date', async (name) => {
  const { one } = rerun(name, 'the same day');
  const history = await sheetRows(one.output, OUR_SHEETS.history, 'text');
  expect([...new Set(history.slice(1).map(([day]) => day))]).toEqual([TODAY]);
  const portfolio = await sheetRows(one.output, OUR_SHEETS.portfolio, 'text');
  expect(portfolio.find((row) => row.includes('As of'))).toContain(TODAY);
});

test.each(WORKBOOKS)('the next review in %s has a date format', (name) => {
  const { one } = rerun(name, 'the same day');
  const { cell } = nextReviewOf(one);
  const serial = name === 'from-1904.xlsx' ? NEXT_REVIEW.from1904 : NEXT_REVIEW.from1900;
  expect(cell).toContain(`<v>${serial}</v>`);
  expect(formatOf(one.after, /\ss="(\d+)"/.exec(cell)?.[1] ?? '0')).toMatch(/y.*m.*d|m.*d.*y|d.*m.*y|^14$/i);
});

/** The column of the next reviews, and the XML of the first client's. */
function nextReviewOf({ after, list, rows, headerRow }: ScoredWorkbook) {
  const column = rows[headerRow]?.indexOf('OML Next Review') ?? -1;
  const grid = gridOf(after.tree(sheetPart(after, list)));
  return { column, cell: grid.get(headerRow + 2)?.cells.get(column) ?? '' };
}

/** The number format of a look: its code, or the id of a built-in one. */
function formatOf(book: WorkbookPackage, look: string): string {
  const styles = book.tree(stylesOf(book) ?? '');
  const format = childOf(styles, 'cellXfs')?.children[Number(look)]?.attributes['numFmtId'] ?? '';
  const own = descendants(styles, 'numFmt').find(({ attributes }) => attributes['numFmtId'] === format);
  return own?.attributes['formatCode'] ?? format;
}

function changed(one: WorkbookPackage, two: WorkbookPackage): readonly string[] {
  return one.names.filter((part) => !one.bytes(part).equals(two.bytes(part)));
}

/** The cells of a sheet that differ, as zero-based rows and columns. */
function changedCells(
  one: WorkbookPackage,
  two: WorkbookPackage,
  sheet: string,
): readonly (readonly [number, number])[] {
  const [old, now] = [one, two].map((book) => gridOf(book.tree(sheetPart(book, sheet))));
  return [...(now ?? [])].flatMap(([number, { cells }]) =>
    [...cells]
      .filter(([column, xml]) => old?.get(number)?.cells.get(column) !== xml)
      .map(([column]) => [number - 1, column] as const),
  );
}
