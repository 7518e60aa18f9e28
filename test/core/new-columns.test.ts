import type { StandingTable } from '../../core/cells/sheet-table';
import { planOf, refusalOf, scoreList, type List } from './list';

/** A table over `Client`, `IT Advice` and two clients, its header in row 2. */
const table: StandingTable = {
  name: 'Accounts',
  area: { firstRow: 1, firstColumn: 0, lastRow: 3, lastColumn: 1 },
  hasTotalsRow: false,
  neighbour: undefined,
};
const list: List = {
  above: [['A title', '', '', '', '', 'as of today']],
  headers: ['Client', 'IT Advice'],
  rows: [
    ['Acme', 'yes'],
    ['Bolt', 'no'],
  ],
  tables: [table],
};
const columnsOf = (given: List) => planOf(given).outputColumns.map(({ column }) => column);

test("our columns go right of the list's table, whatever is above it", () => {
  expect(columnsOf(list)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test('the plan extends the table over them', () => {
  expect(planOf(list).table).toEqual({
    name: 'Accounts',
    area: { ...table.area, lastColumn: 10 },
    hasTotalsRow: false,
  });
});

test.each([
  { what: 'a table with a different header row', area: { ...table.area, firstRow: 0 } },
  { what: 'a table beside the list', area: { ...table.area, firstColumn: 6, lastColumn: 7 } },
])('$what is not the list, so our columns go right of the used range', ({ area }) => {
  const plan = planOf({ ...list, tables: [{ ...table, area }] });
  expect(plan.table).toBeUndefined();
  expect(plan.outputColumns[0]?.column).toBe(6);
});

const besideIn = (column: number): List => ({
  ...list,
  tables: [{ ...table, neighbour: { row: 4, column, value: 'a note' } }],
});

test.each([
  { column: 2, cell: 'C5' },
  { column: 10, cell: 'K5' },
])('a filled cell where our columns would go, such as $cell, is in the way', ({ column, cell }) => {
  const { because, problems } = refusalOf(besideIn(column));
  expect(because).toBe('besideTable');
  expect(problems[0]?.cell).toBe(cell);
  expect(problems[0]?.message).toBe(
    `The table "Accounts" needs 9 empty columns on its right, and ${cell} has "a note". Move that and run again.`,
  );
});

test('a filled cell further right is not', () => {
  expect(columnsOf(besideIn(11))).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test('a table that has our columns already needs no room', () => {
  const headers = planOf(list).outputColumns.map(({ header }) => header);
  const plan = planOf({
    ...list,
    headers: ['Client', 'IT Advice', ...headers],
    settingsSheet: [['Our column', 'On the sheet'], ...headers.map((header) => [header, 'Clients'])],
    tables: [
      {
        ...table,
        area: { ...table.area, lastColumn: 10 },
        neighbour: { row: 2, column: 11, value: 'mine' },
      },
    ],
  });
  expect(plan.outputColumns.map(({ column }) => column)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(plan.table?.area.lastColumn).toBe(10);
});

test("a table's totals row is not a client, whatever it is called", () => {
  const { cells } = scoreList({ ...list, tables: [{ ...table, hasTotalsRow: true }] });
  expect(cells.map((row) => row !== undefined)).toEqual([true, false]);
});

test('if a table ends left of our columns, new ones go right of the used range', () => {
  const headers = planOf(list).outputColumns.map(({ header }) => header);
  const plan = planOf({
    ...list,
    headers: ['Client', 'IT Advice', ...headers],
    settings: { columns: 'all' },
    settingsSheet: [['Our column', 'On the sheet'], ...headers.map((header) => [header, 'Clients'])],
    tables: [{ ...table, neighbour: { row: 1, column: 2, value: 'OML Level' } }],
  });
  expect(plan.table).toBeUndefined();
  expect(plan.outputColumns.find(({ isNew }) => isNew)?.column).toBe(11);
});
