import { atLevel, scoreClient } from './client';

/** Hours spent − target; for 60 employees the targets are 0, 5, 10, 40, 60, 120. */
test.each([
  { level: 0, spent: 4, gap: 4 },
  { level: 0, spent: 0, gap: 0 },
  { level: 1, spent: 2, gap: -3 },
  { level: 2, spent: 12, gap: 2 },
  { level: 3, spent: 40, gap: 0 },
  { level: 3, spent: 40.1, gap: 0.1 },
  { level: 4, spent: 12.7, gap: -47.3 },
  { level: 5, spent: '131.25', gap: 11.25 },
  { level: 5, spent: '', gap: '' },
  { level: 5, spent: 'many', gap: '' },
])('at OML $level "$spent" hours spent leave a gap of "$gap"', ({ level, spent, gap }) => {
  expect(scoreClient({ ...atLevel(level), employees: 60, vcioHours: spent }).values.hoursGap).toBe(gap);
});
