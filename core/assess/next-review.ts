import { addMonths, endOfMonth, endOfYear, nextQuarterEnd } from '../cells/calendar';
import type { LevelNumber } from '../model/levels';
import type { MeetingCycle } from '../model/meetings';

/** Months between two reviews that a level asks for; index = level, `undefined` asks for none. */
const MONTHS_OF_LEVEL: readonly (number | undefined)[] = [undefined, undefined, 3, 1, 1, 1];

/** Months between two reviews that a meeting cycle makes. */
const MONTHS_OF_CYCLE: Readonly<Record<MeetingCycle, number | undefined>> = {
  weekly: 1,
  monthly: 1,
  quarterly: 3,
  annual: 12,
  'ad-hoc': undefined,
};

/** Months between two reviews: the shorter of what the level and the cadence ask for; `undefined` where neither does. */
export function reviewInterval(level: LevelNumber, cadence: readonly MeetingCycle[]): number | undefined {
  let shortest = MONTHS_OF_LEVEL[level];
  for (const cycle of cadence) {
    const months = MONTHS_OF_CYCLE[cycle];
    if (months !== undefined && (shortest === undefined || months < shortest)) shortest = months;
  }
  return shortest;
}

/** The day of the next review as a serial; before today it is overdue. */
export function nextReview(
  interval: number | undefined,
  lastReview: number | undefined,
  today: number,
): number {
  if (interval !== undefined && lastReview !== undefined) return addMonths(lastReview, interval);
  if (today !== ends.today) ends = endsAfter(today);
  if (interval === undefined) return ends.quarter;
  if (interval === 1) return ends.month;
  return interval === 3 ? ends.quarter : ends.year;
}

const endsAfter = (today: number) => ({
  today,
  month: endOfMonth(today),
  quarter: nextQuarterEnd(today),
  year: endOfYear(today),
});

/** Those of the day that was asked for last: it is one day for a whole run. */
let ends = endsAfter(0);
