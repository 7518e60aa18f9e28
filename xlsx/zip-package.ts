import { TextDecoder } from 'node:util';
import { ZipReader } from '@zip.js/zip.js';
import type { FileEntry } from '@zip.js/zip.js';
import { errorCode } from '../files/error-code';
import type { FileBytes } from '../files/file-bytes';
import { FileError, fileErrors } from '../files/file-error';
import { BytesReader, type PackedPart } from './packed-part';
import { contentStart, unpack } from './zip-entry';

/** The parts of a workbook package. Names have no slash in front; upper and lower case are the same. */
export interface ZipPackage {
  has(partName: string): boolean;
  /** The text of a part, in chunks. */
  text(partName: string): AsyncIterable<string>;
  /** The text of a part that is small in every honest workbook. */
  smallText(partName: string): Promise<string>;
  /** The names of all parts, in the order of the file. */
  readonly partNames: readonly string[];
  /** A part as it is packed in the file, to be passed on as it is. */
  packed(partName: string): Promise<PackedPart>;
}

/** Small parts of real workbooks stay below a tenth of it. */
const smallPartLimit = 1 << 26;

/** Reads the directory of a zip file. */
export async function openZipPackage(bytes: FileBytes): Promise<ZipPackage> {
  const entries = new Map<string, FileEntry>();
  try {
    for (const entry of await new ZipReader(new BytesReader(bytes)).getEntries()) {
      if (entry.directory) continue;
      const name = nameOf(entry).toLowerCase();
      if (name.endsWith('/')) continue;
      if (entries.has(name)) throw fileErrors.damaged(`it has two parts called "${entry.filename}"`);
      entries.set(name, entry);
    }
  } catch (cause) {
    if (cause instanceof FileError) throw cause;
    throw fileErrors.damaged('its zip directory cannot be read', cause);
  }
  const entryOf = (partName: string) => {
    const entry = entries.get(partName.toLowerCase());
    if (entry === undefined) throw fileErrors.damaged(`its part "${partName}" is missing`);
    return entry;
  };
  const text = (partName: string) => decodeXml(unpack(bytes, entryOf(partName)), partName);
  return {
    has: (partName) => entries.has(partName.toLowerCase()),
    text,
    async smallText(partName) {
      let whole = '';
      for await (const chunk of text(partName)) {
        whole += chunk;
        if (whole.length > smallPartLimit) throw fileErrors.inflated(partName);
      }
      return whole;
    },
    partNames: [...entries.values()].map(nameOf),
    async packed(partName) {
      const entry = entryOf(partName);
      const start = await contentStart(bytes, entry);
      return {
        name: nameOf(entry),
        bytes: new BytesReader(bytes, start, entry.compressedSize),
        size: entry.uncompressedSize,
        crc32: entry.crc32 ?? 0,
        compressionMethod: entry.compressionMethod,
      };
    },
  };
}

/** Some programs of Windows write its separator into the names of parts, and Excel reads that. */
function nameOf({ filename }: FileEntry): string {
  return filename.replaceAll('\\', '/');
}

/** XML parts are UTF-8 or, rarely, UTF-16 with a byte order mark. */
async function* decodeXml(
  chunks: AsyncIterable<Uint8Array>,
  partName: string,
): AsyncGenerator<string, void, undefined> {
  let decoder: TextDecoder | undefined;
  try {
    for await (const chunk of chunks) {
      decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
      yield decoder.decode(chunk, { stream: true });
    }
    yield decoder?.decode() ?? '';
  } catch (cause) {
    if (errorCode(cause) !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw cause;
    throw fileErrors.damaged(`its part "${partName}" is not sound text`, cause);
  }
}

function encodingOf(chunk: Uint8Array): string {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
  return chunk[0] === 0xfe && chunk[1] === 0xff ? 'utf-16be' : 'utf-8';
}
