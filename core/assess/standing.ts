import type { AnswerCodes } from '../model/answer-codes';
import { TOP_LEVEL } from '../model/levels';
import type { Settings } from '../model/settings';
import type { ClientFacts } from '../read/facts';
import { climb, type Climb } from './climb';

/** A client's level, and what keeps it from the next one whatever its practices are. */
export interface Standing extends Climb {
  /** Whether the client is at its target or above it. */
  readonly isTargetReached: boolean;
  /** Whether the next level is beyond the MSP's own. */
  readonly waitsForMsp: boolean;
  /** The client's IT maturity that the next level asks for; absent where the client has it, or it is not known. */
  readonly maturityNeeded: number | undefined;
}

/** The level that answers come to at a client. What holds back the next level never lowers this one. */
export function standingOf(
  answers: AnswerCodes,
  { clientMaturity, targetLevel }: Pick<ClientFacts, 'clientMaturity' | 'targetLevel'>,
  { contractRequired, mspLevel, readinessMargin }: Settings,
): Standing {
  const { gates, level, possibleLevel } = climb(answers, contractRequired);
  const needed = level + 1 - readinessMargin;
  const isBelowTop = level < TOP_LEVEL;
  return {
    gates,
    level,
    possibleLevel,
    isTargetReached: targetLevel !== undefined && level >= targetLevel,
    waitsForMsp: isBelowTop && mspLevel !== undefined && level >= mspLevel,
    maturityNeeded:
      isBelowTop && clientMaturity !== undefined && clientMaturity < needed ? needed : undefined,
  };
}
