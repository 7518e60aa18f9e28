import type { Locale } from './locale';

/** A typed number or date, and the number format that comes with it. */
export interface TypedNumber {
  readonly value: number;
  readonly numberFormat?: string;
}

const CURRENCIES = '[$£€]';

/** The number in a text, by a locale: `1.234,5`, `12 %`, `$3`, `(7)`, `1E3`; undefined if it is not one. */
export function typedNumber(text: string, locale: Locale): TypedNumber | undefined {
  const inBrackets = /^\((?<inner>[^()+-]+)\)$/.exec(text)?.groups?.['inner'];
  if (inBrackets !== undefined) {
    const inner = typedNumber(inBrackets, locale);
    return inner && { ...inner, value: -inner.value };
  }
  const parts = shapeOf(locale).exec(text)?.groups;
  if (parts === undefined) return undefined;
  const { sign = '', before = '', digits = '', power = '', percent = '', after = '' } = parts;
  if (before !== '' && (after !== '' || percent !== '')) return undefined;
  const plain = digits.replace(groupOf(locale), '').replace(locale.decimalMark, '.');
  const size = Number(`${plain}${power}`) / (percent === '' ? 1 : 100);
  if (!Number.isFinite(size)) return undefined;
  const value = sign === '-' ? -size : size;
  const decimals = plain.includes('.') ? '.00' : '';
  const currency = before + after;
  if (percent !== '') return { value, numberFormat: `0${decimals}%` };
  if (currency !== '') return { value, numberFormat: moneyFormat(currency, { decimals, locale }) };
  if (power !== '') return { value, numberFormat: '0.00E+00' };
  if (groupOf(locale).test(digits)) return { value, numberFormat: `#,##0${decimals}` };
  return { value };
}

function moneyFormat(
  currency: string,
  { decimals, locale }: { readonly decimals: string; readonly locale: Locale },
): string {
  const amount = `#,##0${decimals}`;
  return locale.currencyStands === 'before' ? `"${currency}"${amount}` : `${amount} "${currency}"`;
}

const shapes = new Map<string, RegExp>();

function shapeOf(locale: Locale): RegExp {
  const known = shapes.get(locale.name);
  if (known !== undefined) return known;
  const group = `[${locale.groupMarks.map(escaped).join('')}]`;
  const mark = escaped(locale.decimalMark);
  const digits = String.raw`(?:\d{1,3}(?:${group}\d{3})+|\d+)(?:${mark}\d*)?|${mark}\d+`;
  const made = new RegExp(
    String.raw`^(?<sign>[+-]?)\s?(?<before>${CURRENCIES}?)\s?(?<digits>${digits})(?<power>e[+-]?\d+)?\s?(?<percent>%?)(?<after>${CURRENCIES}?)$`,
    'i',
  );
  shapes.set(locale.name, made);
  return made;
}

function groupOf({ groupMarks }: Locale): RegExp {
  return new RegExp(`[${groupMarks.map(escaped).join('')}]`, groupMarks.length > 0 ? 'g' : '');
}

function escaped(mark: string): string {
  return mark.replace(/[.\\]/, '\\$&');
}
