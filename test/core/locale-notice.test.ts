import { planRun } from '../../core/plan-run';
import { headOf, planOf } from './list';

const list = { headers: ['Client', 'IT Advice'], rows: [['Acme', 'yes']] };
const remembering = (locale: string) => [
  ['Setting', 'Value', 'Meaning'],
  ['locale', locale],
];

test('a workbook of another locale than the settings sheet remembers is told so, with what to change', () => {
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
])('two locales that $what are not told', ({ remembered, locale }) => {
  const known = locale === undefined ? {} : { locale };
  expect(planOf({ ...list, settingsSheet: remembering(remembered), ...known }).problems).toEqual([]);
});

test.each([
  { remembered: 'en-US', locale: 'en-GB', by: 'the order of a date' },
  { remembered: 'en-GB', locale: 'de-DE', by: 'the decimal separator' },
])('$remembered and $locale differ by $by, which is told', ({ remembered, locale }) => {
  expect(planOf({ ...list, settingsSheet: remembering(remembered), locale }).problems).toHaveLength(1);
});

test('a locale that was given for the run wins, and nothing is told', () => {
  const { problems, locale } = planOf({
    ...list,
    settingsSheet: remembering('en-US'),
    settings: { locale: 'en-GB' },
    locale: 'de-DE',
  });
  expect({ problems, locale }).toEqual({ problems: [], locale: 'en-GB' });
});

test('the locale of a user, who may not be the one the workbook was made by, is not told', () => {
  const head = headOf({ ...list, settingsSheet: remembering('en-US'), locale: 'de-DE' });
  expect(planRun({ ...head, localeIs: 'user' })).toMatchObject({ locale: 'en-US', problems: [] });
});

test('a first run, which fills the locale in, tells nothing', () => {
  expect(planOf({ ...list, locale: 'de-DE' })).toMatchObject({ locale: 'de-DE', problems: [] });
});
