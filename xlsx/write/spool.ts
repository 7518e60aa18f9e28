import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { constants, crc32, createDeflateRaw } from 'node:zlib';
import { openFileBytes, type FileBytes } from '../../files/file-bytes';
import { removeTemporaryFile, temporaryFile } from '../../files/temporary-files';
import { BytesReader, DEFLATED, type PackedPart } from '../packed-part';

/** Parts that are too long to hold, packed into temporary files until the package is written. */
export interface Spool {
  /** Packs a text that comes in chunks. */
  pack(name: string, text: AsyncIterable<string>): Promise<PackedPart>;
  /** Removes the temporary files. */
  close(): Promise<void>;
}

/** Measured on a full grid: each level above costs seconds and saves a few percent. */
const level = constants.Z_BEST_SPEED;

/** A spool with its files in a folder beside the file that will be written: there is room for both. */
export function openSpool(folder: string): Spool {
  const files: string[] = [];
  const open: FileBytes[] = [];
  return {
    async pack(name, text) {
      const file = temporaryFile(folder);
      files.push(file);
      const measured = { size: 0, crc32: 0 };
      await pipeline(
        measuredBytes(text, measured),
        createDeflateRaw({ level }),
        createWriteStream(file, { flags: 'r+' }),
      );
      const bytes = await openFileBytes(file);
      open.push(bytes);
      return { name, bytes: new BytesReader(bytes), ...measured, compressionMethod: DEFLATED };
    },
    async close() {
      for (const bytes of open) await bytes.close();
      for (const file of files) await removeTemporaryFile(file);
    },
  };
}

async function* measuredBytes(
  text: AsyncIterable<string>,
  measured: { size: number; crc32: number },
): AsyncGenerator<Buffer, void, undefined> {
  for await (const chunk of text) {
    const bytes = Buffer.from(chunk);
    measured.size += bytes.length;
    measured.crc32 = crc32(bytes, measured.crc32);
    yield bytes;
  }
}
