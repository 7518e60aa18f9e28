import { open, readlink, rename, stat } from 'node:fs/promises';
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
 * everything is on disk. A file of that name from an earlier run is replaced, and a symbolic link is followed. `write`
 * is told the folder too; answers what it does.
 */
export async function writeAtomically<T>(
  target: Target,
  write: (file: FileHandle, folder: string) => Promise<T>,
): Promise<T> {
  if (await isSameFile(target.path, target.input)) throw fileErrors.overInput(target.path);
  let temporary: string | undefined;
  try {
    const destination = await leadsTo(target.path);
    const folder = path.dirname(destination);
    temporary = temporaryFile(folder);
    const file = await open(temporary, 'r+');
    let result: T;
    try {
      result = await write(file, folder);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, destination);
    return result;
  } catch (cause) {
    if (temporary !== undefined) await removeTemporaryFile(temporary);
    // What `write` reads has its own sentences, and a programming error is no matter of disks.
    if (cause instanceof FileError || errorCode(cause) === undefined) throw cause;
    if (errorCode(cause) === 'ENAMETOOLONG') throw fileErrors.longName(target.path);
    throw fileErrors.notWritable(target.path, cause);
  }
}

/** More than a file system follows. */
const LINKS_AT_MOST = 40;

/** Where a path leads through symbolic links, be there a file or none yet. */
async function leadsTo(file: string): Promise<string> {
  let place = file;
  for (let links = 0; links < LINKS_AT_MOST; links += 1) {
    const next = await readlink(place).catch(() => undefined);
    if (next === undefined) break;
    place = path.resolve(path.dirname(place), next);
  }
  return place;
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all(
    [one, other].map((name) => stat(name, { bigint: true }).catch(() => undefined)),
  );
  if (first === undefined || second === undefined) return path.resolve(one) === path.resolve(other);
  return first.dev === second.dev && first.ino === second.ino;
}
