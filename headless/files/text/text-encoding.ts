import { errorCode } from '../error-code';
import { fileErrors } from '../file-error';
import type { Encoding } from './dialect';

/** How the bytes of a text are to be read. */
export interface EncodingFound {
  readonly encoding: Encoding;
  readonly hasByteOrderMark: boolean;
}

/** Finds out how a text is encoded. Goes through all of it where only the last byte can tell. */
export async function findEncoding(
  head: Uint8Array,
  chunks: AsyncIterable<Uint8Array>,
): Promise<EncodingFound> {
  const marked = byteOrderMarks.find(({ bytes }) => bytes.every((byte, i) => head[i] === byte))?.encoding;
  const hasByteOrderMark = marked !== undefined;
  const wide = marked ?? unmarkedUtf16(head);
  if (wide !== undefined && wide !== 'utf-8') return { encoding: wide, hasByteOrderMark };
  if (await isUtf8(chunks)) return { encoding: 'utf-8', hasByteOrderMark };
  if (hasByteOrderMark) throw fileErrors.brokenUtf8();
  return { encoding: 'windows-1252', hasByteOrderMark };
}

/** UTF-16 without a byte order mark: Western text then has a NUL in every other place, and only there. */
export function unmarkedUtf16(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const nuls = [0, 0] as [number, number];
  head.forEach((byte, i) => {
    if (byte === 0) nuls[i % 2 === 0 ? 0 : 1] += 1;
  });
  const [even, odd] = nuls;
  const enough = head.length / 20;
  if (odd > enough && odd > 10 * even) return 'utf-16le';
  if (even > enough && even > 10 * odd) return 'utf-16be';
  return undefined;
}

/** The text, without its byte order mark. */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<string, void, undefined> {
  if (encoding === 'windows-1252') {
    for await (const chunk of chunks) yield decodeWindows1252(chunk);
    return;
  }
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

const byteOrderMarks: readonly { readonly encoding: Encoding; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

async function isUtf8(chunks: AsyncIterable<Uint8Array>): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of chunks) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return true;
  } catch (cause) {
    if (errorCode(cause) === 'ERR_ENCODING_INVALID_ENCODED_DATA') return false;
    throw cause;
  }
}

/** What Windows-1252 has at 0x80 to 0x9F; elsewhere it is Latin-1. */
const from0x80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** By hand, since the TextDecoder of several Node versions takes Windows-1252 for Latin-1 and loses the €. */
function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (control) => from0x80.charAt(control.charCodeAt(0) - 0x80));
}
