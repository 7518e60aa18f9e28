import { closeSync, openSync, statSync, writeSync } from 'node:fs';
import { listText } from '../../scripts/generator/list-text';
import { temporaryFolder } from '../files/temporary-folder';
import { sizeOf } from '../thoroughness';
import { caseFolder } from './case-folder';
import { PATIENCE, scoreWith } from './run-command';
import { clientRowsIn } from './client-rows';

jest.setTimeout(PATIENCE);

const folder = temporaryFolder();
/** In MB; as cells in memory the list would take twice as much, and a soak's list four times that. */
const LITTLE_MEMORY = ['--max-old-space-size=24'];
const ROWS = sizeOf({ here: 16_000, soak: 100_000 });

test('a list of many rows is scored in little memory, and its input is unchanged', async () => {
  const here = caseFolder(folder);
  const file = openSync(here.file('list.csv'), 'w');
  for (const text of listText({ rows: ROWS, seed: 1, style: 'clean' })) writeSync(file, text);
  closeSync(file);
  const { size, mtimeMs } = statSync(here.file('list.csv'));
  const outcome = await scoreWith(LITTLE_MEMORY, [here.file('list.csv')]);
  expect(outcome).toMatchObject({ exitCode: 0, stderr: '' });
  expect(clientRowsIn(outcome.stdout)).toBe(ROWS);
  expect(statSync(here.file('list.csv'))).toMatchObject({ size, mtimeMs });
  expect(statSync(here.file('list.scored.csv')).size).toBeGreaterThan(size);
});
