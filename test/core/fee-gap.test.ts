import { atLevel, scoreClient } from './client';

/** The rounded floor − the fee; at OML 3 and 60 employees the floor is 666.67, at OML 4 it is 1,000. */
test.each([
  { level: 0, fee: 0, gap: '' },
  { level: 1, fee: 50, gap: '' },
  { level: 2, fee: 500, gap: '' },
  { level: 3, fee: '', gap: '' },
  { level: 3, fee: 0, gap: 666.67 },
  { level: 3, fee: 500, gap: 166.67 },
  { level: 3, fee: 666.67, gap: 0 },
  { level: 3, fee: 999.99, gap: -333.32 },
  { level: 3, fee: 600.1, gap: 66.57 },
  { level: 3, fee: '$600.10', gap: 66.57 },
  { level: 4, fee: 999.9, gap: 0.1 },
  { level: 4, fee: 1500, gap: -500 },
  { level: 3, fee: -5, gap: '' },
])('at OML $level a fee of "$fee" leaves a gap of "$gap"', ({ level, fee, gap }) => {
  expect(scoreClient({ ...atLevel(level), employees: 60, vcioFee: fee }).values.feeGap).toBe(gap);
});

test("the gap goes by the client's level, whatever the MSP's own level is", () => {
  const run = { settings: { mspLevel: 2 } };
  expect(scoreClient({ ...atLevel(4), vcioFee: 100 }, run).values.feeGap).toBe(691.67); // 47.5 × 200 / 12 − 100
});
