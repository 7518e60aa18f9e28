import type { Row } from '../../core/cells/cell';
import { clientRows, HEADERS } from '../excel-addin/client-rows';
import { contentOf, openAddon, score, type OpenAddon } from './open-addon';
import { OURS } from './our-place';

/** The number of things on a spreadsheet's sheets apart from cells. */
function countsOf({ host, workbook }: OpenAddon): unknown {
  return workbook.sheets.map((sheet) => {
    const { charts, rules, bandings, rowCount, columnCount } = host.file.state(sheet);
    return [
      sheet.name,
      charts.length,
      rules.length,
      bandings.length,
      sheet.merges.length,
      rowCount,
      columnCount,
    ];
  });
}

test("the user's cells, formulas, formats, widths and other sheets are unchanged", () => {
  const addon = openAddon({ Clients: clientRows(5), Notes: [['mine', 5]] });
  const sheet = addon.workbook.sheet('Clients');
  sheet.enter(1, 1, [['=2+3']]);
  sheet.enter(2, 2, [['=B2*2']]);
  sheet.columnWidths.set(2, 33);
  sheet.rowHeights.set(3, 44);
  sheet.looks.change({ row: 1, column: 2, rowCount: 5, columnCount: 1 }, { numberFormat: '0.00' });
  const theirs = () => [
    sheet.rows({ formulas: true }).map((row) => row.slice(0, OURS)),
    Array.from({ length: 6 }, (_, row) =>
      HEADERS.map((__, column) => sheet.cell(`${String.fromCharCode(65 + column)}${row + 1}`)),
    ),
    sheet.columnWidths.get(2),
    sheet.rowHeights.get(3),
    addon.workbook.sheet('Notes').rows(),
  ];
  const before = theirs();
  score(addon);
  score(addon);
  expect(theirs()).toEqual(before);
});

test("the user's total and text below our columns are unchanged", () => {
  const addon = openAddon({ Clients: [...clientRows(3), ['Total']] });
  score(addon);
  const sheet = addon.workbook.sheet('Clients');
  sheet.enter(4, OURS, [['=AVERAGE(I2:I4)', '=SUM(J2:J4)']]);
  sheet.cells.columnToFill(OURS + 2).put(4, { value: '1/2', isLiteral: true });
  const theirs = () => sheet.rows({ formulas: true })[4];
  const before = theirs();
  score(addon);
  expect(theirs()).toEqual(before);
  expect(before?.slice(OURS, OURS + 3)).toEqual(['=AVERAGE(I2:I4)', '=SUM(J2:J4)', '1/2']);
  expect(sheet.cell('I5').value).toBe(1);
});

test('rows that are not clients get nothing, not even in our columns', () => {
  const rows = [...clientRows(2), [], ['Total', 99], ['', '', '', 'yes'], ['Confidential Information']];
  const addon = openAddon({ Clients: rows });
  score(addon);
  const below = addon.workbook.sheet('Clients').rows().slice(3);
  expect(below.flatMap((row) => row.slice(OURS)).filter((cell) => cell !== '')).toEqual([]);
});

test('a second run on the same day changes nothing, and leaves as many rules, charts and rows as the first', () => {
  const addon = openAddon({ Clients: clientRows(5) });
  score(addon);
  const once = [contentOf(addon), countsOf(addon)];
  score(addon);
  expect([contentOf(addon), countsOf(addon)]).toEqual(once);
  expect(countsOf(addon)).toEqual([
    ['Clients', 0, 6, 0, 0, 1000, 26],
    ['OML Settings', 0, 0, 0, expect.any(Number), 1000, 26],
    ['OML Portfolio', 2, 0, 0, expect.any(Number), 1000, 26],
    ['OML History', 0, 0, 0, expect.any(Number), 1000, 26],
  ]);
});

test("the user's conditional formats stay, before ours", () => {
  const addon = openAddon({ Clients: clientRows(5) });
  const state = addon.host.file.state(addon.workbook.sheet('Clients'));
  const theirs = {
    areas: [{ row: 1, column: OURS, rowCount: 5, columnCount: 1 }],
    condition: { criteria: 'NUMBER_GREATER_THAN', values: [3] },
    look: { background: '#ff0000' },
    gradient: {},
  };
  state.rules = [theirs];
  score(addon);
  score(addon);
  expect(state.rules).toHaveLength(7);
  expect(state.rules[0]).toEqual(theirs);
});

test("the user's remarks on the settings sheet and charts on the portfolio stay", () => {
  const addon = openAddon({ Clients: clientRows(5) });
  score(addon);
  addon.workbook.sheet('OML Settings').enter(5, 5, [['ask Kim']]);
  const state = addon.host.file.state(addon.workbook.sheet('OML Portfolio'));
  const [ours] = state.charts;
  const mine = ours && { ...ours, id: 7, options: { ...ours.options, title: 'Mine' } };
  state.charts = [...state.charts, ...(mine === undefined ? [] : [mine])];
  score(addon);
  expect(addon.workbook.sheet('OML Settings').cell('F6').value).toBe('ask Kim');
  expect(state.charts.map(({ options }) => options['title'])).toContain('Mine');
  expect(state.charts).toHaveLength(3);
});

test.each([
  { what: 'a frozen column', change: { frozen: { rows: 0, columns: 1 } } },
  { what: 'frozen rows and columns', change: { frozen: { rows: 12, columns: 3 } } },
  { what: 'cells merged down', change: { merges: [{ row: 10, column: 0, rowCount: 9, columnCount: 2 }] } },
  {
    what: 'cells merged across what is ours, and far below',
    change: {
      merges: [
        { row: 0, column: 1, rowCount: 3, columnCount: 9 },
        { row: 900, column: 4, rowCount: 5, columnCount: 5 },
      ],
    },
  },
])('$what on the portfolio does not keep a run from drawing it', ({ change }) => {
  const addon = openAddon({ Clients: clientRows(5) });
  score(addon);
  const portfolio = addon.workbook.sheet('OML Portfolio');
  const right = [contentOf(addon), portfolio.merges, portfolio.frozen];
  Object.assign(portfolio, change);
  expect(score(addon)).toMatchObject({ is: 'scored' });
  expect([contentOf(addon), portfolio.merges, portfolio.frozen]).toEqual(right);
});

/** The position of the target hours among the OML columns. */
const HOURS_TARGET = 2;

test('a setting that the user has changed stays, and is used', () => {
  const addon = openAddon({ Clients: clientRows(5) });
  score(addon);
  const settings = addon.workbook.sheet('OML Settings');
  const row = settings.rows().findIndex((cells: Row) => cells[0] === 'hoursLow2');
  settings.enter(row, 1, [[7]]);
  score(addon);
  expect(settings.rows()[row]?.[1]).toBe(7);
  expect(
    addon.workbook
      .sheet('Clients')
      .rows()
      .slice(1)
      .map((cells) => cells[OURS + HOURS_TARGET]),
  ).toEqual([0, 1, 7, 7, '']);
});

test('the list stays the active sheet', () => {
  const addon = openAddon({ Clients: clientRows(5) });
  score(addon);
  expect(addon.workbook.activeSheet.name).toBe('Clients');
});
