import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isBuilt, RESULTS, SOURCES } from '../../playground/is-built';

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'is-built-'));
  for (const source of SOURCES) put(/\.\w+$/.test(source) ? source : `${source}/deep/file.ts`, 100);
  for (const result of RESULTS) put(result, 200);
});

afterEach(() => rmSync(root, { recursive: true }));

test('what is newer than all its sources is built', () => {
  expect(isBuilt(root)).toBe(true);
});

test.each(SOURCES)('a change to %s has it built again', (source) => {
  put(/\.\w+$/.test(source) ? source : `${source}/deep/file.ts`, 300);
  expect(isBuilt(root)).toBe(false);
});

test.each(RESULTS)('without %s it is built again', (result) => {
  rmSync(path.join(root, result));
  expect(isBuilt(root)).toBe(false);
});

/** Writes a file as if at that second. */
function put(name: string, second: number): void {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, '');
  utimesSync(file, second, second);
}
