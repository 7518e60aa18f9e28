import { CLIENT_WORDS, NO_CLIENT_WORDS, NO_LONGER_CLIENT_WORDS } from '../model/client-types';
import { quoted } from '../cells/problem';
import type { Cell } from '../cells/cell';
import { told, type Told } from './report-cell';

/** What a Client Type cell says of a company that is no client; nothing where it is one. */
export function readClientType(cell: Cell): Told<string> {
  const words = ` ${String(cell)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')} `;
  const isSaid = (phrase: string) => words.includes(` ${phrase} `) || words.includes(` ${phrase}s `);
  const counting = CLIENT_WORDS.some(isSaid) ? NO_LONGER_CLIENT_WORDS : NO_CLIENT_WORDS;
  if (!counting.some(isSaid)) return told<string>(undefined);
  return told(`Client Type says "${quoted(cell)}", so this is not a client`);
}
