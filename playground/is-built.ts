import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** What the builds make. */
export const RESULTS = [
  'dist/excel/taskpane.html',
  'dist/excel/addin.js',
  'dist/sheets/Code.js',
  'dist/sheets/Sidebar.html',
];

/** What they make it of. */
export const SOURCES = [
  'core',
  'styles',
  'pane',
  'excel-addin',
  'sheets-addon',
  'scripts/custom-functions.js',
  'scripts/typescript-rule.js',
  'manifest.xml',
  'appsscript.json',
  'webpack.config.js',
  'package-lock.json',
];

/** Whether both add-ins are built, and nothing that they are made of has changed since. */
export function isBuilt(root: string): boolean {
  const results = RESULTS.map((file) => path.join(root, file));
  if (!results.every((file) => existsSync(file))) return false;
  const oldest = Math.min(...results.map((file) => statSync(file).mtimeMs));
  return SOURCES.every((source) => newestIn(path.join(root, source)) <= oldest);
}

function newestIn(place: string): number {
  const found = statSync(place);
  if (!found.isDirectory()) return found.mtimeMs;
  return readdirSync(place, { withFileTypes: true }).reduce(
    (newest, entry) => Math.max(newest, newestIn(path.join(place, entry.name))),
    0,
  );
}
