import { addMonths, endOfMonth, nextQuarterEnd } from '../calendar';
import type { LevelNumber } from '../model/levels';

/** The day of the next review as a serial; it may lie in the past, and is then overdue. */
export function nextReview(level: LevelNumber, lastReview: number | undefined, today: number): number {
  if (level <= 1) return nextQuarterEnd(today);
  if (level === 2) return lastReview === undefined ? nextQuarterEnd(today) : addMonths(lastReview, 3);
  return lastReview === undefined ? endOfMonth(today) : addMonths(lastReview, 1);
}
