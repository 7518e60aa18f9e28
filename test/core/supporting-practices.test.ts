import { all, scoreClient, type ClientCells } from './client';
import { CONTRACT_PRACTICES } from './contract';

/** The answers to the supporting practices of a gate, in table order, all else in place; and the level that follows. */
const gates = [
  {
    gate: 3,
    practices: ['rolesDocumented', 'policies', 'education'],
    // Two of three are needed, and no more than are not n/a.
    cases: [
      { given: 'yes yes yes', level: 5 },
      { given: 'yes yes no', level: 5 },
      { given: 'no yes yes', level: 5 },
      { given: 'yes no no', level: 2 },
      { given: 'no no no', level: 2 },
      { given: 'yes yes n/a', level: 5 },
      { given: 'yes no n/a', level: 2 },
      { given: 'yes n/a n/a', level: 5 },
      { given: 'no n/a n/a', level: 2 },
      { given: 'n/a n/a n/a', level: 5 },
      { given: 'yes blank no', level: 2, possible: 5 },
      { given: 'no blank no', level: 2, possible: 2 },
      { given: 'no blank blank', level: 2, possible: 5 },
      { given: 'n/a n/a blank', level: 2, possible: 5 },
    ],
  },
  {
    gate: 4,
    practices: ['managementReporting', 'solutionSourcing'],
    cases: [
      { given: 'yes yes', level: 5 },
      { given: 'yes no', level: 5 },
      { given: 'no yes', level: 5 },
      { given: 'no no', level: 3 },
      { given: 'no n/a', level: 3 },
      { given: 'yes n/a', level: 5 },
      { given: 'n/a n/a', level: 5 },
      { given: 'blank no', level: 3, possible: 5 },
    ],
  },
  {
    gate: 5,
    practices: ['customSolutions'],
    cases: [
      { given: 'yes', level: 5 },
      { given: 'no', level: 4 },
      { given: 'n/a', level: 5 },
      { given: 'blank', level: 4, possible: 5 },
    ],
  },
];
const cases = gates.flatMap(({ gate, practices, cases: rows }) =>
  rows.map((row) => ({ gate, possible: row.level, ...row, cells: cellsFor(gate, practices, row.given) })),
);

test.each(cases)('with $given in support of gate $gate the client is at OML $level', ({ cells, level }) => {
  expect(scoreClient(cells).values.oml).toBe(level);
});

test.each(cases)('with $given in support of gate $gate OML $possible is possible', ({ cells, possible }) => {
  expect(scoreClient(cells).values.possible).toBe(possible);
});

/** All other supporting practices of the gate are n/a. */
function cellsFor(gate: number, practices: readonly string[], given: string): ClientCells {
  const answers = given.split(' ').map((word) => (word === 'blank' ? '' : word));
  const supporting = CONTRACT_PRACTICES.filter(
    ([, , level, kind]) => level === gate && kind === 'supporting',
  );
  return {
    ...all('yes'),
    ...Object.fromEntries(supporting.map(([id]) => [id, 'n/a'])),
    ...Object.fromEntries(practices.map((practice, index) => [practice, answers[index] ?? ''])),
  };
}
