import { DAYS_FROM_1900_TO_1904 } from '../../core/cells/date-systems';
import type { TypedNumber } from './typed-number';
import { typedTime } from './typed-time';

/** A workbook's date system, and the year for a date without one. */
export interface Calendar {
  readonly countsDatesFrom1904: boolean;
  readonly currentYear: number;
}

interface NamedDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly numberFormat: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const YEAR = String.raw`(?<year>\d{4}|\d{2})`;
const GAP = String.raw`(?:\s*[-/]\s*|\s+)`;
const SHAPES: readonly { readonly shape: RegExp; readonly numberFormat: string }[] = [
  { shape: /^(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})$/, numberFormat: 'm/d/yyyy' },
  { shape: /^(?<month>\d{1,2})[-/](?<day>\d{1,2})[-/](?<year>\d{4}|\d{1,2})$/, numberFormat: 'm/d/yyyy' },
  { shape: /^(?<month>\d{1,2})[-/](?<day>\d{1,2})$/, numberFormat: 'd-mmm' },
  { shape: /^(?<month>\d{1,2})[-/](?<year>\d{4})$/, numberFormat: 'mmm-yy' },
  { shape: /^(?<year>\d{4})[-/](?<month>\d{1,2})$/, numberFormat: 'mmm-yy' },
  {
    shape: named(String.raw`${MONTH}${GAP}?(?<day>\d{1,2})(?:,\s*|${GAP})${YEAR}`),
    numberFormat: 'd-mmm-yy',
  },
  { shape: named(String.raw`(?<day>\d{1,2})${GAP}?${MONTH},?${GAP}?${YEAR}`), numberFormat: 'd-mmm-yy' },
  { shape: named(String.raw`${MONTH}${GAP}?(?<day>\d{1,2})`), numberFormat: 'd-mmm' },
  { shape: named(String.raw`(?<day>\d{1,2})${GAP}?${MONTH}`), numberFormat: 'd-mmm' },
  { shape: named(String.raw`${MONTH},?${GAP}?${YEAR}`), numberFormat: 'mmm-yy' },
];

/** The date or time in an en-US text, as a serial number; undefined if it is neither. */
export function typedDate(text: string, calendar: Calendar): TypedNumber | undefined {
  const time = typedTime(text);
  if (time !== undefined) return time;
  const clock = /^(?<date>.+?)\s+(?<time>\d{1,2}:.+)$/.exec(text)?.groups;
  if (clock === undefined) return dateOnly(text, calendar);
  const day = dateOnly(clock['date'] ?? '', calendar);
  const share = typedTime(clock['time'] ?? '');
  if (day === undefined || share === undefined || share.value >= 1) return undefined;
  return { value: day.value + share.value, numberFormat: 'm/d/yyyy h:mm' };
}

function dateOnly(text: string, calendar: Calendar): TypedNumber | undefined {
  for (const { shape, numberFormat } of SHAPES) {
    const groups = shape.exec(text)?.groups;
    const value = groups && serial(dayFrom(groups, { numberFormat, calendar }), calendar);
    if (value !== undefined) return { value, numberFormat };
  }
  return undefined;
}

function dayFrom(
  groups: Readonly<Record<string, string>>,
  { numberFormat, calendar }: { numberFormat: string; calendar: Calendar },
): NamedDay {
  const { year, month = '', day = '1' } = groups;
  const byName = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return {
    year: year === undefined ? calendar.currentYear : fullYear(year),
    month: byName === 0 ? Number(month) : byName,
    day: Number(day),
    numberFormat,
  };
}

/** Two digits mean 1930 to 2029. */
function fullYear(year: string): number {
  const number = Number(year);
  if (year.length === 4) return number;
  return number < 30 ? 2000 + number : 1900 + number;
}

function serial({ year, month, day }: NamedDay, { countsDatesFrom1904 }: Calendar): number | undefined {
  const firstYear = countsDatesFrom1904 ? 1904 : 1900;
  if (year < firstYear || year > 9999) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const days = (date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
  if (countsDatesFrom1904) return days - DAYS_FROM_1900_TO_1904;
  // Excel treats 1900 as a leap year, so its days before March 1900 are one less.
  return days < 61 ? days - 1 : days;
}

function named(shape: string): RegExp {
  return new RegExp(`^${shape}$`, 'i');
}
