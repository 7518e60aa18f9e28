import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '..');
const notOurs = new Set(['node_modules', 'dist', 'coverage', 'samples']);

/** A file of the project, its path relative to the root and with forward slashes. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Every file of the project with one of these extensions, except in hidden folders. */
export function sources(...extensions: readonly string[]): readonly Source[] {
  return filesBelow('')
    .filter((file) => extensions.some((extension) => file.endsWith(extension)))
    .map((file) => ({ path: file, text: readFileSync(path.join(root, file), 'utf8') }));
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (!entry.isDirectory()) return [file];
    return entry.name.startsWith('.') || notOurs.has(entry.name) ? [] : filesBelow(file);
  });
}
