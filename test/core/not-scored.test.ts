import { all, atLevel, scoreClient, type ClientCells } from './client';

const figures: ClientCells = { employees: 40, mspMrr: 3000, vcioFee: 500, vcioHours: 12, clientMaturity: 2 };
const unscored: readonly { who: string; cells: ClientCells; why: string }[] = [
  { who: 'without any answer', cells: figures, why: 'no practice is answered' },
  { who: 'with only unknown answers', cells: { ...figures, ...all('?') }, why: 'no practice is answered' },
  { who: 'with only n/a answers', cells: { ...figures, ...all('n/a') }, why: 'no practice is answered' },
  {
    who: 'whose cadence leaves everything open',
    cells: { ...figures, cadence: 'weekly' },
    why: 'no practice is answered',
  },
  {
    who: 'who is inactive',
    cells: { ...figures, ...atLevel(3), active: 'no' },
    why: 'Active says no ("no")',
  },
];

test.each(unscored)('a client $who gets notes and otherwise blank cells', ({ cells }) => {
  const { notes: _, ...others } = scoreClient(cells).values;
  expect(Object.values(others).filter((cell) => cell !== '')).toEqual([]);
});

test.each(unscored)('a client $who has no steps', ({ cells }) => {
  expect(scoreClient(cells).steps).toEqual([]);
});

test.each(unscored)('the first note of a client $who says "$why"', ({ cells, why }) => {
  expect(scoreClient(cells).notes[0]).toContain(why);
});

test.each(unscored)('the first note of a client $who begins with "Not scored"', ({ cells }) => {
  expect(scoreClient(cells).notes[0]).toMatch(/^Not scored/);
});

test('a quarterly cadence alone is an answer, so the client is scored', () => {
  expect(scoreClient({ cadence: 'quarterly' }).values.oml).toBe(1);
});

test('an ad-hoc cadence alone is an answer, a no, so the client is OML 0', () => {
  expect(scoreClient({ cadence: 'ad-hoc' }).values.oml).toBe(0);
});
