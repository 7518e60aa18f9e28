import type { Row } from '../../core/cells/cell';
import { clientRows } from '../excel-addin/client-rows';
import { goToSheet } from './go-to-sheet';
import { choose, sentences } from './menu-items';
import { call, contentOf, goOn, EMPTY_REQUEST, openAddon, score, start, type OpenAddon } from './open-addon';
import { endLease } from './slow-steps';
import { OUR_COUNT, OURS } from './our-place';

const CLIENTS = 8;

/** The sheets that our settings list columns for. */
function listed({ workbook }: OpenAddon): readonly unknown[] {
  const rows = workbook.sheet('OML Settings').rows();
  return rows.filter(([header]) => String(header).startsWith('OML ')).map(([, sheet]) => sheet);
}

const opened = (rows = clientRows(CLIENTS)) => openAddon({ Clients: rows, Notes: [['mine']] });

function scored(rows?: readonly Row[]): OpenAddon {
  const addon = opened(rows);
  score(addon);
  return addon;
}

test('removing the results asks first, and removes nothing if the answer is no', () => {
  const addon = scored();
  const before = contentOf(addon);
  addon.host.state.answerAlert = () => 'CANCEL';
  choose(addon, 'removeResults');
  expect(addon.host.state.alerts).toMatchObject([{ title: 'vCIO OML', buttons: 'OK_CANCEL' }]);
  expect(contentOf(addon)).toEqual(before);
});

test('removing the results removes our columns, rules and portfolio, and keeps the cells, settings and history', () => {
  const addon = scored();
  const sheet = addon.workbook.sheet('Clients');
  const rowsOf = (name: string) => addon.workbook.sheet(name).rows();
  const before = ['OML History', 'Notes'].map(rowsOf);
  choose(addon, 'removeResults');
  expect(sheet.rows()).toEqual(clientRows(CLIENTS));
  expect(addon.host.file.state(sheet).rules).toEqual([]);
  expect(addon.workbook.sheets.map(({ name }) => name)).toEqual([
    'Clients',
    'Notes',
    'OML Settings',
    'OML History',
  ]);
  expect(['OML History', 'Notes'].map(rowsOf)).toEqual(before);
  expect(addon.workbook.sheet('OML Settings').rows()[0]).toEqual(['vCIO OML Settings', '', '']);
  expect(sentences(addon).at(-1)).toContain('The 9 OML columns on the sheet "Clients" are cleared.');
});

test("removing the results keeps the user's settings, and a later run begins again", () => {
  const addon = scored();
  const right = contentOf(addon);
  const settings = addon.workbook.sheet('OML Settings');
  const row = settings.rows().findIndex(([id]) => id === 'hourlyRate');
  settings.enter(row, 1, [[123]]);
  choose(addon, 'removeResults');
  expect(settings.rows()[row]?.[1]).toBe(123);
  settings.enter(row, 1, [[right['OML Settings']?.[row]?.[1] ?? '']]);
  expect(score(addon)).toMatchObject({ is: 'scored', changes: {} });
  expect(contentOf(addon)).toEqual(right);
});

test('removing the results gives the cells of our columns back to the user', () => {
  const addon = scored();
  choose(addon, 'removeResults');
  addon.workbook.sheet('Clients').enter(0, OURS, [['OML Level']]);
  expect(score(addon)).toMatchObject({ is: 'refused', because: 'foreignColumn' });
});

test('the question before removing the results names the list and what is lost', () => {
  const addon = scored();
  addon.workbook.sheet('Clients').name = 'My list';
  addon.host.state.answerAlert = () => 'CANCEL';
  choose(addon, 'removeResults');
  expect(sentences(addon)).toHaveLength(1);
  for (const words of [
    'the 9 OML columns',
    'on the sheet "My list"',
    'deletes the sheet OML Portfolio',
    'Google cannot undo it',
  ])
    expect(sentences(addon)[0]).toContain(words);
});

test('the list in the question is the one that is cleared, whatever sheet is active by then', () => {
  const addon = openAddon({ North: clientRows(CLIENTS), South: clientRows(CLIENTS - 1) });
  for (const name of ['North', 'South']) {
    goToSheet(addon, name);
    score(addon);
  }
  goToSheet(addon, 'North');
  const south = addon.workbook.sheet('South').rows();
  addon.host.state.answerAlert = ({ prompt }) => {
    if (prompt.includes('Go on?')) goToSheet(addon, 'South');
    return 'OK';
  };
  choose(addon, 'removeResults');
  expect(sentences(addon)[0]).toContain('on the sheet "North"');
  expect(sentences(addon).at(-1)).toContain('The 9 OML columns on the sheet "North" are cleared.');
  expect(addon.workbook.sheet('North').rows()).toEqual(clientRows(CLIENTS));
  expect(addon.workbook.sheet('South').rows()).toEqual(south);
});

test("a portfolio that is the user's own sheet is unchanged, and the question does not mention it", () => {
  const addon = scored();
  addon.workbook.deleteSheet(addon.workbook.sheet('OML Portfolio'));
  addon.workbook.addSheet('OML Portfolio').enter(0, 0, [['Shares', 'Price']]);
  choose(addon, 'removeResults');
  expect(sentences(addon).join(' ')).not.toContain('Portfolio');
  expect(addon.workbook.sheet('OML Portfolio').rows()).toEqual([['Shares', 'Price']]);
  expect(addon.workbook.sheet('Clients').rows()).toEqual(clientRows(CLIENTS));
});

