import { atLevel, listOf, scoreClient, type ClientCells } from './client';
import { refusalOf } from './list';

const own = { hoursLow3: 20, hoursHigh3: 32, itPercent3: 40 };
const valuesUnder = (cells: ClientCells, settings: Record<string, number | string> = own) =>
  scoreClient(cells, { settings }).values;

test("a level's own hours replace its band", () => {
  const { hoursLow, hoursTarget, hoursHigh } = valuesUnder({ ...atLevel(3), employees: 20 });
  expect([hoursLow, hoursTarget, hoursHigh]).toEqual([20, 24, 32]); // 20 + 1/3 × 12
});

test('the floor follows the hours of a level', () => {
  expect(valuesUnder({ ...atLevel(3), employees: 20 }).mrrFloor).toBe(400); // 24 × 200 / 12
});

test("a level's own split replaces the standard one", () => {
  const { itShare, managementShare } = valuesUnder(atLevel(3));
  expect([itShare, managementShare]).toEqual([0.4, 0.6]);
});

test('the other levels keep the standard hours', () => {
  const { hoursLow, hoursHigh } = valuesUnder(atLevel(4));
  expect([hoursLow, hoursHigh]).toEqual([35, 60]);
});

test.each([
  { spent: 22, notes: [] }, // within 20 to 32
  {
    spent: 18,
    notes: [
      expect.stringMatching(
        /between OML 2 \(up to 10\) and OML 3 \(from 20\), and OML 3 takes 20 to 32/,
      ) as unknown,
    ],
  },
  {
    spent: 33,
    notes: [
      expect.stringMatching(
        /between OML 3 \(up to 32\) and OML 4 \(from 35\), and OML 3 takes 20 to 32/,
      ) as unknown,
    ],
  },
  { spent: 36, notes: [expect.stringContaining('more than the 20 to 32 that OML 3 takes') as unknown] },
])('$spent hours are compared with the bands as set', ({ spent, notes }) => {
  const found = scoreClient({ ...atLevel(3), vcioHours: spent }, { settings: own }).notes;
  expect(found).toEqual(notes);
});

test.each([
  { focus: 55, isNoted: false }, // 15 off 40
  { focus: 56, isNoted: true },
])('an IT focus of $focus is compared with the split as set', ({ focus, isNoted }) => {
  const { notes } = scoreClient({ ...atLevel(3), itFocus: focus }, { settings: own });
  expect(notes.length > 0).toBe(isNoted);
});

test('the same number for low and high is a band', () => {
  expect(valuesUnder({ ...atLevel(3), employees: 20 }, { hoursLow3: 30, hoursHigh3: 30 }).hoursTarget).toBe(
    30,
  );
});

test('blank settings mean the standard values', () => {
  const { hoursTarget, itShare } = valuesUnder(atLevel(3), { hoursLow3: '', hoursHigh3: '', itPercent3: '' });
  expect([hoursTarget, itShare]).toEqual([32.5, 0.5]);
});

test.each([
  { hoursLow3: 41 },
  { hoursHigh3: 24 },
  { hoursLow3: -1 },
  { itPercent3: 101 },
  { hourlyRate: -1 },
  { hourlyRate: 'much' },
  { mspLevel: 6 },
  { mspLevel: 0 },
  { mspLevel: 2.5 },
  { readinessMargin: -1 },
  { stepsPerCell: 0 },
  { contractRequired: 'maybe' },
  { columns: 'some' },
])('%j is a wrong setting and stops the run', (settings) => {
  expect(refusalOf(listOf([atLevel(3)], { settings })).because).toBe('settings');
});
