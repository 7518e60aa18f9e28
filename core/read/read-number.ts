import type { LocaleRules } from '../model/locales';
import type { Cell } from '../workbook';
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
}

const LONE_SEPARATOR: Readonly<Record<NumberKind, LoneSeparator>> = {
  whole: 'thousands',
  hours: 'thousands',
  money: 'byLocale',
  percent: 'decimal',
};
/** Characters beyond which no text is a number. */
const LONGEST_NUMBER = 60;
const EXPECTED: Readonly<Record<NumberKind, string>> = {
  whole: 'a whole number',
  money: 'an amount of money a month',
  hours: 'a number of hours',
  percent: 'a percentage such as 80, 0.8, 80% or 80/20',
};
/** Units that may stand beside a number. */
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
  const inWords = `${EXPECTED[kind]}${boundsInWords(expected)}`;
  if (typeof cell === 'boolean') return unreadable(inWords);
  if (typeof cell === 'string' && saysNothing(cell)) return BLANK;
  if (typeof cell === 'string' && cell.trim().length > LONGEST_NUMBER) return unreadable(inWords);
  const parsed = kind === 'percent' ? parsePercent(cell, locale) : parsePlain(cell, kind, locale);
  if (parsed === undefined || !Number.isFinite(parsed.value)) return unreadable(inWords);
  if (!isWithin(parsed.value, expected)) return outOfRange(inWords);
  return parsed.other === undefined
    ? value(parsed.value)
    : { is: 'ambiguous', value: parsed.value, other: parsed.other };
}

function parsePlain(cell: string | number, kind: NumberKind, locale: LocaleRules): ParsedNumber | undefined {
  if (typeof cell === 'number') return { value: cell };
  if (/^\d+$/.test(cell)) return { value: Number(cell) };
  const usual = kind === 'money' ? USUAL_MONEY.exec(cell)?.[1] : undefined;
  if (usual !== undefined) return parseNumber(usual, locale, LONE_SEPARATOR[kind]);
  const unit = UNITS[kind];
  const bare =
    unit === undefined
      ? cell
      : cell
          .trim()
          .replace(unit, ' ')
          .replace(/^([+\-−(])\s+/, '$1')
          .replace(/(\d)[.,]\p{Pd}$/u, '$1');
  return parseNumber(bare, locale, LONE_SEPARATOR[kind]);
}

/** Percent 0–100: a number up to 1 without a sign is a fraction; of `80/20` the first where the two make 100. */
function parsePercent(cell: string | number, locale: LocaleRules): ParsedNumber | undefined {
  if (typeof cell === 'number') return { value: fractionAsPercent(cell) };
  const text = cell.trim();
  const split = /^([\d.,\s]+)%?\s*[/\-–:]\s*([\d.,\s]+)%?$/.exec(text);
  if (split !== null) {
    const first = parseNumber(split[1] ?? '', locale, 'decimal');
    const second = parseNumber(split[2] ?? '', locale, 'decimal');
    return first !== undefined && second !== undefined && first.value + second.value === 100
      ? first
      : undefined;
  }
  const withoutSign = cell.trim().replace(/\s*%$/, '');
  const parsed = parseNumber(withoutSign, locale, 'decimal');
  if (parsed === undefined || withoutSign !== cell.trim()) return parsed;
  return { value: fractionAsPercent(parsed.value) };
}

function fractionAsPercent(number: number): number {
  return Math.abs(number) <= 1 ? Math.round(number * 1e10) / 1e8 : number;
}

function isWithin(number: number, { kind, from = -Infinity, to = Infinity }: NumberExpected): boolean {
  return number >= from && number <= to && (kind !== 'whole' || Number.isInteger(number));
}

function boundsInWords({ from, to }: NumberExpected): string {
  if (from !== undefined && to !== undefined) return ` from ${from} to ${to}`;
  return from === undefined ? '' : `, ${from} or more`;
}
