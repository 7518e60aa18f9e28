import fc from 'fast-check';
import { localeRules } from '../../core/model/locales';
import { SETTING_LINES } from '../../core/model/settings';
import { readSettings } from '../../core/read/read-settings';
import type { Cell } from '../../core/cells/cell';
import { tries } from '../thoroughness';
import { planOf, refusalOf } from './list';

const list = { headers: ['Client', 'IT Advice'], rows: [['Acme', 'yes']] };
const settingsOf = (settings: Readonly<Record<string, Cell>>, locale = 'en-US') =>
  planOf({ ...list, settings, locale }).settings;

test('by default the settings are those of the model', () => {
  expect(settingsOf({})).toEqual({
    hourlyRate: 200,
    mspLevel: undefined,
    contractRequired: true,
    readinessMargin: 1,
    stepsPerCell: 3,
    capacityHours: 1176,
    affordableShare: 25,
    currency: undefined,
    columns: 'default',
    locale: undefined,
    levels: [
      { hoursLow: 0, hoursHigh: 0, itPercent: undefined },
      { hoursLow: 1, hoursHigh: 5, itPercent: 80 },
      { hoursLow: 5, hoursHigh: 10, itPercent: 65 },
      { hoursLow: 25, hoursHigh: 40, itPercent: 50 },
      { hoursLow: 35, hoursHigh: 60, itPercent: 35 },
      { hoursLow: 60, hoursHigh: 120, itPercent: 20 },
    ],
  });
});

test.each(SETTING_LINES.flatMap(({ id }) => ['', ' ', '\u00a0'].map((blank) => ({ id, blank }))))(
  'a blank $id means the standard value: "$blank"',
  ({ id, blank }) => {
    expect(settingsOf({ [id]: blank })).toEqual(settingsOf({}));
  },
);

test.each([
  { id: 'hourlyRate', cell: 150, value: 150 },
  { id: 'hourlyRate', cell: '175.50', value: 175.5 },
  { id: 'hourlyRate', cell: '$150', value: 150 },
  { id: 'hourlyRate', cell: '1,500', value: 1500 },
  { id: 'hourlyRate', cell: 0, value: 0 },
  { id: 'mspLevel', cell: 1, value: 1 },
  { id: 'mspLevel', cell: '5', value: 5 },
  { id: 'contractRequired', cell: 'no', value: false },
  { id: 'contractRequired', cell: false, value: false },
  { id: 'contractRequired', cell: 'FALSE', value: false },
  { id: 'contractRequired', cell: 0, value: false },
  { id: 'contractRequired', cell: 'Yes', value: true },
  { id: 'contractRequired', cell: true, value: true },
  { id: 'readinessMargin', cell: 0, value: 0 },
  { id: 'readinessMargin', cell: '2', value: 2 },
  { id: 'stepsPerCell', cell: 5, value: 5 },
  { id: 'capacityHours', cell: 1400, value: 1400 },
  { id: 'capacityHours', cell: '1,400', value: 1400 },
  { id: 'capacityHours', cell: '1.400', value: 1400 },
  { id: 'capacityHours', cell: '980.5', value: 980.5 },
  { id: 'columns', cell: 'all', value: 'all' },
  { id: 'columns', cell: ' ALL ', value: 'all' },
  { id: 'columns', cell: 'default', value: 'default' },
  { id: 'locale', cell: 'de-DE', value: 'de-DE' },
  { id: 'locale', cell: 'de_DE', value: 'de-DE' },
  { id: 'locale', cell: ' fr-FR ', value: 'fr-FR' },
  { id: 'locale', cell: 'zh_Hant_TW', value: 'zh-Hant-TW' },
])('$id = $cell is $value', ({ id, cell, value }) => {
  expect(settingsOf({ [id]: cell })).toHaveProperty(id, value);
});

