import type { Answer } from '../model/answers';
import type { MeetingCycle } from '../model/meetings';
import type { ClientFacts } from '../read/facts';
import { answerTo, bitsOf, gateOf, withAnswer, type AnswerCodes } from '../model/answer-codes';
import { gateBy } from './gates';

const [ADVICE_GATE, QBR_GATE, CYCLES_GATE] = [gateOf('advice'), gateOf('qbr'), gateOf('managementCycles')];

/** The answers that count: as given, filled from the meeting cadence, advice implied by any other practice. */
export function settleAnswers({ answers, cadence, cadenceHasOtherWords }: ClientFacts): AnswerCodes {
  return withImpliedAdvice(
    cadence.length === 0 ? answers : fillFromCadence(answers, cadence, cadenceHasOtherWords),
  );
}

/** The answers with advice a yes where any other practice is one. */
export function withImpliedAdvice(answers: AnswerCodes): AnswerCodes {
  return impliesAdvice(answers) && answerTo('advice', answers) !== 'yes'
    ? withAnswer(answers, 'advice', 'yes')
    : answers;
}

/** Whether another practice is a yes, and so makes advice one. */
export function impliesAdvice(answers: AnswerCodes): boolean {
  for (let gate = 0; gate < answers.length; gate += 1) {
    if (gate !== ADVICE_GATE && gateBy(gate, answers[gate] ?? 0, true).hasYes) return true;
  }
  return false;
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
  if (answerTo('qbr', answers) === 'unknown')
    filled[QBR_GATE] = (filled[QBR_GATE] ?? 0) | bitsOf('qbr', reviewsBy(cycles, hasOtherWords));
  if (answerTo('managementCycles', answers) === 'unknown')
    filled[CYCLES_GATE] = (filled[CYCLES_GATE] ?? 0) | bitsOf('managementCycles', managementCyclesBy(cycles));
  return filled;
}

function reviewsBy(cycles: readonly MeetingCycle[], hasOtherWords: boolean): Answer {
  if (cycles.includes('quarterly')) return 'yes';
  const isRareOnly = !hasOtherWords && cycles.every((cycle) => cycle === 'ad-hoc' || cycle === 'annual');
  return isRareOnly ? 'no' : 'unknown';
}

function managementCyclesBy(cycles: readonly MeetingCycle[]): Answer {
  const monthly = cycles.includes('monthly');
  const weekly = cycles.includes('weekly');
  if (monthly && weekly) return 'yes';
  return monthly || weekly ? 'unknown' : 'no';
}
