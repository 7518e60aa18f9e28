import { BOOK } from './book';
import { referencesIn, type CellReference } from './cell-reference';
import { listOf } from './client';
import { formulaCells, gridOf, placedCells } from './described-sheet';
import { finishList, type FinishedList } from './finished-run';
import { SAMPLE_LIST } from './sample-list';

const all = { columns: 'all' };
const book = { ...listOf(BOOK), settings: all };
const runs = [
  { name: 'a book', finished: finishList(book) },
  { name: 'the sample list', finished: finishList({ ...SAMPLE_LIST, settings: all }) },
  { name: 'a list with rows above', finished: finishList({ ...book, above: [['List'], [], []] }) },
  { name: "a list on O'Brien's sheet", finished: finishList({ ...book, sheet: "O'Brien's" }) },
  { name: 'a list with semicolons', finished: finishList(book, { separator: ';' }) },
  { name: 'a list where nothing is scored', finished: finishList(listOf([{}], { settings: all })) },
];

test.each(runs)('on the portfolio itself the formulas of $name refer to figures', ({ finished }) => {
  const figures = new Set(
    placedCells(finished.portfolio)
      .filter(({ cell }) => typeof cell.value === 'number')
      .map(({ row, column }) => `${row}/${column}`),
  );
  const strays = referencesOf(finished, undefined).filter((reference) =>
    cellsOf(reference).some((cell) => !figures.has(cell)),
  );
  expect(strays).toEqual([]);
});

test.each(runs)('no formula of $name refers to itself', ({ finished }) => {
  const circles = formulaCells(finished.portfolio).filter(({ row, column, formula }) =>
    referencesIn(formula).some(
      (reference) => reference.sheet === undefined && cellsOf(reference).includes(`${row}/${column}`),
    ),
  );
  expect(circles).toEqual([]);
});

test.each(runs)(
  'on the settings sheet the formulas of $name refer to figures of settings',
  ({ finished }) => {
    const grid = gridOf(finished.settings);
    const found = referencesOf(finished, 'OML Settings').map(({ firstRow, firstColumn }) => [
      typeof grid[firstRow]?.[0],
      typeof grid[firstRow]?.[firstColumn],
    ]);
    expect(found.filter(([id, value]) => id !== 'string' || value !== 'number')).toEqual([]);
  },
);

test.each(runs)(
  'on the client sheet the formulas of $name refer to the rows below the header',
  ({ finished }) => {
    const { plan } = finished;
    const rows = referencesOf(finished, plan.sheet).map(({ firstRow, lastRow }) => [firstRow, lastRow]);
    expect(
      rows.filter(([first, last]) => first !== plan.headerRow + 1 || last !== plan.rowCount - 1),
    ).toEqual([]);
  },
);

test.each(runs)('on the client sheet the formulas of $name refer to known columns', ({ finished }) => {
  const { plan } = finished;
  const known = [...plan.outputColumns, ...plan.mappedColumns].map(({ column }) => column);
  const strays = referencesOf(finished, plan.sheet).filter(
    ({ firstColumn, lastColumn }) => firstColumn !== lastColumn || !known.includes(firstColumn),
  );
  expect(strays).toEqual([]);
});

test.each(runs)('no formula of $name refers to any other sheet', ({ finished }) => {
  const sheets = formulaCells(finished.portfolio).flatMap(({ formula }) =>
    referencesIn(formula).map(({ sheet }) => sheet),
  );
  expect(sheets.filter((sheet) => ![undefined, 'OML Settings', finished.plan.sheet].includes(sheet))).toEqual(
    [],
  );
});

test.each([
  { label: 'IT hours', setting: 'itPercent' },
  { label: 'vCIOs', setting: 'capacityHours' },
])('the formulas of $label refer to the setting $setting', ({ label, setting }) => {
  const finished = finishList(book);
  const heads = placedCells(finished.portfolio).filter(({ cell }) => cell.value === label);
  const ids = formulaCells(finished.portfolio)
    .filter(({ row, column }) =>
      heads.some((head) => column === head.column && row > head.row && row <= head.row + 6),
    )
    .flatMap(({ formula }) => settingsIn(formula, finished));
  expect(new Set(ids.map((id) => id.replace(/\d$/, '')))).toEqual(new Set([setting]));
});

test('each level is split by its own setting', () => {
  const finished = finishList(book);
  const head = placedCells(finished.portfolio).find(({ cell }) => cell.value === 'IT hours');
  const ids = [1, 2, 3, 4, 5].map((level) =>
    formulaCells(finished.portfolio)
      .filter(({ row, column }) => column === head?.column && row === head.row + 1 + level)
      .flatMap(({ formula }) => settingsIn(formula, finished)),
  );
  expect(ids).toEqual([['itPercent1'], ['itPercent2'], ['itPercent3'], ['itPercent4'], ['itPercent5']]);
});

test.each([
  { sheet: 'Clients', quoted: "'Clients'!" },
  { sheet: "O'Brien's", quoted: "'O''Brien''s'!" },
  { sheet: '2026-01 (all)', quoted: "'2026-01 (all)'!" },
  { sheet: "'", quoted: "''''!" },
])('the sheet $sheet is written $quoted', ({ sheet, quoted }) => {
  const { portfolio } = finishList({ ...book, sheet });
  const count = formulaCells(portfolio).find(({ formula }) => formula.startsWith('COUNTIFS'));
  expect(count?.formula.startsWith(`COUNTIFS(${quoted}$`)).toBe(true);
});

/** The ids of the settings that a formula refers to. */
function settingsIn(formula: string, { settings }: FinishedList): readonly string[] {
  const grid = gridOf(settings);
  return referencesIn(formula)
    .filter(({ sheet }) => sheet === settings.name)
    .map(({ firstRow }) => String(grid[firstRow]?.[0]));
}

function referencesOf({ portfolio }: FinishedList, sheet: string | undefined): readonly CellReference[] {
  return formulaCells(portfolio)
    .flatMap(({ formula }) => referencesIn(formula))
    .filter((reference) => reference.sheet === sheet);
}

function cellsOf({ firstRow, lastRow, firstColumn, lastColumn }: CellReference): readonly string[] {
  const cells: string[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (let column = firstColumn; column <= lastColumn; column += 1) cells.push(`${row}/${column}`);
  }
  return cells;
}
