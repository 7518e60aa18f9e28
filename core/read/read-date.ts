import { toSerial } from '../cells/calendar';
import type { DateOrder, LocaleRules } from '../model/locales';
import type { Cell } from '../cells/cell';
import { saysNothing } from './read-answer';
import { BLANK, unreadable, value, type Reading } from './reading';

const LAST_SERIAL = 2_958_465;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const TIME =
  /(?:,?\s|T)\s*\d{1,2}(?::?\d{2}){0,2}(?:[.,]\d+)?\s*(?:[ap]\.?m\.?)?(?:\s*(?:Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?))?$/i;
const ISO_DAY = /^(\d{4}-\d{2}-\d{2}|\d{8})(?=T|\s|Z|[+-]\d{2}:?\d{2}$)/i;
const ISO_REST = /^(?:(?:T|\s+)\d{2}(?::?\d{2}){0,2}(?:[.,]\d+)?)?\s*(?:Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/i;
/** Characters beyond which no text is a date. */
const LONGEST_DATE = 60;

/** Reads a day as its serial: native dates and serials, ISO 8601, `2018/07` and text in the locale's order. */
export function readDate(cell: Cell, locale: LocaleRules): Reading<number> {
  const expected = 'a date such as 2026-03-31';
  if (typeof cell === 'boolean') return unreadable(expected);
  if (typeof cell === 'number') return serialIn(cell, expected);
  if (saysNothing(cell)) return BLANK;
  const written = cell.trim();
  if (written.length > LONGEST_DATE) return unreadable(expected);
  const text = withoutTime(written);
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return serialIn(Number(text), expected);
  const serial = yearFirst(text) ?? numericDate(text, locale.dateOrder) ?? withMonthName(text);
  return serial === undefined || serial < 1 ? unreadable(expected) : value(serial);
}

/** The day of a date and time; a zone is dropped with the time. */
function withoutTime(text: string): string {
  const isoDay = ISO_DAY.exec(text)?.[1];
  if (isoDay !== undefined && ISO_REST.test(text.slice(isoDay.length))) return isoDay;
  return text.includes(':') ? text.replace(TIME, '').trim() : text;
}

/** A serial; a bare year such as 2018 is none, though it could be a day of 1905. */
function serialIn(number: number, expected: string): Reading<number> {
  const isBareYear = Number.isInteger(number) && number >= 1900 && number <= 2100;
  const serial = Math.floor(number);
  return serial < 1 || serial > LAST_SERIAL || isBareYear ? unreadable(expected) : value(serial);
}

function yearFirst(text: string): number | undefined {
  const parts = /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?|(\d{2})(\d{2}))$/.exec(text);
  if (parts === null) return undefined;
  return toSerial({
    year: Number(parts[1]),
    month: Number(parts[3] ?? parts[5]),
    day: Number(parts[4] ?? parts[6] ?? 1),
  });
}

/** Three figures; a year of four at the end makes a locale that writes the year first read day, month. */
function numericDate(text: string, order: DateOrder): number | undefined {
  const parts = /^(\d{1,2})([-/. ]\s?)(\d{1,2})\2(\d{4}|\d{2})\.?$/.exec(text);
  if (parts === null) return undefined;
  const [first = '', second = '', third = ''] = [parts[1], parts[3], parts[4]];
  if (order === 'ymd' && third.length === 2) {
    return first.length === 2 ? serialOf(first, second, third) : undefined;
  }
  return order === 'mdy' ? serialOf(third, first, second) : serialOf(third, second, first);
}

function withMonthName(text: string): number | undefined {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[-\s.]+(\p{L}{3,9})[-\s.,]+(\d{4}|\d{2})$/u.exec(text);
  const monthFirst = /^(\p{L}{3,9})[-\s.]+(\d{1,2})(?:st|nd|rd|th)?[-\s.,]+(\d{4}|\d{2})$/u.exec(text);
  const [day, name, year] = dayFirst?.slice(1) ?? [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  if (day === undefined || name === undefined || year === undefined) return undefined;
  const month = MONTHS.findIndex((start) => isMonth(name.toLowerCase(), start)) + 1;
  return month === 0 ? undefined : serialOf(year, String(month), day);
}

function isMonth(name: string, start: string): boolean {
  const wholeNames =
    'january february march april may june july august september october november december sept'.split(' ');
  return name === start || (name.startsWith(start) && wholeNames.includes(name));
}

function serialOf(year: string, month: string, day: string): number | undefined {
  const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year);
  return toSerial({ year: fullYear, month: Number(month), day: Number(day) });
}
