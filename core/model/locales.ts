/** The order in which a locale writes a day in figures. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** What a locale decides about text: the decimal separator and the order of a date. */
export interface LocaleRules {
  readonly decimal: '.' | ',';
  readonly dateOrder: DateOrder;
}

/** The locale of a file that does not name one, and its rules. */
export const DEFAULT_LOCALE = 'en-US';
export const DEFAULT_RULES: LocaleRules = { decimal: '.', dateOrder: 'mdy' };

/** Languages and locales as the Unicode CLDR has them. */
const POINT_LANGUAGES =
  'am ar bn cy en fa fil ga gsw gu he hi iw ja km kn ko kok ml mn mr ms mt my ne pa si sw ta te th tl ur zh zu'.split(
    ' ',
  );
const COMMA_LANGUAGES =
  'af az be bg bs ca cs da de el es et eu fi fr fo gl hr hu hy id in is it ka kk kl ky lb lo lt lv mk nb nl nn no pl ps pt ro ru rw se sk sl sq sr sv tr tk uk uz vi'.split(
    ' ',
  );
const COMMA_LOCALES =
  'ar-DZ ar-LB ar-MA ar-TN en-AT en-BE en-DE en-DK en-ES en-FI en-FR en-IT en-NL en-NO en-PL en-SE en-ZA'.split(
    ' ',
  );
const POINT_LOCALES =
  'de-CH de-LI es-419 es-BZ es-CU es-DO es-GT es-HN es-MX es-NI es-PA es-PE es-PR es-SV es-US it-CH'.split(
    ' ',
  );
const MONTH_FIRST = 'en en-US en-PH en-PR es-PA es-PR fil fil-PH tl tl-PH'.split(' ');
const YEAR_FIRST_LANGUAGES = 'af eu fa hu ja ko lt mn ne ps rw si sv zh zu'.split(' ');
const YEAR_FIRST_LOCALES = 'en-CA en-JP en-SE en-ZA fr-CA'.split(' ');
const DAY_FIRST_LOCALES = 'sv-FI zh-HK zh-MO zh-SG'.split(' ');

/** The rules of a locale such as `de-DE`, `de_DE` or `de`; `undefined` where it is no locale that spreadsheets know. */
export function localeRules(locale: string): LocaleRules | undefined {
  const parts = /^([a-z]{2,3})(?:[-_][a-z]{4})?(?:[-_]([a-z]{2}|\d{3}))?$/i.exec(locale.trim());
  if (parts === null) return undefined;
  const language = (parts[1] ?? '').toLowerCase();
  if (!POINT_LANGUAGES.includes(language) && !COMMA_LANGUAGES.includes(language)) return undefined;
  const name = parts[2] === undefined ? language : `${language}-${parts[2].toUpperCase()}`;
  return { decimal: decimalOf(language, name), dateOrder: dateOrderOf(language, name) };
}

function decimalOf(language: string, name: string): '.' | ',' {
  if (COMMA_LOCALES.includes(name)) return ',';
  return POINT_LANGUAGES.includes(language) || POINT_LOCALES.includes(name) ? '.' : ',';
}

function dateOrderOf(language: string, name: string): DateOrder {
  if (MONTH_FIRST.includes(name)) return 'mdy';
  if (DAY_FIRST_LOCALES.includes(name)) return 'dmy';
  return YEAR_FIRST_LANGUAGES.includes(language) || YEAR_FIRST_LOCALES.includes(name) ? 'ymd' : 'dmy';
}
