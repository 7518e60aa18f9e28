import type { Answer } from '../model/answers';
import type { MeetingCycle } from '../model/meetings';
import { PRACTICES, type PracticeId } from '../model/practices';
import type { ClientFacts } from '../read/facts';
import {
  answersTo,
  answerTo,
  bitsOf,
  gateOf,
  hasYes,
  withAnswer,
  type AnswerCodes,
} from '../model/answer-codes';
import { packageKey, type PackageAnswers } from './packages';

const [adviceIn, reviewsIn, cyclesIn] = [
  answersTo('advice'),
  answersTo('qbr'),
  answersTo('managementCycles'),
];
const [ADVICE_GATE, QBR_GATE, CYCLES_GATE] = [gateOf('advice'), gateOf('qbr'), gateOf('managementCycles')];

/**
 * The answers that count: as given, filled from the meeting cadence, then from the client's package, advice implied by
 * any other practice.
 */
export function settleAnswers(facts: ClientFacts, packages: PackageAnswers | undefined): AnswerCodes {
  const { cadence, cadenceHasOtherWords } = facts;
  const own =
    cadence.length === 0 ? facts.answers : fillFromCadence(facts.answers, cadence, cadenceHasOtherWords);
  const ofPackage =
    packages === undefined || facts.package === undefined
      ? undefined
      : packages.get(packageKey(facts.package));
  return withImpliedAdvice(ofPackage === undefined ? own : fillFromPackage(own, ofPackage));
}

/** The answers with advice a yes where any other practice is one. */
export function withImpliedAdvice(answers: AnswerCodes): AnswerCodes {
  return impliesAdvice(answers) && adviceIn(answers) !== 'yes'
    ? withAnswer(answers, 'advice', 'yes')
    : answers;
}

/** Whether another practice is a yes, and so makes advice one; the gate of advice asks for nothing else. */
function impliesAdvice(answers: AnswerCodes): boolean {
  for (let gate = 0; gate < answers.length; gate += 1) {
    if (gate !== ADVICE_GATE && hasYes(answers[gate] ?? 0)) return true;
  }
  return false;
}

/** The first other practice that is a yes, and so makes advice one. */
export function adviceImpliedBy(answers: AnswerCodes): PracticeId | undefined {
  return PRACTICES.find(({ id }) => id !== 'advice' && answerTo(id, answers) === 'yes')?.id;
}

/** The same answers, each that is unknown as the package has it. */
function fillFromPackage(answers: AnswerCodes, ofPackage: AnswerCodes): AnswerCodes {
  return PRACTICES.reduce(
    (filled, { id }) =>
      answerTo(id, filled) === 'unknown' ? withAnswer(filled, id, answerTo(id, ofPackage)) : filled,
    answers,
  );
}

/**
 * What a cadence says of the practices that are not answered. People name all their cycles or only the most frequent:
 * what a named cycle leaves open stays unknown.
 */
function fillFromCadence(
  answers: AnswerCodes,
  cycles: readonly MeetingCycle[],
  hasOtherWords: boolean,
): AnswerCodes {
  const filled = answers.slice();
  if (reviewsIn(answers) === 'unknown')
    filled[QBR_GATE] = (filled[QBR_GATE] ?? 0) | bitsOf('qbr', reviewsBy(cycles, hasOtherWords));
  if (cyclesIn(answers) === 'unknown')
    filled[CYCLES_GATE] =
      (filled[CYCLES_GATE] ?? 0) | bitsOf('managementCycles', managementCyclesBy(cycles, hasOtherWords));
  return filled;
}

function reviewsBy(cycles: readonly MeetingCycle[], hasOtherWords: boolean): Answer {
  if (cycles.includes('quarterly')) return 'yes';
  const isRareOnly = !hasOtherWords && cycles.every((cycle) => cycle === 'ad-hoc' || cycle === 'annual');
  return isRareOnly ? 'no' : 'unknown';
}

function managementCyclesBy(cycles: readonly MeetingCycle[], hasOtherWords: boolean): Answer {
  const monthly = cycles.includes('monthly');
  const weekly = cycles.includes('weekly');
  if (monthly && weekly) return 'yes';
  return monthly || weekly || hasOtherWords ? 'unknown' : 'no';
}
