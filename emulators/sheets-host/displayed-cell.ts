import type { Cell } from '../../core/cells/cell';
import { formattedDate } from './formatted-date';
import type { Locale } from './locale';
import { AUTOMATIC, isDatePattern } from './pattern-kind';
import { ScriptException } from './script-exception';
import { wallTimeOfSerial } from './time-zone';

const NUMBER = /^(?<group>#,##|#)?0?(?:\.(?<places>0*)(?<more>#*))?(?<percent>%?)$/;

/** What a cell shows, by its number format and the book's locale. */
export function displayedCell(
  value: Cell,
  {
    numberFormat = AUTOMATIC,
    locale,
  }: { readonly numberFormat: string | undefined; readonly locale: Locale },
): string {
  if (typeof value === 'boolean') return value ? locale.yes : locale.no;
  if (typeof value === 'string') return value;
  if (numberFormat === '@') return String(value);
  if (isDatePattern(numberFormat))
    return formattedDate(wallTimeOfSerial(value), withHours(patternOfScript(numberFormat), value));
  const sections = numberFormat.replace(/\[[a-z]+\]/gi, '').split(';');
  const section = (value < 0 ? sections[1] : value === 0 ? sections[2] : undefined) ?? sections[0] ?? '';
  const sign = value < 0 && section === sections[0] ? '-' : '';
  const text = numberIn(Math.abs(value), { section, numberFormat, locale });
  return /[1-9]/.test(text) ? sign + text : text;
}

function numberIn(
  value: number,
  { section, numberFormat, locale }: { section: string; numberFormat: string; locale: Locale },
): string {
  const [, before = '', pattern = '', after = ''] =
    /^((?:"[^"]*"|\\.|[$£€()\s])*)([#0,.%]*)((?:"[^"]*"|\\.|[$£€()\s])*)$/.exec(section) ?? [];
  if (pattern === '' && before !== '') return unquoted(before);
  const parts = NUMBER.exec(pattern)?.groups;
  if (parts === undefined || pattern === '')
    throw new ScriptException(`the number format ${numberFormat}`, 'NotImplemented');
  const { group, places = '', more = '', percent = '' } = parts;
  const shown = percent === '' ? value : value * 100;
  const fixed = shown.toFixed(Math.min(places.length + more.length, 15));
  const [whole = '', decimals = ''] = fixed.split('.');
  const kept = decimals.slice(0, places.length) + decimals.slice(places.length).replace(/0+$/, '');
  const grouped = group === '#,##' ? whole.replace(/\B(?=(?:\d{3})+$)/g, locale.groupMarks[0] ?? '') : whole;
  const number = kept === '' ? grouped : `${grouped}${locale.decimalMark}${kept}`;
  return `${unquoted(before)}${number}${percent}${unquoted(after)}`;
}

function unquoted(text: string): string {
  return text.replace(/"/g, '').replace(/\\(.)/g, '$1');
}

/** `[h]` shows all hours of a duration, however many. */
function withHours(pattern: string, value: number): string {
  const hours = Math.floor(Math.round(value * 86_400) / 3600);
  return pattern.replace(
    /\[(H+)\]/g,
    (_, letters: string) => `'${String(hours).padStart(letters.length, '0')}'`,
  );
}

/** In cells months and minutes are both `m`; dates in scripts tell them apart. */
function patternOfScript(pattern: string): string {
  const lower = pattern.replace(/[YMDHS]/g, (letter) => letter.toLowerCase());
  return lower
    .replace(/h+/g, (hours) => (lower.includes('am/pm') ? hours : hours.toUpperCase()))
    .replace(/am\/pm/g, 'a')
    .replace(/m+/g, (months, at: number) => {
      const isMinute = /[hH]+\W*$/.test(lower.slice(0, at)) || /^\W*s/.test(lower.slice(at + months.length));
      return isMinute ? months : months.toUpperCase();
    });
}
