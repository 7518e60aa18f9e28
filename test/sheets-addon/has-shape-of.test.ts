import { FIRST_TALLY } from '../../core/score-chunk';
import { hasShapeOf } from '../../sheets-addon/server/has-shape-of';

test.each<{ readonly what: string; readonly value: unknown; readonly model: unknown; readonly is: boolean }>([
  { what: 'a number', value: 1, model: 0, is: true },
  { what: 'no number where one belongs', value: '1', model: 0, is: false },
  { what: 'null where a number belongs', value: null, model: 0, is: false },
  { what: 'a member that is missing', value: {}, model: { a: 0 }, is: false },
  { what: 'a member more', value: { a: 1, b: 2 }, model: { a: 0 }, is: true },
  { what: 'a list where members belong', value: [], model: {}, is: false },
  { what: 'null where members belong', value: null, model: {}, is: false },
  { what: 'members where a list belongs', value: {}, model: [], is: false },
  { what: 'a list with null in it', value: [null], model: [], is: false },
  { what: 'a list that is too short', value: [1], model: [0, 0], is: false },
  { what: 'a list with one wrong in it', value: [1, 'x'], model: [0, 0], is: false },
  {
    what: 'a first tally out of JSON',
    value: JSON.parse(JSON.stringify(FIRST_TALLY)),
    model: FIRST_TALLY,
    is: true,
  },
  {
    what: 'a tally without its levels',
    value: { ...FIRST_TALLY, levels: [] },
    model: FIRST_TALLY,
    is: false,
  },
])('$what has the expected shape: $is', ({ value, model, is }) => {
  expect(hasShapeOf(value, model)).toBe(is);
});
