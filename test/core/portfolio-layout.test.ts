import { HISTORY_HEADERS, LEVEL_NAMES } from './sheet-words';
import { BOOK } from './book';
import { atLevel, type ClientCells } from './client';
import { placedCells } from './described-sheet';
import { finishClients, finishList, type FinishedList } from './finished-run';
import { SAMPLE_LIST } from './sample-list';
import { cellName } from '../../core/cells/problem';
import type { Area, SheetDescription } from '../../core/cells/sheet-description';

const many: readonly ClientCells[] = Array.from({ length: 300 }, (_, index) => ({
  ...atLevel(index % 6, index % 2 === 0 ? 'no' : ''),
  accountManager: `Manager ${index % 60}`,
}));
const runs: readonly { name: string; finished: FinishedList }[] = [
  { name: 'a book', finished: finishClients(BOOK) },
  { name: 'the sample list', finished: finishList({ ...SAMPLE_LIST, settings: { columns: 'all' } }) },
  { name: 'a list where nothing is scored', finished: finishClients([{}]) },
  { name: 'a long list with many account managers', finished: finishClients(many) },
];
const sheets = runs.flatMap(({ name, finished }) => [
  { of: name, sheet: finished.portfolio },
  { of: name, sheet: finished.settings },
  { of: name, sheet: finished.history.sheet },
]);

test.each(sheets)('no two cells of $sheet.name of $of overlap, including those they span', ({ sheet }) => {
  const taken = placedCells(sheet).flatMap(({ row, column, cell: { span = 1 } }) =>
    Array.from({ length: span }, (_, right) => cellName(row, column + right)),
  );
  expect(taken.filter((cell, index) => taken.indexOf(cell) !== index)).toEqual([]);
});

test.each(sheets)('no chart of $sheet.name of $of covers a cell or another chart', ({ sheet }) => {
  const covered = sheet.charts.flatMap(({ covers }) => cellsOf(covers));
  const cells = placedCells(sheet).map(({ row, column }) => cellName(row, column));
  expect(covered.filter((cell, index) => cells.includes(cell) || covered.indexOf(cell) !== index)).toEqual(
    [],
  );
});

test.each(sheets)('every column of $sheet.name of $of has a width', ({ sheet }) => {
  expect(sheet.columnWidths).toHaveLength(widthOf(sheet));
});

test.each(runs)('the print area of $name is exactly all blocks and charts', ({ finished }) => {
  const { portfolio } = finished;
  expect(portfolio.print).toEqual({
    firstRow: 0,
    firstColumn: 0,
    lastRow: Math.max(...placedCells(portfolio).map(({ row }) => row)),
    lastColumn: widthOf(portfolio) - 1,
  });
});

test.each(runs)('the charts of $name draw existing cells: words and figures', ({ finished }) => {
  const { portfolio } = finished;
  const kinds = portfolio.charts.flatMap(({ categories, series }) => [
    valuesAt(portfolio, categories).every((value) => typeof value === 'string' && value !== ''),
    ...series.flatMap(({ name, values }) => [
      valuesAt(portfolio, { ...one(name) }).every((value) => typeof value === 'string' && value !== ''),
      valuesAt(portfolio, values).every((value) => typeof value === 'number'),
      cellsOf(values).length === 6,
    ]),
  ]);
  expect(kinds).toEqual(Array.from({ length: 11 }, () => true)); // 2 charts, 3 series of 3 checks
});

test.each(runs)('there are two charts of $name: clients, and IT and management hours', ({ finished }) => {
  const drawn = finished.portfolio.charts.map(({ kind, series }) => [
    kind,
    ...series.flatMap(({ name }) => valuesAt(finished.portfolio, one(name))),
  ]);
  expect(drawn).toEqual([
    ['column', 'Clients'],
    ['stackedColumn', 'IT hours', 'Mgmt hours'],
  ]);
});

test.each(runs)('the rows of $name with several lines have cells', ({ finished }) => {
  const { lines } = finished.portfolio;
  const rows = new Set(placedCells(finished.portfolio).map(({ row }) => row));
  expect(Object.keys(lines).filter((row) => !rows.has(Number(row)))).toEqual([]);
});

test('each level has its own colour', () => {
  const { portfolio } = finishClients(BOOK);
  const names = LEVEL_NAMES.map(
    (name) => placedCells(portfolio).find(({ cell }) => cell.value === name)?.row,
  );
  const coloured = placedCells(portfolio).filter(
    ({ row, cell }) => names.includes(row) && cell.level !== undefined,
  );
  expect(coloured.map(({ cell }) => [cell.value, cell.level])).toEqual(
    [0, 1, 2, 3, 4, 5].map((level) => [`OML ${level}`, level]),
  );
});

test('the history sheet is described by its headers alone', () => {
  const { history } = finishClients(BOOK);
  expect(placedCells(history.sheet).map(({ cell }) => cell.value)).toEqual(HISTORY_HEADERS);
});

function cellsOf({ firstRow, firstColumn, lastRow, lastColumn }: Area): readonly string[] {
  return Array.from({ length: lastRow - firstRow + 1 }, (_, below) => below).flatMap((below) =>
    Array.from({ length: lastColumn - firstColumn + 1 }, (_, right) =>
      cellName(firstRow + below, firstColumn + right),
    ),
  );
}

function valuesAt(sheet: SheetDescription, area: Area): readonly unknown[] {
  const values = new Map(
    placedCells(sheet).map(({ row, column, cell }) => [cellName(row, column), cell.value]),
  );
  return cellsOf(area).map((cell) => values.get(cell));
}

function one({ row, column }: { readonly row: number; readonly column: number }): Area {
  return { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
}

function widthOf(sheet: SheetDescription): number {
  return Math.max(...placedCells(sheet).map(({ column, cell: { span = 1 } }) => column + span));
}
