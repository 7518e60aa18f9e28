import { MODEL_VERSION } from '../../core/model/version';
import { planSetup } from '../../core/plan-setup';
import { settingsSheet } from '../../core/portfolio/settings-sheet';
import { isNewer, writtenVersion } from '../../core/read/model-version';
import type { Row } from '../../core/cells/cell';
import { gridOf } from './described-sheet';
import { headOf, planOf, refusalOf } from './list';

const list = { headers: ['Client', 'IT Advice'], rows: [['Acme', 'yes']] };
const sheetWith = (...above: readonly Row[]): readonly Row[] => [
  ...above,
  ['Setting', 'Value', 'Meaning'],
  ['hourlyRate', 150],
];

test('the settings sheet says which model has scored the workbook, and a run over it reads that', () => {
  expect(writtenVersion(gridOf(settingsSheet(planOf(list))))).toEqual({
    version: MODEL_VERSION,
    cell: 'OML Settings!B3',
  });
});

test.each([
  { version: '1.2', than: '1.1', is: true },
  { version: '1.10', than: '1.9', is: true },
  { version: '2', than: '1.9', is: true },
  { version: '1.1.1', than: '1.1', is: true },
  { version: '1.1', than: '1.1', is: false },
  { version: '1.1.0', than: '1.1', is: false },
  { version: '1.0', than: '1.1', is: false },
  { version: '0.9', than: '1.1', is: false },
])('model $version is newer than $than: $is', ({ version, than, is }) => {
  expect(isNewer(version, than)).toBe(is);
});

const SENTENCE = `This workbook was scored with model 9.2, and this vCIO OML has model ${MODEL_VERSION}. Update vCIO OML, then run again.`;

test.each<{ readonly where: string; readonly sheet: readonly Row[]; readonly cell: string }>([
  {
    where: 'below the title',
    sheet: sheetWith(['T'], [], ['Model version', '9.2']),
    cell: 'OML Settings!B3',
  },
  { where: 'as a number', sheet: sheetWith(['T'], [], ['Model version', 9.2]), cell: 'OML Settings!B3' },
  { where: 'beside the title', sheet: sheetWith(['T', 'Model version', '9.2']), cell: 'OML Settings!C1' },
  {
    where: 'beside an older one',
    sheet: sheetWith(['T', 'Model version', '1.1'], ['Model version', '9.2']),
    cell: 'OML Settings!B2',
  },
])(
  'a workbook of a newer model, with the version $where, is neither scored nor set up',
  ({ sheet, cell }) => {
    expect(refusalOf({ ...list, settingsSheet: sheet })).toMatchObject({
      because: 'newerModel',
      problems: [{ cell, found: '9.2', message: SENTENCE }],
    });
    expect(planSetup(headOf({ ...list, settingsSheet: sheet }), 'all')).toMatchObject({
      because: 'newerModel',
    });
  },
);

test('a newer model is reported before settings that this one does not understand', () => {
  const settingsSheet = [...sheetWith(['Model version', '9.2']), ['mspLevel', 'a lot']];
  expect(refusalOf({ ...list, settingsSheet }).because).toBe('newerModel');
});

test.each<{ readonly what: string; readonly sheet: readonly Row[] }>([
  { what: 'none', sheet: sheetWith(['T']) },
  { what: 'an older one', sheet: sheetWith(['Model version', '1.0']) },
  { what: 'this one', sheet: sheetWith(['Model version', MODEL_VERSION]) },
  { what: 'words', sheet: sheetWith(['Model version', 'the newest']) },
  { what: 'missing after the label', sheet: sheetWith(['Model version']) },
  { what: 'one below the settings, which is a remark', sheet: [...sheetWith(), ['Model version', '9.2']] },
  { what: 'one on a sheet without settings', sheet: [['Model version', '9.2']] },
])('a workbook is scored if the version on its sheet is $what', ({ sheet }) => {
  expect(planOf({ ...list, settingsSheet: sheet }).is).toBe('plan');
});
