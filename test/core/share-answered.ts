import { PRACTICE_IDS } from './contract';

/** The completeness of a client of whom so many practices are answered: a share of all, to a whole percent. */
export function shareAnswered(count: number): number {
  return Math.round((100 * count) / PRACTICE_IDS.length) / 100;
}
