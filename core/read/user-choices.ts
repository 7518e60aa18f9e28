import { FIELDS, type FieldId } from '../model/fields';
import { SETTING_LINES } from '../model/settings';
import { isSameHeader, mapColumns, type ConfirmedHeader, type MappedColumn } from './map-columns';
import type { Row } from '../cells/cell';

/** The ids of all settings, as a user may name them. */
export const SETTING_IDS: readonly string[] = SETTING_LINES.map(({ id }) => id);

/** A field as a user chooses it for a column of theirs. */
export interface FieldChoice {
  readonly field: FieldId;
  /** The header we write, which is the field's name to the user. */
  readonly header: string;
  readonly isPractice: boolean;
}

/** Every field, in the order of the model. */
export const FIELD_CHOICES: readonly FieldChoice[] = FIELDS.map(({ id, header, kind }) => ({
  field: id,
  header,
  isPractice: kind === 'answer',
}));

/** The setting that a user names by its id, case and surrounding space aside; `undefined` if there is none. */
export function settingNamed(name: string): string | undefined {
  return SETTING_IDS.find((id) => id.toLowerCase() === name.trim().toLowerCase());
}

/** The field that a user names by our header or by its id, `ignore` for none; `undefined` if there is no such field. */
export function fieldNamed(name: string): FieldId | 'ignore' | undefined {
  const wanted = name.trim().toLowerCase();
  if (wanted === 'ignore') return 'ignore';
  return FIELDS.find(({ id, header }) => id.toLowerCase() === wanted || header.toLowerCase() === wanted)?.id;
}

/** The columns below these headers that are read, and as what, after what the user has said of them. */
export function columnsRead(headers: Row, confirmed: readonly ConfirmedHeader[]): readonly MappedColumn[] {
  return mapColumns(headers, 0, confirmed).columns;
}

/** What the user has said of a header; `undefined` where they have said nothing. */
export function saidOf(
  header: string,
  confirmed: readonly ConfirmedHeader[],
): ConfirmedHeader['field'] | undefined {
  return confirmed.find((said) => isSameHeader(said.header, header))?.field;
}

/** What the user has said of headers without what they said of this one. */
export function unsaid(header: string, confirmed: readonly ConfirmedHeader[]): readonly ConfirmedHeader[] {
  return confirmed.filter((said) => !isSameHeader(said.header, header));
}
