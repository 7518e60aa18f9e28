import type { Assessment } from '../assess/assess';
import { levelAbove } from '../model/levels';
import { toHundredths } from '../cells/rounding';

/** The first level at which a vCIO service is sold apart, so that a move to it or above can gain money. */
export const FIRST_SOLD_LEVEL = 3;

/**
 * Cents a month that a client's move to its next level brings: that level's MRR floor less today's fee. A fee that is not
 * known is 0 while the service is free or inside the MSP contract, and the floor of today's level from OML 3 on.
 */
export function gainCents({ level, mrrFloor, facts, budgets }: Assessment): number {
  const unknownFee = level < FIRST_SOLD_LEVEL ? 0 : mrrFloor;
  return nextFloorCents({ level, budgets }) - toHundredths(facts.vcioFee ?? unknownFee);
}

/** The MRR floor at the level above, for the client's size, in cents a month. */
export function nextFloorCents({ level, budgets }: Pick<Assessment, 'level' | 'budgets'>): number {
  return budgets[levelAbove(level)].mrrFloorCents;
}
