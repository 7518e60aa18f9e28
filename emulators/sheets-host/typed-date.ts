import type { Locale } from './locale';
import type { TypedNumber } from './typed-number';

const DAY = 86_400_000;
const TIME =
  /^(?<hours>\d{1,2}):(?<minutes>[0-5]\d)(?::(?<seconds>[0-5]\d(?:\.\d{1,3})?))?\s?(?<half>[ap]m)?$/i;
const LONGEST_SHORT_MONTH = 3;

/** What reading a text needs: the book's locale, and the year for a date without one. */
export interface Reading {
  readonly locale: Locale;
  readonly currentYear: number;
}

/** The date, the time or both in a text, as a serial number; undefined if it has neither. */
export function typedDate(text: string, reading: Reading): TypedNumber | undefined {
  const time = typedTime(text);
  if (time !== undefined) return { value: time, numberFormat: 'H:mm:ss' };
  const split = /^(?<date>.+?)(?:\s+|T)(?<time>\d{1,2}:.+)$/.exec(text)?.groups;
  const day = serialOf(split?.['date'] ?? text, reading);
  if (day === undefined) return undefined;
  const numberFormat = reading.locale.dateFormat;
  if (split === undefined) return { value: day, numberFormat };
  const share = typedTime(split['time'] ?? '');
  return share === undefined ? undefined : { value: day + share, numberFormat: `${numberFormat} H:mm:ss` };
}

function typedTime(text: string): number | undefined {
  const groups = TIME.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const half = groups['half']?.toLowerCase();
  const hours = Number(groups['hours']);
  if (half === undefined ? hours > 23 : hours < 1 || hours > 12) return undefined;
  const hour = half === undefined ? hours : (hours % 12) + (half === 'pm' ? 12 : 0);
  return (hour * 3600 + Number(groups['minutes']) * 60 + Number(groups['seconds'] ?? 0)) / 86_400;
}

function serialOf(text: string, reading: Reading): number | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso !== null) return serial({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) });
  return numericDay(text, reading) ?? namedDay(text, reading);
}

function numericDay(text: string, { locale, currentYear }: Reading): number | undefined {
  const mark = locale.dateMarks.find((each) => text.includes(each));
  if (mark === undefined) return undefined;
  const parts = text.split(mark);
  // German also writes a dot after the month: `5.1.`.
  if (parts.length === 3 && parts[2] === '' && mark === '.') parts.pop();
  if (parts.length < 2 || parts.length > 3 || parts.some((part) => !/^\d{1,4}$/.test(part))) return undefined;
  const [first = '', second = '', year] = parts;
  if (first.length > 2 || second.length > 2) return undefined;
  const [day, month] = locale.dateOrder === 'dmy' ? [first, second] : [second, first];
  return serial({
    year: year === undefined ? currentYear : fullYear(year),
    month: Number(month),
    day: Number(day),
  });
}

function namedDay(text: string, { locale, currentYear }: Reading): number | undefined {
  const words = text
    .toLowerCase()
    .split(/[\s,./-]+/)
    .filter(Boolean);
  const numbers = words.filter((word) => /^\d{1,4}$/.test(word));
  const names = words.filter((word) => !/^\d/.test(word));
  const [name = ''] = names;
  if (names.length !== 1 || words.length > 3 || numbers.length !== words.length - 1) return undefined;
  const month =
    name.length < LONGEST_SHORT_MONTH ? -1 : locale.months.findIndex((each) => each.startsWith(name));
  const [day = '', year] = numbers;
  if (month < 0 || day.length > 2) return undefined;
  return serial({
    year: year === undefined ? currentYear : fullYear(year),
    month: month + 1,
    day: Number(day),
  });
}

/** Two digits mean 1930 to 2029. */
function fullYear(year: string): number {
  const number = Number(year);
  if (year.length > 2) return number;
  return number < 30 ? 2000 + number : 1900 + number;
}

function serial({ year, month, day }: { year: number; month: number; day: number }): number | undefined {
  if (year < 1000) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return (date.getTime() - Date.UTC(1899, 11, 30)) / DAY;
}
