import { TextDecoder } from 'node:util';
import { Reader, ZipReader } from '@zip.js/zip.js';
import type { FileEntry } from '@zip.js/zip.js';
import { errorCode } from '../error-code';
import type { FileBytes } from '../file-bytes';
import { FileError, fileErrors } from '../file-error';
import { unpack } from './zip-entry';

/** The parts of a workbook package. Names have no slash in front; upper and lower case are the same. */
export interface ZipPackage {
  has(partName: string): boolean;
  /** The text of a part, in chunks. */
  text(partName: string): AsyncIterable<string>;
  /** The text of a part that is small in every honest workbook. */
  smallText(partName: string): Promise<string>;
}

/** Small parts of real workbooks stay below a tenth of it. */
const smallPartLimit = 1 << 26;

/** Reads the directory of a zip file. */
export async function openZipPackage(bytes: FileBytes): Promise<ZipPackage> {
  const entries = new Map<string, FileEntry>();
  try {
    for (const entry of await new ZipReader(new BytesReader(bytes)).getEntries()) {
      if (!entry.directory) entries.set(entry.filename.toLowerCase(), entry);
    }
  } catch (cause) {
    if (cause instanceof FileError) throw cause;
    throw fileErrors.damaged('its zip directory cannot be read', cause);
  }
  const text = (partName: string) => {
    const entry = entries.get(partName.toLowerCase());
    if (entry === undefined) throw fileErrors.damaged(`its part "${partName}" is missing`);
    return decodeXml(unpack(bytes, entry), partName);
  };
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
  };
}

class BytesReader extends Reader<FileBytes> {
  readonly #bytes: FileBytes;

  constructor(bytes: FileBytes) {
    super(bytes);
    this.#bytes = bytes;
    this.size = bytes.size;
  }

  override readUint8Array(index: number, length: number): Promise<Uint8Array> {
    return this.#bytes.read(index, length);
  }
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
