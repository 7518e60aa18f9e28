import { whatIf } from '../../core/assess/what-if';
import { nextSteps } from '../../core/assess/steps';
import { all, assessClient, atLevel, type ClientCells, type Run } from './client';

interface Case {
  readonly who: string;
  readonly cells: ClientCells;
  readonly run?: Run;
  /** The level after each step alone, in order. */
  readonly each: readonly number[];
  readonly together: number;
}

const cases: readonly Case[] = [
  { who: 'without any service', cells: all('no'), each: [1], together: 1 },
  { who: 'at OML 1', cells: atLevel(1), each: [1, 1], together: 2 },
  { who: 'a roadmap short of OML 5', cells: { ...all('yes'), roadmap: 'no' }, each: [5], together: 5 },
  {
    who: 'a contract short of OML 4',
    cells: { ...atLevel(4), separateContract: '' },
    each: [4],
    together: 4,
  },
  {
    who: 'one of two supporting practices short',
    cells: { ...atLevel(3), policies: 'no' },
    each: [3, 3], // policies or education
    together: 3,
  },
  {
    who: 'at the level of the MSP with a practice short',
    cells: { ...all('yes'), projectServices: 'no' },
    run: msp(3),
    each: [3, 5], // the MSP's own level alone changes nothing, the practice alone does
    together: 5,
  },
  {
    who: 'of low maturity',
    cells: { ...atLevel(4), strategyInfluence: 'yes', clientMaturity: 2, ...rest('yes') },
    each: [4, 5], // the maturity alone, the practice alone
    together: 5,
  },
  { who: 'at OML 5', cells: all('yes'), each: [5], together: 5 },
  { who: 'whose target is reached', cells: { ...atLevel(2), targetLevel: 2 }, each: [2], together: 2 },
];

test.each(cases)('each step alone takes a client $who to $each', ({ cells, run, each }) => {
  const assessment = assessClient(cells, run);
  expect(nextSteps(assessment).map((step) => whatIf(assessment, [step]).level)).toEqual(each);
});

test.each(cases)('all steps together take a client $who to $together', ({ cells, run, together }) => {
  const assessment = assessClient(cells, run);
  expect(whatIf(assessment, nextSteps(assessment)).level).toBe(together);
});

test('a step brings its hours and its floor', () => {
  const assessment = assessClient({ ...atLevel(3), separateContract: 'no', employees: 60 });
  const outcome = whatIf(assessment, nextSteps(assessment));
  expect(outcome).toEqual({ level: 3, hoursTarget: 40, mrrFloor: 666.67 });
});

test('a step that does not raise the level leaves hours and floor unchanged', () => {
  const assessment = assessClient({ ...atLevel(1), employees: 60 });
  const [roadmap] = nextSteps(assessment);
  expect(whatIf(assessment, roadmap === undefined ? [] : [roadmap])).toEqual({
    level: 1,
    hoursTarget: 5,
    mrrFloor: 83.33,
  });
});

function msp(mspLevel: number): Run {
  return { settings: { mspLevel } };
}

/** All of gate 5 but the project office. */
function rest(answer: string): ClientCells {
  return { industryStack: answer, adoptionReadiness: answer, customSolutions: answer };
}
