import fc from 'fast-check';
import { columnsIn, columnsToRead, keyColumns, mustReadWhole } from '../../core/plan/columns-to-read';
import { duplicateFinder } from '../../core/read/find-duplicates';
import { rowKind } from '../../core/read/row-kind';
import type { Row } from '../../core/cells/cell';
import { tries } from '../thoroughness';
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
  {
    what: 'such a row with the word of a footer right of the name',
    row: ['', '', 'Total', 'yes'],
    isWhole: true,
  },
  { what: 'a row of empty check boxes', row: ['', '', '', false], isWhole: false },
])('$what is read whole: $isWhole', ({ row, isWhole }) => {
  expect(mustReadWhole(plan, [['', 'Bolt', '', 'no'], row])).toBe(isWhole);
});

test('a row is the same to a host that reads few columns and to one that reads all', () => {
  const anyCell = fc.constantFrom(
    '',
    '',
    '',
    ' ',
    'Total',
    'Acme',
    'yes',
    'no',
    'Client',
    '#REF!',
    false,
    true,
    7,
  );
  const isRead = new Set(columnsIn(columnsToRead(plan)));
  fc.assert(
    fc.property(fc.array(anyCell, { minLength: 14, maxLength: 14 }), (whole) => {
      const read: Row = whole.map((cell, column) => (isRead.has(column) ? cell : ''));
      const told = mustReadWhole(plan, [read]) ? whole.slice(0, plan.readWidth) : read;
      expect(rowKind(told, plan.mappedColumns)).toBe(rowKind(whole, plan.mappedColumns));
    }),
    tries(3000),
  );
});
