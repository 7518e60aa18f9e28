/**
 * Calendar arithmetic on serial numbers (days since 1899-12-30), the form dates have in every host's cells.
 * Serials before 1900-03-01 differ by one between hosts; no review is that old.
 */

/** A day of the Gregorian calendar; the month counts from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MILLISECONDS_PER_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The serial of a day, or `undefined` where the calendar has no such day (30 February). */
export function toSerial({ year, month, day }: Day): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return serialOf(year, month, day);
}

/** The day of a serial; a time of day is dropped. */
export function fromSerial(serial: number): Day {
  const date = new Date(EPOCH + Math.floor(serial) * MILLISECONDS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The same day of the month some months later; where that month has no such day, its last day. */
export function addMonths(serial: number, months: number): number {
  const { year, month, day } = fromSerial(serial);
  const monthsSinceYearZero = year * 12 + (month - 1) + months;
  const laterYear = Math.floor(monthsSinceYearZero / 12);
  const laterMonth = monthsSinceYearZero - laterYear * 12 + 1;
  return serialOf(laterYear, laterMonth, Math.min(day, daysInMonth(laterYear, laterMonth)));
}

/** The last day of the month the serial lies in. */
export function endOfMonth(serial: number): number {
  const { year, month } = fromSerial(serial);
  return serialOf(year, month, daysInMonth(year, month));
}

/** The first end of a calendar quarter after the day. */
export function nextQuarterEnd(serial: number): number {
  const { year, month } = fromSerial(serial);
  const lastMonth = Math.ceil(month / 3) * 3;
  const quarterEnd = serialOf(year, lastMonth, daysInMonth(year, lastMonth));
  return quarterEnd > serial ? quarterEnd : endOfMonth(addMonths(quarterEnd, 3));
}

/** The day as `2026-03-31`. */
export function isoDay(serial: number): string {
  const { year, month, day } = fromSerial(serial);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

function serialOf(year: number, month: number, day: number): number {
  const date = new Date(EPOCH);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round((date.getTime() - EPOCH) / MILLISECONDS_PER_DAY);
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return isLeapYear ? 29 : 28;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
