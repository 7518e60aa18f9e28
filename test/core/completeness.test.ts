import { all, scoreClient, type ClientCells } from './client';
import { PRACTICE_IDS } from './contract';

const someAnswered = (count: number): ClientCells =>
  Object.fromEntries(PRACTICE_IDS.map((id, index) => [id, index < count ? 'no' : '']));

test.each([
  { count: 1, percent: 5 }, // 5.26
  { count: 2, percent: 11 }, // 10.53
  { count: 6, percent: 32 }, // 31.58
  { count: 10, percent: 53 }, // 52.63
  { count: 13, percent: 68 }, // 68.42
  { count: 18, percent: 95 }, // 94.74
  { count: 19, percent: 100 },
])('$count of 19 answers are $percent %', ({ count, percent }) => {
  expect(scoreClient(someAnswered(count)).values.completeness).toBe(percent / 100);
});

test.each(['yes', 'no', 'n/a'])('%s is an answer', (answer) => {
  expect(scoreClient({ roadmap: 'no', policies: answer, advice: 'no' }).values.completeness).toBe(0.16); // 3 of 19: 15.8
});

test.each(['', '?', 'tbd', 'maybe'])('"%s" is no answer', (answer) => {
  expect(scoreClient({ roadmap: 'no', advice: 'no', policies: answer }).values.completeness).toBe(0.11); // 2 of 19: 10.5
});

test('implied advice counts as answered', () => {
  expect(scoreClient({ roadmap: 'yes' }).values.completeness).toBe(0.11); // 2 of 19
});

test('answers that came from the cadence count', () => {
  // reviews yes, cycles no, and advice implied: 3 of 19
  expect(scoreClient({ cadence: 'quarterly' }).values.completeness).toBe(0.16);
});

test('what a cadence leaves open does not count', () => {
  expect(scoreClient({ roadmap: 'no', cadence: 'monthly' }).values.completeness).toBe(0.05); // 1 of 19
});

test('a client of whom everything is known is complete', () => {
  expect(scoreClient(all('yes')).values.completeness).toBe(1);
});
