import { BOOK } from './book';
import { all, atLevel } from './client';
import { besides } from './described-sheet';
import { finishClients } from './finished-run';

const { figures, portfolio } = finishClients(BOOK);

test.each([
  { when: 'now' as const, hours: 250.5 }, // 0 + 6 + 17 + 60 + 47.5 + 120
  { when: 'oneLevelUp' as const, hours: 387 }, // 5 + 5 + 10 + 35 + 35 + 43.5 + 43.5 + 90 + 120
  { when: 'atTargets' as const, hours: 293.5 }, // 0 + 1 + 5 + 8.5 + 51.5 + 30 + 30 + 47.5 + 120
])('the load $when is $hours hours', ({ when, hours }) => {
  expect(figures.load[when].hours).toBe(hours);
});

test.each([
  { when: 'now' as const, vcios: 250.5 / 1176 },
  { when: 'oneLevelUp' as const, vcios: 387 / 1176 },
  { when: 'atTargets' as const, vcios: 293.5 / 1176 },
])('the load $when takes $vcios vCIOs', ({ when, vcios }) => {
  expect(figures.load[when].vcios).toBeCloseTo(vcios, 5);
});

test.each([
  { label: 'Today', hours: 250.5 },
  { label: 'Every client one level up', hours: 387 },
  { label: 'Every client at its target', hours: 293.5 },
])('the portfolio shows $hours hours beside "$label"', ({ label, hours }) => {
  expect(besides(portfolio, label).value).toBe(hours);
});

test('a vCIO has the hours of the setting', () => {
  // 60 seats at OML 5: 120 hours
  const { load } = finishClients([{ ...all('yes'), employees: 60 }], {
    settings: { capacityHours: 48 },
  }).figures;
  expect(load.now).toEqual({ hours: 120, vcios: 2.5 });
});

test('nothing scored is no load', () => {
  expect(finishClients([{}]).figures.load.oneLevelUp).toEqual({ hours: 0, vcios: 0 });
});

test('a list of bundled clients needs more hours one level up than at targets they have reached', () => {
  const clients = [1, 2].map((level) => ({ ...atLevel(level), targetLevel: level, employees: 60 }));
  const { now, oneLevelUp, atTargets } = finishClients(clients).figures.load;
  // 5 + 10; 10 + 40; as now
  expect([now.hours, oneLevelUp.hours, atTargets.hours]).toEqual([15, 50, 15]);
});
