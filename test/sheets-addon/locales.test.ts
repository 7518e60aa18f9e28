import type { Cell, Row } from '../../core/cells/cell';
import { clientRows, HEADERS } from '../excel-addin/client-rows';
import { call, EMPTY_REQUEST, openAddon, score, type OpenAddon } from './open-addon';

/** A moment in summer, so that most places' clocks differ from Greenwich. */
const STARTS_AT = Date.UTC(2026, 6, 1, 18);
const LOCALES = ['en_US', 'en_GB', 'de_DE', 'fr_FR'];
const TIME_ZONES = ['Europe/Berlin', 'America/Los_Angeles', 'Pacific/Auckland'];
/** Time zones that a spreadsheet can have though they are not places. */
const FIXED_ZONES = ['GMT-07:00', 'GMT+05:30', 'GMT+14:00'];
const LEVEL_ROW: readonly Cell[] = ['yes', 'yes', 4, 'bundled'];

function notesOf(addon: OpenAddon, row: number): string {
  const [headers = [], ...rows] = addon.workbook.sheet('Clients').rows();
  return String(rows[row]?.[headers.indexOf('OML Notes')] ?? '');
}

test.each([
  { locale: 'en_US', hours: '1,234.5', review: '3/4/2026' },
  { locale: 'en_GB', hours: '1,234.5', review: '04/03/2026' },
  { locale: 'de_DE', hours: '1.234,5', review: '04.03.2026' },
  { locale: 'fr_FR', hours: '1 234,5', review: '04/03/2026' },
])('in $locale the text $hours is a figure and $review is 4 March', ({ locale, hours, review }) => {
  const row = (name: string, ...cells: [Cell, Cell]): Row => [name, 60, cells[0], ...LEVEL_ROW, cells[1]];
  const list = [HEADERS, row('As text', hours, review), row('As figures', 1234.5, 46_085)];
  const addon = openAddon({ Clients: list }, { locale, startsAt: STARTS_AT });
  score(addon);
  const [, text = [], figures = []] = addon.workbook.sheet('Clients').rows();
  expect(text.slice(HEADERS.length)).toEqual(figures.slice(HEADERS.length));
  expect(text[HEADERS.length]).toBe(2);
});

test.each(LOCALES)('in %s every formula of ours gives a figure, or words if it joins them', (locale) => {
  const addon = openAddon({ Clients: clientRows(12) }, { locale, startsAt: STARTS_AT });
  score(addon);
  const formulas = addon.workbook.sheets.flatMap((sheet) =>
    sheet.rows({ formulas: true }).flatMap((row, index) =>
      row.flatMap((cell, column) => {
        if (!String(cell).startsWith('=')) return [];
        const address = `${String.fromCharCode(65 + column)}${index + 1}`;
        const { formula, value, isError } = sheet.cell(address);
        return formula === undefined ? [] : [{ address, formula, isError, type: typeof value }];
      }),
    ),
  );
  expect(formulas.length).toBeGreaterThan(20);
  const joinsWords = (formula: string) =>
    !formula.startsWith('=COUNTIFS') &&
    [...formula.matchAll(/"([^"]*)"/g)].some(([, words = '']) => / |^$/.test(words));
  const isWrong = ({ isError, type, formula }: (typeof formulas)[number]) =>
    isError || type !== (joinsWords(formula) ? 'string' : 'number');
  expect(formulas.filter(isWrong)).toEqual([]);
});

test.each([
  { locale: 'de_DE', other: 'fr_FR', isTold: false },
  { locale: 'de_DE', other: 'en_GB', isTold: true },
  { locale: 'en_US', other: 'de_DE', isTold: true },
])(
  'a list scored in $locale and then set to $other: the difference is reported: $isTold',
  ({ locale, other, isTold }) => {
    const addon = openAddon({ Clients: clientRows(4) }, { locale, startsAt: STARTS_AT });
    score(addon);
    addon.workbook.culture = other;
    const [set, now] = [locale, other].map((name) => name.replace('_', '-'));
    const notice =
      `OML Settings reads numbers and dates as ${set}, and the workbook is ${now}. ` +
      `To read them as ${now}, change locale on OML Settings`;
    const { outcome } = call(addon, 'omlPreview', EMPTY_REQUEST);
    const told = [outcome, score(addon)].map(({ problems }) => problems.map(({ message }) => message));
    expect(told.map((messages) => messages.includes(notice))).toEqual([isTold, isTold]);
  },
);

test.each(LOCALES)('in %s our columns hold the same as in any locale', (locale) => {
  const cellsIn = (name: string) => {
    const addon = openAddon({ Clients: clientRows(12) }, { locale: name, startsAt: STARTS_AT });
    score(addon);
    return addon.workbook.sheet('Clients').rows();
  };
  expect(cellsIn(locale)).toEqual(cellsIn('en_US'));
});

test.each([
  ...TIME_ZONES.flatMap((timeZone) => LOCALES.map((locale) => ({ timeZone, locale }))),
  ...FIXED_ZONES.map((timeZone) => ({ timeZone, locale: 'en_US' })),
])('in $timeZone with $locale dates keep their day, and today is the day there', ({ timeZone, locale }) => {
  const reviews = [46_085, 46_110, 46_150, 46_200];
  const list = [HEADERS, ...reviews.map((day, index): Row => [`Client ${index}`, 60, 8, ...LEVEL_ROW, day])];
  const open = (zone: string, isDate: boolean) => {
    const addon = openAddon({ Clients: list }, { locale, timeZone: zone, startsAt: STARTS_AT });
    const area = { row: 1, column: HEADERS.length - 1, rowCount: reviews.length, columnCount: 1 };
    if (isDate) addon.workbook.sheet('Clients').looks.change(area, { numberFormat: 'yyyy-mm-dd' });
    score(addon);
    return addon;
  };
  const asDates = open(timeZone, true);
  expect(asDates.workbook.sheet('Clients').rows()).toEqual(
    open(timeZone, false).workbook.sheet('Clients').rows(),
  );
  const [, first = []] = asDates.workbook.sheet('OML History').rows();
  // 1 July is day 46,204; where it is past midnight, it is over.
  const isOver = timeZone === 'Pacific/Auckland' || timeZone === 'GMT+14:00';
  expect(first[0]).toBe(isOver ? 46_205 : 46_204);
});

const strange = [
  '=1+1',
  '1/2',
  'TRUE',
  'WAHR',
  '3,5',
  '3.5',
  "'x",
  '+44 20 7946 0000',
  '-dash',
  '@home',
  '12%',
  '007',
];

test.each(LOCALES)('in %s texts are written as text', (locale) => {
  const list: readonly Row[] = [
    [...HEADERS, 'Account Manager', 'Policies'],
    ...strange.map((name): Row => [name, 60, 8, ...LEVEL_ROW, 46_085, name, name]),
  ];
  const addon = openAddon({ Clients: list }, { locale, startsAt: STARTS_AT });
  score(addon);
  const { workbook } = addon;
  const list_ = workbook.sheet('Clients').rows();
  expect(list_.slice(1).map((row) => row.slice(0, list[0]?.length))).toEqual(list.slice(1));
  const names = workbook
    .sheet('OML History')
    .rows()
    .slice(1)
    .map((row) => row[2]);
  expect(names).toEqual(strange);
  const written = workbook.sheet('OML Portfolio').rows().flat();
  for (const name of strange.slice(0, 10)) expect(written).toContain(name);
  expect(notesOf(addon, 0)).toContain('"=1+1"');
});
