import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder for the tests of one file, deleted when they are done. */
export interface TemporaryFolder {
  readonly path: string;
  /** Writes a file there and returns its path. */
  write(name: string, content: string | Uint8Array): string;
}

/** Makes a folder for the tests of the file that calls it. */
export function temporaryFolder(): TemporaryFolder {
  const folder = mkdtempSync(path.join(tmpdir(), 'client-lists-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return {
    path: folder,
    write(name, content) {
      const file = path.join(folder, name);
      writeFileSync(file, content);
      return file;
    },
  };
}
