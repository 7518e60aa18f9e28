import { fileErrors } from '../files/file-error';

/** Many strings as one piece of UTF-8, and where each of them ends in it. */
interface Page {
  readonly bytes: Buffer;
  readonly ends: Uint32Array;
}

const pageLength = 1024;
/** A workbook numbers its texts by first use, so those that repeat, such as "Yes", are among these. */
const readyCount = 1 << 16;
/** More than client lists fill a whole grid with, and little enough for a small machine. */
const limits = { strings: 20_000_000, bytes: 500_000_000 };

/** Of a cell in Excel. */
export const LONGEST_TEXT = 32_767;

/** A list of millions of strings, most of them packed away: as objects they would take three times the room. */
export class PackedStrings {
  readonly #ready: string[] = [];
  readonly #pages: Page[] = [];
  #unpacked: string[] = [];
  #packedBytes = 0;
  #count = 0;
  #areAllPlain = true;

  push(text: string): void {
    this.#count += 1;
    if (text === '' || text.length > LONGEST_TEXT) this.#areAllPlain = false;
    if (this.#ready.length < readyCount) {
      this.#ready.push(text);
      return;
    }
    this.#unpacked.push(text);
    if (this.#unpacked.length === pageLength) this.#pack();
  }

  /** The string pushed as the `index`th, from 0. */
  at(index: number): string | undefined {
    if (index < readyCount) return this.#ready[index];
    const place = (index - readyCount) % pageLength;
    const pageIndex = (index - readyCount - place) / pageLength;
    if (pageIndex === this.#pages.length) return this.#unpacked[place];
    const page = this.#pages[pageIndex];
    const end = page?.ends[place];
    return end === undefined ? undefined : page?.bytes.toString('utf8', page.ends[place - 1] ?? 0, end);
  }

  /** Whether there is such a string, and all of them are neither blank nor too long for a cell. */
  isPlain(index: number): boolean {
    return this.#areAllPlain && index < this.#count;
  }

  #pack(): void {
    // Each by itself: joined first, two halves of a character at a seam would become one and shift the rest.
    const parts = this.#unpacked.map((text) => Buffer.from(text));
    const bytes = Buffer.concat(parts);
    let end = 0;
    const ends = Uint32Array.from(parts, ({ length }) => (end += length));
    this.#pages.push({ bytes, ends });
    this.#unpacked = [];
    this.#packedBytes += bytes.length;
    if (this.#packedBytes > limits.bytes || this.#pages.length * pageLength > limits.strings) {
      throw fileErrors.inflated('Shared strings');
    }
  }
}
