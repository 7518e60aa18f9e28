import fc from 'fast-check';
import { tries } from '../../thoroughness';
import { driveRun, type Course } from './drive-run';
import { EditedList, type Edit } from './edited-list';

/**
 * Whole rows move with our cells in them, and a sort of only the user's columns leaves ours where they are. Both in one
 * run are the one thing that a later check cannot see: a row may read as before while our cells belong to a different
 * client.
 */
const anyEdit = fc
  .constantFrom<readonly Edit['kind'][]>(
    ['insert', 'delete', 'sort', 'swap', 'answer'],
    ['sortOwnColumns', 'answer'],
  )
  .map((kinds) => fc.record({ kind: fc.constantFrom(...kinds), row: fc.nat(30), other: fc.nat(30) }));

const anyEdits = anyEdit
  .chain((edit) => fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), edit), { maxLength: 6 }))
  .map(
    (edits) =>
      new Map(edits.map(([step]) => [step, edits.flatMap(([at, edit]) => (at === step ? [edit] : []))])),
  );

const anyCourse: fc.Arbitrary<Course> = fc.record({
  rowCount: fc.integer({ min: 1, max: 9 }),
  rowsAtOnce: fc.integer({ min: 1, max: 4 }),
  isStored: fc.boolean(),
  edits: anyEdits,
  stopsBefore: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined, freq: 4 }),
});

test('whatever is edited between any two steps, no result ends up beside the wrong client, and the portfolio counts the list', () => {
  fc.assert(
    fc.property(anyCourse, (course) => {
      const list = new EditedList(course.rowCount);
      const { ended, drawn, isOutdated, lastPass } = driveRun(list, course);
      expect(ended).not.toBe('giveUp');
      const lastEdit = Math.max(0, ...course.edits.keys());
      // Edits during the last pass are for the next run.
      if (lastEdit >= lastPass) return;
      expect(list.misplaced()).toEqual([]);
      if (ended === 'stop') return;
      const { there, expected, tally } = list.compared();
      expect(there).toEqual(expected);
      expect(isOutdated || drawn).toEqual(isOutdated || tally);
    }),
    tries(10_000),
  );
});

const QUIET: Course = { rowCount: 7, rowsAtOnce: 3, isStored: false, edits: new Map() };
const every = (edit: Edit, from = 1) =>
  new Map(Array.from({ length: 300 }, (_, index) => [from + index, [edit]] as const));

test.each([
  {
    what: 'a list that nobody edits is read twice and drawn once',
    course: QUIET,
    orders: 'prepare read read read measure draw read read read measure end',
  },
  {
    what: 'a run that is stored on its way counts its clients in one step at the end',
    course: { ...QUIET, isStored: true },
    orders:
      'measure prepare measure read measure read measure read measure read read read measure draw read read read measure end',
  },
  {
    what: 'a run that is stopped compares what it has scored and draws nothing',
    course: { ...QUIET, stopsBefore: 4 },
    orders: 'prepare read read measure stop',
  },
  {
    what: 'a run that is stopped before its first row reads none',
    course: { ...QUIET, stopsBefore: 1 },
    orders: 'stop',
  },
])('$what', ({ course, orders }) => {
  expect(driveRun(new EditedList(course.rowCount), course).orders.join(' ')).toBe(orders);
});

test('a list that is edited all the time is drawn three times, and the user is told', () => {
  const course = { ...QUIET, edits: every({ kind: 'answer', row: 0, other: 5 }) };
  const list = new EditedList(course.rowCount);
  let other = 0;
  const edits = new Map(
    [...course.edits.keys()].map((step) => [
      step,
      [{ kind: 'answer', row: 0, other: (other += 1) } as const],
    ]),
  );
  const { ended, isOutdated, orders } = driveRun(list, { ...course, edits });
  expect([ended, isOutdated]).toEqual(['end', true]);
  expect(orders.filter((order) => order === 'draw')).toHaveLength(3);
});

test('the run gives up on a list whose rows keep moving', () => {
  const course = { ...QUIET, edits: every({ kind: 'insert', row: 0, other: 1 }) };
  expect(driveRun(new EditedList(course.rowCount), course).ended).toBe('giveUp');
});
