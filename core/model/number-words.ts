const WORDS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A small number as a sentence says it: `nine`; in figures above twelve. */
export function wordFor(number: number): string {
  return WORDS[number] ?? String(number);
}
