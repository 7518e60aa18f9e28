import { randomUUID } from 'node:crypto';
import { closeSync, openSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';

const files = new Set<string>();

/**
 * A new, empty temporary file in a folder, to be opened as `r+`. Whoever asks for one removes it when it is no longer
 * needed. It is made at once: between a name and a file that is still to come, a signal would leave the file behind.
 */
export function temporaryFile(folder: string, stem = ''): string {
  const file = path.join(folder, `.${stem === '' ? '' : `${stem}.`}${randomUUID()}.tmp`);
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
