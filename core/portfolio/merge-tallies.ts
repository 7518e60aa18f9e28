import { mergeMoves } from './best-moves';
import { mergeManagerLines } from './manager-lines';
import type { Tally } from './tally';

/** The tally of two parts of a list that have no row in common: that of both, to the last digit and in either order. */
export function mergeTallies(one: Tally, other: Tally): Tally {
  const { managers, moves, ...sums } = one;
  const { managers: otherManagers, moves: otherMoves, ...otherSums } = other;
  return {
    ...added(sums, otherSums),
    managers: mergeManagerLines(managers, otherManagers),
    moves: mergeMoves(moves, otherMoves),
  };
}

/** Adds numbers, also those within lists and records of one shape. */
function added<T>(one: T, other: T): T {
  if (typeof one === 'number') return (one + Number(other)) as T; // both are numbers
  const entries = Object.entries(one as object).map(([key, value]: [string, unknown]) => [
    key,
    added(value, (other as Readonly<Record<string, unknown>>)[key]), // the shapes are the same
  ]);
  return (Array.isArray(one) ? entries.map(([, sum]) => sum) : Object.fromEntries(entries)) as T; // and stay so
}
