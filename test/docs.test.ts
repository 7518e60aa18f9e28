import { readFileSync } from 'node:fs';
import path from 'node:path';
import { modelPage } from '../scripts/model-page';
import { scorePicture } from '../scripts/score-picture';

test.each([
  { file: 'model.md', made: modelPage },
  { file: 'score.svg', made: scorePicture },
])('docs/$file is what npm run docs makes', ({ file, made }) => {
  expect(readFileSync(path.join(__dirname, '..', 'docs', file), 'utf8')).toBe(made());
});
