import { clientRows } from '../excel-addin/client-rows';
import { sampleOf } from '../thoroughness';
import { atCall, callsOf, numbersOf } from './at-call';
import { contentOf, openAddon, score, type OpenAddon } from './open-addon';

const TRIED = 6;

const results = (() => {
  const addon = openAddon({ Clients: clientRows(5) });
  score(addon);
  return contentOf(addon);
})();

/** A scored list whose next run has something to write to settings and history. */
function toScore(): OpenAddon {
  const addon = openAddon(results);
  const settings = addon.workbook.sheet('OML Settings');
  const row = settings.rows().findIndex(([id]) => id === 'columns');
  settings.enter(row, 1, [['all']]);
  addon.workbook.sheet('Clients').enter(1, 3, [['yes', 'yes', 4, 'separate']]);
  return addon;
}

function insertSetting({ workbook }: OpenAddon): void {
  const settings = workbook.sheet('OML Settings');
  settings.insertRows(5, 1);
  settings.enter(5, 0, [['ask Kim about the rate', 'twice']]);
}

test('a row that is inserted into the settings between their read and their write, at any call, shifts nothing', () => {
  const right = toScore();
  insertSetting(right);
  score(right);
  const calm = toScore();
  score(calm);
  const calls = callsOf(calm, 'omlStart');
  const [written = 0] = numbersOf(calls, 'Range.setNumberFormats');
  const reads = numbersOf(calls, 'Range.getValues').filter((number) => number < written);
  // The portfolio is read first, then the settings.
  for (const number of sampleOf(reads.slice(2), TRIED)) {
    const addon = toScore();
    const inserted = atCall(addon, { execution: 1, number }, () => insertSetting(addon));
    expect(score(addon)).toMatchObject({ is: 'scored' });
    expect({ number, ...inserted, ...contentOf(addon) }).toEqual({
      number,
      isDone: true,
      ...contentOf(right),
    });
  }
});

test('what somebody writes below the history while its lines are prepared stays, and the lines follow', () => {
  const calm = toScore();
  score(calm);
  const history = (addon: OpenAddon) => addon.workbook.sheet('OML History').rows();
  const before = results['OML History'] ?? [];
  const number = numbersOf(callsOf(calm, 'omlFinish'), 'Range.setNumberFormats').at(-1) ?? 0;
  const addon = toScore();
  const typed = atCall(addon, { execution: 3, number }, () => {
    addon.workbook.sheet('OML History').enter(before.length, 2, [['ask Kim']]);
  });
  score(addon);
  expect(typed).toEqual({ isDone: true });
  const rows = history(addon);
  expect(rows.slice(0, before.length)).toEqual(history(calm).slice(0, before.length));
  expect(rows[before.length]?.[2]).toBe('ask Kim');
  expect(rows.slice(before.length + 1)).toEqual(history(calm).slice(before.length));
  expect(history(calm).length).toBeGreaterThan(before.length);
});
