import type { LevelNumber } from '../model/levels';
import type { AnswerCodes } from '../model/answer-codes';
import { gateBy, type Gate } from './gates';

/** How far the answers carry. */
export interface Climb {
  readonly gates: readonly Gate[];
  /** The OML: as far as the gates hold, an unknown answer being no yes. */
  readonly level: LevelNumber;
  /** The OML if every unknown answer were yes, which implies advice too. */
  readonly possibleLevel: LevelNumber;
}

/** Climbs the levels in order; nothing is skipped. */
export function climb(answers: AnswerCodes, contractRequired: boolean): Climb {
  const gates = new Array<Gate>(answers.length);
  let isOpen = false; // an open practice could be a yes, which would make IT Advice one
  for (let index = 0; index < answers.length; index += 1) {
    const gate = gateBy(index, answers[index] ?? 0, contractRequired);
    gates[index] = gate;
    isOpen ||= gate.hasUnknown;
  }
  let level = 0;
  while (gates[level]?.isHeld === true) level += 1;
  let possible = isOpen ? Math.max(level, 1) : level;
  while (gates[possible]?.couldHold === true) possible += 1;
  return { gates, level: level as LevelNumber, possibleLevel: possible as LevelNumber }; // as many gates as levels
}
