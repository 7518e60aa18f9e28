import { confirmedHeaders } from '../read/confirmed-headers';
import { DEFAULT_LOCALE, localeRules } from '../model/locales';
import type { Settings } from '../model/settings';
import type { Problem } from '../cells/problem';
import type { ConfirmedHeader } from '../read/map-columns';
import { readSettings } from '../read/read-settings';
import { readSettingsSheet, type SettingsSheet } from '../read/read-settings-sheet';
import { refuseNewerModel } from './refuse-newer-model';
import type { Refusal } from './refusal';
import type { SheetInput } from './run-plan';

/** What the user has set, for this run and in the settings sheet. */
export interface KnownSettings {
  readonly is: 'known';
  readonly settings: Settings;
  readonly locale: string;
  readonly confirmed: readonly ConfirmedHeader[];
  readonly remembered: SettingsSheet;
}

/** Reads what the user has set, or refuses with each setting that is wrong. */
export function knownSettings(input: SheetInput): KnownSettings | Refusal {
  const remembered = readSettingsSheet(input.settingsSheet ?? []);
  const newer = refuseNewerModel(remembered);
  if (newer !== undefined) return newer;
  const { settings, problems } = readSettings([...remembered.entries, ...input.settings], input.locale);
  const wrong = [...problems, ...remembered.problems];
  if (wrong.length > 0) return { is: 'refused', because: 'settings', problems: wrong.map(asSentence) };
  const locale = knownLocale(settings.locale ?? input.locale);
  return {
    is: 'known',
    settings,
    locale,
    confirmed: confirmedHeaders(input.confirmed, remembered),
    remembered,
  };
}

/** The locale as it is written with hyphens; the default if there is none, or none that is known. */
function knownLocale(locale: string | undefined): string {
  return locale === undefined || localeRules(locale) === undefined
    ? DEFAULT_LOCALE
    : locale.replace(/_/g, '-');
}

function asSentence(problem: Problem): Problem {
  return { ...problem, message: `In ${problem.cell} ${problem.message}.` };
}