test.each([
  { id: 'hoursLow3', cell: 20, level: { hoursLow: 20, hoursHigh: 40, itPercent: 50 } },
  { id: 'hoursHigh3', cell: '45,5', level: { hoursLow: 25, hoursHigh: 45.5, itPercent: 50 } },
  { id: 'itPercent3', cell: 60, level: { hoursLow: 25, hoursHigh: 40, itPercent: 60 } },
  { id: 'itPercent3', cell: 0.6, level: { hoursLow: 25, hoursHigh: 40, itPercent: 60 } },
  { id: 'itPercent3', cell: '60%', level: { hoursLow: 25, hoursHigh: 40, itPercent: 60 } },
  { id: 'itPercent3', cell: '60/40', level: { hoursLow: 25, hoursHigh: 40, itPercent: 60 } },
])('$id = $cell is accepted for a level', ({ id, cell, level }) => {
  expect(settingsOf({ [id]: cell }).levels[3]).toEqual(level);
});

test.each([
  { id: 'capacityHours', cell: '1.176', value: 1176 },
  { id: 'capacityHours', cell: '1,176', value: 1176 },
])('in hours a single separator means thousands in every locale: $id = $cell', ({ id, cell, value }) => {
  expect(['en-US', 'de-DE'].map((locale) => settingsOf({ locale, [id]: cell }))).toMatchObject([
    { [id]: value },
    { [id]: value },
  ]);
});

test("money in a setting is read in the workbook's locale", () => {
  expect(settingsOf({ hourlyRate: '1.500' }, 'de-DE').hourlyRate).toBe(1500);
});

const wrong: readonly (readonly [id: string, cells: readonly Cell[]])[] = [
  ['hourlyRate', [-1, 'free', 'a lot', true, '#N/A', '(200)', '10-20', '50%']],
  ['mspLevel', [0, 6, 2.5, -1, 'high', true, '#REF!', '3/5', '']],
  ['contractRequired', ['maybe', 2, 'n', '#N/A', 'off?']],
  ['readinessMargin', [-1, 0.5, 'one', 99, false]],
  ['stepsPerCell', [0, -3, 2.5, 'many', true]],
  ['capacityHours', [0, -1, 'full time', true]],
  ['columns', ['some', 'everything', 1, true]],
  ['locale', ['English', 'german', '12', 1, true, 'de DE', 'en-US, de-DE', '#N/A']],
  ['hoursLow2', [-1, 'few', '5-10', true]],
  ['hoursHigh5', [-1, 'all']],
  ['itPercent1', [101, -1, 'most', '80/30', '150%']],
];
const wrongCells = wrong.flatMap(([id, cells]) =>
  cells.filter((cell) => cell !== '' && cell !== 'n').map((cell) => ({ id, cell })),
);

test.each(wrongCells)('the wrong setting $id = $cell stops the run', ({ id, cell }) => {
  expect(refusalOf({ ...list, settings: { [id]: cell } }).because).toBe('settings');
});

test.each(wrongCells)('the wrong setting $id = $cell is reported with what was found', ({ id, cell }) => {
  const { problems } = refusalOf({ ...list, settings: { [id]: cell } });
  expect(problems).toMatchObject([{ cell: `--set ${id}`, found: String(cell) }]);
});

test('a level whose low hours are above its high hours stops the run', () => {
  expect(refusalOf({ ...list, settings: { hoursLow3: 50 } }).because).toBe('settings');
});

test('all wrong settings are reported at once', () => {
  const { problems } = refusalOf({ ...list, settings: { hourlyRate: 'x', mspLevel: 9 } });
  expect(problems).toHaveLength(2);
});

test('settings never throw, whatever the cells', () => {
  const cell = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.double(), fc.boolean());
  const id = fc.oneof(fc.constantFrom(...SETTING_LINES.map((line) => line.id)), fc.string());
  fc.assert(
    fc.property(fc.array(fc.record({ id, value: cell, cell: fc.string() })), (entries) => {
      const { settings, problems } = readSettings(entries, undefined);
      expect(
        problems.length > 0 || settings.levels.every(({ hoursLow, hoursHigh }) => hoursLow <= hoursHigh),
      ).toBe(true);
    }),
    tries(30),
  );
});

test('every accepted locale setting has rules', () => {
  expect(localeRules(settingsOf({ locale: 'zh_Hant_TW' }).locale ?? '')).toEqual(localeRules('zh-TW'));
});
