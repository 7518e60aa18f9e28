import { isSameHeader, type ConfirmedHeader } from './read/map-columns';
import type { SettingsSheet } from './read/read-settings-sheet';
import type { RunHead } from './run-plan';

/** What the user says of headers, now and, where they say nothing now, as the settings sheet remembers it. */
export function confirmedHeaders(
  { confirmed: now }: RunHead,
  { confirmed: before }: SettingsSheet,
): readonly ConfirmedHeader[] {
  return [...now, ...before.filter(({ header }) => !now.some((said) => isSameHeader(said.header, header)))];
}
