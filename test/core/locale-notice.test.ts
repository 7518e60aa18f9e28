import { planRun } from '../../core/plan-run';
import { headOf, planOf } from './list';

const list = { headers: ['Client', 'IT Advice'], rows: [['Acme', 'yes']] };
const remembering = (locale: string) => [
  ['Setting', 'Value', 'Meaning'],
  ['locale', locale],
];

test('a locale that differs from the one on the settings sheet is reported, with what to change', () => {
  const { problems, locale } = planOf({ ...list, settingsSheet: remembering('en-US'), locale: 'de_DE' });
  expect(locale).toBe('en-US');
  expect(problems).toEqual([
    {
      cell: 'OML Settings!B2',
      found: 'en-US',
      expected: 'de-DE',
      message:
        'OML Settings reads numbers and dates as en-US, and the workbook is de-DE. To read them as de-DE, change locale on OML Settings',
    },
  ]);
});

test.each([
  { what: 'are the same', remembered: 'de-DE', locale: 'de-DE' },
  { what: 'read alike', remembered: 'de-DE', locale: 'fr-FR' },
  { what: 'are written differently', remembered: 'de-DE', locale: 'de_DE' },
  { what: 'are one the host does not know', remembered: 'de-DE', locale: undefined },
  { what: 'are one that nobody knows', remembered: 'de-DE', locale: 'xx-XX' },
])('two locales that $what are not reported', ({ remembered, locale }) => {
  const known = locale === undefined ? {} : { locale };
  expect(planOf({ ...list, settingsSheet: remembering(remembered), ...known }).problems).toEqual([]);
});

test.each([
  { remembered: 'en-US', locale: 'en-GB', by: 'the order of a date' },
  { remembered: 'en-GB', locale: 'de-DE', by: 'the decimal separator' },
])('$remembered and $locale differ by $by, which is reported', ({ remembered, locale }) => {
  expect(planOf({ ...list, settingsSheet: remembering(remembered), locale }).problems).toHaveLength(1);
});

test('a locale given for the run wins, and nothing is reported', () => {
  const { problems, locale } = planOf({
    ...list,
    settingsSheet: remembering('en-US'),
    settings: { locale: 'en-GB' },
    locale: 'de-DE',
  });
  expect({ problems, locale }).toEqual({ problems: [], locale: 'en-GB' });
});

test("a user's locale is not reported, as someone else may have made the workbook", () => {
  const head = headOf({ ...list, settingsSheet: remembering('en-US'), locale: 'de-DE' });
  expect(planRun({ ...head, localeIs: 'user' })).toMatchObject({ locale: 'en-US', problems: [] });
});

test('a first run, which fills in the locale, reports nothing', () => {
  expect(planOf({ ...list, locale: 'de-DE' })).toMatchObject({ locale: 'de-DE', problems: [] });
});
