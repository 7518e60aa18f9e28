import { isSameHeader, type ConfirmedHeader } from './map-columns';
import { readSettingsSheet, type SettingsSheet } from './read-settings-sheet';
import type { Row } from '../cells/cell';

/** What the user says of headers, now and, where they say nothing now, as the settings sheet remembers it. */
export function confirmedHeaders(
  now: readonly ConfirmedHeader[],
  { confirmed: before }: SettingsSheet,
): readonly ConfirmedHeader[] {
  return [...now, ...before.filter(({ header }) => !now.some((said) => isSameHeader(said.header, header)))];
}

/** The same for a sheet of which only what is remembered is known: the cells of the settings sheet. */
export function knownHeaders({
  confirmed,
  settingsSheet,
}: {
  readonly confirmed: readonly ConfirmedHeader[];
  readonly settingsSheet: readonly Row[] | undefined;
}): readonly ConfirmedHeader[] {
  return confirmedHeaders(confirmed, readSettingsSheet(settingsSheet ?? []));
}
