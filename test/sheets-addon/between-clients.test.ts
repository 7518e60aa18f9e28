import type { Cell, Row } from '../../core/cells/cell';
import type { Sheet } from '../../emulators/workbook/sheet';
import { clientRows } from '../excel-addin/client-rows';
import { callsOf, numbersOf } from './at-call';
import { openAddon, score, type OpenAddon } from './open-addon';
import { OUR_COUNT, OURS } from './our-place';

/** A list with `row` after every few clients. */
function listWith(row: Row, { every, clients }: { every: number; clients: number }): readonly Row[] {
  const [header = [], ...others] = clientRows(clients);
  return [
    header,
    ...others.flatMap((client, index) => ((index + 1) % every === 0 ? [client, row] : [client])),
  ];
}

/** The rows that are no clients', counted from 0. */
function rowsBetween(rows: readonly Row[]): readonly number[] {
  return [...rows.keys()].filter((row) => row > 0 && !String(rows[row]?.[0]).startsWith('Client'));
}

/** Puts a total, a text that looks like a date, and a day into our columns, each with a look of its own. */
function total(sheet: Sheet, row: number): void {
  sheet.enter(row, OURS, [[`=COUNT(I2:I${row})`, `=SUM(J${row - 1}:J${row})`]]);
  sheet.cells.put(row, OURS + 2, { value: '1/2', isLiteral: true });
  sheet.cells.put(row, OURS + 3, { value: 46_000 });
  sheet.enter(row, OURS + OUR_COUNT - 1, [['ask Kim']]);
  const line = { row, column: OURS, rowCount: 1, columnCount: OUR_COUNT };
  sheet.looks.change(line, { numberFormat: '0.000', fill: '#ffeedd', isBold: true });
  sheet.looks.change({ ...line, column: OURS + 3, columnCount: 1 }, { numberFormat: 'yyyy-mm-dd' });
}

/** What our columns have in rows: values or formulas, and whether a text is literal. */
function contentUnder({ workbook }: OpenAddon, rows: readonly number[]): unknown {
  const sheet = workbook.sheet('Clients');
  const all = sheet.rows({ formulas: true });
  return rows.map((row) => [
    Array.from({ length: OUR_COUNT }, (_, index): Cell => all[row]?.[OURS + index] ?? ''),
    sheet.cells.isLiteral(row, OURS + 2),
  ]);
}

function looksUnder({ workbook }: OpenAddon, rows: readonly number[]): unknown {
  const { looks } = workbook.sheet('Clients');
  return rows.map((row) => Array.from({ length: OUR_COUNT }, (_, index) => looks.at(row, OURS + index)));
}

test.each([
  { what: 'after every third client', every: 3, clients: 90 },
  { what: 'after half of them', every: 20, clients: 40 },
])("a total of the user's $what keeps value, formula and format under our columns", ({ every, clients }) => {
  const rows = listWith(['Total'], { every, clients });
  const between = rowsBetween(rows);
  const addon = openAddon({ Clients: rows });
  const clean = score(addon);
  const sheet = addon.workbook.sheet('Clients');
  const ofClients = () => sheet.rows().filter((_, row) => !between.includes(row));
  const results = ofClients();
  for (const row of between) total(sheet, row);
  const before = [contentUnder(addon, between), looksUnder(addon, between)];
  // Everything has to be written again.
  sheet.enter(1, OURS, [['', '', '']]);
  expect(score(addon)).toEqual(clean);
  expect([contentUnder(addon, between), looksUnder(addon, between)]).toEqual(before);
  expect(ofClients()).toEqual(results);
});

test('as many totals keep value and formula if they were there before our columns', () => {
  const rows = listWith(['Total'], { every: 3, clients: 90 });
  const between = rowsBetween(rows);
  const addon = openAddon({ Clients: rows });
  const sheet = addon.workbook.sheet('Clients');
  for (const row of between) sheet.enter(row, OURS + 1, [['=SUM(B2:B3)', 'mine']]);
  score(addon);
  const all = sheet.rows({ formulas: true });
  expect(between.map((row) => all[row]?.slice(OURS, OURS + OUR_COUNT + 3))).toEqual(
    between.map(() => ['', '=SUM(B2:B3)', 'mine', ...Array.from({ length: OUR_COUNT }, () => '')]),
  );
});

test('blank rows between clients cost no call each and stay blank', () => {
  const rows = listWith([], { every: 1, clients: 60 });
  const addon = openAddon({ Clients: rows });
  score(addon);
  expect(numbersOf(callsOf(addon, 'omlNext'), 'Range.setValues').length).toBeLessThan(5);
  const written = addon.workbook.sheet('Clients').rows();
  expect(
    rowsBetween(rows)
      .flatMap((row) => written[row] ?? [])
      .filter((cell) => cell !== ''),
  ).toEqual([]);
  const compact = openAddon({ Clients: clientRows(60) });
  score(compact);
  const levels = (addon: OpenAddon) =>
    addon.workbook
      .sheet('Clients')
      .rows()
      .filter(([name]) => name !== '')
      .map((row) => row[OURS]);
  expect(levels(addon)).toEqual(levels(compact));
});

test('a total and a formula that shows nothing, among blank rows, are all that the writing goes round', () => {
  const [totalRow, formulaRow] = [60, 62];
  const rows = listWith([], { every: 1, clients: 60 }).map((row, index): Row =>
    index === totalRow ? ['Total'] : row,
  );
  const addon = openAddon({ Clients: rows });
  score(addon);
  const sheet = addon.workbook.sheet('Clients');
  total(sheet, totalRow);
  sheet.enter(formulaRow, OURS, [['=""']]);
  expect(sheet.cell(`I${formulaRow + 1}`).value).toBe('');
  const before = contentUnder(addon, [totalRow, formulaRow]);
  sheet.enter(1, 0, [['Client renamed']]);
  addon.host.executions.length = 0;
  score(addon);
  expect(contentUnder(addon, [totalRow, formulaRow])).toEqual(before);
  expect(numbersOf(callsOf(addon, 'omlNext'), 'Range.setValues')).toHaveLength(3);
});
