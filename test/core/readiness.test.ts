import { atLevel, scoreClient, type Run } from './client';

/** A client can reach the next level if its own maturity + margin ≥ OML + 1. */
const cases = [
  { oml: 1, maturity: 1, margin: 1, isHeld: false }, // 1 + 1 ≥ 2
  { oml: 2, maturity: 1, margin: 1, isHeld: true }, // 1 + 1 < 3
  { oml: 2, maturity: 2, margin: 1, isHeld: false }, // 2 + 1 ≥ 3
  { oml: 3, maturity: 2, margin: 1, isHeld: true }, // 2 + 1 < 4
  { oml: 4, maturity: 3, margin: 1, isHeld: true }, // 3 + 1 < 5
  { oml: 4, maturity: 4, margin: 1, isHeld: false }, // 4 + 1 ≥ 5
  { oml: 1, maturity: 1, margin: 0, isHeld: true }, // 1 < 2
  { oml: 0, maturity: 1, margin: 0, isHeld: false }, // 1 ≥ 1
  { oml: 3, maturity: 1, margin: 2, isHeld: true }, // 1 + 2 < 4
  { oml: 3, maturity: 1, margin: 3, isHeld: false }, // 1 + 3 ≥ 4
  { oml: 5, maturity: 1, margin: 0, isHeld: false }, // there is no next level
];
const run = (margin: number): Run => ({ settings: { readinessMargin: margin, contractRequired: 'no' } });

test.each(cases)(
  'at OML $oml a client of IT maturity $maturity with a margin of $margin is held back: $isHeld',
  ({ oml, maturity, margin, isHeld }) => {
    const { values } = scoreClient({ ...atLevel(oml), clientMaturity: maturity }, run(margin));
    expect(values.limitedBy === 'Client readiness').toBe(isHeld);
  },
);

test.each(cases)(
  'the first step at OML $oml, maturity $maturity, margin $margin raises the maturity: $isHeld',
  ({ oml, maturity, margin, isHeld }) => {
    const { steps } = scoreClient({ ...atLevel(oml), clientMaturity: maturity }, run(margin));
    expect(steps[0]?.kind === 'cap-client').toBe(isHeld);
  },
);

test('a client with low maturity keeps the level of the work already delivered', () => {
  expect(scoreClient({ ...atLevel(5), clientMaturity: 1 }).values.oml).toBe(5);
});

test('low maturity does not lower the possible level', () => {
  expect(scoreClient({ ...atLevel(2, ''), clientMaturity: 1 }).values.possible).toBe(5);
});

test('unknown maturity holds nobody back', () => {
  expect(scoreClient({ ...atLevel(4), clientMaturity: '' }).values.limitedBy).toBe('Practices');
});

test("the MSP's own level does not change the distance that counts", () => {
  const { steps } = scoreClient({ ...atLevel(4), clientMaturity: 1 }, { settings: { mspLevel: 1 } });
  expect(steps.slice(0, 2).map(({ kind }) => kind)).toEqual(['cap-msp', 'cap-client']);
});
