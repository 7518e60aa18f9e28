import { isUtf32, unmarkedUtf16 } from './text/text-encoding';

/** What a file is, going by its first bytes. */
export type FileKind =
  'zip' | 'compound' | 'pdf' | 'webPage' | 'xml' | 'richText' | 'utf32' | 'text' | 'binary';

/** The first bytes, one character each. */
const beginnings: readonly (readonly [FileKind, string])[] = [
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['zip', 'PK\x07\x08'],
  ['compound', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['pdf', '%PDF-'],
  ['richText', '{\\rtf'],
  ['text', '\xff\xfe'],
  ['text', '\xfe\xff'],
];
const webPage = /^(\xef\xbb\xbf)?\s*<(!doctype html|html|head|body|table|meta)\b/i;
const xml = /^(\xef\xbb\xbf)?\s*<\?xml\b/;

/** Recognises a file by its first bytes, of which 4,096 are enough. */
export function recogniseFile(head: Uint8Array): FileKind {
  if (isUtf32(head)) return 'utf32';
  const text = Buffer.from(head).toString('latin1');
  const known = beginnings.find(([, beginning]) => text.startsWith(beginning));
  if (known !== undefined) return known[0];
  if (webPage.test(text)) return 'webPage';
  if (xml.test(text)) return 'xml';
  if (unmarkedUtf16(head) !== undefined) return 'text';
  const controls = head.filter((byte) => byte < 0x20 && !whiteSpace.has(byte)).length;
  return controls > head.length / 50 ? 'binary' : 'text';
}

/** With the mark that DOS puts at the end of a text. */
const whiteSpace = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a]);
