/** The key of nothing yet. */
export const FIRST_HASH = 0x811c9dc5;

/**
 * A number that says what stands in a text and what stood before it (FNV-1a, 32 bits). Two that differ have, but once in
 * four thousand million times, two.
 */
export function hashText(text: string, before: number): number {
  let key = before;
  for (let index = 0; index < text.length; index += 1) key = Math.imul(key ^ text.charCodeAt(index), PRIME);
  return Math.imul(key ^ END_OF_TEXT, PRIME) >>> 0;
}

const PRIME = 0x01000193;
const END_OF_TEXT = 0x1f;
