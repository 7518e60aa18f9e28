import { TOP_LEVEL } from '../model/levels';
import type { Limit } from '../model/limits';
import type { Settings } from '../model/settings';
import type { Answers } from './settle-answers';
import type { Standing } from './standing';

/** What holds the client at its level: the first that fits. */
export function limitedBy(
  { level, confirmed, possible, possibleLevel, maturityNeeded }: Standing,
  { separateContract }: Answers,
  { contractRequired }: Settings,
): Limit {
  if (level === TOP_LEVEL) return 'Top level';
  if (level < confirmed) return 'MSP practice';
  const hasNoContract = separateContract === 'no' || separateContract === 'n/a';
  if (level === 2 && contractRequired && hasNoContract) return 'Contract';
  if (maturityNeeded !== undefined) return 'Client readiness';
  if (possibleLevel > level) return 'Open questions';
  return possible > level ? 'MSP practice' : 'Practices';
}
