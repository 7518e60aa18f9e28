import { all, atLevel, scoreClient, type ClientCells, type Run } from './client';

interface Case {
  readonly who: string;
  readonly limit: string;
  readonly cells: ClientCells;
  readonly run?: Run;
  /** Names of what carries the level, all of which the reason must hold. */
  readonly carries: readonly string[];
  /** What must be said of what holds it there. */
  readonly holds: readonly string[];
}

const cases: readonly Case[] = [
  {
    who: 'without any service',
    limit: 'Practices',
    cells: all('no'),
    carries: ['OML 0', 'No vCIO service'],
    holds: ['OML 1', 'IT Advice'],
  },
  {
    who: 'of whom only a no is known',
    limit: 'Open questions',
    cells: { policies: 'no' },
    carries: ['OML 0', 'No vCIO service'],
    holds: ['OML 1', 'IT Advice', 'not answered'],
  },
  {
    who: 'without advice, of whom nothing else is known',
    limit: 'Open questions',
    cells: { advice: 'no' }, // any other practice would imply it
    carries: ['OML 0', 'No vCIO service'],
    holds: ['OML 1'],
  },
  {
    who: 'at OML 1',
    limit: 'Practices',
    cells: { ...atLevel(1), roadmap: 'yes' },
    carries: ['OML 1', 'Ad-hoc advice', 'IT Advice'],
    holds: ['OML 2', 'Quarterly Reviews'],
  },
  {
    who: 'bundled at OML 2',
    limit: 'Contract',
    cells: atLevel(2),
    carries: ['OML 2', 'Structured infrastructure', 'IT Roadmap', 'Quarterly Reviews'],
    holds: ['contract of its own', 'MSP contract', 'OML 2 at most'],
  },
  {
    who: 'with more support than the gate wants',
    limit: 'Practices',
    cells: { ...all('yes'), wholeItScope: 'no' },
    carries: ['OML 2', 'Structured infrastructure', 'IT Roadmap'],
    holds: ['OML 3 still needs Whole-IT Scope.'],
  },
  {
    who: 'of low maturity at OML 3',
    limit: 'Client readiness',
    cells: { ...atLevel(3), clientMaturity: 2 },
    carries: ['OML 3', 'Separate IT management', 'Separate vCIO Contract', 'Whole-IT Scope', 'IT Policies'],
    holds: ['OML 4', "client's reach", 'maturity is 2', 'asks for 3'],
  },
  {
    who: 'at OML 4 with open answers',
    limit: 'Open questions',
    cells: { ...atLevel(4, ''), industryStack: 'yes' },
    carries: ['OML 4', 'Operational excellence', 'Process Improvement', 'Management Reporting'],
    holds: ['OML 5', 'not answered', 'Strategy Influence', 'Project Office', 'Custom Solutions'],
  },
  {
    who: 'confirmed above the cap',
    limit: 'MSP practice',
    cells: atLevel(4),
    run: { settings: { mspLevel: 2 } },
    carries: ['OML 2', 'Structured infrastructure', 'IT Roadmap'],
    holds: ['OML 4', "MSP's own level"],
  },
  {
    who: 'whose open answers end at the cap',
    limit: 'MSP practice',
    cells: atLevel(2, ''),
    run: { settings: { mspLevel: 2 } },
    carries: ['OML 2', 'Structured infrastructure'],
    holds: ['open answers', "MSP's own level"],
  },
  {
    who: 'at OML 5',
    limit: 'Top level',
    cells: all('yes'),
    carries: ['OML 5', 'Competitive edge', 'Strategy Influence', 'Custom Solutions'],
    holds: ['no level above'],
  },
];
const reasonOf = ({ cells, run }: Case) => String(scoreClient(cells, run).values.reason);

test.each(cases)('the case of a client $who is one of "$limit"', ({ cells, run, limit }) => {
  expect(scoreClient(cells, run).values.limitedBy).toBe(limit);
});

test.each(cases)('the reason of a client $who names $carries as what carries it', (client) => {
  const reason = reasonOf(client);
  expect(client.carries.filter((words) => !reason.includes(words))).toEqual([]);
});

test.each(cases)('the reason of a client $who names $holds as what holds it', (client) => {
  const reason = reasonOf(client);
  expect(client.holds.filter((words) => !reason.includes(words))).toEqual([]);
});

test.each(cases)('the reason of a client $who says vCIO OML first', (client) => {
  expect(reasonOf(client)).toMatch(/^[^.]*?vCIO OML/);
});

test.each(cases)('the reason of a client $who is one sentence', (client) => {
  expect(reasonOf(client)).toMatch(/^[A-Zv][^.!?\n]*[^.!?\n\s]\.$/);
});

test.each(cases)('the reason of a client $who has no gap in it', (client) => {
  expect(reasonOf(client)).not.toMatch(/undefined|NaN| {2}| [,;.]|:[.;]|-\d/);
});
