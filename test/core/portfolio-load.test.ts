import { BOOK } from './book';
import { all, atLevel } from './client';
import { figureBeside, remarkBeside } from './described-sheet';
import { finishClients } from './finished-run';

const { figures, portfolio } = finishClients(BOOK);

test.each([
  { when: 'spent' as const, hours: 236.5 }, // 2 + 4 + 9.5 + 28 + 33 + 50 + 110
  { when: 'now' as const, hours: 250.5 }, // 0 + 6 + 17 + 60 + 47.5 + 120
  { when: 'oneLevelUp' as const, hours: 387 }, // 5 + 5 + 10 + 35 + 35 + 43.5 + 43.5 + 90 + 120
  { when: 'atTargets' as const, hours: 293.5 }, // 0 + 1 + 5 + 8.5 + 51.5 + 30 + 30 + 47.5 + 120
])('the load $when is $hours hours', ({ when, hours }) => {
  expect(figures.load[when]?.hours).toBe(hours);
});

test.each([
  { when: 'spent' as const, vcios: 236.5 / 1176 },
  { when: 'now' as const, vcios: 250.5 / 1176 },
  { when: 'oneLevelUp' as const, vcios: 387 / 1176 },
  { when: 'atTargets' as const, vcios: 293.5 / 1176 },
])('the load $when takes $vcios vCIOs', ({ when, vcios }) => {
  expect(figures.load[when]?.vcios).toBeCloseTo(vcios, 5);
});

test.each([
  { label: 'Spent in the last 12 months', hours: 236.5, remark: '7 of 9 clients' },
  { label: "At today's levels", hours: 250.5, remark: '' },
  { label: 'If every client moved up one level', hours: 387, remark: 'as of 2026-05-20' },
  {
    label: 'If every client reached its target',
    hours: 293.5,
    remark: '3 of 9 clients, as of 2026-05-20',
  },
])('the portfolio shows $hours hours beside "$label"', ({ label, hours, remark }) => {
  expect([figureBeside(portfolio, label).value, remarkBeside(portfolio, label)]).toEqual([hours, remark]);
});

test('a vCIO has the hours of the setting', () => {
  // 60 seats at OML 5: 120 hours
  const { load } = finishClients([{ ...all('yes'), employees: 60 }], {
    settings: { capacityHours: 48 },
  }).figures;
  expect(load.now).toEqual({ hours: 120, vcios: 2.5 });
});

test('with nothing scored there is no load', () => {
  expect(finishClients([{}]).figures.load.oneLevelUp).toBeUndefined();
});

test('without a target anywhere there is no load at the targets', () => {
  const { figures: targetless, portfolio: page } = finishClients([atLevel(2)]);
  expect([targetless.load.atTargets, figureBeside(page, 'If every client reached its target').value]).toEqual(
    [undefined, 'no Target OML in the list, so as today'],
  );
});

test('bundled clients need more hours one level up than at targets they have reached', () => {
  const clients = [1, 2].map((level) => ({ ...atLevel(level), targetLevel: level, employees: 60 }));
  const { now, oneLevelUp, atTargets } = finishClients(clients).figures.load;
  // 5 + 10; 10 + 40; as now
  expect([now?.hours, oneLevelUp?.hours, atTargets?.hours]).toEqual([15, 50, 15]);
});
