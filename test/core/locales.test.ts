import { localeRules, type DateOrder } from '../../core/model/locales';

/** Locales that workbooks name, including old codes of Google Sheets. */
const locales = [
  ...[
    'en-US',
    'en-GB',
    'en-AU',
    'en-NZ',
    'en-CA',
    'en-IE',
    'en-IN',
    'en-ZA',
    'en-SG',
    'en-HK',
    'en-PH',
    'en-MY',
  ],
  ...[
    'en-IL',
    'en-AE',
    'en-KE',
    'en-NG',
    'en-DE',
    'en-AT',
    'en-CH',
    'en-BE',
    'en-NL',
    'en-SE',
    'en-DK',
    'en-FI',
  ],
  ...[
    'de-DE',
    'de-AT',
    'de-CH',
    'de-LI',
    'de-LU',
    'fr-FR',
    'fr-BE',
    'fr-CA',
    'fr-CH',
    'fr-LU',
    'it-IT',
    'it-CH',
  ],
  ...[
    'es-ES',
    'es-MX',
    'es-AR',
    'es-CO',
    'es-CL',
    'es-PE',
    'es-US',
    'es-PR',
    'es-PA',
    'es-DO',
    'es-CR',
    'es-EC',
  ],
  ...[
    'es-UY',
    'es-VE',
    'es-GT',
    'es-HN',
    'es-SV',
    'es-NI',
    'es-BO',
    'es-PY',
    'pt-BR',
    'pt-PT',
    'nl-NL',
    'nl-BE',
  ],
  ...[
    'da-DK',
    'sv-SE',
    'sv-FI',
    'nb-NO',
    'nn-NO',
    'no-NO',
    'fi-FI',
    'is-IS',
    'et-EE',
    'lv-LV',
    'lt-LT',
    'pl-PL',
  ],
  ...[
    'cs-CZ',
    'sk-SK',
    'hu-HU',
    'ro-RO',
    'bg-BG',
    'hr-HR',
    'sl-SI',
    'sr-RS',
    'bs-BA',
    'mk-MK',
    'sq-AL',
    'el-GR',
  ],
  ...[
    'tr-TR',
    'uk-UA',
    'ru-RU',
    'be-BY',
    'kk-KZ',
    'ka-GE',
    'hy-AM',
    'az-AZ',
    'he-IL',
    'iw-IL',
    'hi-IN',
    'bn-IN',
  ],
  ...[
    'ta-IN',
    'th-TH',
    'vi-VN',
    'id-ID',
    'in-ID',
    'ms-MY',
    'fil-PH',
    'ja-JP',
    'ko-KR',
    'zh-CN',
    'zh-TW',
    'zh-HK',
  ],
  ...[
    'zh-SG',
    'zh-Hant-TW',
    'sr-Latn-RS',
    'ca-ES',
    'eu-ES',
    'gl-ES',
    'cy-GB',
    'ga-IE',
    'af-ZA',
    'mt-MT',
    'ur-PK',
  ],
  ...['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'ja', 'zh', 'pl', 'he', 'es-419', 'en-001', 'en-150'],
];

test.each(locales)("%s writes numbers as Node's Intl does", (locale) => {
  const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(1.5);
  expect(localeRules(locale)?.decimal).toBe(parts.find(({ type }) => type === 'decimal')?.value);
});

test.each(locales)("%s writes days as Node's Intl does", (locale) => {
  expect(localeRules(locale)?.dateOrder).toBe(orderOf(locale));
});

test.each(['de-DE', 'de_DE', 'DE-de', ' de-DE ', 'de', 'de-Latn-DE'])(
  'the name of a locale may be written %s',
  (name) => {
    expect(localeRules(name)).toEqual({ decimal: ',', dateOrder: 'dmy' });
  },
);

test.each(['', 'English', 'en US', '1', 'e', 'en-', '-US', 'en-US-en-US-en'])(
  '"%s" is not the name of a locale',
  (name) => {
    expect(localeRules(name)).toBeUndefined();
  },
);

function orderOf(locale: string): DateOrder | undefined {
  const order = new Intl.DateTimeFormat(locale, { dateStyle: 'short', calendar: 'gregory', timeZone: 'UTC' })
    .formatToParts(new Date(0))
    .flatMap(({ type }) => (type === 'day' || type === 'month' || type === 'year' ? type[0] : []))
    .join('');
  return (['dmy', 'mdy', 'ymd'] as const).find((known) => known === order);
}
