/** What moves a terminal's cursor, colours it, begins a line or turns the direction of writing. */
const CONTROLS = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** A text of the user's as part of a line on a terminal: control characters are shown as replacement characters. */
export function shown(text: string): string {
  return text.replace(CONTROLS, '\uFFFD');
}

/** JSON that is harmless on a terminal and means the same: it leaves some control characters as they are. */
export function harmlessJson(json: string): string {
  return json.replace(CONTROLS, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
