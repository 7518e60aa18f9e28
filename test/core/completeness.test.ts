import { all, scoreClient, type ClientCells } from './client';
import { PRACTICE_IDS } from './contract';
import { shareAnswered } from './share-answered';

const someAnswered = (count: number): ClientCells =>
  Object.fromEntries(PRACTICE_IDS.map((id, index) => [id, index < count ? 'no' : '']));

test.each(PRACTICE_IDS.map((_, index) => index + 1))(
  'with %d practices answered, completeness is that share as a whole percent',
  (count) => {
    expect(scoreClient(someAnswered(count)).values.completeness).toBe(shareAnswered(count));
  },
);

test.each(['yes', 'no', 'n/a'])('%s is an answer', (answer) => {
  expect(scoreClient({ roadmap: 'no', policies: answer, advice: 'no' }).values.completeness).toBe(
    shareAnswered(3),
  );
});

test.each(['', '?', 'tbd', 'maybe'])('"%s" is not an answer', (answer) => {
  expect(scoreClient({ roadmap: 'no', advice: 'no', policies: answer }).values.completeness).toBe(
    shareAnswered(2),
  );
});

test('implied advice counts as answered', () => {
  expect(scoreClient({ roadmap: 'yes' }).values.completeness).toBe(shareAnswered(2));
});

test('answers from the cadence count', () => {
  // Reviews yes, cycles no, advice implied.
  expect(scoreClient({ cadence: 'quarterly' }).values.completeness).toBe(shareAnswered(3));
});

test('practices that a cadence leaves open do not count', () => {
  expect(scoreClient({ roadmap: 'no', cadence: 'monthly' }).values.completeness).toBe(shareAnswered(1));
});

test('a client with everything known is complete', () => {
  expect(scoreClient(all('yes')).values.completeness).toBe(1);
});
