import { all, atLevel, scoreClient, type ClientCells, type Run } from './client';

interface Case {
  readonly who: string;
  readonly cells: ClientCells;
  readonly run?: Run;
  readonly limit: string;
}

/** In order of precedence; a case also fits as many of the lines below its own as it can. */
const cases: readonly Case[] = [
  { who: 'at OML 5', cells: all('yes'), limit: 'Top level' },
  { who: 'at OML 5 of an MSP at 5', cells: all('yes'), run: msp(5), limit: 'Top level' },
  { who: 'at OML 5 and of low maturity', cells: { ...all('yes'), clientMaturity: 1 }, limit: 'Top level' },

  { who: 'at OML 5 above its target', cells: { ...all('yes'), targetLevel: 3 }, limit: 'Top level' },

  { who: 'at its target', cells: { ...atLevel(2), targetLevel: 2 }, limit: 'Target reached' },
  { who: 'above its target', cells: { ...atLevel(3), targetLevel: 2 }, limit: 'Target reached' },
  {
    who: 'at its target, of low maturity, at the level of the MSP',
    cells: { ...atLevel(3), targetLevel: 3, clientMaturity: 1 },
    run: msp(3),
    limit: 'Target reached',
  },
  {
    who: 'below its target at the level of the MSP',
    cells: { ...atLevel(3), targetLevel: 4 },
    run: msp(3),
    limit: 'MSP practice',
  },

  { who: 'above the MSP', cells: atLevel(4), run: msp(3), limit: 'MSP practice' },
  {
    who: 'above the MSP and of low maturity',
    cells: { ...atLevel(4), clientMaturity: 1 },
    run: msp(3),
    limit: 'MSP practice',
  },
  { who: 'bundled of an MSP at 2', cells: atLevel(2), run: msp(2), limit: 'MSP practice' },
  {
    who: 'with practices to do at the level of the MSP',
    cells: atLevel(3),
    run: msp(3),
    limit: 'MSP practice',
  },
  {
    who: 'with open questions of an MSP at its level',
    cells: atLevel(3, ''),
    run: msp(3),
    limit: 'MSP practice',
  },

  {
    who: 'bundled and of low maturity',
    cells: { ...atLevel(2), clientMaturity: 1 },
    limit: 'Client readiness',
  },
  {
    who: 'of low maturity, its contract not answered',
    cells: { ...atLevel(2, ''), clientMaturity: 1 },
    limit: 'Client readiness',
  },
  {
    who: 'of low maturity with practices to do',
    cells: { ...atLevel(3), clientMaturity: 2 },
    limit: 'Client readiness',
  },

  { who: 'at OML 2 with a no to the contract', cells: atLevel(2), limit: 'Contract' },
  {
    who: 'at OML 2 with n/a to the contract',
    cells: { ...atLevel(2), separateContract: 'n/a' },
    limit: 'Contract',
  },
  {
    who: 'bundled with all else open',
    cells: { ...atLevel(2, ''), separateContract: 'no' },
    limit: 'Contract',
  },
  { who: 'bundled at OML 1', cells: atLevel(1), limit: 'Practices' },
  {
    who: 'bundled, the contract not required',
    cells: atLevel(2),
    run: { settings: { contractRequired: 'no' } },
    limit: 'Practices',
  },

  { who: 'with the contract not answered', cells: atLevel(2, ''), limit: 'Open questions' },
  { who: 'with the next gate open', cells: atLevel(3, ''), limit: 'Open questions' },
  {
    who: 'with open questions below the level of the MSP',
    cells: atLevel(2, ''),
    run: msp(3),
    limit: 'Open questions',
  },
  {
    who: 'with every yes but one to go, that one open',
    cells: { ...all('yes'), customSolutions: '' },
    limit: 'Open questions',
  },
  { who: 'with only a no to policies', cells: { policies: 'no' }, limit: 'Open questions' },
  {
    who: 'without advice, all else open, though any yes would imply it',
    cells: { advice: 'no' }, // possible OML 1, but gate 1 has no open question
    limit: 'Practices',
  },

  { who: 'with practices to do', cells: atLevel(3), limit: 'Practices' },
  {
    who: 'with a no beside the open answers of the next gate',
    cells: { ...atLevel(3, ''), projectServices: 'no' },
    limit: 'Practices',
  },
  { who: 'without any vCIO service', cells: all('no'), limit: 'Practices' },
];

test.each(cases)('a client $who is limited by "$limit"', ({ cells, run, limit }) => {
  expect(scoreClient(cells, run).values.limitedBy).toBe(limit);
});

function msp(mspLevel: number): Run {
  return { settings: { mspLevel } };
}
