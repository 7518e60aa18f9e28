import { clientRows, HEADERS } from '../excel-addin/client-rows';
import { COLLEAGUE, contentOf, openAddon, OWNER, score, type OpenAddon } from './open-addon';

const opened = () => openAddon({ Clients: clientRows(8), Notes: [['mine']] });

function scored(): OpenAddon {
  const addon = opened();
  score(addon);
  return addon;
}

function choose({ host }: OpenAddon, functionName: string, user = OWNER): void {
  const { outcome } = host.run(functionName, [], { kind: 'menu', user });
  if (outcome.kind === 'failed') throw new Error(outcome.message);
}

/** What the message boxes said, from the first. */
function sentences({ host }: OpenAddon): readonly string[] {
  return host.state.alerts.map(({ prompt }) => prompt);
}

test.each([
  { functionName: 'openSidebar', begins: 'open' },
  { functionName: 'scoreClients', begins: 'score' },
])('$functionName shows the sidebar, which is to $begins', ({ functionName, begins }) => {
  const addon = opened();
  const before = contentOf(addon);
  choose(addon, functionName);
  expect(addon.host.state.sidebar).toMatchObject({ title: 'vCIO OML' });
  expect(addon.host.state.sidebar?.content).toContain(`data-begins="${begins}"`);
  expect(contentOf(addon)).toEqual(before);
});

test('the portfolio is shown, even where it is hidden', () => {
  const addon = scored();
  addon.workbook.sheet('OML Portfolio').visibility = 'hidden';
  choose(addon, 'showPortfolio');
  expect(addon.workbook.activeSheet.name).toBe('OML Portfolio');
  expect(addon.workbook.sheet('OML Portfolio').visibility).toBe('visible');
  expect(sentences(addon)).toEqual([]);
});

test('where there is no portfolio yet, the menu says how to get one', () => {
  const addon = opened();
  choose(addon, 'showPortfolio');
  expect(sentences(addon)).toEqual(['There is no portfolio yet: score the list, and it is drawn.']);
});

describe('to remove the results', () => {
  test('is asked first, and nothing is taken away from who says no', () => {
    const addon = scored();
    const before = contentOf(addon);
    addon.host.state.answerAlert = () => 'CANCEL';
    choose(addon, 'removeResults');
    expect(addon.host.state.alerts).toMatchObject([{ title: 'vCIO OML', buttons: 'OK_CANCEL' }]);
    expect(contentOf(addon)).toEqual(before);
  });

  test('takes our columns, rules and portfolio away, and leaves the cells, settings and history', () => {
    const addon = scored();
    const sheet = addon.workbook.sheet('Clients');
    const rowsOf = (name: string) => addon.workbook.sheet(name).rows();
    const before = ['OML History', 'Notes'].map(rowsOf);
    choose(addon, 'removeResults');
    expect(sheet.rows()).toEqual(clientRows(8));
    expect(addon.host.file.state(sheet).rules).toEqual([]);
    expect(addon.workbook.sheets.map(({ name }) => name)).toEqual([
      'Clients',
      'Notes',
      'OML Settings',
      'OML History',
    ]);
    expect(['OML History', 'Notes'].map(rowsOf)).toEqual(before);
    expect(addon.workbook.sheet('OML Settings').rows()[0]).toEqual(['vCIO OML Settings', '', '']);
    expect(sentences(addon).at(-1)).toBe('8 columns of the sheet "Clients" and the portfolio are gone.');
  });

  test('keeps a setting that the user has made, and a run afterwards begins anew', () => {
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

  test('gives the cells where our columns stood back to the user', () => {
    const addon = scored();
    choose(addon, 'removeResults');
    addon.workbook.sheet('Clients').enter(0, HEADERS.length, [['OML Level']]);
    expect(score(addon)).toMatchObject({ is: 'refused', because: 'foreignColumn' });
  });

  test('of a list that has none says so', () => {
    const addon = opened();
    const before = contentOf(addon);
    choose(addon, 'removeResults');
    expect(contentOf(addon)).toEqual(before);
    expect(sentences(addon).at(-1)).toMatch(/\.$/);
  });

  test('is refused in a sentence where the cells are protected, and nothing is taken away', () => {
    const addon = scored();
    const state = addon.host.file.state(addon.workbook.sheet('Clients'));
    const area = { row: 1, column: 9, rowCount: 1, columnCount: 1 };
    const editors = new Set([OWNER]);
    state.protections = [{ area, description: '', editors, isWarningOnly: false, unprotected: [] }];
    const before = contentOf(addon);
    choose(addon, 'removeResults', COLLEAGUE);
    expect(sentences(addon).at(-1)).toContain('The cells J2 of the sheet "Clients" are protected from you');
    expect(contentOf(addon)).toEqual(before);
  });
});
