import { all, atLevel, scoreClient, type ClientCells, type Run } from './client';
import { CONTRACT_PRACTICES } from './contract';

interface Case {
  readonly who: string;
  readonly cells: ClientCells;
  readonly run?: Run;
  /** Kind and, after a space, the practice if it is about one. */
  readonly steps: readonly string[];
}

const toDo = (kind: 'required' | 'supporting') =>
  CONTRACT_PRACTICES.filter(([, , level, gate]) => level === 4 && gate === kind).map(([id]) => `do ${id}`);
const gate4 = toDo('required');
const gate4Support = toDo('supporting');

const cases: readonly Case[] = [
  { who: 'without any service', cells: all('no'), steps: ['do advice'] },
  { who: 'with only a no', cells: { policies: 'no' }, steps: ['confirm advice'] },
  { who: 'at OML 1', cells: atLevel(1), steps: ['do roadmap', 'do qbr'] },
  { who: 'at OML 1 with open answers', cells: atLevel(1, ''), steps: ['confirm roadmap', 'confirm qbr'] },
  {
    who: 'at OML 2, the contract first',
    cells: { ...atLevel(2), managementCycles: '' },
    steps: [
      'do separateContract',
      'do wholeItScope',
      'confirm managementCycles',
      'do rolesDocumented',
      'do policies',
      'do education',
    ],
  },
  {
    who: 'at OML 2 with its contract not answered, which still goes first',
    cells: { ...atLevel(2), separateContract: '', policies: 'yes', education: 'yes' },
    steps: ['confirm separateContract', 'do wholeItScope', 'do managementCycles'],
  },
  {
    who: 'at OML 2, the contract not required',
    cells: { ...atLevel(2), policies: 'yes', rolesDocumented: 'yes' },
    run: { settings: { contractRequired: 'no' } },
    steps: ['do wholeItScope', 'do managementCycles'],
  },
  {
    who: 'with one of two supporting practices met',
    cells: { ...atLevel(2), policies: 'yes', wholeItScope: 'yes' },
    steps: ['do separateContract', 'do managementCycles', 'do rolesDocumented', 'do education'],
  },
  {
    who: 'with a supporting practice that is n/a',
    cells: { ...atLevel(2), policies: 'n/a', wholeItScope: 'yes', managementCycles: 'yes' },
    steps: ['do separateContract', 'do rolesDocumented', 'do education'],
  },
  {
    who: 'with n/a to a required practice',
    cells: { ...atLevel(1), roadmap: 'n/a' },
    steps: ['do roadmap', 'do qbr'],
  },
  { who: 'at OML 3', cells: atLevel(3), steps: [...gate4, ...gate4Support] },
  {
    who: 'at OML 3 with enough support',
    cells: { ...atLevel(3), solutionSourcing: 'yes' },
    steps: gate4,
  },
  {
    who: 'at OML 4 to whom no custom solution applies',
    cells: { ...atLevel(4), customSolutions: 'n/a', projectOffice: 'yes' },
    steps: ['do strategyInfluence', 'do industryStack', 'do adoptionReadiness'],
  },
  { who: 'at OML 5', cells: all('yes'), steps: ['keep'] },
  { who: 'at OML 5 whose target is less', cells: { ...all('yes'), targetLevel: 3 }, steps: ['keep'] },
  { who: 'whose target is reached', cells: { ...atLevel(2), targetLevel: 2 }, steps: ['keep'] },
  { who: 'above its target', cells: { ...atLevel(3), targetLevel: 2 }, steps: ['keep'] },
  { who: 'below its target', cells: { ...atLevel(1), targetLevel: 2 }, steps: ['do roadmap', 'do qbr'] },
  {
    who: 'whose target is reached and whose maturity is low, at the level of the MSP',
    cells: { ...atLevel(3), targetLevel: 3, clientMaturity: 1 },
    run: msp(3),
    steps: ['keep'],
  },
  {
    who: 'whose target is reached above the level of the MSP',
    cells: { ...atLevel(4), targetLevel: 4 },
    run: msp(3),
    steps: ['keep'],
  },
  {
    who: 'at the level of the MSP',
    cells: atLevel(3),
    run: msp(3),
    steps: ['cap-msp', ...gate4, ...gate4Support],
  },
  { who: 'below the level of the MSP', cells: atLevel(1), run: msp(3), steps: ['do roadmap', 'do qbr'] },
  {
    who: 'of low maturity',
    cells: { ...atLevel(3), clientMaturity: 2 },
    steps: ['cap-client', ...gate4, ...gate4Support],
  },
  {
    who: 'of low maturity at the level of the MSP',
    cells: { ...atLevel(3), clientMaturity: 1 },
    run: msp(3),
    steps: ['cap-msp', 'cap-client', ...gate4, ...gate4Support],
  },
  {
    who: 'whose reviews the cadence answers',
    cells: { roadmap: '', cadence: 'quarterly' },
    steps: ['confirm roadmap'],
  },
];

test.each(cases)('a client $who has the steps $steps', ({ cells, run, steps }) => {
  const found = scoreClient(cells, run).steps;
  expect(found.map(({ kind, practice }) => (practice === undefined ? kind : `${kind} ${practice}`))).toEqual(
    steps,
  );
});

function msp(mspLevel: number): Run {
  return { settings: { mspLevel } };
}
