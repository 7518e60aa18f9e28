import { all, atLevel, scoreClient, type ClientCells, type Run } from './client';

interface Case {
  readonly limit: string;
  readonly cells: ClientCells;
  readonly run?: Run;
  readonly reason: string;
}

const support = { rolesDocumented: 'yes', policies: 'yes' };
const gate3 = { separateContract: 'yes', wholeItScope: 'yes', managementCycles: 'yes' };
const withoutContract = { settings: { contractRequired: 'no' } };

const cases: readonly Case[] = [
  {
    limit: 'Practices',
    cells: all('no'),
    reason: 'No vCIO service yet; OML 1 needs only IT Advice (0 of 1 done).',
  },
  {
    limit: 'Open questions',
    cells: { policies: 'no' },
    reason: 'No vCIO service confirmed yet; OML 1 needs only an answer on IT Advice (0 of 1 done).',
  },
  {
    limit: 'Practices',
    cells: atLevel(1),
    reason: 'IT advice is in place; OML 2 needs an IT Roadmap and Quarterly Reviews (0 of 2 done).',
  },
  {
    limit: 'Practices',
    cells: { ...atLevel(1), roadmap: 'yes' },
    reason: 'IT advice is in place; OML 2 needs only Quarterly Reviews (1 of 2 done).',
  },
  {
    limit: 'Practices',
    cells: { ...atLevel(1), ...gate3, policies: 'yes' },
    reason:
      'IT advice and 4 higher practices are in place, but OML 2 still needs an IT Roadmap and Quarterly Reviews (0 of 2 done).',
  },
  {
    limit: 'Open questions',
    cells: { ...atLevel(1, ''), projectOffice: 'yes', policies: 'yes' },
    reason:
      'IT advice and 2 higher practices are in place, but OML 2 still needs an answer on IT Roadmap and Quarterly Reviews (0 of 2 done).',
  },
  {
    limit: 'Practices',
    cells: { ...atLevel(1), policies: 'yes' }, // one higher practice is not worth mentioning
    reason: 'IT advice is in place; OML 2 needs an IT Roadmap and Quarterly Reviews (0 of 2 done).',
  },
  {
    limit: 'Practices',
    cells: { ...atLevel(1, 'no'), qbr: '' },
    reason:
      'IT advice is in place; OML 2 needs an IT Roadmap and an answer on Quarterly Reviews (0 of 2 done).',
  },
  {
    limit: 'Contract',
    cells: { ...all('yes'), separateContract: 'no', ...rest('no') },
    reason:
      'Roadmap and reviews are in place, and only a Separate vCIO Contract is missing for OML 3 (4 of 5 done).',
  },
  {
    limit: 'Contract',
    cells: {
      ...all('yes'),
      separateContract: 'no',
      ...rest('no'),
      projectServices: 'yes',
      solutionSourcing: 'yes',
    },
    reason:
      'Roadmap, reviews and 2 higher practices are in place, and only a Separate vCIO Contract is missing for OML 3 (4 of 5 done).',
  },
  {
    limit: 'Contract',
    cells: { ...atLevel(2), ...support },
    reason:
      'Roadmap and reviews are in place; OML 3 needs a Separate vCIO Contract first, ' +
      'then Whole-IT Scope, and Monthly and Weekly Cycles (2 of 5 done).',
  },
  {
    limit: 'Contract',
    cells: { ...atLevel(2), wholeItScope: 'yes', projectServices: 'yes', projectOffice: 'yes' },
    reason:
      'Roadmap, reviews and 2 higher practices are in place, but OML 3 needs a Separate vCIO Contract first, ' +
      'then Monthly and Weekly Cycles, and 2 more (1 of 5 done).',
  },
  {
    limit: 'Practices',
    cells: { ...atLevel(2), separateContract: 'yes' },
    reason:
      'Roadmap and reviews run under a separate contract; OML 3 needs Whole-IT Scope, ' +
      'Monthly and Weekly Cycles, and 2 more (1 of 5 done).',
  },
  {
    limit: 'Practices',
    cells: { ...atLevel(2), ...gate3 },
    reason:
      'Roadmap and reviews run under a separate contract; ' +
      'OML 3 needs two of vCIO Roles Documented, IT Policies and User Education (3 of 5 done).',
  },
  {
    limit: 'Practices',
    cells: { ...atLevel(2), ...gate3, rolesDocumented: '' },
    reason:
      'Roadmap and reviews run under a separate contract; ' +
      'OML 3 needs two of IT Policies, User Education and an answer on vCIO Roles Documented (3 of 5 done).',
  },
  {
    limit: 'Open questions',
    cells: { ...atLevel(2), ...gate3, rolesDocumented: '', education: '' },
    reason:
      'Roadmap and reviews run under a separate contract; ' +
      'OML 3 needs an answer on vCIO Roles Documented and User Education (3 of 5 done).',
  },
  {
    limit: 'Open questions',
    cells: { ...atLevel(2, ''), ...gate3 },
    reason:
      'Roadmap and reviews run under a separate contract; ' +
      'OML 3 needs an answer on two of vCIO Roles Documented, IT Policies and User Education (3 of 5 done).',
  },
  {
    limit: 'Practices',
    cells: { ...atLevel(2), ...gate3, education: 'yes' },
    reason:
      'Roadmap and reviews run under a separate contract; OML 3 needs only vCIO Roles Documented or IT Policies (4 of 5 done).',
  },
  {
    limit: 'Practices',
    cells: { ...atLevel(2), separateContract: 'yes', managementCycles: 'yes', education: 'yes' },
    reason:
      'Roadmap and reviews run under a separate contract; OML 3 needs Whole-IT Scope and ' +
      'either vCIO Roles Documented or IT Policies (3 of 5 done).',
  },
  {
    limit: 'Practices',
    cells: { ...atLevel(2), ...support, wholeItScope: 'yes' },
    run: withoutContract,
    reason: 'Roadmap and reviews are in place; OML 3 needs only Monthly and Weekly Cycles (3 of 4 done).',
  },
  {
    limit: 'Practices',
    cells: { ...atLevel(3), processImprovement: '', projectServices: 'yes', solutionSourcing: 'yes' },
    reason:
      'Own contract, whole-IT scope and weekly cycles are in place; ' +
      'OML 4 needs Business Applications and an answer on Process Improvement (2 of 4 done).',
  },
  {
    limit: 'Practices',
    cells: {
      ...all('yes'),
      ...rest('yes'),
      separateContract: 'no',
      processImprovement: 'no',
      ...gate5('no'),
    },
    run: withoutContract,
    reason:
      'Whole-IT scope and weekly cycles are in place; OML 4 needs only Process Improvement (3 of 4 done).',
  },
  {
    limit: 'Practices',
    cells: { ...all('yes'), managementReporting: 'no', solutionSourcing: 'no', ...gate5('no') },
    reason:
      'Own contract, whole-IT scope and weekly cycles are in place; ' +
      'OML 4 needs only Management Reporting or Solution Sourcing (3 of 4 done).',
  },
  {
    limit: 'Practices',
    cells: {
      ...all('yes'),
      processImprovement: 'no',
      ...gate5('no'),
      projectOffice: 'yes',
      industryStack: 'yes',
    },
    reason:
      'Own contract, whole-IT scope, weekly cycles and 2 higher practices are in place, ' +
      'but OML 4 still needs Process Improvement (3 of 4 done).',
  },
  {
    limit: 'Open questions',
    cells: { ...all('yes'), managementReporting: 'no', solutionSourcing: '', ...gate5('no') },
    reason:
      'Own contract, whole-IT scope and weekly cycles are in place; ' +
      'OML 4 needs only Management Reporting or an answer on Solution Sourcing (3 of 4 done).',
  },
  {
    limit: 'Open questions',
    cells: { ...all('yes'), managementReporting: '', solutionSourcing: '', ...gate5('no') },
    reason:
      'Own contract, whole-IT scope and weekly cycles are in place; ' +
      'OML 4 needs only an answer on Management Reporting or Solution Sourcing (3 of 4 done).',
  },
  {
    limit: 'Open questions',
    cells: { ...atLevel(3, ''), projectServices: 'yes' },
    reason:
      'Own contract, whole-IT scope and weekly cycles are in place; ' +
      'OML 4 needs an answer on Process Improvement, Business Applications and 1 more (1 of 4 done).',
  },
  {
    limit: 'Practices',
    cells: { ...all('yes'), adoptionReadiness: 'no', customSolutions: 'n/a' },
    reason:
      'Processes, projects and applications are covered; OML 5 needs only Adoption Readiness (3 of 4 done).',
  },
  {
    limit: 'Client readiness',
    cells: { ...atLevel(2), separateContract: 'yes', clientMaturity: 1 },
    reason:
      "Roadmap and reviews run under a separate contract; OML 3 is 1 of 5 done, but the client's IT maturity must rise from 1 to 2 first.",
  },
  {
    limit: 'MSP practice',
    cells: { ...atLevel(2), ...support, wholeItScope: 'yes' },
    run: { settings: { mspLevel: 2 } },
    reason:
      "Roadmap and reviews are in place; OML 3 is 3 of 5 done, but the MSP's own level must rise from OML 2 first.",
  },
  {
    limit: 'MSP practice',
    cells: { ...atLevel(3), projectServices: 'yes', clientMaturity: 2 },
    run: { settings: { mspLevel: 3 } },
    reason:
      'Own contract, whole-IT scope and weekly cycles are in place; OML 4 is 1 of 4 done, ' +
      "but first the MSP's own level (OML 3) and the client's IT maturity (2) must rise.",
  },
  {
    limit: 'Target reached',
    cells: { ...atLevel(2), wholeItScope: 'yes', targetLevel: 2 },
    reason: 'Roadmap and reviews are in place, and OML 2 is the target (OML 3 is 1 of 5 done).',
  },
  {
    limit: 'Target reached',
    cells: { ...atLevel(2), wholeItScope: 'yes', policies: 'yes', targetLevel: 1 },
    reason:
      'Roadmap and reviews are in place; that is above the target of OML 1, ' +
      'so raise the target or step the service back (OML 3: 2 of 5 done).',
  },
  {
    limit: 'Top level',
    cells: all('yes'),
    reason: 'Everything OML 5 asks for is in place, and there is no level above it.',
  },
  {
    limit: 'Top level',
    cells: { ...all('yes'), targetLevel: 4 },
    reason:
      'Everything OML 5 asks for is in place; that is above the target of OML 4, so raise the target or step the service back.',
  },
];

test.each(cases)('$limit: "$reason"', ({ cells, run, limit, reason }) => {
  const { values } = scoreClient(cells, run);
  expect([values.limitedBy, values.reason]).toEqual([limit, reason]);
});

/** All of gates 4 and 5. */
function rest(answer: string): ClientCells {
  return {
    processImprovement: answer,
    projectServices: answer,
    businessApplications: answer,
    managementReporting: answer,
    solutionSourcing: answer,
    ...gate5(answer),
  };
}

function gate5(answer: string): ClientCells {
  return {
    strategyInfluence: answer,
    projectOffice: answer,
    industryStack: answer,
    adoptionReadiness: answer,
    customSolutions: answer,
  };
}
