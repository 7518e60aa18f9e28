import { TOP_LEVEL, type LevelNumber } from '../model/levels';
import type { Settings } from '../model/settings';
import { climb, type Climb } from './climb';
import type { AnswerCodes } from '../model/answer-codes';

/** Where a client stands on the ladder. */
export interface Standing extends Climb {
  /** The MSP's own level, which caps the client's; absent is no cap. */
  readonly cap: LevelNumber | undefined;
  /** The client's OML: confirmed, capped. */
  readonly level: LevelNumber;
  /** The OML that open answers could lead to: possible, capped. */
  readonly possibleLevel: LevelNumber;
  /** The client IT maturity that the next level asks for, where the client's is known to be below it. */
  readonly maturityNeeded: number | undefined;
}

/** Where answers put a client of some IT maturity. */
export function standingOf(
  answers: AnswerCodes,
  clientMaturity: number | undefined,
  { contractRequired, mspLevel: cap, readinessMargin }: Settings,
): Standing {
  const { gates, confirmed, possible } = climb(answers, contractRequired);
  const level = capped(confirmed, cap);
  const needed = level + 1 - readinessMargin;
  const isOutOfReach = level < TOP_LEVEL && clientMaturity !== undefined && clientMaturity < needed;
  return {
    gates,
    confirmed,
    possible,
    cap,
    level,
    possibleLevel: capped(possible, cap),
    maturityNeeded: isOutOfReach ? needed : undefined,
  };
}

function capped(level: LevelNumber, cap: LevelNumber | undefined): LevelNumber {
  return cap !== undefined && cap < level ? cap : level;
}
