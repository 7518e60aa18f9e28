import fc from 'fast-check';
import { planOf, refusalOf, scoreList } from './list';
import type { Row } from '../../core/cells/cell';
import { tries } from '../thoroughness';

const list = { headers: ['Client', 'IT Advice'], rows: [['Acme', 'yes']] };
const sheetOf = (...lines: readonly Row[]): readonly Row[] => [['Setting', 'Value', 'Meaning'], ...lines];

test('a setting on the settings sheet is read', () => {
  const { settings } = planOf({
    ...list,
    settingsSheet: sheetOf(['hourlyRate', 150, 'Money per vCIO hour']),
  });
  expect(settings.hourlyRate).toBe(150);
});

test('a setting for the run takes precedence over that of the sheet', () => {
  const { settings } = planOf({
    ...list,
    settingsSheet: sheetOf(['hourlyRate', 150]),
    settings: { hourlyRate: 175 },
  });
  expect(settings.hourlyRate).toBe(175);
});

test('a right setting for the run replaces a wrong one on the sheet', () => {
  const { settings } = planOf({
    ...list,
    settingsSheet: sheetOf(['hourlyRate', 'a lot']),
    settings: { hourlyRate: 175 },
  });
  expect(settings.hourlyRate).toBe(175);
});

test('a wrong setting is refused with its cell', () => {
  const { problems } = refusalOf({ ...list, settingsSheet: sheetOf([], ['mspLevel', 7]) });
  expect(problems).toMatchObject([{ cell: 'OML Settings!B3', found: '7' }]);
});

test('a wrong setting is refused in a sentence that names its cell', () => {
  const [problem] = refusalOf({ ...list, settingsSheet: sheetOf(['columns', 'some']) }).problems;
  expect(problem?.message).toMatch(/^[A-Z].*OML Settings!B2.*some.*\.$/);
});

test.each([
  { what: 'a title above', sheet: [['OML Settings'], [], ...sheetOf(['hourlyRate', 150])] },
  { what: 'blank rows between', sheet: sheetOf([], ['', ''], ['hourlyRate', 150]) },
  { what: 'lines of the user between', sheet: sheetOf(['my note', 'x'], ['hourlyRate', 150]) },
  {
    what: 'other sections before',
    sheet: [['Your column', 'Is read as'], ['Kunde', 'Client'], [], ...sheetOf(['hourlyRate', 150])],
  },
  { what: 'spaces around the id', sheet: sheetOf([' hourlyRate ', 150]) },
])('a setting is found with $what', ({ sheet }) => {
  expect(planOf({ ...list, settingsSheet: sheet }).settings.hourlyRate).toBe(150);
});

test('a blank settings sheet means the standard values', () => {
  expect(planOf({ ...list, settingsSheet: [[], ['', '']] }).settings).toEqual(planOf(list).settings);
});

test('a line of a different section is not a setting', () => {
  const settingsSheet = [
    ['Your column', 'Is read as'],
    ['hourlyRate', 'Client'],
  ];
  expect(planOf({ ...list, settingsSheet }).settings.hourlyRate).toBe(200);
});

test('the list is read in the locale that the sheet remembers', () => {
  const { tally } = scoreList({
    headers: ['Client', 'IT Advice', 'MSP MRR'],
    rows: [['Acme', 'yes', '6.000']],
    settingsSheet: sheetOf(['locale', 'de-DE']),
  });
  expect(tally.mspMrr.hundredths).toBe(600_000);
});

test('a confirmed mapping to a field that does not exist stops the run', () => {
  const settingsSheet = [
    ['Your column', 'Is read as'],
    ['IT Advice', 'IT Advise'],
  ];
  expect(refusalOf({ ...list, settingsSheet }).because).toBe('settings');
});

test('a settings sheet never throws, whatever its cells', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constantFrom('Setting', 'Value', 'Meaning', 'Your column', 'Is read as', 'Our column', 'On the sheet'),
    fc.constantFrom('hourlyRate', 'mspLevel', 'columns', 'all', 'locale', 'OML Level', 'Clients', 'ignore'),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 4 })), (settingsSheet) => {
      expect(() => scoreIfPlanned(settingsSheet)).not.toThrow();
    }),
    tries(30),
  );
});

/** Plans with a settings sheet; a refusal counts as an answer. */
function scoreIfPlanned(settingsSheet: readonly Row[]): void {
  try {
    planOf({ ...list, settingsSheet });
  } catch {
    refusalOf({ ...list, settingsSheet });
  }
}
