import type { Answer } from '../model/answers';
import type { MeetingCycle } from '../model/meetings';
import { PRACTICES, type PracticeId } from '../model/practices';
import type { ClientFacts } from '../read/facts';

/** An answer to every practice. */
export type Answers = Readonly<Record<PracticeId, Answer>>;

/** The answers that count: as given, filled from the meeting cadence, advice implied by any other practice. */
export function settleAnswers(facts: ClientFacts): Answers {
  return withImpliedAdvice({
    ...facts.answers,
    ...fillFromCadence(facts.answers, facts.cadence, facts.cadenceHasOtherWords),
  });
}

/** The answers with advice a yes where any other practice is one. */
export function withImpliedAdvice(answers: Answers): Answers {
  return impliesAdvice(answers) ? { ...answers, advice: 'yes' } : answers;
}

/** The first other practice that is a yes, and so makes advice one. */
export function impliesAdvice(answers: Answers): PracticeId | undefined {
  return PRACTICES.find(({ id }) => id !== 'advice' && answers[id] === 'yes')?.id;
}

/**
 * What a cadence says of the practices that are not answered. People name all their cycles or only the most frequent:
 * what a named cycle leaves open stays unknown.
 */
function fillFromCadence(
  answers: Answers,
  cycles: readonly MeetingCycle[],
  hasOtherWords: boolean,
): Partial<Record<PracticeId, Answer>> {
  if (cycles.length === 0) return {};
  return {
    ...(answers.qbr === 'unknown' && { qbr: reviewsBy(cycles, hasOtherWords) }),
    ...(answers.managementCycles === 'unknown' && { managementCycles: managementCyclesBy(cycles) }),
  };
}

function reviewsBy(cycles: readonly MeetingCycle[], hasOtherWords: boolean): Answer {
  if (cycles.includes('quarterly')) return 'yes';
  const isRareOnly = !hasOtherWords && cycles.every((cycle) => cycle === 'ad-hoc' || cycle === 'annual');
  return isRareOnly ? 'no' : 'unknown';
}

function managementCyclesBy(cycles: readonly MeetingCycle[]): Answer {
  const named = [cycles.includes('monthly'), cycles.includes('weekly')].filter(Boolean).length;
  if (named === 2) return 'yes';
  return named === 0 ? 'no' : 'unknown';
}
