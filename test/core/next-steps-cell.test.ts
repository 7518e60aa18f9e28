import { all, atLevel, scoreClient } from './client';

const linesOf = (stepsPerCell: number | '') =>
  String(scoreClient(atLevel(2), { settings: { stepsPerCell } }).values.steps).split('\n');

test('the cell holds the first three of six steps', () => {
  expect(linesOf('')).toHaveLength(3);
});

test('the lines are numbered', () => {
  expect(linesOf('').map((line) => line.slice(0, 3))).toEqual(['1. ', '2. ', '3. ']);
});

test('the lines are the steps in order', () => {
  const { steps } = scoreClient(atLevel(2));
  expect(linesOf('').map((line) => line.slice(3))).toEqual(steps.slice(0, 3).map(({ text }) => text));
});

test.each([
  { setting: 1, lines: 1 },
  { setting: 5, lines: 5 },
  { setting: 20, lines: 6 },
])('with $setting steps per cell there are $lines lines of six', ({ setting, lines }) => {
  expect(linesOf(setting)).toHaveLength(lines);
});

test('a single step is numbered too', () => {
  expect(scoreClient(all('no')).values.steps).toMatch(/^1\. IT Advice: [^\n]+$/);
});
