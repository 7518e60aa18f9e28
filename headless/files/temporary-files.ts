import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';

const files = new Set<string>();

/** A name for a temporary file in a folder. Whoever asks for one removes the file when it is no longer needed. */
export function temporaryFile(folder: string, stem = ''): string {
  const file = path.join(folder, `.${stem === '' ? '' : `${stem}.`}${randomUUID()}.tmp`);
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
