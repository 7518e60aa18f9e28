import type { LocaleRules } from '../model/locales';
import type { Cell } from '../cells/cell';
import { LARGEST_NUMBER, type NumberExpected } from './read-number';

/** Characters up to which every number is exact, and below the largest. */
const MOST_CHARACTERS = 12;

/**
 * Reads numbers as most cells have them, and without a pattern: digits; where a fraction may be, also with thousands
 * grouped by commas, with one or two decimals behind a point, and money with its sign before it. Any other cell is
 * `undefined` and left to `readNumber`, which says the same of these.
 */
export function usualNumbers(
  { kind, from = 0, to = LARGEST_NUMBER }: NumberExpected,
  { decimal }: LocaleRules,
): (cell: Cell) => number | undefined {
  const isWhole = kind === 'whole';
  const isPlain = isWhole || decimal !== '.';
  const mayHaveSign = kind === 'money';
  const readText = (text: string): number | undefined => {
    if (text.length > MOST_CHARACTERS) return undefined;
    return isPlain ? digitsIn(text) : groupedIn(text, mayHaveSign && isCurrencySign(text) ? 1 : 0);
  };
  return (cell) => {
    if (typeof cell === 'boolean') return undefined;
    const number = typeof cell === 'string' ? readText(cell) : cell;
    const isRight = number !== undefined && number >= from && number <= to; // NaN is not
    return isRight && (!isWhole || Number.isInteger(number)) ? number : undefined;
  };
}

function digitsIn(text: string): number | undefined {
  let number = 0;
  for (let place = 0; place < text.length; place += 1) {
    const digit = digitAt(text, place);
    if (digit === undefined) return undefined;
    number = number * 10 + digit;
  }
  return text === '' ? undefined : number;
}

function groupedIn(text: string, start: number): number | undefined {
  let number = 0;
  let digits = 0; // of the group
  let isGrouped = false;
  let place = start;
  for (; place < text.length; place += 1) {
    const digit = digitAt(text, place);
    if (digit !== undefined) {
      number = number * 10 + digit;
      digits += 1;
      continue;
    }
    const endsGroup = isGrouped ? digits === 3 : digits >= 1 && digits <= 3 && digitAt(text, start) !== 0;
    if (text.charCodeAt(place) !== COMMA || !endsGroup) break;
    isGrouped = true;
    digits = 0;
  }
  if (digits === 0 || (isGrouped && digits !== 3)) return undefined;
  return place === text.length ? number : withDecimals(number, text, place);
}

function withDecimals(whole: number, text: string, point: number): number | undefined {
  const tenths = digitAt(text, point + 1);
  if (text.charCodeAt(point) !== POINT || tenths === undefined) return undefined;
  if (text.length === point + 2) return (whole * 10 + tenths) / 10;
  const hundredths = digitAt(text, point + 2);
  if (text.length !== point + 3 || hundredths === undefined) return undefined;
  return (whole * 100 + tenths * 10 + hundredths) / 100;
}

function digitAt(text: string, place: number): number | undefined {
  const digit = text.charCodeAt(place) - ZERO;
  return digit >= 0 && digit <= 9 ? digit : undefined;
}

function isCurrencySign(text: string): boolean {
  return text.startsWith('$') || text.startsWith('€') || text.startsWith('£');
}

const [ZERO, COMMA, POINT] = [48, 44, 46];
