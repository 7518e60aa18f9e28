import type { FileHandle } from 'node:fs/promises';
import { ZipWriter } from '@zip.js/zip.js';
import type { PackedPart } from '../packed-part';

/** The earliest day a zip file knows, so that the same parts give the same file on any day. */
const noDay = new Date(1980, 0, 1);

/** Writes parts that are packed already into a zip file, in their order. */
export async function writePackage(file: FileHandle, parts: Iterable<Promise<PackedPart>>): Promise<void> {
  const writable = new WritableStream<Uint8Array>({ write: (chunk) => file.writeFile(chunk) });
  const zip = new ZipWriter(writable, {
    useWebWorkers: false,
    passThrough: true,
    dataDescriptor: false,
    extendedTimestamp: false,
    lastModDate: noDay,
  });
  for (const part of parts) {
    const { name, bytes, size, crc32, compressionMethod } = await part;
    await zip.add(name, bytes, { uncompressedSize: size, crc32, compressionMethod });
  }
  await zip.close();
}
