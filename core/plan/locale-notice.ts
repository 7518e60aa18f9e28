import { localeRules } from '../model/locales';
import type { Problem } from '../cells/problem';
import type { SettingEntry } from '../read/read-settings';
import type { SheetInput } from './run-plan';
import { settingNamed } from '../read/user-choices';
import { OUR_SHEETS } from '../cells/cell';

/**
 * What to tell the user where the settings sheet reads text otherwise than the workbook's own locale would; none where
 * the run was given a locale, or where both read alike.
 */
export function localeNotice(
  { locale: ofWorkbook, localeIs = 'workbook', settings: given }: SheetInput,
  remembered: readonly SettingEntry[],
  locale: string | undefined,
): readonly Problem[] {
  const isLocale = ({ id }: SettingEntry) => settingNamed(id) === 'locale';
  if (locale === undefined || ofWorkbook === undefined || localeIs !== 'workbook' || given.some(isLocale))
    return [];
  const [read, other] = [localeRules(locale), localeRules(ofWorkbook)];
  if (read === undefined || other === undefined) return [];
  if (read.decimal === other.decimal && read.dateOrder === other.dateOrder) return [];
  const expected = ofWorkbook.replace(/_/g, '-');
  return [
    {
      cell: remembered.find(isLocale)?.cell ?? OUR_SHEETS.settings,
      found: locale,
      expected,
      message:
        `${OUR_SHEETS.settings} reads numbers and dates as ${locale}, and the workbook is ${expected}. ` +
        `To read them as ${expected}, change locale on ${OUR_SHEETS.settings}`,
    },
  ];
}
