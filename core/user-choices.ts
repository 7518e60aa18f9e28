import { FIELDS, type FieldId } from './model/fields';
import { SETTING_LINES } from './model/settings';

/** The ids of all settings, as a user may name them. */
export const SETTING_IDS: readonly string[] = SETTING_LINES.map(({ id }) => id);

/** The field that a user names by our header or by its id, `ignore` for none; `undefined` where there is no such field. */
export function fieldNamed(name: string): FieldId | 'ignore' | undefined {
  const wanted = name.trim().toLowerCase();
  if (wanted === 'ignore') return 'ignore';
  return FIELDS.find(({ id, header }) => id.toLowerCase() === wanted || header.toLowerCase() === wanted)?.id;
}
