import type { XmlCursor } from './xml-cursor';

/**
 * The text of the `si` or `is` element that begins here, its runs put together, without phonetic help. The
 * cursor is at its closing tag then. Undefined where the XML stops before that.
 */
export function readRichText(cursor: XmlCursor): string | undefined {
  let text = '';
  if (cursor.kind === 'empty') return text;
  while (cursor.next()) {
    if (cursor.opens('t')) {
      const isKept = cursor.attribute('xml:space') === 'preserve';
      const part = cursor.readText();
      if (part === undefined) return undefined;
      text += isKept ? part : trimmed(part);
    } else if (cursor.closes('si') || cursor.closes('is')) {
      return text;
    } else if (!cursor.opens('r') && !cursor.closes('r') && !cursor.skip()) {
      return undefined;
    }
  }
  return undefined;
}

/** A text element's text without the space around it, which counts only where `xml:space` says so. */
export function trimmed(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && SPACE.has(text.charCodeAt(start))) start += 1;
  while (end > start && SPACE.has(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** What XML takes for space, which is less than what JavaScript trims. */
const SPACE = new Set([0x20, 0x09, 0x0a, 0x0d]);
