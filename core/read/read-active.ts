import { ACTIVE_ANSWERS, STATUS_WORDS } from '../model/active-words';
import type { Cell } from '../cells/cell';
import { quoted } from '../cells/problem';
import { saysNothing } from './read-answer';
import { complaintOf, told, type Told } from './report-cell';

const WORDS = new Map<string, { readonly isYes: boolean; readonly isPlain: boolean }>([
  ...STATUS_WORDS.active.map((word) => [word, { isYes: true, isPlain: false }] as const),
  ...STATUS_WORDS.inactive.map((word) => [word, { isYes: false, isPlain: false }] as const),
  ...ACTIVE_ANSWERS.yes.map((word) => [word, { isYes: true, isPlain: true }] as const),
  ...ACTIVE_ANSWERS.no.map((word) => [word, { isYes: false, isPlain: true }] as const),
]);

/**
 * What an Active cell says of a client that is not active; nothing where it is active, or where the cell is not
 * understood. Under a header that says the opposite, such as Inactive, a plain yes or no turns round; other words mean
 * what they say.
 */
export function readActive(
  cell: Cell,
  { header, isInverted }: { readonly header: string; readonly isInverted: boolean },
): Told<string> {
  if (saysNothing(cell)) return told<string>(undefined);
  const word = WORDS.get(String(cell).trim().toLowerCase());
  if (word === undefined) {
    const message = `"${quoted(cell)}" is neither yes nor no, so the client counts as active`;
    return told<string>(undefined, complaintOf('active', cell, { expected: 'yes or no', message }));
  }
  const isTurned = isInverted && word.isPlain;
  if (word.isYes !== isTurned) return told<string>(undefined);
  const found = typeof cell === 'boolean' ? String(cell).toUpperCase() : quoted(cell);
  return told(isTurned ? `${quoted(header)} says yes ("${found}")` : `Active says no ("${found}")`);
}
