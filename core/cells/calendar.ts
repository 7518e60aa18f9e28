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

const DAYS_OF_ERA = 146_097;
/** From 1 March of the year 0 to 30 December 1899. */
const DAYS_BEFORE_SERIALS = 693_899;

/** The serial of a day, or `undefined` where the calendar has no such day (30 February). */
export function toSerial({ year, month, day }: Day): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return serialOf(year, month, day);
}

/**
 * The day of a serial; a time of day is dropped. Counted from 1 March of the year 0, where a leap day is the last day of
 * its year, and in eras of 400 years, which are all alike.
 */
export function fromSerial(serial: number): Day {
  const days = Math.floor(serial) + DAYS_BEFORE_SERIALS;
  const era = Math.floor(days / DAYS_OF_ERA);
  const dayOfEra = days - era * DAYS_OF_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - daysOfYears(yearOfEra);
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - daysOfMonths(monthFromMarch) + 1,
  };
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

/** The last day of the year the serial is in. */
export function endOfYear(serial: number): number {
  return serialOf(fromSerial(serial).year, 12, 31);
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
  const yearFromMarch = month <= 2 ? year - 1 : year;
  const era = Math.floor(yearFromMarch / 400);
  const dayOfEra = daysOfYears(yearFromMarch - era * 400) + daysOfMonths((month + 9) % 12) + day - 1;
  return era * DAYS_OF_ERA + dayOfEra - DAYS_BEFORE_SERIALS;
}

/** Days of some years of an era. */
function daysOfYears(years: number): number {
  return years * 365 + Math.floor(years / 4) - Math.floor(years / 100);
}

/** Days of some months from March on. */
function daysOfMonths(months: number): number {
  return Math.floor((153 * months + 2) / 5);
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return isLeapYear ? 29 : 28;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
