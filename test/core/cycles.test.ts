import { assessClient, atLevel } from './client';

/** Each cycle's share × a target that keeps the arithmetic short. */
const cases = [
  { level: 0, employees: 60, target: 0, cycles: {} },
  { level: 1, employees: 60, target: 5, cycles: { annual: 5 / 3, weeklyOrAdHoc: 10 / 3 } }, // 1/3, 2/3
  { level: 2, employees: 0, target: 5, cycles: { annual: 2, quarterly: 3 } }, // 6/15, 9/15
  {
    level: 3,
    employees: '',
    target: 32.5,
    cycles: { annual: 6, quarterly: 15, monthly: 8, weeklyOrAdHoc: 3.5 }, // 12/65, 30/65, 16/65, 7/65
  },
  {
    level: 4,
    employees: '',
    target: 47.5,
    cycles: { annual: 8, quarterly: 18, monthly: 12, weeklyOrAdHoc: 9.5 }, // 16/95, 36/95, 24/95, 19/95
  },
  {
    level: 5,
    employees: '',
    target: 90,
    cycles: { annual: 14, quarterly: 30, monthly: 24, weeklyOrAdHoc: 22 }, // of 90 each
  },
];

test.each(cases)(
  'at OML $level $target hours are split over the cycles as $cycles',
  ({ level, employees, cycles }) => {
    const hours = Object.entries(assessClient({ ...atLevel(level), employees }).cycles);
    const expected = Object.entries(cycles).map(([cycle, share]): unknown => [
      cycle,
      expect.closeTo(share, 9) as unknown,
    ]);
    expect(hours).toEqual(expected);
  },
);

test.each(cases)('the cycles of OML $level add up to its target of $target hours', (client) => {
  const { cycles } = assessClient({ ...atLevel(client.level), employees: client.employees });
  const sum = Object.values(cycles).reduce((total, hours) => total + hours, 0);
  expect(sum).toBeCloseTo(client.target, 9);
});
