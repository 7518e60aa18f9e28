import { detachedText } from '../detached-text';
import { fileErrors } from '../file-error';
import { scanInSteps } from '../scan-in-steps';
import type { Scanned } from '../scan-in-steps';

/** One line of a text list, unless a quoted field goes over several. A blank line is one empty field. */
export interface TextRecord {
  readonly fields: readonly string[];
  /** Where the next record begins. */
  readonly end: number;
}

/** The records of a text of any length. A quotation mark that is never closed is a `FileError`. */
export function readRecords(
  text: AsyncIterable<string>,
  delimiter: string,
): AsyncIterable<readonly TextRecord[]> {
  let before = 0;
  return scanInSteps(
    text,
    (part, isLast) => {
      const scanned = scanRecords(part, delimiter);
      before += scanned.found.length;
      if (!isLast || scanned.end === part.length) return scanned;
      // At the end of a sound list only the newline can be missing.
      const last = scanRecords(`${part.slice(scanned.end)}\n`, delimiter).found[0];
      if (last === undefined) throw fileErrors.unclosedQuote(before + 1);
      return { found: [...scanned.found, last], end: part.length };
    },
    { characters: 1 << 24, failure: () => fileErrors.longRecord(before + 1) },
  );
}

/** The records that are complete in a text. A carriage return at its end may still get its line feed. */
export function scanRecords(text: string, delimiter: string): Scanned<TextRecord> {
  const found: TextRecord[] = [];
  const nextDelimiter = finder(text, delimiter);
  const nextReturn = finder(text, '\r');
  const nextFeed = finder(text, '\n');
  let fields: string[] = [];
  let recordStart = 0;
  for (let at = 0; ;) {
    const quoteEnd = text[at] === '"' ? closingQuote(text, at) : at;
    const end = Math.min(nextDelimiter(quoteEnd), nextReturn(quoteEnd), nextFeed(quoteEnd));
    if (end >= text.length) return { found, end: recordStart };
    // With more text behind the closing quote it does not quote: the field is taken as it is written.
    const isQuoted = quoteEnd > at && end === quoteEnd;
    fields.push(
      detachedText(isQuoted ? text.slice(at + 1, end - 1).replaceAll('""', '"') : text.slice(at, end)),
    );
    at = end + 1;
    if (end === nextDelimiter(end)) continue;
    if (end === nextReturn(end)) {
      if (at === text.length) return { found, end: recordStart };
      if (at === nextFeed(at)) at += 1;
    }
    found.push({ fields, end: at });
    fields = [];
    recordStart = at;
  }
}

/** Says where a character stands next. Remembers it, so that the text is searched once and not for each field. */
function finder(text: string, character: string): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found < from) {
      found = text.indexOf(character, from);
      if (found === -1) found = Infinity;
    }
    return found;
  };
}

/** Behind the quotation mark that closes the one at `opening`; a doubled one is text. */
function closingQuote(text: string, opening: number): number {
  let at = text.indexOf('"', opening + 1);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at === -1 ? Infinity : at + 1;
}
