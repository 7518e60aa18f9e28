/** The most bytes that a text takes in JSON: three for a character beyond ASCII, as many as its escape has for others. */
export function jsonBytes(text: string): number {
  return JSON.stringify(text).replace(/[^ -~]/g, '---').length;
}

/** A text cut so that it takes no more bytes in JSON, an ellipsis at its end where it was cut. */
export function cutToBytes(text: string, bytes: number): string {
  if (jsonBytes(text) <= bytes) return text;
  const characters = Array.from(text.slice(0, bytes));
  while (jsonBytes(`${characters.join('')}…`) > bytes) characters.pop();
  return `${characters.join('')}…`;
}
