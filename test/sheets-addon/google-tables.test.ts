import type { Area } from '../../emulators/workbook/area';
import { clientRows } from '../excel-addin/client-rows';
import { choose, sentences } from './menu-items';
import { call, contentOf, EMPTY_REQUEST, openAddon, score, type OpenAddon } from './open-addon';
import { OUR_COUNT, OURS } from './our-place';

const CLIENTS = 8;

/** Where the user has made a Google table with typed columns over what a run has written. */
const tables: readonly { readonly sheet: string; readonly area: Area }[] = [
  {
    sheet: 'Clients',
    area: { row: 0, column: 0, rowCount: CLIENTS + 1, columnCount: OURS + OUR_COUNT },
  },
  { sheet: 'Clients', area: { row: 0, column: OURS, rowCount: CLIENTS + 1, columnCount: 1 } },
  { sheet: 'OML History', area: { row: 0, column: 0, rowCount: 1000, columnCount: 7 } },
  { sheet: 'OML Settings', area: { row: 3, column: 0, rowCount: 40, columnCount: 3 } },
  { sheet: 'OML Portfolio', area: { row: 10, column: 0, rowCount: 8, columnCount: 12 } },
];
const moments = [
  { when: 'at once', refusesLate: false, language: 'en' },
  { when: 'at the next flush', refusesLate: true, language: 'en' },
  { when: 'at the next flush in German', refusesLate: true, language: 'de' },
];
type Moment = (typeof moments)[number];

/** Makes Google refuse in a user's language, at once or late. */
function refuse({ host }: OpenAddon, { refusesLate, language }: Moment): void {
  host.file.refusesLate = refusesLate;
  host.state.userLocale = language;
}
const cases = tables.flatMap((table) =>
  moments.map((moment) => ({ ...table, ...moment, columns: table.area.columnCount })),
);

/** The result of a run; running it again for each case would take too long. */
const results = (() => {
  const addon = openAddon({ Clients: clientRows(CLIENTS) });
  score(addon);
  return { content: contentOf(addon), rules: addon.host.file.state(addon.workbook.sheet('Clients')).rules };
})();

/** A scored list. */
function scoredOnce(): OpenAddon {
  const addon = openAddon(results.content);
  addon.host.file.state(addon.workbook.sheet('Clients')).rules = results.rules;
  return addon;
}

/** Changes an answer, a name and a setting since the list was scored, and adds a client. */
function changeAll({ workbook }: OpenAddon): void {
  const sheet = workbook.sheet('Clients');
  sheet.enter(1, 3, [['yes', 'yes', 4, 'separate']]);
  sheet.enter(CLIENTS, 0, [['Newcomer']]);
  const settings = workbook.sheet('OML Settings');
  const row = settings.rows().findIndex(([id]) => id === 'hourlyRate');
  settings.enter(row, 1, [['']]);
}

/** The result of a second run in which nothing is refused. */
const rescored = (() => {
  const addon = scoredOnce();
  changeAll(addon);
  score(addon);
  return contentOf(addon);
})();

test.each(cases)(
  'a second run over $columns typed columns on $sheet, refused $when, leaves the same as elsewhere',
  ({ sheet, area, ...moment }) => {
    const addon = scoredOnce();
    refuse(addon, moment);
    addon.host.file.state(addon.workbook.sheet(sheet)).typedAreas = [area];
    changeAll(addon);
    expect(score(addon)).toMatchObject({ is: 'scored' });
    expect(contentOf(addon)).toEqual(rescored);
  },
);

test.each(moments)('a first run beside and over typed columns is scored, refused $when', (moment) => {
  const addon = openAddon({ Clients: clientRows(CLIENTS) });
  refuse(addon, moment);
  const area = { row: 0, column: 0, rowCount: CLIENTS + 1, columnCount: OURS + 2 };
  addon.host.file.state(addon.workbook.sheet('Clients')).typedAreas = [area];
  expect(score(addon)).toMatchObject({ is: 'scored' });
  expect(contentOf(addon)).toEqual(results.content);
});

test.each(moments)('questions in typed columns are added without formatting, refused $when', (moment) => {
  const [right, addon] = [withTypedColumns(0), withTypedColumns(5)];
  refuse(addon, moment);
  for (const each of [right, addon])
    expect(call(each, 'omlAddColumns', { request: EMPTY_REQUEST, extent: 'all' })).toMatchObject({
      is: 'setUp',
    });
  expect(contentOf(addon)).toEqual(contentOf(right));
});

test.each(moments)('results are removed from typed columns as from others, refused $when', (moment) => {
  const right = scoredOnce();
  const addon = scoredOnce();
  refuse(addon, moment);
  const area = { row: 0, column: 0, rowCount: CLIENTS + 1, columnCount: OURS + OUR_COUNT };
  addon.host.file.state(addon.workbook.sheet('Clients')).typedAreas = [area];
  for (const each of [right, addon]) choose(each, 'removeResults');
  expect(sentences(addon)).toEqual(sentences(right));
  expect(contentOf(addon)).toEqual(contentOf(right));
  expect(addon.host.file.state(addon.workbook.sheet('Clients')).rules).toEqual([]);
});

test("questions beside a table are added as anywhere, and the table's own cells are unchanged", () => {
  const [right, addon] = [withTypedColumns(0), withTypedColumns(1)];
  for (const each of [right, addon]) call(each, 'omlAddColumns', { request: EMPTY_REQUEST, extent: 'all' });
  expect(contentOf(addon)).toEqual(contentOf(right));
});

/** A list on a sheet of this name, in a table with this many typed columns. */
function withTypedColumns(columnCount: number): OpenAddon {
  const addon = openAddon({ Clients: [['Client'], ['Ames']] });
  const area = { row: 0, column: 0, rowCount: 2, columnCount };
  addon.host.file.state(addon.workbook.sheet('Clients')).typedAreas = columnCount === 0 ? [] : [area];
  return addon;
}
