import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { goldenList } from './golden-list';
import { differences, goldenResult, type GoldenResult } from './golden-result';

/** Any folder beside this file is a test: `input.json` is the list, `expected.json` its result. */
const folders = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const NOTHING: GoldenResult = { clients: [], problems: [] };

test.each(folders)('%s comes out as it did', (name) => {
  const folder = path.join(__dirname, name);
  const file = path.join(folder, 'expected.json');
  const found = goldenResult(goldenList(folder));
  if (process.env['ACCEPT'] === '1') writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
  const expected = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as GoldenResult) : NOTHING; // written above
  expect(report(name, differences(expected, found))).toBe('');
});

function report(name: string, found: readonly string[]): string {
  if (found.length === 0) return '';
  return [...found, `To accept this, on purpose: ACCEPT=1 npx jest test/golden -t "${name}"`].join('\n');
}
