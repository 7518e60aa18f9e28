import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listText } from '../scripts/generator/list-text';
import { clientsCsv } from '../scripts/sample-lists/clients-csv';
import { rawExportCsv } from '../scripts/sample-lists/raw-export-csv';

const root = path.join(__dirname, '..');

test.each([
  { file: 'clients.csv', made: clientsCsv() },
  { file: 'raw-export.csv', made: rawExportCsv() },
])('samples/$file is what `npm run samples` makes', ({ file, made }) => {
  expect(readFileSync(path.join(root, 'samples', file), 'utf8')).toBe(made);
});

test('samples/clients.xlsx is what `npm run samples` makes, to the byte', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'samples-'));
  try {
    // In a process of its own, as Jest cannot load the ES module that writes the workbook.
    const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
    execFileSync(process.execPath, [tsx, path.join(root, 'scripts/make-samples.ts'), '--out', folder]);
    const made = readFileSync(path.join(folder, 'clients.xlsx'));
    expect(made.equals(readFileSync(path.join(root, 'samples/clients.xlsx')))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each(['clean', 'messy'] as const)('a %s generated list is the same for the same seed', (style) => {
  const list = (rows: number, seed: number) => [...listText({ rows, seed, style })].join('');
  expect(list(1000, 7)).toBe(list(1000, 7));
  expect(list(1000, 8)).not.toBe(list(1000, 7));
});

test('a longer generated list begins like a shorter one', () => {
  const list = (rows: number) => [...listText({ rows, seed: 7, style: 'clean' })].join('');
  expect(list(2000).startsWith(list(1000))).toBe(true);
});
