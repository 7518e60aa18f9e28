import { GENERAL } from './cell-look';
import { isError, type CellValue } from './cell-value';

const DIGITS_IN_VIEW = 11;

/** What a cell shows by its number format; undefined for unknown number formats. */
export function displayedText(value: CellValue, numberFormat = GENERAL): string | undefined {
  if (isError(value)) return value.text;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'string') return value;
  if (numberFormat === GENERAL || numberFormat === '@') return generalNumber(value);
  const decimals = /^(?<group>#,##)?0(?:\.(?<places>0+))?(?<percent>%?)$/.exec(numberFormat)?.groups;
  if (decimals !== undefined) return decimalNumber(value, decimals);
  return date(value, numberFormat);
}

function generalNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  return String(Number(value.toPrecision(DIGITS_IN_VIEW - 1)));
}

function decimalNumber(
  value: number,
  { group, places = '', percent }: Readonly<Record<string, string | undefined>>,
): string {
  const isPercent = percent === '%';
  const [whole = '', rest] = Math.abs(isPercent ? value * 100 : value)
    .toFixed(places.length)
    .split('.');
  const grouped = group === undefined ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const text = `${rest === undefined ? grouped : `${grouped}.${rest}`}${isPercent ? '%' : ''}`;
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

function date(serial: number, numberFormat: string): string | undefined {
  if (!/^[ymd/\- ]+$/i.test(numberFormat)) return undefined;
  const day = new Date(Date.UTC(1899, 11, 30 + Math.floor(serial)));
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(day.getUTCFullYear()),
    yy: String(day.getUTCFullYear() % 100).padStart(2, '0'),
    mmm:
      ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][
        day.getUTCMonth()
      ] ?? '',
    mm: String(day.getUTCMonth() + 1).padStart(2, '0'),
    m: String(day.getUTCMonth() + 1),
    dd: String(day.getUTCDate()).padStart(2, '0'),
    d: String(day.getUTCDate()),
  };
  return numberFormat.toLowerCase().replace(/y+|m+|d+/g, (part) => parts[part] ?? part);
}
