import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TemporaryFolder } from '../files/temporary-folder';

/** A folder for one test. */
export interface CaseFolder {
  file(name: string): string;
  write(name: string, content: string | Uint8Array): string;
  read(name: string): string;
  /** Every file in it with its bytes in hexadecimal, to check that nothing changed. */
  content(): Readonly<Record<string, string>>;
}

let count = 0;

/** Makes a folder inside the one that is deleted when the tests are done. */
export function caseFolder(parent: TemporaryFolder): CaseFolder {
  count += 1;
  const folder = path.join(parent.path, `case-${count}`);
  mkdirSync(folder);
  const file = (name: string) => path.join(folder, name);
  return {
    file,
    write(name, content) {
      writeFileSync(file(name), content);
      return file(name);
    },
    read: (name) => readFileSync(file(name), 'utf8'),
    content: () =>
      Object.fromEntries(
        readdirSync(folder)
          .sort()
          .map((name) => [
            name,
            statSync(file(name)).isFile() ? readFileSync(file(name), 'hex') : 'a folder',
          ]),
      ),
  };
}
