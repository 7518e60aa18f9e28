import { refuseForeignSheet } from '../../core/plan/refuse-foreign-sheet';
import { finishClients } from './finished-run';
import { gridOf } from './described-sheet';

test.each(['portfolio', 'settings', 'history'] as const)(
  'a sheet of the user is not mistaken for our %s',
  (which) => {
    const refusal = refuseForeignSheet(which, [['My own figures'], ['Acme', 12]]);
    expect(refusal?.because).toBe('foreignSheet');
    expect(refusal?.problems[0]?.message).toMatch(
      /^The sheet "OML \w+" was not made by vCIO OML\. Rename it and run again\.$/,
    );
  },
);

test.each(['portfolio', 'settings', 'history'] as const)('a blank sheet may become our %s', (which) => {
  expect(refuseForeignSheet(which, [])).toBeUndefined();
  expect(refuseForeignSheet(which, [[], ['', '']])).toBeUndefined();
});

test('a sheet that a run drew is ours the next time', () => {
  const { portfolio, settings, history } = finishClients([{ client: 'Acme', advice: 'yes' }]);
  expect(refuseForeignSheet('portfolio', gridOf(portfolio))).toBeUndefined();
  expect(refuseForeignSheet('settings', gridOf(settings))).toBeUndefined();
  expect(refuseForeignSheet('history', gridOf(history.sheet))).toBeUndefined();
});

test('settings that somebody wrote by hand count', () => {
  expect(refuseForeignSheet('settings', [['hourlyRate', 180]])).toBeUndefined();
});
