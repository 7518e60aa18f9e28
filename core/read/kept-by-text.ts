import type { Cell } from '../cells/cell';

/** Texts kept of a column: a list says the same few things again and again. What comes beyond is read each time. */
const TEXTS_KEPT = 4096;
/** Characters beyond which a text is hardly said twice. */
const LONGEST_KEPT = 40;

/** Places for the texts that came last: to compare a cell with one takes a fraction of finding it among all. */
const PLACES = 1024;

/** A text in memory of its own and what was read of it. */
interface Kept<T> {
  readonly text: string;
  readonly reading: T;
}

/** The same reading, but a text that was read before is looked up. `read` gives the same for the same text. */
export function keptByText<T>(read: (cell: Cell) => T): (cell: Cell) => T {
  const kept = new Map<string, Kept<T>>();
  const lately = new Array<Kept<T> | undefined>(PLACES).fill(undefined);
  const keep = (cell: string): Kept<T> => {
    const text = detached(cell);
    const fresh = { text, reading: read(text) };
    kept.set(text, fresh);
    return fresh;
  };
  return (cell) => {
    if (typeof cell !== 'string' || cell.length > LONGEST_KEPT) return read(cell);
    const place = placeOf(cell);
    const last = lately[place];
    if (last?.text === cell) return last.reading;
    const known = kept.get(cell) ?? (kept.size < TEXTS_KEPT ? keep(cell) : undefined);
    if (known === undefined) return read(cell);
    lately[place] = known;
    return known.reading;
  };
}

/** By all of its characters, as numbers and dates are alike but for one. */
function placeOf(text: string): number {
  let sum = 0;
  for (let place = 0; place < text.length; place += 1) sum = (sum * 31 + text.charCodeAt(place)) | 0;
  return (sum >>> 0) % PLACES;
}

/** The same text in memory of its own: a text cut from a file's keeps the whole of that file's part alive. */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}
