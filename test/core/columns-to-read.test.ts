import { columnsToRead, keyColumns, mustReadWhole } from '../../core/plan/columns-to-read';
import { duplicateFinder } from '../../core/read/find-duplicates';
import { planOf } from './list';

/** There are unmapped columns between those that are read. */
const plan = planOf({
  headers: [
    'No of the line',
    'Client',
    'Fax',
    'IT Advice',
    'a',
    'b',
    'c',
    'IT Roadmap',
    'd',
    'e',
    'f',
    'Client ID',
    'g',
  ],
  rows: [['', 'Acme', '', 'yes']],
});

test('only the columns of fields are read, and those before the name', () => {
  expect(columnsToRead(plan)).toEqual([
    { first: 0, last: 3 },
    { first: 7, last: 7 },
    { first: 11, last: 11 },
  ]);
});

test("clients are identified by the columns up to the name, and by the client's key", () => {
  expect(keyColumns(plan)).toEqual([
    { first: 0, last: 1 },
    { first: 11, last: 11 },
  ]);
});

test('if only the name identifies clients, the next column that is read shows a repeated header row', () => {
  const list = {
    headers: ['Client', 'a', 'b', 'c', 'IT Advice', 'd', 'e', 'f', 'IT Roadmap'],
    rows: [['Acme']],
  };
  const { mappedColumns } = planOf(list);
  expect(keyColumns({ mappedColumns })).toEqual([
    { first: 0, last: 0 },
    { first: 4, last: 4 },
  ]);
  const finder = duplicateFinder(mappedColumns);
  const rows = [['Acme', '', '', '', 'yes'], ['Client', '', '', '', 'IT Advice'], ['Client']];
  expect(rows.map((row) => finder.add(row))).toEqual([true, false, true]);
});

test('columns that exclude rows are read with the names, as such a row is not a duplicate', () => {
  const headers = ['Client', 'a', 'b', 'c', 'Active', 'd', 'e', 'f', 'Client Type', 'IT Advice'];
  expect(keyColumns(planOf({ headers, rows: [['Acme']] }))).toEqual([
    { first: 0, last: 0 },
    { first: 4, last: 4 },
    { first: 8, last: 8 },
  ]);
});

test.each([
  { what: 'a client', row: ['', 'Acme', '', 'yes'], isWhole: false },
  { what: 'a blank row', row: ['', '', '', ''], isWhole: false },
  { what: 'a footer that begins before the name', row: ['Total', '', '', 7], isWhole: false },
  { what: 'a row with answers and no name', row: ['', '', '', 'yes'], isWhole: true },
])('$what is read whole: $isWhole', ({ row, isWhole }) => {
  expect(mustReadWhole(plan, [['', 'Bolt', '', 'no'], row])).toBe(isWhole);
});
