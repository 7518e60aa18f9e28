/** What was found in a text, and how far it was understood. */
export interface Scanned<T> {
  readonly found: readonly T[];
  /** Where the first thing begins whose end is not there yet. */
  readonly end: number;
}

/** Finds things in a text. What it leaves it sees again, with more text behind it or as the last of all. */
export type Scan<T> = (text: string, isLast: boolean) => Scanned<T>;

/** How much text one thing may take, and what to throw when it takes more. */
export interface StepLimit {
  readonly characters: number;
  readonly failure: () => Error;
}

/** Finds things in a text that is too long to hold. Yields no empty batches. */
export async function* scanInSteps<T>(
  text: AsyncIterable<string>,
  scan: Scan<T>,
  limit: StepLimit,
): AsyncGenerator<readonly T[], void, undefined> {
  let parts: string[] = [];
  let length = 0;
  let lengthWorthATry = 0;
  for await (const chunk of text) {
    parts.push(chunk);
    length += chunk.length;
    if (length < lengthWorthATry) continue;
    // Joined, not added: V8 looks up characters several times faster in a string that is of one piece.
    const whole = parts.join('');
    const { found, end } = scan(whole, false);
    if (found.length > 0) yield found;
    parts = [whole.slice(end)];
    length = whole.length - end;
    if (length > limit.characters) throw limit.failure();
    // Doubling keeps the repeated looks at one very long thing linear in its length.
    lengthWorthATry = Math.min(2 * length, limit.characters);
  }
  const { found } = scan(parts.join(''), true);
  if (found.length > 0) yield found;
}
