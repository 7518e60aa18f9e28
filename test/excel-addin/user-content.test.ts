import type { Row } from '../../core/cells/cell';
import type { ConditionalFormat } from '../../emulators/workbook/conditional-format';
import { Workbook } from '../../emulators/workbook/workbook';
import { clientRows, HEADERS } from './client-rows';
import { EMPTY_REQUEST, openAddin, UNWATCHED } from './open-addin';

const strange = [
  '=1+1',
  '=HYPERLINK("https://example.com")',
  '+44 20 7946 0000',
  '-dash',
  '@home',
  "'quoted",
  '1/2',
  'March 2024',
  'TRUE',
  '007',
  '12%',
];

/** A list whose clients, account managers and answers do not look like text. */
const list: readonly Row[] = [
  [...HEADERS, 'Account Manager', 'Policies'],
  ...strange.map((name, index): Row => [
    name,
    60,
    4,
    'yes',
    'yes',
    4,
    'bundled',
    46_000,
    strange[index] ?? '',
    name,
  ]),
];

test('names that look like formulas, dates or figures are written as text', async () => {
  const workbook = Workbook.fromSheets({ Clients: list });
  const { bridge } = await openAddin(workbook);
  await bridge.score(EMPTY_REQUEST, UNWATCHED);
  const portfolio = workbook.sheet('OML Portfolio');
  const written = portfolio.rows({ formulas: true }).flat().map(String);
  for (const name of strange.slice(0, 10)) expect(written).toContain(name);
  expect(
    workbook
      .sheet('OML History')
      .rows()
      .slice(1)
      .map((row) => row[2]),
  ).toEqual(strange);
  const notes = workbook.sheet('Clients').rows()[1]?.at(-1);
  expect(notes).toContain('"=1+1"');
});

test("the user's cells, formulas, looks, widths and rules are unchanged", async () => {
  const workbook = Workbook.fromSheets({ Clients: clientRows(5), Notes: [['mine', 5]] });
  const sheet = workbook.sheet('Clients');
  sheet.enter(1, 1, [['=2+3']]);
  sheet.columnWidths.set(2, 33);
  sheet.rowHeights.set(3, 44);
  const theirs = () => [
    sheet.rows({ formulas: true }).map((row) => row.slice(0, HEADERS.length)),
    Array.from({ length: 6 }, (_, row) =>
      HEADERS.map((__, column) => sheet.cell(`${String.fromCharCode(65 + column)}${row + 1}`)),
    ),
    sheet.columnWidths.get(2),
    sheet.rowHeights.get(3),
    workbook.sheet('Notes').rows(),
    sheet.conditionalFormats.filter(({ id }) => id === rule.id),
  ];
  const rule: ConditionalFormat = {
    id: 'theirs',
    type: 'CellValue',
    area: { row: 1, column: 0, rowCount: 5, columnCount: 20 },
    rule: { kind: 'comparison', operator: 'GreaterThan', formula1: '=10' },
    look: { fill: '#FF0000' },
    stopsOthers: true,
  };
  sheet.conditionalFormats = [{ ...rule }];
  const before = theirs();
  const { bridge } = await openAddin(workbook);
  await bridge.score(EMPTY_REQUEST, UNWATCHED);
  await bridge.score(EMPTY_REQUEST, UNWATCHED);
  expect(theirs()).toEqual(before);
  expect(theirs().at(-1)).toEqual([rule]);
});

test('a second run leaves as many rules, charts and sheets as the first', async () => {
  const workbook = Workbook.fromSheets({ Clients: clientRows(5) });
  const { bridge } = await openAddin(workbook);
  const counts = () =>
    workbook.sheets.map((sheet) => [
      sheet.name,
      sheet.conditionalFormats.length,
      sheet.charts.map(({ name }) => name),
      sheet.merges.length,
    ]);
  await bridge.score(EMPTY_REQUEST, UNWATCHED);
  const once = counts();
  await bridge.score(EMPTY_REQUEST, UNWATCHED);
  expect(counts()).toEqual(once);
  expect(once).toContainEqual(['Clients', 6, [], 0]);
});

test("the user's remarks on the settings sheet and charts on the portfolio stay", async () => {
  const workbook = Workbook.fromSheets({ Clients: clientRows(5) });
  const { bridge } = await openAddin(workbook);
  await bridge.score(EMPTY_REQUEST, UNWATCHED);
  workbook.sheet('OML Settings').enter(5, 5, [['ask Kim']]);
  const portfolio = workbook.sheet('OML Portfolio');
  const [ours] = portfolio.charts;
  portfolio.charts = [
    ...portfolio.charts,
    ...(ours === undefined ? [] : [{ ...ours, id: 'own', name: 'Mine' }]),
  ];
  await bridge.score(EMPTY_REQUEST, UNWATCHED);
  expect(workbook.sheet('OML Settings').cell('F6').value).toBe('ask Kim');
  expect(portfolio.charts.map(({ name }) => name)).toContain('Mine');
});

test('the longest possible name does not stop a run', async () => {
  const name = 'x'.repeat(32_767);
  const rows = clientRows(4).map((row, index) => (index === 2 ? row.with(0, name) : row));
  const workbook = Workbook.fromSheets({ Clients: rows });
  const { bridge } = await openAddin(workbook);
  expect(await bridge.score(EMPTY_REQUEST, UNWATCHED)).toMatchObject({
    is: 'scored',
    figures: { scored: 4 },
  });
  expect(workbook.sheet('Clients').rows()[2]?.slice(0, 9)).toEqual([...(rows[2] ?? []), 1]);
  expect(String(workbook.sheet('OML History').rows()[2]?.[2])).toMatch(/^x{32766}$/);
});

test('rows that are not clients get nothing, not even in our columns', async () => {
  const rows = [...clientRows(2), [], ['Total', 99], ['', '', '', 'yes'], ['Confidential Information']];
  const workbook = Workbook.fromSheets({ Clients: rows });
  const { bridge } = await openAddin(workbook);
  await bridge.score(EMPTY_REQUEST, UNWATCHED);
  const below = workbook
    .sheet('Clients')
    .rows()
    .slice(3)
    .map((row) => row.slice(8));
  expect(below.flat().filter((cell) => cell !== '')).toEqual([]);
});
