import type { Cell, Row } from '../../core/cells/cell';
import type { Sheet } from '../../emulators/workbook/sheet';
import { Table } from '../../emulators/workbook/table';
import { Workbook } from '../../emulators/workbook/workbook';
import { changeAtRequest, requestsOfRun, scoredOf } from './change-during-run';
import { clientRows, HEADERS } from './client-rows';
import { EMPTY_REQUEST, openAddin, UNWATCHED } from './open-addin';

const CLIENTS = 12;
/** Zero-based; our columns begin right of the list. */
const [BLANK_ROW, TOTAL_ROW, OURS] = [6, CLIENTS + 2, HEADERS.length] as const;
const SUM = '=SUM(I2:I14)';
const REMARK = 'ask Kim on Monday';

const list: readonly Row[] = [...clientRows(CLIENTS).toSpliced(BLANK_ROW, 0, []), ['Total', 99]];
let scored: Workbook;

beforeAll(async () => {
  scored = await scoredOf(Workbook.fromSheets({ Clients: list }));
});

/** A scored list with a blank row in it and a total below, where the user has written into our columns. */
function annotatedBook(): Workbook {
  const workbook = Workbook.fromSheets({
    Clients: scored.sheet('Clients').rows(),
    'OML Settings': scored.sheet('OML Settings').rows(),
  });
  const sheet = workbook.sheet('Clients');
  sheet.enter(TOTAL_ROW, OURS, [[SUM, SUM]]);
  sheet.enter(BLANK_ROW, OURS + 6, [[REMARK]]);
  return workbook;
}

const changes: readonly { readonly what: string; readonly change: (sheet: Sheet) => void }[] = [
  {
    what: 'clients are deleted above and between',
    change: (sheet) => {
      sheet.deleteRows(8, 3);
      sheet.deleteRows(3, 1);
    },
  },
  { what: 'a blank row is inserted above', change: (sheet) => sheet.insertRows(3, 1) },
  {
    what: 'clients are inserted above',
    change: (sheet) => {
      sheet.insertRows(3, 2);
      sheet.enter(3, 0, [
        ['Newcomer', 7, 7, 'yes', 'yes', 4],
        ['Another', 7, 7, 'no', 'no', 4],
      ]);
    },
  },
];

test.each(changes)(
  "what the user has written into our columns beside rows that are no clients' stays where $what at any request of a run",
  async ({ change }) => {
    const changedBefore = annotatedBook();
    change(changedBefore.sheet('Clients'));
    const right = besideClients(await scoredOf(changedBefore));
    expect(right.flat()).toEqual(expect.arrayContaining([SUM, REMARK]));
    for (const request of await requestsOfRun(annotatedBook())) {
      const addin = await openAddin(annotatedBook());
      changeAtRequest(addin, request, (workbook) => change(workbook.sheet('Clients')));
      expect((await addin.bridge.score(EMPTY_REQUEST, UNWATCHED)).is).toBe('scored');
      expect({ request, cells: besideClients(addin.workbook) }).toEqual({ request, cells: right });
    }
  },
);

test('a client whose row is emptied during a run keeps nothing of ours', async () => {
  const bookOf = () => Workbook.fromSheets({ Clients: clientRows(CLIENTS) });
  const blank = HEADERS.map(() => '');
  const filledIn = (workbook: Workbook) =>
    workbook
      .sheet('Clients')
      .rows()[3]
      ?.filter((cell) => cell !== '');
  for (const request of await requestsOfRun(bookOf())) {
    const addin = await openAddin(bookOf());
    changeAtRequest(addin, request, (workbook) => workbook.sheet('Clients').enter(3, 0, [blank]));
    await addin.bridge.score(EMPTY_REQUEST, UNWATCHED);
    expect({ request, filled: filledIn(addin.workbook) }).toEqual({ request, filled: [] });
  }
});

test("rows that are no clients' keep their looks in our columns, or have none", async () => {
  const workbook = await scoredOf(Workbook.fromSheets({ Clients: list }));
  const sheet = workbook.sheet('Clients');
  const looksOf = (row: number) => Array.from({ length: 8 }, (_, index) => sheet.looks.at(row, OURS + index));
  expect(looksOf(BLANK_ROW).map((look) => Object.keys(look))).toEqual(looksOf(BLANK_ROW).map(() => []));
  expect(looksOf(TOTAL_ROW).map((look) => Object.keys(look))).toEqual(looksOf(TOTAL_ROW).map(() => []));
  const total = { row: TOTAL_ROW, column: OURS, rowCount: 1, columnCount: 8 };
  sheet.looks.change(total, { numberFormat: '0.000', isBold: true, fill: '#FFCC00' });
  const before = looksOf(TOTAL_ROW);
  await scoredOf(workbook);
  expect(looksOf(TOTAL_ROW)).toEqual(before);
  expect(looksOf(BLANK_ROW).map((look) => Object.keys(look))).toEqual(looksOf(BLANK_ROW).map(() => []));
});

test("a table's row of totals keeps its formulas and its looks in our columns", async () => {
  const workbook = Workbook.fromSheets({ Clients: [...clientRows(CLIENTS), ['Sum of all', 99]] });
  const sheet = workbook.sheet('Clients');
  const area = { row: 0, column: 0, rowCount: CLIENTS + 2, columnCount: HEADERS.length };
  const table = new Table({ id: '1', name: 'Accounts', area });
  table.hasTotals = true;
  sheet.tables = [table];
  await scoredOf(workbook);
  const looksOf = () => Array.from({ length: 8 }, (_, index) => sheet.looks.at(CLIENTS + 1, OURS + index));
  expect(looksOf().flatMap((look) => Object.keys(look))).toEqual([]);
  const total = { row: CLIENTS + 1, column: OURS, rowCount: 1, columnCount: 8 };
  sheet.looks.change(total, { numberFormat: '0.000', isItalic: true });
  sheet.enter(CLIENTS + 1, OURS, [['=SUBTOTAL(101,[OML Level])']]);
  const before = looksOf();
  await scoredOf(workbook);
  expect(looksOf()).toEqual(before);
  expect(sheet.cell('I14').formula).toBe('=SUBTOTAL(101,[OML Level])');
});

/** Our columns of the rows that are no clients'. */
function besideClients(workbook: Workbook): readonly Cell[][] {
  return workbook
    .sheet('Clients')
    .rows({ formulas: true })
    .filter(([name]) => name === '' || name === 'Total')
    .map((row) => row.slice(OURS));
}
