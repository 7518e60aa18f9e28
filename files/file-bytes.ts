import { open, stat } from 'node:fs/promises';
import { errorCode } from './error-code';
import { fileErrors } from './file-error';

/** A file open for reading, anywhere in it. */
export interface FileBytes {
  readonly size: number;
  /**
   * The bytes from a position on; fewer than asked for only at the end of the file. Throws a `FileError` where the file
   * is no longer what it was when it was opened.
   */
  read(position: number, length: number): Promise<Uint8Array>;
  /** A part of the file in chunks, by default all of it. Each call begins anew. */
  chunks(position?: number, length?: number): AsyncIterable<Uint8Array>;
  close(): Promise<void>;
}

/** Measured: in larger chunks a million rows take half as long again, and more memory. */
export const chunkLength = 1 << 16;

/** Opens a file, or says in a `FileError` why that is not possible. */
export async function openFileBytes(path: string): Promise<FileBytes> {
  const failure = (cause: unknown) => {
    throw openingFailure(path, cause);
  };
  // To open a pipe would wait until somebody writes into it.
  const kind = await stat(path).catch(failure);
  if (!kind.isFile()) throw kind.isDirectory() ? fileErrors.folder(path) : fileErrors.notAFile(path);
  const handle = await open(path).catch(failure);
  const { size, mtimeMs } = await handle.stat();
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
    const now = await handle.stat();
    if (now.size !== size || now.mtimeMs !== mtimeMs) throw fileErrors.changed(path);
    return bytes.subarray(0, filled);
  };
  return {
    size,
    read,
    async *chunks(position = 0, length = size - position) {
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
