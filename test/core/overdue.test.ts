import { atLevel, listOf, scoreClient } from './client';
import { scoreList } from './list';
import { serial } from './serial';

/** Today is 2026-05-20. */
const cases = [
  { level: 2, last: '2026-02-19', due: '2026-05-19', isOverdue: true },
  { level: 2, last: '2026-02-20', due: '2026-05-20', isOverdue: false },
  { level: 3, last: '2026-04-19', due: '2026-05-19', isOverdue: true },
  { level: 3, last: '2026-04-20', due: '2026-05-20', isOverdue: false },
  { level: 5, last: '2024-01-31', due: '2024-02-29', isOverdue: true },
];

test.each(cases)(
  'at OML $level a review due on $due is overdue: $isOverdue',
  ({ level, last, isOverdue }) => {
    const { notes } = scoreClient({ ...atLevel(level), lastReview: serial(last) });
    expect(notes.some((note) => note.includes('the next was due'))).toBe(isOverdue);
  },
);

test.each(cases.filter(({ isOverdue }) => isOverdue))(
  'the note says that the review of $last was due on $due',
  ({ level, last, due }) => {
    const { notes } = scoreClient({ ...atLevel(level), lastReview: serial(last) });
    expect(notes.join()).toContain(due);
  },
);

test('the tally counts the overdue reviews', () => {
  const clients = cases.map(({ level, last }) => ({ ...atLevel(level), lastReview: serial(last) }));
  expect(scoreList(listOf(clients)).tally.overdue).toBe(3);
});

test.each([
  { level: 0, last: '2025-05-19', isNoted: true },
  { level: 0, last: '2025-05-20', isNoted: false },
  { level: 1, last: '2025-05-19', isNoted: true },
  { level: 1, last: '2025-05-20', isNoted: false },
  { level: 1, last: '', isNoted: false },
])('at OML $level no review since "$last" is noted: $isNoted', ({ level, last, isNoted }) => {
  const { notes } = scoreClient({ ...atLevel(level), lastReview: last === '' ? '' : serial(last) });
  expect(notes.some((note) => /^Last Review: .*, more than a year ago$/.test(note))).toBe(isNoted);
});

test('at OML 1 no review is ever overdue', () => {
  const { tally } = scoreList(listOf([{ ...atLevel(1), lastReview: serial('2020-01-01') }]));
  expect(tally.overdue).toBe(0);
});
