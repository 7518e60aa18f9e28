import { createHash, randomUUID } from 'node:crypto';
import { closeSync, openSync, readdirSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { errorCode } from './error-code';

const files = new Set<string>();

/** Processes have numbers of their own on each machine, and folders are shared. */
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const ours = new RegExp(`^\\.vcio-oml-${machine}-(\\d{1,10})-[0-9a-f-]{36}\\.tmp$`);

/**
 * A new, empty temporary file in a folder, to be opened as `r+`. Whoever asks for one removes it when it is no longer
 * needed. It is made at once: between a name and a file that is still to come, a signal would leave the file behind.
 * Those that killed runs have left in the folder go first.
 */
export function temporaryFile(folder: string): string {
  removeLeftFiles(folder);
  const file = path.join(folder, `.vcio-oml-${machine}-${process.pid}-${randomUUID()}.tmp`);
  closeSync(openSync(file, 'wx'));
  files.add(file);
  return file;
}

/** Removes a temporary file, if it is still there. */
export async function removeTemporaryFile(file: string): Promise<void> {
  await rm(file, { force: true });
  files.delete(file);
}

/** Removes all of them at once, for a process that is told to end. */
export function removeTemporaryFiles(): void {
  for (const file of files) rmSync(file, { force: true });
}

/** What cannot be listed or removed stays: it is in nobody's way. */
function removeLeftFiles(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      const pid = ours.exec(name)?.[1];
      if (pid !== undefined && !isRunning(Number(pid))) rmSync(path.join(folder, name), { force: true });
    }
  } catch (cause) {
    if (errorCode(cause) === undefined) throw cause;
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    return errorCode(cause) !== 'ESRCH';
  }
}
