/** The code page that Windows has for text in a language, by the beginning of its locale; a longer one goes first. */
const LANGUAGES: readonly (readonly [codePage: string, locales: string])[] = [
  ['windows-1250', 'bs cs hr hu pl ro sk sl sq sr-Latn'],
  ['windows-1251', 'be bg kk ky mk mn ru sr tg tt uk'],
  ['windows-1253', 'el'],
  ['windows-1254', 'az tr'],
  ['windows-1255', 'he iw yi'],
  ['windows-1256', 'ar fa ur'],
  ['windows-1257', 'et lt lv'],
  ['windows-1258', 'vi'],
  ['windows-874', 'th'],
  ['shift_jis', 'ja'],
  ['euc-kr', 'ko'],
  ['big5', 'zh-TW zh-HK zh-MO zh-Hant'],
  ['gbk', 'zh'],
];

/** The code page of Western Europe and the Americas, which text is in that nothing else is known of. */
export const WESTERN = 'windows-1252';

/** The code page that text of a locale is likely in where it is not Unicode. */
export function codePageOf(locale: string | undefined): string {
  const parts = (locale ?? '').trim().replaceAll('_', '-').toLowerCase().split('-');
  for (let length = parts.length; length > 0; length -= 1) {
    const beginning = parts.slice(0, length).join('-');
    const found = LANGUAGES.find(([, locales]) => locales.toLowerCase().split(' ').includes(beginning));
    if (found !== undefined) return found[0];
  }
  return WESTERN;
}

/** The name that an encoding has here, whichever of its names it was given by; `undefined` where none is known. */
export function encodingNamed(name: string): string | undefined {
  try {
    return new TextDecoder(name.trim()).encoding;
  } catch {
    return undefined;
  }
}
