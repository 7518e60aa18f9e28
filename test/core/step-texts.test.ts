import { all, atLevel, scoreClient, type ClientCells, type Run } from './client';
import { CONTRACT_PRACTICES } from './contract';
import { serial } from './serial';

/** For each practice, words from the contract that its step and its question must contain. */
const words: Readonly<Record<string, { readonly step: string; readonly question: string }>> = {
  advice: { step: 'quarter-end or year-end', question: 'even if only when it asks' },
  roadmap: { step: "with the company's leaders", question: 'IT roadmap for the year' },
  qbr: { step: 'quarterly business reviews', question: 'every quarter' },
  separateContract: { step: 'own package at its own price', question: 'own contract and price' },
  wholeItScope: { step: 'beyond the infrastructure', question: 'not only the infrastructure' },
  managementCycles: { step: 'beside the annual and quarterly ones', question: 'monthly and weekly' },
  rolesDocumented: { step: 'is responsible for and delivers', question: 'written down' },
  policies: { step: 'IT policies', question: 'policies and rules in force' },
  education: { step: 'more out of a system', question: 'get training' },
  processImprovement: { step: 'bottleneck', question: 'bottlenecks' },
  projectServices: { step: 'beside the ongoing service', question: 'as projects' },
  businessApplications: { step: 'applications', question: 'business applications' },
  managementReporting: {
    step: 'report or way of sharing work',
    question: 'reports and the collaboration tools',
  },
  solutionSourcing: { step: 'solutions and specialists', question: 'marketplace' },
  strategyInfluence: { step: 'strategy meeting', question: 'general strategy' },
  projectOffice: { step: 'project manager', question: 'full project management' },
  industryStack: { step: 'industry', question: 'industry' },
  adoptionReadiness: { step: 'new technology', question: 'new technology' },
  customSolutions: { step: 'software', question: 'custom software' },
};

const textOf = (id: string, level: number, answer: string) =>
  scoreClient(atLevel(level - 1, answer)).steps.find(({ practice }) => practice === id)?.text ?? '';

test.each(CONTRACT_PRACTICES)(
  'the step of %s begins with its header, %s, and says what to do',
  (id, header, level) => {
    expect(textOf(id, level, 'no')).toMatch(
      new RegExp(`^${header}: [a-z][^?]*${words[id]?.step ?? ''}[^?]*$`),
    );
  },
);

test.each(CONTRACT_PRACTICES.filter(([id]) => id !== 'advice'))(
  'if %s is unknown, its step asks its question and gives no instruction',
  (id, header, level) => {
    expect(textOf(id, level, '')).toMatch(
      new RegExp(
        `^Confirm: ${header}: [A-Z][^?]*${words[id]?.question ?? ''}[^?]*\\?( \\(any \\d of \\d\\))?$`,
      ),
    );
  },
);

interface Case {
  readonly who: string;
  readonly cells: ClientCells;
  readonly run?: Run;
  /** The whole first step. */
  readonly first: string;
}

const cases: readonly Case[] = [
  {
    who: 'at the level of the MSP',
    cells: atLevel(2),
    run: msp(2),
    first:
      "MSP Level: build the MSP's own level first, from OML 2 to OML 3: choose one client and run OML 3 there",
  },
  {
    who: 'two levels above the MSP',
    cells: atLevel(4),
    run: msp(2),
    first:
      "MSP Level: build the MSP's own level first, from OML 2 to OML 5, one level at a time: " +
      'choose one client and run OML 3 there',
  },
  {
    who: 'of low maturity',
    cells: { ...atLevel(2), clientMaturity: 1 },
    first:
      'Client IT Maturity: raise it first, from 1 (firefighting) to 2 (infrastructure under control): ' +
      'get devices, backups and updates in order',
  },
  {
    who: 'of a maturity three short',
    cells: { ...atLevel(4), clientMaturity: 1 },
    first:
      'Client IT Maturity: raise it first, from 1 (firefighting) to 4 (processes improved through IT): ' +
      'get devices, backups and updates in order',
  },
  {
    who: 'above its target',
    cells: { ...atLevel(3), targetLevel: 2 },
    first:
      'Target OML: the client is at OML 3 and the target is OML 2, ' +
      'so agree with the client whether to raise the target or step the service back',
  },
  {
    who: 'at OML 5 above its target',
    cells: { ...all('yes'), targetLevel: 4 },
    first:
      'Target OML: the client is at OML 5 and the target is OML 4, ' +
      'so agree with the client whether to raise the target or step the service back',
  },
  {
    who: 'at OML 5',
    cells: all('yes'),
    first:
      "OML 5: keep the vCIO on technology that gives an edge, and leave general management to the client's managers",
  },
  {
    who: 'at its target, OML 1, with few seats',
    cells: { ...atLevel(1), targetLevel: 1, employees: 5 },
    first:
      'Target OML: OML 1 is reached, so keep giving advice when they ask, about 1 hour a year, next review 2026-06-30',
  },
  {
    who: 'at its target, OML 2',
    cells: { ...atLevel(2), targetLevel: 2, employees: 40, lastReview: serial('2026-04-17') },
    first:
      'Target OML: OML 2 is reached, so keep the annual roadmap and the quarterly reviews, ' +
      'about 8.5 hours a year, next review 2026-07-17', // 5 + 2/3 × 5, to the nearest half
  },
  {
    who: 'at its target, OML 2, with its review overdue',
    cells: { ...atLevel(2), targetLevel: 2, employees: 40, lastReview: serial('2026-01-18') },
    first:
      'Target OML: OML 2 is reached, so keep the annual roadmap and the quarterly reviews, ' +
      'about 8.5 hours a year, and hold the review that was due 2026-04-18',
  },
  {
    who: 'at its target, OML 3',
    cells: { ...atLevel(3), targetLevel: 3, employees: 30 },
    first:
      'Target OML: OML 3 is reached, so keep the annual, quarterly, monthly and weekly cycles, ' +
      'about 35 hours a year, next review 2026-05-31',
  },
];

test.each(cases)('the first step of a client $who is "$first"', ({ cells, run, first }) => {
  expect(scoreClient(cells, run).steps[0]?.text).toBe(first);
});

test.each([
  { met: {}, says: ' (any 2 of 3)' },
  { met: { policies: 'yes' }, says: ' (any 1 of 2)' },
  { met: { policies: 'n/a' }, says: '' }, // two are left and two are needed
])('the steps of supporting practices, besides $met, end in "$says"', ({ met, says }) => {
  const { steps } = scoreClient({ ...atLevel(2), ...met });
  const endings = steps
    .filter(({ practice }) => practice === 'rolesDocumented' || practice === 'education')
    .map(({ text }) => / \(any \d of \d\)$/.exec(text)?.[0] ?? '');
  expect(endings).toEqual([says, says]);
});

function msp(mspLevel: number): Run {
  return { settings: { mspLevel } };
}
