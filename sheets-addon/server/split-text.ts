/** Splits a text into parts that take at most so many bytes in UTF-8; no character is cut in two. */
export function splitText(text: string, bytesOfPart: number): readonly string[] {
  const parts: string[] = [];
  let [start, end, bytes] = [0, 0, 0];
  for (const character of text) {
    const more = bytesOf(character);
    if (bytes + more > bytesOfPart) {
      parts.push(text.slice(start, end));
      [start, bytes] = [end, 0];
    }
    bytes += more;
    end += character.length;
  }
  return [...parts, text.slice(start)];
}

/** The bytes of a character in UTF-8; half of one is kept as a sign of three. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
}