test("the user's conditional formats that begin in our columns stay, and ours go", () => {
  const addon = scored();
  const state = addon.host.file.state(addon.workbook.sheet('Clients'));
  const theirs = {
    areas: [{ row: 1, column: OURS, rowCount: CLIENTS, columnCount: 2 }],
    condition: { criteria: 'NUMBER_GREATER_THAN', values: [3] },
    look: { background: '#ff0000' },
    gradient: {},
  };
  state.rules = [theirs, ...state.rules];
  choose(addon, 'removeResults');
  expect(state.rules).toEqual([theirs]);
});

test("the user's totals, notes and formulas below and between stay, with their looks", () => {
  const addon = scored([...clientRows(CLIENTS), ['Total'], [], ['', '', '', '']]);
  const sheet = addon.workbook.sheet('Clients');
  const below = CLIENTS + 1;
  sheet.enter(below, OURS, [['=SUM(B2:B9)', 'ask Kim', 5]]);
  sheet.enter(below + 3, OURS + 1, [['far below']]);
  const line = { row: below, column: OURS, rowCount: 1, columnCount: 3 };
  sheet.looks.change(line, { numberFormat: '0.000', fill: '#ffeedd' });
  addon.host.file.state(sheet).notes.set(`${below},${OURS}`, 'the sum of all');
  const theirs = () => [
    sheet
      .rows({ formulas: true })
      .slice(below)
      .map((row) => row.slice(0, OURS + 3)),
    [0, 1, 2].map((column) => sheet.looks.at(below, OURS + column)),
    [...addon.host.file.state(sheet).notes],
  ];
  const before = theirs();
  choose(addon, 'removeResults');
  expect(theirs()).toEqual(before);
  const ours = sheet
    .rows()
    .slice(0, below)
    .flatMap((row) => row.slice(OURS));
  expect(ours.filter((cell) => cell !== '')).toEqual([]);
});

test('cleared cells no longer have our number formats, colours and lines', () => {
  const addon = scored();
  choose(addon, 'removeResults');
  const { looks } = addon.workbook.sheet('Clients');
  for (let row = 0; row <= CLIENTS; row += 1)
    for (let column = OURS; column < OURS + OUR_COUNT; column += 1) {
      const { numberFormat, fill, fontColor, isBold, topBorder } = looks.at(row, column);
      expect({ row, column, look: [numberFormat, fill, fontColor, isBold, topBorder] }).toEqual({
        row,
        column,
        look: Array.from({ length: 5 }, () => undefined),
      });
    }
});

test("after the list was renamed our columns are forgotten too, and the user's are not overwritten", () => {
  const addon = scored();
  const sheet = addon.workbook.sheet('Clients');
  sheet.name = 'Customers';
  choose(addon, 'removeResults');
  expect(sentences(addon).at(-1)).toContain('The 9 OML columns on the sheet "Customers" are cleared.');
  expect(listed(addon)).toEqual([]);
  sheet.enter(0, OURS, [['OML Notes'], ['mine']]);
  expect(score(addon)).toMatchObject({ is: 'refused', because: 'foreignColumn' });
  expect(sheet.cell('I2').value).toBe('mine');
});

test('our columns of a different list stay listed', () => {
  const addon = openAddon({ North: clientRows(CLIENTS), South: clientRows(CLIENTS) });
  for (const sheet of ['North', 'South']) score(addon, { ...EMPTY_REQUEST, sheet });
  choose(addon, 'removeResults');
  expect(listed(addon)).toEqual(Array.from({ length: OUR_COUNT }, () => 'South'));
});

test('nothing is removed while a run holds the spreadsheet, but it is afterwards', () => {
  const addon = scored();
  const step = start(addon);
  const before = contentOf(addon);
  choose(addon, 'removeResults');
  expect(sentences(addon).at(-1)).toMatch(
    /^A run on "Clients" started at \d\d:\d\d and is not finished\. Wait, then try again\.$/,
  );
  expect(contentOf(addon)).toEqual(before);
  goOn(addon, step);
  choose(addon, 'removeResults');
  expect(addon.workbook.sheet('Clients').rows()).toEqual(clientRows(CLIENTS));
});

test('a run that was broken off is forgotten, and its steps no longer write anything', () => {
  const addon = scored();
  const { runId } = start(addon);
  endLease(addon);
  choose(addon, 'removeResults');
  const before = contentOf(addon);
  expect(() => call(addon, 'omlNext', runId)).toThrow('This run was stopped');
  expect(contentOf(addon)).toEqual(before);
});

test('if there are no results, nothing is asked', () => {
  const [never, gone] = [opened(), scored()];
  choose(gone, 'removeResults');
  for (const addon of [never, gone]) {
    const before = contentOf(addon);
    addon.host.state.alerts.length = 0;
    choose(addon, 'removeResults');
    expect(sentences(addon)).toEqual(['This spreadsheet has no OML results.']);
    expect(contentOf(addon)).toEqual(before);
  }
});

test('results are found on a sheet that is not active', () => {
  const addon = scored();
  goToSheet(addon, 'Notes');
  choose(addon, 'removeResults');
  expect(sentences(addon)[0]).toContain('on the sheet "Clients"');
  expect(addon.workbook.sheet('Clients').rows()).toEqual(clientRows(CLIENTS));
});

test('a setting that no run accepts does not keep the results', () => {
  const addon = scored();
  const settings = addon.workbook.sheet('OML Settings');
  settings.enter(4, 1, [['much']]);
  expect(score(addon)).toMatchObject({ is: 'refused' });
  choose(addon, 'removeResults');
  expect(addon.workbook.sheet('Clients').rows()).toEqual(clientRows(CLIENTS));
  expect(addon.workbook.findSheet('OML Portfolio')).toBeUndefined();
});
