import { answersTo, type AnswerCodes } from '../model/answer-codes';
import { TOP_LEVEL } from '../model/levels';
import type { Limit } from '../model/limits';
import type { Settings } from '../model/settings';
import type { Standing } from './standing';

const contractIn = answersTo('separateContract');

/** What keeps the client from the next level: the first that fits. */
export function limitedBy(
  { level, gates, isTargetReached, waitsForMsp, maturityNeeded }: Standing,
  answers: AnswerCodes,
  { contractRequired }: Settings,
): Limit {
  if (level === TOP_LEVEL) return 'Top level';
  if (isTargetReached) return 'Target reached';
  if (waitsForMsp) return 'MSP practice';
  if (maturityNeeded !== undefined) return 'Client readiness';
  if (level === 2 && contractRequired && hasNoContract(answers)) return 'Contract';
  return gates[level]?.couldHold === true ? 'Open questions' : 'Practices';
}

function hasNoContract(answers: AnswerCodes): boolean {
  const answer = contractIn(answers);
  return answer === 'no' || answer === 'n/a';
}
