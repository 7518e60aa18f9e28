import { clientRows } from '../excel-addin/client-rows';
import { choose, sentences } from './menu-items';
import { call, contentOf, EMPTY_REQUEST, openAddon, score, type OpenAddon } from './open-addon';

const opened = () => openAddon({ Clients: clientRows(8), Notes: [['mine']] });

function scored(): OpenAddon {
  const addon = opened();
  score(addon);
  return addon;
}

test.each([
  { functionName: 'openSidebar', begins: 'open' },
  { functionName: 'scoreClients', begins: 'score' },
])('$functionName shows the sidebar, which starts with $begins', ({ functionName, begins }) => {
  const addon = opened();
  const before = contentOf(addon);
  choose(addon, functionName);
  expect(addon.host.state.sidebar).toMatchObject({ title: 'vCIO OML' });
  expect(addon.host.state.sidebar?.content).toContain(`data-begins="${begins}"`);
  expect(contentOf(addon)).toEqual(before);
});

test('the portfolio is shown, even if it is hidden', () => {
  const addon = scored();
  addon.workbook.sheet('OML Portfolio').visibility = 'hidden';
  choose(addon, 'showPortfolio');
  expect(addon.workbook.activeSheet.name).toBe('OML Portfolio');
  expect(addon.workbook.sheet('OML Portfolio').visibility).toBe('visible');
  expect(sentences(addon)).toEqual([]);
});

test('if there is no portfolio yet, the menu says how to get one', () => {
  const addon = opened();
  choose(addon, 'showPortfolio');
  expect(sentences(addon)).toEqual(['No portfolio yet. Score the list and it is drawn.']);
});

test.each([
  { names: ['Notes', 'Clients '], wanted: 'Clients ' },
  { names: ['Notes', ' Clients'], wanted: ' Clients' },
  { names: ['Clients', 'Clients '], wanted: 'Clients ' },
  { names: ['Clients ', 'Clients'], wanted: 'Clients' },
])('a cell of the sheet "$wanted" is selected beside sheets $names', ({ names, wanted }) => {
  const [first = '', second = ''] = names;
  const addon = openAddon({ First: [['mine']], [first]: clientRows(3), [second]: clientRows(3) });
  call(addon, 'omlSelect', { cell: 'B2', listSheet: wanted });
  expect(addon.workbook.activeSheet.name).toBe(wanted);
});

test('a list on a sheet whose name ends in a space is scored', () => {
  const addon = openAddon({ Notes: [['mine']], 'Clients ': clientRows(3) });
  score(addon, { ...EMPTY_REQUEST, sheet: 'Clients ' });
  expect(contentOf(addon)['Clients ']?.[0]).toContain('OML Level');
});

test.each([
  { item: 'removeResults', method: 'RangeList.clearContent' },
  { item: 'removeResults', method: 'Spreadsheet.getSheets' },
  { item: 'showPortfolio', method: 'Sheet.activate' },
])('what Google refuses to $item at $method is reported in a sentence', ({ item, method }) => {
  const addon = scored();
  addon.host.faults.push({
    at: { method, occurrence: 1 },
    execution: 4,
    message: 'You lack the permission.',
  });
  choose(addon, item);
  expect(sentences(addon).at(-1)).toBe(
    'You can view this spreadsheet but not edit it. Ask its owner for edit access, then run again.',
  );
});
