import { all, atLevel, scoreClient } from './client';
import { PRACTICE_IDS } from './contract';
import { shareAnswered } from './share-answered';

const allButContract = (answer: string) => ({ ...all('yes'), separateContract: answer });
const optional = { settings: { contractRequired: 'no' } };

test.each(['no', 'n/a', '', 'bundled'])(
  'the richest service without a separate contract ("%s") is OML 2',
  (answer) => {
    expect(scoreClient(allButContract(answer)).values.oml).toBe(2);
  },
);

test.each(['no', 'n/a', '', 'bundled'])(
  'if no separate contract is required, "%s" for it holds nothing back',
  (answer) => {
    expect(scoreClient(allButContract(answer), optional).values.oml).toBe(5);
  },
);

test('with a bundled contract at most OML 2 is possible', () => {
  expect(scoreClient(allButContract('bundled')).values.possible).toBe(2);
});

test('if no separate contract is required, there is no step towards one', () => {
  const { steps } = scoreClient(atLevel(2), optional);
  expect(steps.map(({ practice }) => practice)).not.toContain('separateContract');
});

test('if no separate contract is required, the contract limits nobody', () => {
  expect(scoreClient(atLevel(2), optional).values.limitedBy).toBe('Practices');
});

test('if no separate contract is required, n/a for it gives no warning', () => {
  expect(scoreClient(allButContract('n/a'), optional).notes).toEqual([]);
});

test('if no separate contract is required, it still counts towards completeness', () => {
  const allButOne = shareAnswered(PRACTICE_IDS.length - 1);
  expect(scoreClient(allButContract(''), optional).values.completeness).toBe(allButOne);
});
