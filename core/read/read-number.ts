import { groupThousands } from '../cells/group-thousands';
import type { LocaleRules } from '../model/locales';
import type { Cell } from '../cells/cell';
import { parseNumber, type LoneSeparator, type ParsedNumber } from './parse-number';
import { saysNothing } from './read-answer';
import { BLANK, outOfRange, unreadable, value, type Reading } from './reading';

/** The kinds of number a client list holds. */
export type NumberKind = 'whole' | 'money' | 'hours' | 'percent';

/** A number that is expected: its kind, and its bounds, both included. */
export interface NumberExpected {
  readonly kind: NumberKind;
  readonly from?: number;
  readonly to?: number;
  /** How a lone separator before three digits is read, where it is not as the kind has it. */
  readonly loneSeparator?: LoneSeparator;
}

const LONE_SEPARATOR: Readonly<Record<NumberKind, LoneSeparator>> = {
  whole: 'thousands',
  hours: 'byLocale',
  money: 'byLocale',
  percent: 'decimal',
};
/** No list has a larger one, and of a million such the sum is still a number. */
export const LARGEST_NUMBER = 1e12;
/** Characters beyond which no text is a number. */
const LONGEST_NUMBER = 60;
const EXPECTED: Readonly<Record<NumberKind, string>> = {
  whole: 'a whole number such as 25',
  money: 'an amount such as 1,500',
  hours: 'hours such as 12.5 or 12:30',
  percent: 'a share such as 80 or 80/20',
};
/** Units that may be written beside a number. */
const UNITS: Readonly<Record<NumberKind, RegExp | undefined>> = {
  whole: /^(?:vcio\s+)?(?:oml|level)\s*(?=\d)/i,
  money:
    /(?:\b[A-Z]{1,3})?\p{Sc}|\b(?:USD|EUR|GBP|CHF|AUD|CAD|NZD|SGD|HKD|ZAR|INR|SEK|NOK|DKK|PLN|CZK|HUF|JPY|MXN|BRL)\b|\bkr\b\.?|zł|Kč|\bFr\.|(?:\/|\bper)\s*mo(?:nth)?\b\.?/giu,
  hours: /\s*(?:h|hrs?|hours?)\.?$/i,
  percent: undefined,
};

/** Most amounts look like this; the units would leave the same of it, with ten times the work. */
const USUAL_MONEY = /^[$€£]?([\d.,]+)$/;

/** Reads a number, native or in text such as `$1,500`, and holds it against its bounds. */
export function readNumber(cell: Cell, expected: NumberExpected, locale: LocaleRules): Reading<number> {
  const { kind } = expected;
  const inWords = expectedInWords(expected);
  if (typeof cell === 'boolean') return unreadable(inWords);
  if (typeof cell === 'string' && saysNothing(cell)) return BLANK;
  if (typeof cell === 'string' && cell.trim().length > LONGEST_NUMBER) return unreadable(inWords);
  if (kind === 'percent' && isOddSplit(cell, locale)) return outOfRange(inWords, 'does not add up to 100');
  const parsed = kind === 'percent' ? parsePercent(cell, locale) : parsePlain(cell, expected, locale);
  if (parsed === undefined || !Number.isFinite(parsed.value)) return unreadable(inWords);
  const wrong = outsideInWords(parsed.value, expected);
  if (wrong !== undefined) return outOfRange(inWords, wrong);
  return parsed.other === undefined
    ? value(parsed.value)
    : { is: 'ambiguous', value: parsed.value, other: parsed.other };
}

function parsePlain(
  cell: string | number,
  { kind, loneSeparator = LONE_SEPARATOR[kind] }: NumberExpected,
  locale: LocaleRules,
): ParsedNumber | undefined {
  if (typeof cell === 'number') return { value: cell };
  if (/^\d+$/.test(cell)) return { value: Number(cell) };
  if (kind === 'hours' && cell.includes(':')) return parseDuration(cell);
  const usual = kind === 'money' ? USUAL_MONEY.exec(cell)?.[1] : undefined;
  if (usual !== undefined) return parseNumber(usual, locale, loneSeparator);
  const unit = UNITS[kind];
  const bare =
    unit === undefined
      ? cell
      : cell
          .trim()
          .replace(unit, ' ')
          .replace(/^([+\-−(])\s+/, '$1')
          .replace(/(\d)[.,]\p{Pd}$/u, '$1');
  return parseNumber(bare, locale, loneSeparator);
}

/** Hours and minutes such as `82:30`, with seconds or without. */
function parseDuration(text: string): ParsedNumber | undefined {
  const parts = /^\s*(\d{1,6}):([0-5]\d)(?::([0-5]\d))?\s*(?:(?:(?:h|hrs?|hours?)\.?|\.)\s*)?$/i.exec(text);
  if (parts === null) return undefined;
  const seconds = Number(parts[1]) * 3600 + Number(parts[2]) * 60 + Number(parts[3] ?? 0);
  return { value: seconds / 3600 };
}

/** Percent 0–100: a number up to 1 without a sign is a fraction; of `80/20` the first part. */
function parsePercent(cell: string | number, locale: LocaleRules): ParsedNumber | undefined {
  if (typeof cell === 'number') return { value: fractionAsPercent(cell) };
  const split = splitOf(cell, locale);
  if (split !== undefined) return split.first;
  const withoutSign = cell.trim().replace(/\s*%$/, '');
  const parsed = parseNumber(withoutSign, locale, 'decimal');
  if (parsed === undefined || withoutSign !== cell.trim()) return parsed;
  return { value: fractionAsPercent(parsed.value) };
}

/** Whether a cell is a split such as `80/30`, whose parts do not make 100. */
function isOddSplit(cell: string | number, locale: LocaleRules): boolean {
  const split = typeof cell === 'string' ? splitOf(cell, locale) : undefined;
  return split !== undefined && split.first.value + split.second.value !== 100;
}

function splitOf(
  text: string,
  locale: LocaleRules,
): { readonly first: ParsedNumber; readonly second: ParsedNumber } | undefined {
  const parts = /^([\d.,\s]+)%?\s*[/\-–:]\s*([\d.,\s]+)%?$/.exec(text.trim());
  const [first, second] = [parts?.[1], parts?.[2]].map((part) => parseNumber(part ?? '', locale, 'decimal'));
  return first === undefined || second === undefined ? undefined : { first, second };
}

function fractionAsPercent(number: number): number {
  return Math.abs(number) <= 1 ? Math.round(number * 1e10) / 1e8 : number;
}

/** What is wrong with a number outside its bounds; `undefined` where it is within them. */
function outsideInWords(number: number, { kind, from, to }: NumberExpected): string | undefined {
  if (from !== undefined && number < from)
    return to === undefined ? `is below ${from}` : notBetween(from, to);
  if (to !== undefined && number > to) return notBetween(from ?? 0, to);
  if (number > LARGEST_NUMBER) return `is above ${groupThousands(LARGEST_NUMBER)}`;
  return kind === 'whole' && !Number.isInteger(number) ? 'is not a whole number' : undefined;
}

function notBetween(from: number, to: number): string {
  return `is not between ${from} and ${to}`;
}

function expectedInWords({ kind, from, to }: NumberExpected): string {
  const isRange = kind === 'whole' && from !== undefined && to !== undefined;
  return isRange ? `a whole number from ${from} to ${to}` : EXPECTED[kind];
}
