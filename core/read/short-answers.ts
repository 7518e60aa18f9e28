import { codeOf } from '../model/answer-codes';
import type { Answer } from '../model/answers';
import type { Cell } from '../cells/cell';

/** Places for the texts that came last. */
const PLACES = 512;
/** Characters that are packed into one number. */
const PACKED = 3;

/** What `shortAnswers` gives for a cell that is no short text, or one that is no answer. */
export const NO_SHORT_ANSWER = -1;

/**
 * The code of the answer that a cell gives, where it is a text of up to six characters, as most answers are: such a text
 * is two numbers, and numbers are compared in a fraction of the time of texts.
 */
export function shortAnswers(read: (cell: Cell) => Answer | undefined): (cell: Cell) => number {
  const starts = new Int32Array(PLACES);
  const ends = new Int32Array(PLACES);
  const codes = new Int8Array(PLACES);
  return (cell) => {
    if (typeof cell !== 'string' || cell.length > 2 * PACKED) return NO_SHORT_ANSWER;
    const start = packed(cell, 0);
    const end = cell.length <= PACKED ? 0 : packed(cell, PACKED);
    if (start <= 0 || end < 0) return NO_SHORT_ANSWER;
    const place = (start ^ (start >>> 12) ^ (start >>> 20) ^ end) % PLACES;
    if (starts[place] !== start || ends[place] !== end) {
      const answer = read(cell);
      starts[place] = start;
      ends[place] = end;
      codes[place] = answer === undefined ? NO_SHORT_ANSWER : codeOf(answer);
    }
    return codes[place] ?? NO_SHORT_ANSWER;
  };
}

/** A number for three characters of a text, or for as many as are left; 0 for none, -1 where one beyond the first is not ASCII. */
function packed(text: string, from: number): number {
  const left = text.length - from;
  if (left <= 0) return 0;
  const first = text.charCodeAt(from);
  if (left === 1) return first;
  const second = text.charCodeAt(from + 1);
  const third = left === 2 ? ASCII_END : text.charCodeAt(from + 2);
  const isPlain = second > 0 && second < ASCII_END && (left === 2 || third < ASCII_END);
  return isPlain ? first | (second << 16) | (third << 23) : -1;
}

const ASCII_END = 128;
