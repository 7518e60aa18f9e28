import { atLevel, scoreClient } from './client';

const hoursAt = (level: number, employees: number | '') => {
  const { values } = scoreClient({ ...atLevel(level), employees });
  return [values.hoursLow, values.hoursTarget, values.hoursHigh];
};

/** Low + position × (high − low), to the nearest half hour, half up. */
test.each([
  { level: 0, employees: 100, hours: [0, 0, 0] },
  { level: 1, employees: 10, hours: [1, 1, 5] }, // 1 + 0 × 4
  { level: 1, employees: 20, hours: [1, 2.5, 5] }, // 1 + 1/3 × 4 = 2.33
  { level: 1, employees: 40, hours: [1, 3.5, 5] }, // 1 + 2/3 × 4 = 3.67
  { level: 1, employees: 80, hours: [1, 5, 5] }, // 1 + 1 × 4
  { level: 1, employees: '' as const, hours: [1, 3, 5] }, // 1 + 1/2 × 4
  { level: 2, employees: 10, hours: [5, 5, 10] },
  { level: 2, employees: 20, hours: [5, 6.5, 10] }, // 5 + 1/3 × 5 = 6.67
  { level: 2, employees: 40, hours: [5, 8.5, 10] }, // 5 + 2/3 × 5 = 8.33
  { level: 2, employees: 80, hours: [5, 10, 10] },
  { level: 2, employees: '' as const, hours: [5, 7.5, 10] }, // 5 + 1/2 × 5
  { level: 3, employees: 10, hours: [25, 25, 40] },
  { level: 3, employees: 20, hours: [25, 30, 40] }, // 25 + 1/3 × 15
  { level: 3, employees: 40, hours: [25, 35, 40] }, // 25 + 2/3 × 15
  { level: 3, employees: 80, hours: [25, 40, 40] },
  { level: 3, employees: '' as const, hours: [25, 32.5, 40] }, // 25 + 1/2 × 15
  { level: 4, employees: 10, hours: [35, 35, 60] },
  { level: 4, employees: 20, hours: [35, 43.5, 60] }, // 35 + 1/3 × 25 = 43.33
  { level: 4, employees: 40, hours: [35, 51.5, 60] }, // 35 + 2/3 × 25 = 51.67
  { level: 4, employees: 80, hours: [35, 60, 60] },
  { level: 4, employees: '' as const, hours: [35, 47.5, 60] }, // 35 + 1/2 × 25
  { level: 5, employees: 10, hours: [60, 60, 120] },
  { level: 5, employees: 20, hours: [60, 80, 120] }, // 60 + 1/3 × 60
  { level: 5, employees: 40, hours: [60, 100, 120] }, // 60 + 2/3 × 60
  { level: 5, employees: 80, hours: [60, 120, 120] },
  { level: 5, employees: '' as const, hours: [60, 90, 120] }, // 60 + 1/2 × 60
])('at OML $level a client with "$employees" employees takes $hours hours', ({ level, employees, hours }) => {
  expect(hoursAt(level, employees)).toEqual(hours);
});

test.each([
  { employees: 0, target: 25 }, // D
  { employees: 14, target: 25 },
  { employees: 15, target: 30 }, // C
  { employees: 29, target: 30 },
  { employees: 30, target: 35 }, // B
  { employees: 59, target: 35 },
  { employees: 60, target: 40 }, // A
  { employees: 5000, target: 40 },
  { employees: -1, target: 32.5 }, // out of range is unknown
  { employees: 29.5, target: 32.5 },
])('$employees employees at OML 3 take $target hours', ({ employees, target }) => {
  expect(hoursAt(3, employees)[1]).toBe(target);
});

test.each([
  { low: 25, high: 25.5, employees: '', target: 25.5 }, // 25 + 1/2 × 0.5 = 25.25
  { low: 0.11, high: 87.32, employees: 30, target: 58.5 }, // 0.11 + 2/3 × 87.21 = 58.25
  { low: 20.1, high: 20.4, employees: '', target: 20.5 }, // 20.1 + 1/2 × 0.3 = 20.25
  { low: 20.1, high: 20.38, employees: '', target: 20 }, // 20.1 + 1/2 × 0.28 = 20.24
])(
  'a target on the quarter hour is rounded up: $low to $high with "$employees" employees is $target',
  (band) => {
    const run = { settings: { hoursLow3: band.low, hoursHigh3: band.high } };
    expect(scoreClient({ ...atLevel(3), employees: band.employees }, run).values.hoursTarget).toBe(
      band.target,
    );
  },
);
