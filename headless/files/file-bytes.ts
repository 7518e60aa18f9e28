import { open } from 'node:fs/promises';
import { errorCode } from './error-code';
import { fileErrors } from './file-error';

/** A file open for reading, anywhere in it. */
export interface FileBytes {
  readonly size: number;
  /** The bytes from a position on; fewer than asked for only at the end of the file. */
  read(position: number, length: number): Promise<Uint8Array>;
  /** A stretch of the file in chunks, by default all of it. Each call begins anew. */
  chunks(position?: number, length?: number): AsyncIterable<Uint8Array>;
  close(): Promise<void>;
}

/** Measured: in larger chunks a million rows take half as long again, and more memory. */
export const chunkLength = 1 << 16;

/** Opens a file, or says in a `FileError` why that is not possible. */
export async function openFileBytes(path: string): Promise<FileBytes> {
  const handle = await open(path).catch((cause: unknown) => {
    throw openingFailure(path, cause);
  });
  const read = async (position: number, length: number): Promise<Uint8Array> => {
    const bytes = new Uint8Array(length);
    let filled = 0;
    while (filled < length) {
      const { bytesRead } = await handle
        .read(bytes, filled, length - filled, position + filled)
        .catch((cause: unknown) => {
          throw fileErrors.notReadable(path, cause);
        });
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return bytes.subarray(0, filled);
  };
  const stats = await handle.stat();
  if (!stats.isFile()) {
    await handle.close();
    throw stats.isDirectory() ? fileErrors.folder(path) : fileErrors.notAFile(path);
  }
  return {
    size: stats.size,
    read,
    async *chunks(position = 0, length = stats.size - position) {
      for (let done = 0; done < length; done += chunkLength) {
        const chunk = await read(position + done, Math.min(chunkLength, length - done));
        if (chunk.length === 0) return;
        yield chunk;
      }
    },
    close: () => handle.close(),
  };
}

function openingFailure(path: string, cause: unknown): Error {
  const code = errorCode(cause);
  if (code === 'ENOENT' || code === 'ENOTDIR') return fileErrors.missing(path);
  if (code === 'EISDIR') return fileErrors.folder(path);
  return fileErrors.notReadable(path, cause);
}
