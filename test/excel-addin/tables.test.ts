import { Table } from '../../emulators/workbook/table';
import { Workbook } from '../../emulators/workbook/workbook';
import { clientRows } from './client-rows';
import { EMPTY_REQUEST, openAddin, UNWATCHED } from './open-addin';

const CLIENTS = 10;

/** A list that is a table, from the third row and the second column on. */
function tableBook(hasTotals = false): { readonly workbook: Workbook; readonly table: Table } {
  const rows = clientRows(CLIENTS).map((row) => ['', ...row]);
  const totals = hasTotals ? [['', 'Sum of all', 99]] : [];
  const workbook = Workbook.fromSheets({ Clients: [['Our clients'], [], ...rows, ...totals] });
  const area = { row: 2, column: 1, rowCount: CLIENTS + 1 + totals.length, columnCount: 8 };
  const table = new Table({ id: '1', name: 'Accounts', area });
  table.hasTotals = hasTotals;
  workbook.sheet('Clients').tables = [table];
  return { workbook, table };
}

test('a table grows by our columns, and by no row', async () => {
  const { workbook, table } = tableBook();
  const { bridge } = await openAddin(workbook);
  await bridge.score(EMPTY_REQUEST, UNWATCHED);
  expect(table.area).toEqual({ row: 2, column: 1, rowCount: CLIENTS + 1, columnCount: 17 });
  expect(workbook.sheet('Clients').rows()[2]?.slice(9, 11)).toEqual(['OML Level', 'OML Limited By']);
  await bridge.score(EMPTY_REQUEST, UNWATCHED);
  expect(table.area.columnCount).toBe(17);
});

test('its totals row is not a client', async () => {
  const { workbook } = tableBook(true);
  const { bridge } = await openAddin(workbook);
  const scored = await bridge.score(EMPTY_REQUEST, UNWATCHED);
  expect(scored).toMatchObject({ is: 'scored', figures: { clients: CLIENTS } });
  expect(workbook.sheet('Clients').rows().at(-1)?.slice(9)).toEqual(new Array(9).fill(''));
});

test.each([
  { what: 'a note beside it', row: 5, column: 12, cell: 'M6' },
  { what: 'a note below and beside it', row: 30, column: 9, cell: 'J31' },
])('$what is in its way: the sentence names it, and nothing is written', async ({ row, column, cell }) => {
  const { workbook, table } = tableBook();
  workbook.sheet('Clients').enter(row, column, [['a note']]);
  const { bridge } = await openAddin(workbook);
  expect(await bridge.score(EMPTY_REQUEST, UNWATCHED)).toMatchObject({
    because: 'besideTable',
    problems: [
      {
        message: `The table "Accounts" needs 9 empty columns on its right, and ${cell} has "a note". Move that and run again.`,
      },
    ],
  });
  expect(table.area.columnCount).toBe(8);
  expect(workbook.sheets).toHaveLength(1);
});

test('the assessment columns are added to a table by extending it', async () => {
  const rows = [
    ['Client', 'City'],
    ['Acme', 'Rome'],
  ];
  const workbook = Workbook.fromSheets({ Clients: rows });
  const table = new Table({
    id: '1',
    name: 'Accounts',
    area: { row: 0, column: 0, rowCount: 2, columnCount: 2 },
  });
  workbook.sheet('Clients').tables = [table];
  const { bridge } = await openAddin(workbook);
  await bridge.addColumns(EMPTY_REQUEST, 'first');
  expect(table.area).toEqual({ row: 0, column: 0, rowCount: 2, columnCount: 19 });
});
