import { all, atLevel, scoreClient, type ClientCells, type Run } from './client';

interface Case {
  readonly who: string;
  readonly cells: ClientCells;
  readonly run?: Run;
  readonly progress: number;
}

const cases: readonly Case[] = [
  { who: 'nothing in place', cells: all('no'), progress: 0 }, // 0 of 1
  { who: 'advice only', cells: atLevel(1), progress: 1 }, // 0 of 2
  { who: 'a roadmap but no reviews', cells: { ...atLevel(1), roadmap: 'yes' }, progress: 1.5 }, // 1 of 2
  { who: 'OML 2 and no more', cells: atLevel(2), progress: 2 }, // 0 of 3 + 2
  { who: 'one of gate 3', cells: { ...atLevel(2), separateContract: 'yes' }, progress: 2.2 }, // 1 of 5
  {
    who: 'all three supporting practices, of which two count',
    cells: { ...atLevel(2), rolesDocumented: 'yes', policies: 'yes', education: 'yes' },
    progress: 2.4, // 2 of 5
  },
  {
    who: 'all but the contract',
    cells: { ...all('yes'), separateContract: 'no' },
    progress: 2.8, // 4 of 5
  },
  {
    who: 'two supporting practices that are n/a, so that one is wanted',
    cells: { ...atLevel(2), separateContract: 'yes', policies: 'n/a', education: 'n/a' },
    progress: 2.2, // 1 of 3 + 1: 0.25, floored
  },
  {
    who: 'no supporting practice that applies',
    cells: { ...atLevel(2), wholeItScope: 'yes', rolesDocumented: 'n/a', policies: 'n/a', education: 'n/a' },
    progress: 2.3, // 1 of 3: 0.33, floored
  },
  {
    who: 'two of three where the contract is not asked',
    cells: { ...atLevel(2), wholeItScope: 'yes', policies: 'yes', managementCycles: 'yes' },
    run: { settings: { contractRequired: 'no' } },
    progress: 2.7, // 3 of 2 + 2: 0.75, floored
  },
  { who: 'one of gate 4', cells: { ...atLevel(3), projectServices: 'yes' }, progress: 3.2 }, // 1 of 4: 0.25
  {
    who: 'three of gate 4',
    cells: { ...atLevel(3), projectServices: 'yes', businessApplications: 'yes', solutionSourcing: 'yes' },
    progress: 3.7, // 3 of 4: 0.75
  },
  {
    who: 'gate 5 but its supporting practice',
    cells: { ...all('yes'), customSolutions: 'no' },
    progress: 4.8,
  }, // 4 of 5
  { who: 'OML 5', cells: all('yes'), progress: 5 },
  { who: 'OML 5 of an MSP at 3', cells: all('yes'), run: { settings: { mspLevel: 3 } }, progress: 5 },
  { who: 'blank answers, which count as not met', cells: atLevel(2, ''), progress: 2 },
];

test.each(cases)('a client with $who is at $progress', ({ cells, run, progress }) => {
  expect(scoreClient(cells, run).values.progress).toBe(progress);
});
