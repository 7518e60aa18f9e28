import { errorCode } from '../error-code';
import { fileErrors } from '../file-error';
import { WESTERN } from './code-pages';

/** How to read the bytes of a text. */
export interface EncodingFound {
  /** By the name that Node's TextDecoder has for it. */
  readonly encoding: string;
  readonly hasByteOrderMark: boolean;
  /** Whether nothing says so but the locale, while there are letters that another encoding would read otherwise. */
  readonly isGuessed: boolean;
}

/** What is known of a text's encoding before it is looked at. */
export interface EncodingRequest {
  /** The encoding that the user says it has; a byte order mark goes before it. */
  readonly encoding?: string | undefined;
  /** The code page to read it in that is not Unicode. */
  readonly codePage?: string | undefined;
}

/** Finds out how a text is encoded. Goes through all of it where only the last byte can tell. */
export async function findEncoding(
  head: Uint8Array,
  chunks: () => AsyncIterable<Uint8Array>,
  { encoding: said, codePage = WESTERN }: EncodingRequest,
): Promise<EncodingFound> {
  const known = (encoding: string, hasByteOrderMark = false) => ({
    encoding,
    hasByteOrderMark,
    isGuessed: false,
  });
  const marked = byteOrderMarks.find(({ bytes }) => bytes.every((byte, i) => head[i] === byte))?.encoding;
  if (marked !== undefined) {
    if (marked === 'utf-8' && !(await isSound('utf-8', chunks()))) throw fileErrors.brokenUtf8();
    return known(marked, true);
  }
  if (said !== undefined) {
    if (said === 'utf-8' && !(await isSound(said, chunks()))) throw fileErrors.brokenUtf8();
    return known(said);
  }
  const wide = unmarkedUtf16(head);
  if (wide !== undefined) return known(wide);
  if (await isSound('utf-8', chunks())) return known('utf-8');
  const nuls = await nulsIn(chunks());
  if (nuls.even + nuls.odd > 0) {
    // No code page has them: this is UTF-16 of few Western letters, or no text.
    if (nuls.even > 0 && nuls.odd > 0) throw fileErrors.unknownEncoding();
    return known(nuls.even > 0 ? 'utf-16be' : 'utf-16le');
  }
  const isLikely = codePage !== WESTERN && (await isSound(codePage, chunks()));
  return { encoding: isLikely ? codePage : WESTERN, hasByteOrderMark: false, isGuessed: true };
}

/** UTF-16 without a byte order mark: Western text then has a NUL in every other place, and only there. */
export function unmarkedUtf16(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  let [even, odd] = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0 && i % 2 === 0) even += 1;
    else if (byte === 0) odd += 1;
  });
  const enough = head.length / 20;
  if (odd > enough && odd > 10 * even) return 'utf-16le';
  if (even > enough && even > 10 * odd) return 'utf-16be';
  return undefined;
}

/** UTF-32, marked or not: each character has four bytes, of which the highest is a NUL and the next nearly one. */
export function isUtf32(head: Uint8Array): boolean {
  const units = Math.floor(head.length / 4);
  const isEach = (high: number, next: number) =>
    Array.from({ length: units }).every(
      (_, i) => head[4 * i + high] === 0 && (head[4 * i + next] ?? 0) <= 0x10,
    );
  const isMarked = [UTF_32.littleMark, UTF_32.bigMark].some((mark) =>
    mark.every((byte, i) => head[i] === byte),
  );
  return isMarked || (units > 0 && (isEach(3, 2) || isEach(0, 1)));
}

const UTF_32 = { littleMark: [0xff, 0xfe, 0, 0], bigMark: [0, 0, 0xfe, 0xff] };

/** The text, without its byte order mark and without the mark that DOS has at the end of a file (Ctrl+Z). */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
): AsyncGenerator<string, void, undefined> {
  let held = '';
  for await (const part of decoded(chunks, encoding)) {
    const text = held + part;
    let end = text.length;
    while (end > 0 && text[end - 1] === END_OF_FILE) end -= 1;
    held = text.slice(end);
    if (end > 0) yield text.slice(0, end);
  }
}

const END_OF_FILE = '\x1a';

async function* decoded(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
): AsyncGenerator<string, void, undefined> {
  if (encoding === WESTERN) {
    for await (const chunk of chunks) yield decodeWindows1252(chunk);
    return;
  }
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

const byteOrderMarks: readonly { readonly encoding: string; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** Whether the whole text can be read so. */
async function isSound(encoding: string, chunks: AsyncIterable<Uint8Array>): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of chunks) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return true;
  } catch (cause) {
    if (errorCode(cause) === 'ERR_ENCODING_INVALID_ENCODED_DATA') return false;
    throw cause;
  }
}

async function nulsIn(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ readonly even: number; readonly odd: number }> {
  const nuls = [0, 0] as [number, number];
  let start = 0;
  for await (const chunk of chunks) {
    for (let at = chunk.indexOf(0); at !== -1; at = chunk.indexOf(0, at + 1))
      nuls[(start + at) % 2 === 0 ? 0 : 1] += 1;
    start += chunk.length;
  }
  return { even: nuls[0], odd: nuls[1] };
}

/** What Windows-1252 has at 0x80 to 0x9F; elsewhere it is Latin-1. */
const from0x80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** By hand, since the TextDecoder of several Node versions takes Windows-1252 for Latin-1 and loses the €. */
function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (control) => from0x80.charAt(control.charCodeAt(0) - 0x80));
}
