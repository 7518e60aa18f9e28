import { pipeline } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import type { FileEntry } from '@zip.js/zip.js';
import { chunkLength } from '../files/file-bytes';
import type { FileBytes } from '../files/file-bytes';
import { FileError, fileErrors } from '../files/file-error';

/** A grid of blank cells packs 1 : 12, the very same row a million times 1 : 410; a bomb 1 : 1,000. */
const inflation = { harmlessBytes: 1 << 24, factor: 500 };

/**
 * The content of an entry, checked against its checksum. Through Node's zlib, which works
 * beside the reader on a thread of its own and needs half the time that zip.js does.
 */
export async function* unpack(
  bytes: FileBytes,
  entry: FileEntry,
): AsyncGenerator<Uint8Array, void, undefined> {
  let size = 0;
  let checksum = 0;
  try {
    for await (const chunk of contents(bytes, entry)) {
      size += chunk.length;
      checksum = crc32(chunk, checksum);
      if (size > Math.max(inflation.harmlessBytes, inflation.factor * entry.compressedSize)) {
        throw fileErrors.inflated(entry.filename);
      }
      yield chunk;
    }
  } catch (cause) {
    if (cause instanceof FileError) throw cause;
    throw fileErrors.damaged(`its part "${entry.filename}" cannot be unpacked`, cause);
  }
  if (checksum !== entry.crc32) {
    throw fileErrors.damaged(`its part "${entry.filename}" is not what was packed`);
  }
}

const stored = 0;
const deflated = 8;

/** Where the content of an entry begins in the file. */
export async function contentStart(bytes: FileBytes, entry: FileEntry): Promise<number> {
  if (entry.encrypted) throw fileErrors.protectedByPassword();
  const header = Buffer.from(await bytes.read(entry.offset, 30));
  if (header.length < 30) throw fileErrors.damaged(`its part "${entry.filename}" is missing`);
  return entry.offset + header.length + header.readUInt16LE(26) + header.readUInt16LE(28);
}

async function* contents(bytes: FileBytes, entry: FileEntry): AsyncGenerator<Uint8Array, void, undefined> {
  const packed = bytes.chunks(await contentStart(bytes, entry), entry.compressedSize);
  if (entry.compressionMethod === stored) {
    yield* packed;
  } else if (entry.compressionMethod === deflated) {
    // The callback has nothing to do: a failure also reaches the loop that reads.
    yield* pipeline(
      packed,
      createInflateRaw({ chunkSize: chunkLength }),
      () => undefined,
    ) as AsyncIterable<Buffer>;
  } else {
    throw fileErrors.damaged(`its part "${entry.filename}" is packed in a way workbooks are not`);
  }
}
