import { clientRows } from '../excel-addin/client-rows';
import { call, contentOf, openAddon, score, type OpenAddon } from './open-addon';

const MOST_CELLS = 10_000_000;
/** What a run adds to a list that has room for our columns: three sheets. */
const THREE_SHEETS = 3 * 26_000;
/** With this many rows the history is longer than a new sheet. */
const LONG = 1500;

/** A spreadsheet with room for only this many more cells. */
function withRoomFor(cells: number, { clients = 5 }: { clients?: number } = {}): OpenAddon {
  const addon = openAddon({ Clients: clientRows(clients), Filler: [['mine']] });
  const { host, workbook } = addon;
  const filler = host.file.state(workbook.sheet('Filler'));
  filler.columnCount = 1;
  filler.rowCount = MOST_CELLS - cells - host.file.state(workbook.sheet('Clients')).cellCount;
  return addon;
}

function sizesOf({ host, workbook }: OpenAddon): unknown {
  return workbook.sheets.map((sheet) => [sheet.name, host.file.state(sheet).cellCount]);
}

test('a spreadsheet with just enough room for our sheets is scored', () => {
  expect(score(withRoomFor(THREE_SHEETS))).toMatchObject({ is: 'scored' });
});

test.each([
  { what: 'one of our sheets', room: THREE_SHEETS - 1, clients: 5 },
  { what: 'the lines of the first history', room: THREE_SHEETS + 300 * 26, clients: LONG },
])('a spreadsheet without room for $what is refused before anything is written', ({ room, clients }) => {
  const addon = withRoomFor(room, { clients });
  const before = [contentOf(addon), sizesOf(addon)];
  expect(score(addon)).toMatchObject({ is: 'refused', because: 'noRoom' });
  expect([contentOf(addon), sizesOf(addon)]).toEqual(before);
});

test('a history that grows on the first run gets the remaining room', () => {
  const addon = withRoomFor(THREE_SHEETS + (LONG + 1 - 1000) * 26, { clients: LONG });
  expect(score(addon)).toMatchObject({ is: 'scored' });
});

test('an existing history without room for the lines of a run is refused before anything is written', () => {
  const addon = openAddon({ Clients: clientRows(5) });
  score(addon);
  const { host, workbook } = addon;
  const history = host.file.state(workbook.sheet('OML History'));
  history.rowCount = workbook.sheet('OML History').rows().length;
  host.file.state(workbook.sheet('OML Settings')).rowCount += Math.floor(
    (MOST_CELLS - workbook.sheets.reduce((sum, sheet) => sum + host.file.state(sheet).cellCount, 0)) / 26,
  );
  const before = [contentOf(addon), sizesOf(addon)];
  expect(score(addon)).toMatchObject({ is: 'refused', because: 'noRoom' });
  expect([contentOf(addon), sizesOf(addon)]).toEqual(before);
});

test('a new list without room is refused with a sentence', () => {
  const addon = withRoomFor(25_999);
  const before = [contentOf(addon), sizesOf(addon)];
  expect(() => call(addon, 'omlNewList', undefined)).toThrow(
    'The spreadsheet has no room for another sheet. Delete empty rows and columns, then try again.',
  );
  expect([contentOf(addon), sizesOf(addon)]).toEqual(before);
  expect(call(withRoomFor(26_000), 'omlNewList', undefined)).toMatchObject({ is: 'setUp' });
});
