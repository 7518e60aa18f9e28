import type { Cell } from './cell';

/**
 * What a number format shows of a number of days: only the time of day, as `h:mm`, or all hours that have passed, as
 * `[h]:mm`.
 */
export type TimeFormat = 'clock' | 'elapsed';

/** What a number format in English shows of time; `undefined` where it shows days too, or no time. */
export function timeFormatOf(format: string): TimeFormat | undefined {
  const bare = format.replace(/"[^"]*"|\\.|_./g, '');
  if (/\[(?:h+|m+|s+)\]/i.test(bare)) return 'elapsed';
  const unbracketed = bare.replace(/\[[^[\]]*\]/g, '');
  return /[hs]/i.test(unbracketed) && !/[dyg]/i.test(unbracketed) ? 'clock' : undefined;
}

/** Serial of the first day of 1910: what lies before it is no day in a list of clients, but so many hours. */
const DAY_IN_1910 = 3_654;

/**
 * A number of days that is shown as time, as the text of its hours and minutes: `82:30`, or `82:30:15` where it has
 * seconds. Days of a calendar, and what lies below 0, stay numbers.
 */
export function asDuration(days: number, format: TimeFormat): Cell {
  if (days < 0 || (format === 'clock' && days >= DAY_IN_1910)) return days;
  const seconds = Math.round(days * 86_400);
  const parts = [Math.floor(seconds / 60) % 60, ...(seconds % 60 === 0 ? [] : [seconds % 60])];
  return [Math.floor(seconds / 3600), ...parts.map((part) => String(part).padStart(2, '0'))].join(':');
}
