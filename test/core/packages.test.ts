import type { Package } from '../../core/assess/packages';
import { scoreList } from './list';

const PACKAGES: readonly Package[] = [
  { name: 'Gold', answers: { roadmap: 'yes', qbr: 'yes', policies: 'no' } },
  { name: 'Silver', answers: { advice: 'yes', policies: 'n/a' } },
  { name: 'gold ', answers: { roadmap: 'no' } },
];
const headers = ['Client', 'Package', 'IT Roadmap', 'Quarterly Reviews', 'IT Policies', 'Meeting Cadence'];

const levelOf = (cells: readonly string[]) =>
  scoreList({ headers, rows: [['Acme', ...cells]], packages: PACKAGES }).clients[0]?.values;

test.each([
  { about: 'a package answers what the row leaves open', cells: ['Gold', '', '', '', ''], oml: 2 },
  { about: 'case and space of its name do not matter', cells: [' gold', '', '', '', ''], oml: 2 },
  { about: 'what the row says wins', cells: ['Gold', 'no', '', '', ''], oml: 1 },
  { about: 'what the cadence says wins', cells: ['Gold', '', '', '', 'annual'], oml: 1 },
  { about: 'a package that nobody knows says nothing', cells: ['Bronze', 'yes', '', '', ''], oml: 1 },
  { about: 'advice is implied after the package', cells: ['Gold', 'no', 'no', 'yes', ''], oml: 1 },
])('$about', ({ cells, oml }) => {
  expect(levelOf(cells)?.oml).toBe(oml);
});

test('answers of a package count as answered, including n/a', () => {
  // IT Advice and IT Policies, 2 of 19
  expect(levelOf(['Silver', '', '', '', ''])?.completeness).toBe(0.11);
});

test('of two packages with the same name, the first counts', () => {
  expect(levelOf(['GOLD', '', '', '', ''])?.oml).toBe(2);
});

test('with packages a list needs no practice column, without them it does', () => {
  const list = { headers: ['Client', 'Package'], rows: [['Acme', 'Gold']] };
  expect(scoreList({ ...list, packages: PACKAGES }).clients[0]?.values.oml).toBe(2);
  expect(() => scoreList(list)).toThrow('no questions to score');
});
