import { clientRows } from '../excel-addin/client-rows';
import { call, EMPTY_REQUEST, openAddon, score, type OpenAddon } from './open-addon';
import { choose, sentences } from './menu-items';

const CLIENTS = 4;
const SPACED = 'Clients ';

const opened = () => openAddon({ Notes: [['mine']], [SPACED]: clientRows(CLIENTS) });

function select({ workbook, ...addon }: OpenAddon, cell: string, listSheet: string): string {
  call({ workbook, ...addon }, 'omlSelect', { cell, listSheet });
  return workbook.activeSheet.name;
}

test.each(['Clients', SPACED, 'clients', ' CLIENTS'])(
  'a sheet whose name ends in a space is found by "%s", to check, to score and to go to',
  (sheet) => {
    const addon = opened();
    expect(call(addon, 'omlPreview', { ...EMPTY_REQUEST, sheet })).toMatchObject({ sheet: SPACED });
    expect(select(addon, 'C3', sheet)).toBe(SPACED);
    expect(select(addon, `'${sheet}'!C3`, 'Notes')).toBe(SPACED);
    expect(score(addon, { ...EMPTY_REQUEST, sheet })).toMatchObject({ is: 'scored', sheet: SPACED });
  },
);

test('a list whose name ends in a space gets each column once, and its results can be removed', () => {
  const addon = opened();
  score(addon);
  const first = addon.workbook.sheet(SPACED).rows();
  score(addon);
  expect(addon.workbook.sheet(SPACED).rows()).toEqual(first);
  const formulas = addon.workbook.sheet('OML Portfolio').rows({ formulas: true }).flat();
  expect(formulas.some((formula) => String(formula).includes(`'${SPACED}'!`))).toBe(true);
  choose(addon, 'removeResults');
  expect(sentences(addon).at(-1)).toContain(`on the sheet "${SPACED}" are cleared`);
  expect(addon.workbook.sheet(SPACED).rows()).toEqual(clientRows(CLIENTS));
});

test('of two sheets whose names differ only in a space, each is found by its own', () => {
  const addon = openAddon({ Clients: clientRows(CLIENTS), [SPACED]: clientRows(CLIENTS) });
  for (const sheet of ['Clients', SPACED]) {
    expect(call(addon, 'omlPreview', { ...EMPTY_REQUEST, sheet })).toMatchObject({ sheet });
    expect(select(addon, 'A1', sheet)).toBe(sheet);
    expect(score(addon, { ...EMPTY_REQUEST, sheet })).toMatchObject({ is: 'scored', sheet });
  }
});

test('a new list goes onto its own sheet beside one whose name ends in a space, blank or not', () => {
  for (const rows of [clientRows(CLIENTS), []]) {
    const addon = openAddon({ [SPACED]: rows });
    const { sheet } = call(addon, 'omlNewList', undefined);
    expect(sheet).toBe(rows.length === 0 ? 'Clients' : 'Clients 2');
    expect(addon.workbook.sheet(SPACED).rows()).toEqual(rows);
  }
});

test('a new list goes onto a blank sheet of its name, unless it is hidden', () => {
  const addon = openAddon({ Notes: [['mine']], Clients: [] });
  expect(call(addon, 'omlNewList', undefined)).toMatchObject({ sheet: 'Clients' });
  const hidden = openAddon({ Notes: [['mine']], Clients: [] });
  hidden.workbook.sheet('Clients').visibility = 'hidden';
  expect(call(hidden, 'omlNewList', undefined)).toMatchObject({ sheet: 'Clients 2' });
});
