import { scoreList } from './list';

const headers = ['Client', 'Client ID', 'IT Advice'];
/** For each row, whether its notes say that the name occurs twice. */
const noted = (...rows: readonly (readonly (string | number)[])[]) =>
  scoreList({ headers, rows: rows.map((row) => [...row, 'yes']) }).clients.map(({ values }) =>
    /more than once|duplicate|twice/i.test(String(values.notes)),
  );

test.each([
  { what: 'the same name', names: ['Acme', 'Acme'] },
  { what: 'a name in different case', names: ['Acme', 'ACME'] },
  { what: 'a name with spare spaces', names: ['Acme', '  Acme '] },
  { what: 'a name with a no-break space after it', names: ['Acme', 'acme\u00a0'] },
])('$what is noted on both rows', ({ names }) => {
  expect(noted(...names.map((name) => [name, '']))).toEqual([true, true]);
});

test('both rows of a duplicate are scored', () => {
  const { clients } = scoreList({
    headers,
    rows: [
      ['Acme', '', 'yes'],
      ['Acme', '', 'no'],
    ],
  });
  expect(clients.map(({ values }) => values.oml)).toEqual([1, 0]);
});

test.each([
  {
    what: 'different names are not duplicates',
    rows: [
      ['Acme', 1],
      ['Bolt', 1],
    ],
    expected: [false, false],
  },
  {
    what: 'two IDs that differ keep one name apart',
    rows: [
      ['Acme', 1],
      ['Acme', 2],
    ],
    expected: [false, false],
  },
  {
    what: 'one ID is one client',
    rows: [
      ['Acme', 1],
      ['acme', 1],
    ],
    expected: [true, true],
  },
  {
    what: 'a number and its text are one ID',
    rows: [
      ['Acme', 7],
      ['Acme', '7'],
    ],
    expected: [true, true],
  },
  {
    what: 'an ID on one row only keeps nothing apart',
    rows: [
      ['Acme', 1],
      ['Acme', ''],
    ],
    expected: [true, true],
  },
  {
    what: 'a blank ID is none',
    rows: [
      ['Acme', 1],
      ['Acme', ' \u00a0'],
    ],
    expected: [true, true],
  },
  {
    what: 'an error is not an ID',
    rows: [
      ['Acme', 1],
      ['Acme', '#N/A'],
    ],
    expected: [true, true],
  },
  {
    what: 'a third row without ID is a duplicate of both',
    rows: [
      ['Acme', 1],
      ['Acme', 2],
      ['Acme', ''],
    ],
    expected: [true, true, true],
  },
  {
    what: 'a third row with an ID of its own stays apart',
    rows: [
      ['Acme', 1],
      ['Acme', 1],
      ['Acme', 2],
    ],
    expected: [true, true, false],
  },
])('$what', ({ rows, expected }) => {
  expect(noted(...rows)).toEqual(expected);
});

test('a list without Client ID finds duplicates by name alone', () => {
  const { clients } = scoreList({
    headers: ['Client', 'IT Advice'],
    rows: [
      ['Acme', 'yes'],
      ['acme', 'yes'],
    ],
  });
  expect(clients.map(({ values }) => values.notes)).toEqual([
    expect.stringContaining('more than once'),
    expect.stringContaining('more than once'),
  ]);
});

test('rows without a name are not duplicates of each other', () => {
  expect(noted(['Acme', ''], ['', ''], ['', ''])).toEqual([false]);
});
