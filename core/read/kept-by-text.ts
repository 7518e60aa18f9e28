import type { Cell } from '../workbook';

/** Texts kept of a column: a list says the same few things again and again. What comes beyond is read each time. */
const TEXTS_KEPT = 4096;
/** Characters beyond which a text is hardly said twice. */
const LONGEST_KEPT = 40;

/** The same reading, but a text that was read before is looked up. `read` gives the same for the same text. */
export function keptByText<T>(read: (cell: Cell) => T): (cell: Cell) => T {
  const kept = new Map<string, T>();
  return (cell) => {
    if (typeof cell !== 'string' || cell.length > LONGEST_KEPT) return read(cell);
    const known = kept.get(cell);
    if (known !== undefined) return known;
    if (kept.size >= TEXTS_KEPT) return read(cell);
    const text = detached(cell);
    const fresh = read(text);
    kept.set(text, fresh);
    return fresh;
  };
}

/** The same text in memory of its own: a text cut from a file's keeps the whole of that file's part alive. */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}
