import { FIELDS, type FieldId } from './model/fields';
import { SETTING_LINES } from './model/settings';

/** The ids of all settings, as a user may name them. */
export const SETTING_IDS: readonly string[] = SETTING_LINES.map(({ id }) => id);

/** The setting that a user names by its id, case and surrounding space aside; `undefined` where there is none. */
export function settingNamed(name: string): string | undefined {
  return SETTING_IDS.find((id) => id.toLowerCase() === name.trim().toLowerCase());
}

/** The field that a user names by our header or by its id, `ignore` for none; `undefined` where there is no such field. */
export function fieldNamed(name: string): FieldId | 'ignore' | undefined {
  const wanted = name.trim().toLowerCase();
  if (wanted === 'ignore') return 'ignore';
  return FIELDS.find(({ id, header }) => id.toLowerCase() === wanted || header.toLowerCase() === wanted)?.id;
}
