import { atLevel, scoreClient } from './client';
import { isoOf } from './iso-of';
import { serial } from './serial';

interface Case {
  readonly level: number;
  readonly today: string;
  readonly last: string;
}

const reviewOf = ({ level, today, last }: Case) =>
  isoOf(
    scoreClient({ ...atLevel(level), lastReview: last === '' ? '' : serial(last) }, { today }).values
      .nextReview,
  );

const quarterEnds = ['2026-01-01 2026-03-31', '2026-03-30 2026-03-31', '2026-03-31 2026-06-30'].concat(
  ['2026-04-01 2026-06-30', '2026-06-30 2026-09-30', '2026-09-29 2026-09-30', '2026-09-30 2026-12-31'],
  ['2026-10-01 2026-12-31', '2026-12-31 2027-03-31', '2024-02-29 2024-03-31'],
);

test.each(
  [0, 1].flatMap((level) =>
    quarterEnds.map((days) => [level, ...days.split(' ')] as [number, string, string]),
  ),
)('at OML %d the review after %s is at the quarter-end, %s', (level, today, next) => {
  expect(reviewOf({ level, today, last: '' })).toBe(next);
});

test('at OML 1 a last review does not move the quarter-end', () => {
  expect(reviewOf({ level: 1, today: '2026-05-20', last: '2026-05-19' })).toBe('2026-06-30');
});

test.each([
  { level: 2, today: '2026-05-20', last: '2026-04-15', next: '2026-07-15' },
  { level: 2, today: '2026-05-20', last: '2025-11-30', next: '2026-02-28' }, // November has 30 days, February 28
  { level: 2, today: '2024-05-20', last: '2023-11-30', next: '2024-02-29' }, // 29 in a leap year
  { level: 2, today: '2024-05-20', last: '2023-11-29', next: '2024-02-29' },
  { level: 2, today: '2026-05-20', last: '2026-01-31', next: '2026-04-30' },
  { level: 2, today: '2026-05-20', last: '2025-12-31', next: '2026-03-31' },
  { level: 2, today: '2026-05-20', last: '2025-10-31', next: '2026-01-31' },
  { level: 2, today: '2026-05-20', last: '', next: '2026-06-30' },
  { level: 2, today: '2026-06-30', last: '', next: '2026-09-30' },
  { level: 3, today: '2026-05-20', last: '2026-05-20', next: '2026-06-20' },
  { level: 3, today: '2026-02-10', last: '2026-01-31', next: '2026-02-28' },
  { level: 3, today: '2026-03-10', last: '2026-02-28', next: '2026-03-28' },
  { level: 3, today: '2024-02-10', last: '2024-01-31', next: '2024-02-29' },
  { level: 3, today: '2024-03-10', last: '2024-02-29', next: '2024-03-29' },
  { level: 4, today: '2026-05-20', last: '2025-12-31', next: '2026-01-31' },
  { level: 5, today: '2026-05-20', last: '2026-03-31', next: '2026-04-30' },
  { level: 3, today: '2026-05-20', last: '', next: '2026-05-31' },
  { level: 4, today: '2026-02-01', last: '', next: '2026-02-28' },
  { level: 5, today: '2028-02-29', last: '', next: '2028-02-29' },
  { level: 3, today: '2100-02-01', last: '', next: '2100-02-28' }, // not a leap year
  { level: 3, today: '2000-02-01', last: '', next: '2000-02-29' }, // a leap year
])('at OML $level on $today the review after "$last" is due on $next', (review) => {
  expect(reviewOf(review)).toBe(review.next);
});

test('a last review after today does not count', () => {
  expect(reviewOf({ level: 3, today: '2026-05-20', last: '2026-05-21' })).toBe('2026-05-31');
});

test("the review does not depend on the MSP's level", () => {
  const { values } = scoreClient(
    { ...atLevel(5), lastReview: serial('2026-05-01') },
    { settings: { mspLevel: 2 } },
  );
  expect(isoOf(values.nextReview)).toBe('2026-06-01');
});

test.each([
  // The shorter interval of level and cadence, after the last review.
  { level: 0, cadence: 'quarterly', last: '2026-04-15', next: '2026-07-15' },
  { level: 1, cadence: 'annual', last: '2025-08-10', next: '2026-08-10' },
  { level: 1, cadence: 'annual, quarterly', last: '2025-08-10', next: '2025-11-10' },
  { level: 1, cadence: 'weekly', last: '2026-05-01', next: '2026-06-01' },
  { level: 2, cadence: 'monthly', last: '2026-05-01', next: '2026-06-01' },
  { level: 2, cadence: 'annual', last: '2026-05-01', next: '2026-08-01' },
  { level: 3, cadence: 'quarterly', last: '2026-05-01', next: '2026-06-01' },
  { level: 1, cadence: 'ad-hoc', last: '2026-05-01', next: '2026-06-30' },
  // Without a last review: the end of this month, the next quarter-end, the end of this year.
  { level: 1, cadence: 'monthly', last: '', next: '2026-05-31' },
  { level: 1, cadence: 'quarterly', last: '', next: '2026-06-30' },
  { level: 1, cadence: 'annual', last: '', next: '2026-12-31' },
  { level: 1, cadence: 'ad-hoc', last: '', next: '2026-06-30' },
  { level: 1, cadence: 'fortnightly', last: '', next: '2026-06-30' },
])('at OML $level, meeting $cadence, last seen "$last", the next review is $next', (review) => {
  const { level, cadence, last, next } = review;
  // Answered, so that the cadence does not change the level.
  const answered = { managementCycles: level < 3 ? 'no' : 'yes', qbr: level < 2 ? 'no' : 'yes' };
  const { values } = scoreClient({
    ...atLevel(level),
    ...answered,
    cadence,
    lastReview: last === '' ? '' : serial(last),
  });
  expect([values.oml, isoOf(values.nextReview)]).toEqual([level, next]);
});

test.each([
  { today: '2026-12-31', cadence: 'annual', next: '2026-12-31' },
  { today: '2026-05-31', cadence: 'monthly', next: '2026-05-31' },
  { today: '2026-06-30', cadence: 'quarterly', next: '2026-09-30' },
])('on $today, meeting $cadence and never reviewed, the next review is $next', ({ today, cadence, next }) => {
  const { values } = scoreClient({ ...atLevel(1), cadence }, { today });
  expect(isoOf(values.nextReview)).toBe(next);
});

test('the time of day of a last review is dropped', () => {
  const { values } = scoreClient({ ...atLevel(3), lastReview: serial('2026-05-01') + 0.75 });
  expect(isoOf(values.nextReview)).toBe('2026-06-01');
});
