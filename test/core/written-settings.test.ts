import fc from 'fast-check';
import { settingReference } from '../../core/portfolio/settings-sheet';
import { SETTING_IDS } from '../../core/read/user-choices';
import { listOf, atLevel } from './client';
import { gridOf, placedCells } from './described-sheet';
import { finishList } from './finished-run';
import type { List } from './list';
import type { Cell, Row } from '../../core/cells/cell';
import { tries } from '../thoroughness';

const list = listOf([atLevel(2)]);
const written = (given: List): readonly Row[] => gridOf(finishList(given).settings);
const lineOf = (id: string, sheet: readonly Row[]) => sheet.find(([first]) => first === id);
/** The same list in a workbook with this settings sheet, and all else by default. */
const again = ({ headers, rows, sheet, above }: List, settingsSheet: readonly Row[]): List => ({
  headers,
  rows,
  settingsSheet,
  ...(sheet !== undefined && { sheet }),
  ...(above !== undefined && { above }),
});

const given: Readonly<Record<string, Cell>> = {
  hourlyRate: 187.5,
  mspLevel: 4,
  contractRequired: 'no',
  readinessMargin: 2,
  stepsPerCell: 5,
  capacityHours: 1000.5,
  columns: 'all',
  locale: 'de-DE',
  hoursLow3: 20.25,
  hoursHigh3: 33,
  itPercent3: 42.5,
};
const seeds: Readonly<Record<string, Cell>> = {
  hourlyRate: 200,
  mspLevel: '',
  contractRequired: 'yes',
  readinessMargin: 1,
  stepsPerCell: 3,
  capacityHours: 1176,
  columns: 'default',
  locale: 'en-US',
  hoursLow1: 1,
  hoursHigh1: 5,
  itPercent1: 80,
  hoursLow5: 60,
  hoursHigh5: 120,
  itPercent5: 20,
};

test.each(Object.entries(seeds))('a first run writes %s as %j', (id, value) => {
  expect(lineOf(id, written(list))?.[1]).toBe(value);
});

test.each(Object.entries(given))('the value of %s that the run used is written: %j', (id, value) => {
  expect(lineOf(id, written({ ...list, settings: given }))?.[1]).toBe(value);
});

test('every setting has one line and a meaning', () => {
  const lines = written(list).filter(([id]) => SETTING_IDS.includes(String(id)));
  expect(lines.map(([id]) => id)).toEqual(SETTING_IDS);
  expect(lines.every(([, , meaning]) => typeof meaning === 'string' && meaning !== '')).toBe(true);
});

test.each(SETTING_IDS)('the reference to %s is the cell with its value', (id) => {
  const row = Number(/^'OML Settings'!\$B\$(\d+)$/.exec(settingReference(id))?.[1]);
  expect(written(list)[row - 1]?.[0]).toBe(id);
});

test('a setting whose value is a number is shown as a number', () => {
  const cells = placedCells(finishList({ ...list, settings: given }).settings);
  const wrong = cells.filter(
    ({ column, cell }) => column === 1 && typeof cell.value === 'number' && cell.format === 'text',
  );
  expect(wrong.map(({ row, cell }) => [row + 1, cell.value])).toEqual([]);
});

test('the locale of the workbook is filled in by the first run', () => {
  expect(lineOf('locale', written({ ...list, locale: 'de-DE' }))?.[1]).toBe('de-DE');
});

const lists: readonly { what: string; first: List }[] = [
  { what: 'the seed', first: list },
  { what: 'settings of its own', first: { ...list, settings: given } },
  { what: 'all columns', first: { ...list, settings: { columns: 'all' } } },
  {
    what: 'a confirmed column',
    first: { ...list, confirmed: { 'IT Roadmap': 'roadmap', Active: 'ignore' } },
  },
  { what: 'a sheet with an apostrophe', first: { ...list, sheet: "O'Brien's" } },
  { what: 'a sheet named like a setting', first: { ...list, sheet: 'hourlyRate' } },
  { what: 'a German workbook', first: { ...list, locale: 'de-DE' } },
  { what: 'a workbook whose locale has an underscore', first: { ...list, locale: 'en_GB' } },
  { what: 'a workbook whose locale nobody knows', first: { ...list, locale: 'tlh' } },
];

test.each(lists)('a run reads back what it wrote with $what', ({ first }) => {
  const before = finishList(first).plan;
  const { plan } = finishList(again(first, written(first)));
  expect(plan.settings).toEqual({ ...before.settings, locale: before.locale.replace('_', '-') });
  expect(plan.confirmed).toEqual(before.confirmed);
});

test.each(lists)('a second run with $what writes the same settings sheet', ({ first }) => {
  const once = written(first);
  expect(written(again(first, once))).toEqual(once);
});

test.each(lists)('a second run with $what finds our columns', ({ first }) => {
  const { plan, sheets } = finishList(first);
  const [headers = [], ...rows] = sheets[plan.sheet] ?? [];
  const { plan: second } = finishList({ ...again(first, written(first)), headers, rows });
  expect(second.outputColumns).toEqual(plan.outputColumns.map((output) => ({ ...output, isNew: false })));
  expect(second.ourColumns).toEqual(plan.ourColumns);
});

test('our columns of other sheets stay listed', () => {
  const first = written({ ...list, sheet: 'East' });
  const ours = finishList({
    ...again({ ...list, sheet: 'West' }, first),
    sheetNames: ['East', 'West'],
  }).plan.ourColumns;
  expect([...new Set(ours.map(({ sheet }) => sheet))]).toEqual(['East', 'West']);
});

test('a cell of the user below a value does not change anything else', () => {
  const sheet = written(list).map((row) => (row[0] === 'hourlyRate' ? [row[0], 150, row[2] ?? ''] : row));
  expect(finishList(again(list, sheet)).plan.settings).toMatchObject({
    hourlyRate: 150,
    capacityHours: 1176,
  });
});

test('all possible settings are read back', () => {
  const anySettings = fc.record({
    hourlyRate: fc.nat(100_000).map((cents) => cents / 100),
    mspLevel: fc.constantFrom<Cell>('', 1, 2, 3, 4, 5),
    contractRequired: fc.constantFrom('yes', 'no'),
    readinessMargin: fc.nat(5),
    stepsPerCell: fc.integer({ min: 1, max: 20 }),
    capacityHours: fc.integer({ min: 1, max: 5000 }),
    columns: fc.constantFrom('default', 'all'),
    hoursLow4: fc.nat(60),
    hoursHigh5: fc.integer({ min: 60, max: 500 }),
    itPercent4: fc.integer({ min: 2, max: 100 }),
  });
  fc.assert(
    fc.property(anySettings, (settings) => {
      const first = { ...list, settings, locale: 'en-US' };
      const { plan } = finishList(first);
      expect(finishList(again(first, written(first))).plan.settings).toEqual({
        ...plan.settings,
        locale: 'en-US',
      });
    }),
    tries(30),
  );
});
