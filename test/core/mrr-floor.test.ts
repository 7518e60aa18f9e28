import { atLevel, scoreClient } from './client';

/** Target × rate / 12, to the cent, half up. */
test.each([
  { level: 0, employees: 60, rate: 200, floor: 0 },
  { level: 1, employees: 60, rate: 200, floor: 83.33 }, // 5 × 200 / 12 = 83.333
  { level: 2, employees: 60, rate: 200, floor: 166.67 }, // 10 × 200 / 12 = 166.667
  { level: 2, employees: 20, rate: 200, floor: 108.33 }, // 6.5 × 200 / 12 = 108.333
  { level: 3, employees: 60, rate: 200, floor: 666.67 }, // 40 × 200 / 12 = 666.667
  { level: 3, employees: '', rate: 200, floor: 541.67 }, // 32.5 × 200 / 12 = 541.667
  { level: 4, employees: 60, rate: 200, floor: 1000 }, // 60 × 200 / 12
  { level: 5, employees: 60, rate: 200, floor: 2000 }, // 120 × 200 / 12
  { level: 5, employees: 60, rate: 175, floor: 1750 }, // 120 × 175 / 12
  { level: 3, employees: 60, rate: 0, floor: 0 },
  { level: 1, employees: 0, rate: 0.06, floor: 0.01 }, // 1 × 0.06 / 12 = 0.005, half up
  { level: 5, employees: 0, rate: 1.003, floor: 5.02 }, // 60 × 1.003 / 12 = 5.015, half up
  { level: 5, employees: 60, rate: 200.1005, floor: 2001.01 }, // 120 × 200.1005 / 12 = 2001.005, half up
  { level: 2, employees: 60, rate: 1.206, floor: 1.01 }, // 10 × 1.206 / 12 = 1.005, half up
])('at OML $level with "$employees" employees at $rate an hour the floor is $floor', (client) => {
  const { values } = scoreClient(
    { ...atLevel(client.level), employees: client.employees },
    { settings: { hourlyRate: client.rate } },
  );
  expect(values.mrrFloor).toBe(client.floor);
});
