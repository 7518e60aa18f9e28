import { atLevel, scoreClient } from './client';

test.each([
  { level: 0, it: '', management: '' },
  { level: 1, it: 0.8, management: 0.2 },
  { level: 2, it: 0.65, management: 0.35 },
  { level: 3, it: 0.5, management: 0.5 },
  { level: 4, it: 0.35, management: 0.65 },
  { level: 5, it: 0.2, management: 0.8 },
])('OML $level is "$it" IT and "$management" management', ({ level, it, management }) => {
  const { values } = scoreClient(atLevel(level));
  expect([values.itShare, values.managementShare]).toEqual([it, management]);
});

test("the split is the level's, whatever is observed", () => {
  expect(scoreClient({ ...atLevel(3), itFocus: 90 }).values.itShare).toBe(0.5);
});

test.each([33, 57, 33.3, 12.5])('a level set to %d %% IT leaves the rest to management', (itPercent) => {
  const { values } = scoreClient(atLevel(3), { settings: { itPercent3: itPercent } });
  expect(Number(values.itShare) + Number(values.managementShare)).toBeCloseTo(1, 12);
});
