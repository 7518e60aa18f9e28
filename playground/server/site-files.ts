import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** What is sent for a path. */
export interface SiteFile {
  readonly type: string;
  readonly read: () => Buffer | string | Promise<Buffer | string>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'text/xml',
};

/** The type of a file by its name. */
export function typeOf(name: string): string {
  return TYPES[path.extname(name)] ?? 'application/octet-stream';
}

/**
 * The files of a folder and of those in it, by the paths they are served at. A path that is none of these is not served,
 * whatever dots and slashes it is made of: no path of a request is ever looked up on the disk.
 */
export function filesOf(folder: string, at: string): ReadonlyMap<string, SiteFile> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        const name = path.relative(folder, file).split(path.sep).join('/');
        return [`${at}${name}`, { type: typeOf(name), read: () => readFile(file) }];
      }),
  );
}
