const WORDS = (
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen twenty'
).split(' ');

/** A small number as a sentence says it: `nine`; in figures above twenty. */
export function wordFor(number: number): string {
  return WORDS[number] ?? String(number);
}
