/** How a locale reads typed numbers, dates and words. */
export interface Locale {
  /** As Google writes it: `en_US`. */
  readonly name: string;
  readonly decimalMark: '.' | ',';
  readonly groupMarks: readonly string[];
  readonly dateOrder: 'mdy' | 'dmy';
  /** The separator of day, month and year in the default date format. */
  readonly dateMarks: readonly string[];
  readonly dateFormat: string;
  readonly currency: string;
  readonly currencyStands: 'before' | 'after';
  readonly yes: string;
  readonly no: string;
  /** The full names of the months; typed names may be shortened to three letters or more. */
  readonly months: readonly string[];
}

const ENGLISH = {
  decimalMark: '.',
  groupMarks: [','],
  dateMarks: ['/', '-'],
  currencyStands: 'before',
  yes: 'TRUE',
  no: 'FALSE',
  months: 'january february march april may june july august september october november december'.split(' '),
} as const;

const LOCALES: readonly Locale[] = [
  { ...ENGLISH, name: 'en_US', dateOrder: 'mdy', dateFormat: 'M/d/yyyy', currency: '$' },
  { ...ENGLISH, name: 'en_GB', dateOrder: 'dmy', dateFormat: 'dd/MM/yyyy', currency: '£' },
  {
    name: 'de_DE',
    decimalMark: ',',
    groupMarks: ['.'],
    dateOrder: 'dmy',
    dateMarks: ['.', '/', '-'],
    dateFormat: 'dd.MM.yyyy',
    currency: '€',
    currencyStands: 'after',
    yes: 'WAHR',
    no: 'FALSCH',
    months: 'januar februar märz april mai juni juli august september oktober november dezember'.split(' '),
  },
  {
    name: 'fr_FR',
    decimalMark: ',',
    groupMarks: [' ', '\u00A0', '\u202F'],
    dateOrder: 'dmy',
    dateMarks: ['/', '-', '.'],
    dateFormat: 'dd/MM/yyyy',
    currency: '€',
    currencyStands: 'after',
    yes: 'VRAI',
    no: 'FAUX',
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  },
];

/** The locale of that name, written `de_DE`, `de-DE` or `de`; undefined if this host does not have it. */
export function localeOf(name: string): Locale | undefined {
  const wanted = name.replace('-', '_');
  return LOCALES.find((locale) => locale.name === wanted || locale.name.startsWith(`${wanted}_`));
}
