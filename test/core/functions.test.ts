import { callFunction, FUNCTIONS, type FunctionArguments } from '../../core/custom-functions';
import { OUTPUTS } from '../../core/model/outputs';
import type { Cell, Row } from '../../core/cells/cell';
import { BOOK } from './book';
import { atLevel, HEADERS, listOf } from './client';
import { gridOf } from './described-sheet';
import { finishList } from './finished-run';
import { scoreList, type List } from './list';
import { SAMPLE_LIST } from './sample-list';
import { serial } from './serial';

const TODAY = serial('2026-05-20');
const names = Object.keys(FUNCTIONS) as (keyof typeof FUNCTIONS)[]; // the keys are its names
const book = listOf(BOOK);

/** The cells of a function; throws its sentence. */
function cellsOf(name: keyof typeof FUNCTIONS, given: FunctionArguments): readonly Row[] {
  const result = callFunction(name, given);
  if (result.is === 'error') throw new Error(result.sentence);
  return result.cells;
}

/** One client's cells in a list with the contract's headers. */
const oneOf = (name: keyof typeof FUNCTIONS, level: number, given: Partial<FunctionArguments> = {}) =>
  cellsOf(name, {
    headers: [HEADERS],
    rows: listOf([{ ...atLevel(level), employees: 60 }]).rows,
    today: TODAY,
    ...given,
  })[0];

/** The same cells as a run writes them with all columns; blank if it writes nothing. */
function cellsOfRun(name: keyof typeof FUNCTIONS, list: List): readonly Row[] {
  const { cells, plan } = scoreList({ ...list, settings: { ...list.settings, columns: 'all' } });
  const columns = FUNCTIONS[name].map((id) => plan.outputColumns.findIndex((output) => output.id === id));
  return cells.map((row) => columns.map((column) => row?.[column] ?? ''));
}

test.each([
  { name: 'LEVEL' as const, level: 3, cells: [3] },
  { name: 'LEVEL' as const, level: 0, cells: [0] },
  { name: 'HOURS' as const, level: 3, cells: [25, 40, 40] },
  { name: 'HOURS' as const, level: 0, cells: [0, 0, 0] },
  { name: 'SPLIT' as const, level: 3, cells: [0.5, 0.5] },
  { name: 'SPLIT' as const, level: 0, cells: ['', ''] },
])('$name of a client with 60 seats at OML $level is $cells', ({ name, level, cells }) => {
  expect(oneOf(name, level)).toEqual(cells);
});

test('STEPS is the numbered steps in one cell', () => {
  expect(oneOf('STEPS', 2)).toEqual([expect.stringMatching(/^1\. Separate vCIO Contract: .*\n2\. .*\n3\. /)]);
});

test('SCORE is every output in the order of the columns', () => {
  expect(FUNCTIONS.SCORE).toEqual(OUTPUTS.map(({ id }) => id));
});

test.each(names)('%s of many rows gives what a run writes beside them', (name) => {
  const { headers, rows } = book;
  expect(cellsOf(name, { headers: [headers], rows, today: TODAY })).toEqual(cellsOfRun(name, book));
});

test.each(names)('%s of the sample list gives what a run writes beside it', (name) => {
  const { headers, rows, today = '' } = SAMPLE_LIST;
  expect(cellsOf(name, { headers: [headers], rows, today: serial(today) })).toEqual(
    cellsOfRun(name, SAMPLE_LIST),
  );
});

test.each(names)('%s with the settings that a run wrote gives what that run wrote', (name) => {
  const settings = {
    hourlyRate: 150,
    mspLevel: 3,
    hoursHigh3: 50,
    itPercent2: 60,
    stepsPerCell: 1,
    locale: 'de-DE',
  };
  const list = { ...book, settings };
  const { headers, rows } = list;
  const range = gridOf(finishList(list).settings);
  expect(cellsOf(name, { headers: [headers], rows, settings: range, today: TODAY })).toEqual(
    cellsOfRun(name, list),
  );
});

test.each([
  { what: 'a blank row', row: [] },
  { what: 'a row of blanks', row: ['', '', '  '] },
  { what: 'a total', row: ['Total', '', '', '', 500] },
  { what: 'a grand total with its records', row: ['Grand Totals (12 Records)'] },
  { what: 'a footer', row: ['Confidential Information - internal'] },
  { what: 'a row without a name', row: ['', 'C-7', '', '', '', '', '', '', '', '', '', '', 'quarterly'] },
])('$what among the rows gives blank cells', ({ row }) => {
  const rows = [...listOf([atLevel(1)]).rows, row, ...listOf([atLevel(2)]).rows];
  expect(cellsOf('LEVEL', { headers: [HEADERS], rows })).toEqual([[1], [''], [2]]);
  expect(cellsOf('HOURS', { headers: [HEADERS], rows })[1]).toEqual(['', '', '']);
});

test('no rows give no cells', () => {
  expect(cellsOf('SCORE', { headers: [HEADERS], rows: [] })).toEqual([]);
});

const reviewAt = FUNCTIONS.SCORE.indexOf('nextReview');

test('without a day there is no next review', () => {
  const { headers, rows } = book;
  const reviews = cellsOf('SCORE', { headers: [headers], rows }).map((row) => row[reviewAt]);
  expect(new Set(reviews)).toEqual(new Set(['']));
});

test.each<{ today: Cell; review: string }>([
  { today: TODAY, review: '2026-06-30' },
  { today: TODAY + 0.75, review: '2026-06-30' },
  { today: '2026-05-20', review: '2026-06-30' },
  { today: '5/20/2026', review: '2026-06-30' },
])('the day $today gives the next review $review', ({ today, review }) => {
  expect(oneOf('SCORE', 1, { today })?.[reviewAt]).toBe(serial(review));
});

test.each([{ today: '' }, { today: ' ' }])('a blank day is not a day', ({ today }) => {
  expect(oneOf('SCORE', 1, { today })?.[reviewAt]).toBe('');
});

test.each([
  { what: 'pairs', settings: [['contractRequired', 'no']] },
  { what: 'blank rows between', settings: [['', ''], [], ['contractRequired', 'no']] },
  {
    what: 'meanings beside them',
    settings: [
      ['Setting', 'Value', 'Meaning'],
      ['contractRequired', 'no', 'Whether it is asked for'],
    ],
  },
  { what: 'an id in different case', settings: [['ContractRequired', 'no']] },
  { what: 'spaces around the id', settings: [[' contractRequired ', 'no']] },
])('settings are read with $what', ({ settings }) => {
  const { headers, rows } = listOf([{ ...atLevel(3), separateContract: 'no' }]);
  expect(cellsOf('LEVEL', { headers: [headers], rows, settings })).toEqual([[3]]);
});

test('rows above the header are ignored', () => {
  const { headers, rows } = book;
  expect(cellsOf('LEVEL', { headers: [['My clients'], [], headers], rows })).toEqual(
    cellsOfRun('LEVEL', book),
  );
});
