import type { LevelNumber } from '../model/levels';
import type { AnswerCodes } from '../model/answer-codes';
import { GATE_PRACTICES } from '../model/answer-codes';
import { gateBy, type Gate } from './gates';

/** How far the answers carry. */
export interface Climb {
  readonly gates: readonly Gate[];
  /** The highest level whose gate and all below hold, an unknown answer taken as no. */
  readonly confirmed: LevelNumber;
  /** The same with every unknown answer taken as yes. */
  readonly possible: LevelNumber;
}

/** Climbs the levels in order; nothing is skipped. */
export function climb(answers: AnswerCodes, contractRequired: boolean): Climb {
  const gates = answers.map((code, gate) => gateBy(gate, code, contractRequired));
  let confirmed = 0;
  while (gates[confirmed]?.isHeld === true) confirmed += 1;
  let possible = gates.some(hasUnknown) ? Math.max(confirmed, 1) : confirmed;
  while (gates[possible]?.couldHold === true) possible += 1;
  return { gates, confirmed: confirmed as LevelNumber, possible: possible as LevelNumber }; // as many gates as levels
}

/** An open practice could be a yes, which would make IT Advice one. */
function hasUnknown(gate: Gate): boolean {
  return gate.answered < (GATE_PRACTICES[gate.level - 1]?.length ?? 0);
}
