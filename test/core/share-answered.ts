import { PRACTICE_IDS } from './contract';

/** The completeness of a client with this many practices answered: their share of all, as a whole percent. */
export function shareAnswered(count: number): number {
  return Math.round((100 * count) / PRACTICE_IDS.length) / 100;
}
