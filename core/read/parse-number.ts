import type { LocaleRules } from '../model/locales';

/** A number found in text; where the text can be read in two ways, the other reading too. */
export interface ParsedNumber {
  readonly value: number;
  readonly other?: number;
}

/** What a lone separator before exactly three digits is: thousands in counts, a matter of locale in money. */
export type LoneSeparator = 'thousands' | 'decimal' | 'byLocale';

/** Reads a number as people write it: `1 500,00`, `10,000.00`, `1'200`, `(200)`, `-3.5`; `undefined` for other text. */
export function parseNumber(
  text: string,
  locale: LocaleRules,
  loneSeparator: LoneSeparator,
): ParsedNumber | undefined {
  const parts = /^(\()?\s*([+\-−])?\s*([\d.,'’\s]*\d[.,]?)\s*(\))?$/.exec(text.trim());
  if (parts === null || (parts[1] === undefined) !== (parts[4] === undefined)) return undefined;
  const sign = parts[1] !== undefined || parts[2] === '-' || parts[2] === '−' ? -1 : 1;
  const size = parseUnsigned(parts[3] ?? '', locale, loneSeparator);
  if (size === undefined) return undefined;
  return size.other === undefined
    ? { value: sign * size.value }
    : { value: sign * size.value, other: sign * size.other };
}

function parseUnsigned(
  text: string,
  locale: LocaleRules,
  loneSeparator: LoneSeparator,
): ParsedNumber | undefined {
  const [, before, separator, after] = /^([1-9]\d{0,2})([.,])(\d{3})$/.exec(text) ?? [];
  if (before !== undefined && after !== undefined) {
    const asThousands = Number(before + after);
    const asDecimal = asThousands / 1000;
    if (loneSeparator !== 'byLocale')
      return { value: loneSeparator === 'thousands' ? asThousands : asDecimal };
    if (separator === ',' && locale.decimal === '.') return { value: asThousands };
    return separator === locale.decimal
      ? { value: asDecimal, other: asThousands }
      : { value: asThousands, other: asDecimal };
  }
  const decimalAt = decimalPosition(text);
  const whole = decimalAt === undefined ? text : text.slice(0, decimalAt);
  const fraction = decimalAt === undefined ? '' : text.slice(decimalAt + 1);
  if (!isGroupedInThousands(whole) || !/^\d*$/.test(fraction)) return undefined;
  return { value: Number(`${whole.replace(/\D/g, '') || '0'}.${fraction || '0'}`) };
}

/** The index of the decimal separator: the last of `.` and `,`, unless it occurs several times and so groups. */
function decimalPosition(text: string): number | undefined {
  const at = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (at < 0 || text.indexOf(text.charAt(at)) !== at) return undefined;
  return at;
}

function isGroupedInThousands(whole: string): boolean {
  return (
    /^\d*$/.test(whole) || (/^\d{1,3}([.,'’\s])\d{2,3}(?:\1\d{2,3})*$/.test(whole) && /\d{3}$/.test(whole))
  );
}
