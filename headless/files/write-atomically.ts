import { open, rename, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from './error-code';
import { FileError, fileErrors } from './file-error';
import { removeTemporaryFile, temporaryFile } from './temporary-files';

/** Where to write, and the file that must survive it. */
export interface Target {
  readonly path: string;
  /** The list that was read. Writing over it is refused. */
  readonly input: string;
}

/**
 * Writes a file as a whole or not at all: into a temporary file beside it, which takes its name only when
 * everything is on disk. A file of that name from an earlier run is replaced. Answers what `write` does.
 */
export async function writeAtomically<T>(
  target: Target,
  write: (file: FileHandle) => Promise<T>,
): Promise<T> {
  if (await isSameFile(target.path, target.input)) throw fileErrors.overInput(target.path);
  let temporary: string | undefined;
  try {
    temporary = temporaryFile(path.dirname(target.path), path.basename(target.path));
    const file = await open(temporary, 'r+');
    let result: T;
    try {
      result = await write(file);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target.path);
    return result;
  } catch (cause) {
    if (temporary !== undefined) await removeTemporaryFile(temporary);
    // What `write` reads has its own sentences, and a programming error is no matter of disks.
    if (cause instanceof FileError || errorCode(cause) === undefined) throw cause;
    throw fileErrors.notWritable(target.path, cause);
  }
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all(
    [one, other].map((name) => stat(name, { bigint: true }).catch(() => undefined)),
  );
  if (first === undefined || second === undefined) return path.resolve(one) === path.resolve(other);
  return first.dev === second.dev && first.ino === second.ino;
}
