import type { Assessment } from '../assess/assess';
import { nextSteps, type Step } from '../assess/steps';
import { TOP_LEVEL, type LevelNumber } from '../model/levels';
import { toHundredths } from '../cells/rounding';
import { FIRST_SOLD_LEVEL, nextFloorCents } from './gain';

/** A client's move to its next level and what it brings. */
export interface Move {
  /** Zero-based row on the sheet. */
  readonly row: number;
  readonly client: string;
  readonly from: LevelNumber;
  readonly stepsLeft: number;
  /** Cents a month. */
  readonly gainCents: number;
  readonly firstStep: Step;
}

/** Clients whose move would gain money and waits for something else; each is counted once. */
export interface LeftOut {
  readonly mspLevel: number;
  readonly readiness: number;
  readonly affordability: number;
}

/** How many moves a portfolio names. */
const MOVES_NAMED = 10;

/** Nobody. */
export const NONE_LEFT_OUT: LeftOut = { mspLevel: 0, readiness: 0, affordability: 0 };

/**
 * Why a client's move is none of the best: `none` where it would not gain money at OML 3 or above, or the target is
 * reached; else what it waits for. `undefined` where it is one.
 */
export function moveBarrier(client: Assessment, gain: number): keyof LeftOut | 'none' | undefined {
  const isSold = client.level + 1 >= FIRST_SOLD_LEVEL && client.level < TOP_LEVEL;
  if (!isSold || client.isTargetReached || gain <= 0) return 'none';
  if (client.waitsForMsp) return 'mspLevel';
  if (client.maturityNeeded !== undefined) return 'readiness';
  return isAffordable(client) ? undefined : 'affordability';
}

/** An MSP MRR of 0 is taken as not known. */
function isAffordable(client: Assessment): boolean {
  const { mspMrr } = client.facts;
  if (mspMrr === undefined || mspMrr === 0) return true;
  return nextFloorCents(client) * 100 <= toHundredths(mspMrr) * client.settings.affordableShare;
}

/** The best moves so far with the client's among them: fewest steps left first, then the highest gain, then the row. */
export function withMoveOf(
  moves: readonly Move[],
  client: Assessment,
  { row, gain }: { readonly row: number; readonly gain: number },
): readonly Move[] {
  const worth = { row, stepsLeft: client.stepsLeft, gainCents: gain };
  const worst = moves[MOVES_NAMED - 1];
  if (worst !== undefined && !isBetter(worth, worst)) return moves;
  const [firstStep] = nextSteps(client);
  if (firstStep === undefined) return moves;
  const move: Move = { ...worth, client: client.facts.client, from: client.level, firstStep };
  return mergeMoves(moves, [move]);
}

/** The best moves of two parts of a list. */
export function mergeMoves(one: readonly Move[], other: readonly Move[]): readonly Move[] {
  return [...one, ...other].sort((a, b) => (isBetter(a, b) ? -1 : 1)).slice(0, MOVES_NAMED);
}

type Worth = Pick<Move, 'row' | 'stepsLeft' | 'gainCents'>;

function isBetter(one: Worth, other: Worth): boolean {
  if (one.stepsLeft !== other.stepsLeft) return one.stepsLeft < other.stepsLeft;
  return one.gainCents === other.gainCents ? one.row < other.row : one.gainCents > other.gainCents;
}
