import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { modelPage } from '../scripts/model-page';
import { ROOMS } from '../scripts/rooms';
import { withRoomsTable } from '../scripts/rooms-table';

const root = path.join(__dirname, '..');
const architecture = readFileSync(path.join(root, 'docs', 'architecture.md'), 'utf8');

test('docs/model.md is what npm run docs makes', () => {
  expect(readFileSync(path.join(root, 'docs', 'model.md'), 'utf8')).toBe(modelPage());
});

test('the table of rooms in docs/architecture.md is what npm run docs makes', () => {
  expect(architecture).toBe(withRoomsTable(architecture));
});

test('every path that docs/architecture.md names exists', () => {
  const folders = new Set(ROOMS.map(({ folder }) => folder.split('/')[0]));
  const named = [...architecture.matchAll(/`([\w./-]+)`/g)]
    .map(([, name = '']) => name)
    .filter((name) => folders.has(name.split('/')[0]) || /\.(?:tsx?|js|md)$/.test(name));
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
});

test('every top-level folder with source is in a room, or has tests or samples', () => {
  const rooms = ROOMS.map(({ folder }) => folder.split('/')[0] ?? '');
  const others = ['docs', 'samples', 'test', 'node_modules', 'dist', 'coverage'];
  const strays = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .filter((name) => ![...rooms, ...others].includes(name));
  expect(strays).toEqual([]);
});
