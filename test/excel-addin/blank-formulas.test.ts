import type { Cell, Row } from '../../core/cells/cell';
import { Table } from '../../emulators/workbook/table';
import { Workbook } from '../../emulators/workbook/workbook';
import { clientRows, HEADERS } from './client-rows';
import { EMPTY_REQUEST, openAddin, UNWATCHED, type OpenAddin } from './open-addin';

const CLIENTS = 4;
const BLANK = '=IF(A1="none","none","")';
const list = clientRows(CLIENTS);

/** Real Excel may or may not count formulas that show nothing as used. */
const hosts = [
  { host: 'counts', passesBlankFormulas: false },
  { host: 'does not count', passesBlankFormulas: true },
];

/** The list, with formulas that show nothing where `rows` has them. */
function bookOf(rows: readonly Row[], passesBlankFormulas: boolean): Workbook {
  const workbook = Workbook.fromSheets({ Clients: list }, { calculate: () => '', passesBlankFormulas });
  const sheet = workbook.sheet('Clients');
  rows.forEach((row, down) =>
    row.forEach((cell, right) => {
      if (cell !== '') sheet.enter(down, right, [[cell]]);
    }),
  );
  return workbook;
}

const blankRow: Row = HEADERS.map(() => BLANK);
const below = (count: number): readonly Row[] => [
  ...list.map(() => []),
  ...Array.from({ length: count }, () => blankRow),
];

test.each(hosts.flatMap((one) => [1, 30, 2500].map((count) => ({ ...one, count }))))(
  '$count rows of formulas that show nothing change no cell if Excel $host them',
  async ({ count, passesBlankFormulas }) => {
    const clean = await openAddin(Workbook.fromSheets({ Clients: list }));
    await clean.bridge.score(EMPTY_REQUEST, UNWATCHED);
    const addin = await openAddin(bookOf(below(count), passesBlankFormulas));
    const { outcome } = await addin.bridge.preview(EMPTY_REQUEST);
    expect(outcome).toMatchObject({ is: 'plan', rowCount: CLIENTS + 1 });
    expect((await addin.bridge.score(EMPTY_REQUEST, UNWATCHED)).is).toBe('scored');
    expect(shownOf(addin)).toEqual(shownOf(clean));
    const formulas = addin.workbook
      .sheet('Clients')
      .rows({ formulas: true })
      .slice(CLIENTS + 1);
    expect(formulas.map((row) => row.slice(0, HEADERS.length))).toEqual(below(count).slice(CLIENTS + 1));
    await addin.bridge.score(EMPTY_REQUEST, UNWATCHED);
    expect(shownOf(addin)).toEqual(shownOf(clean));
  },
);

test.each(hosts)(
  'a column of formulas that show nothing is not overwritten if Excel $host them',
  async ({ passesBlankFormulas }) => {
    const beside = list.map((): Row => [...HEADERS.map(() => ''), '', BLANK]);
    const addin = await openAddin(bookOf(beside, passesBlankFormulas));
    expect((await addin.bridge.score(EMPTY_REQUEST, UNWATCHED)).is).toBe('scored');
    const rows = addin.workbook.sheet('Clients').rows({ formulas: true });
    expect(rows.map((row) => row[HEADERS.length + 1])).toEqual(list.map(() => BLANK));
    expect(rows[0]?.[HEADERS.length + 2]).toBe('OML Level');
  },
);

test.each(hosts)(
  'a table does not grow over a formula beside it that shows nothing if Excel $host it',
  async ({ passesBlankFormulas }) => {
    const beside = list.map((_, down): Row => [...HEADERS.map(() => ''), '', '', down === 2 ? BLANK : '']);
    const workbook = bookOf(beside, passesBlankFormulas);
    const sheet = workbook.sheet('Clients');
    const area = { row: 0, column: 0, rowCount: list.length, columnCount: HEADERS.length };
    sheet.tables = [new Table({ id: '1', name: 'Accounts', area })];
    const { bridge } = await openAddin(workbook);
    const says = 'and K3 has "=IF(A1="none","none","")". Move that and run again.';
    expect(await bridge.score(EMPTY_REQUEST, UNWATCHED)).toMatchObject({
      because: 'besideTable',
      problems: [{ message: expect.stringContaining(says) as unknown }],
    });
    expect(sheet.rows({ formulas: true })[2]?.[10]).toBe(BLANK);
  },
);

test('formatted columns are not overwritten if Excel does not say whether they have formulas', async () => {
  const addin = await openAddin(bookOf([], true));
  const area = { row: 0, column: HEADERS.length, rowCount: 3, columnCount: 2 };
  addin.workbook.sheet('Clients').looks.change(area, { fill: '#FF0000' });
  const fault = {
    moment: 'use',
    member: 'Range.GetSpecialCellsOrNullObject',
    code: 'GeneralException',
  } as const;
  addin.host.faults.push(fault);
  expect((await addin.bridge.score(EMPTY_REQUEST, UNWATCHED)).is).toBe('scored');
  expect(addin.workbook.sheet('Clients').rows()[0]?.indexOf('OML Level')).toBe(HEADERS.length + 2);
});

test('a sheet with only such formulas is empty', async () => {
  for (const { passesBlankFormulas } of hosts) {
    const workbook = Workbook.fromSheets({ Clients: [] }, { calculate: () => '', passesBlankFormulas });
    workbook.sheet('Clients').enter(2, 2, [[BLANK]]);
    const { bridge } = await openAddin(workbook);
    expect(await bridge.score(EMPTY_REQUEST, UNWATCHED)).toMatchObject({
      is: 'refused',
      because: 'noHeaderRow',
    });
  }
});

/** What is shown on every sheet, and the formulas of the portfolio. */
function shownOf({ workbook }: OpenAddin): unknown {
  return workbook.sheets.map((sheet): readonly unknown[] => [
    sheet.name,
    sheet.name === 'Clients' ? withoutBlankEnd(sheet.rows()) : sheet.rows({ formulas: true }),
  ]);
}

function withoutBlankEnd(rows: readonly Cell[][]): readonly Cell[][] {
  return rows.slice(0, rows.findLastIndex((row) => row.some((cell) => cell !== '')) + 1);
}
