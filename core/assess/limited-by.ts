import { TOP_LEVEL } from '../model/levels';
import type { Limit } from '../model/limits';
import type { Settings } from '../model/settings';
import { answerTo, type AnswerCodes } from '../model/answer-codes';
import type { Standing } from './standing';

/** What holds the client at its level: the first that fits. */
export function limitedBy(
  { level, confirmed, possible, possibleLevel, maturityNeeded }: Standing,
  answers: AnswerCodes,
  { contractRequired }: Settings,
): Limit {
  if (level === TOP_LEVEL) return 'Top level';
  if (level < confirmed) return 'MSP practice';
  if (level === 2 && contractRequired && hasNoContract(answers)) return 'Contract';
  if (maturityNeeded !== undefined) return 'Client readiness';
  if (possibleLevel > level) return 'Open questions';
  return possible > level ? 'MSP practice' : 'Practices';
}

function hasNoContract(answers: AnswerCodes): boolean {
  const answer = answerTo('separateContract', answers);
  return answer === 'no' || answer === 'n/a';
}
