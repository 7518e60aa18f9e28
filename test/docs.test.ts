import { readFileSync } from 'node:fs';
import path from 'node:path';
import { modelPage } from '../scripts/model-page';

test('docs/model.md is what npm run docs makes', () => {
  expect(readFileSync(path.join(__dirname, '..', 'docs', 'model.md'), 'utf8')).toBe(modelPage());
});
