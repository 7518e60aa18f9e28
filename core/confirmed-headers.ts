import { isSameHeader, type ConfirmedHeader } from './read/map-columns';
import { readSettingsSheet, type SettingsSheet } from './read/read-settings-sheet';
import type { RunHead } from './run-plan';

/** What the user says of headers, now and, where they say nothing now, as the settings sheet remembers it. */
export function confirmedHeaders(
  { confirmed: now }: Pick<RunHead, 'confirmed'>,
  { confirmed: before }: SettingsSheet,
): readonly ConfirmedHeader[] {
  return [...now, ...before.filter(({ header }) => !now.some((said) => isSameHeader(said.header, header)))];
}

/** The same for a sheet of which only what is remembered is known: the cells of the settings sheet. */
export function knownHeaders({
  confirmed,
  settingsSheet,
}: Pick<RunHead, 'confirmed' | 'settingsSheet'>): readonly ConfirmedHeader[] {
  return confirmedHeaders({ confirmed }, readSettingsSheet(settingsSheet ?? []));
}
