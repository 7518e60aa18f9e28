import { closeSync, openSync, writeSync } from 'node:fs';
import { listText } from '../../scripts/generator/list-text';
import { temporaryFolder } from '../files/temporary-folder';
import { sizeOf } from '../thoroughness';
import { caseFolder } from './case-folder';
import { PATIENCE, scoreWith } from './run-command';
import { clientRowsIn } from './client-rows';

jest.setTimeout(2 * PATIENCE);

const folder = temporaryFolder();
/** In MB; the clients' sheet is about 25 MB of XML, and would be more as cells in memory. */
const LITTLE_MEMORY = ['--max-old-space-size=48'];
const ROWS = sizeOf({ here: 12_000, soak: 50_000 });

test('a list of many rows becomes a workbook, and is scored again, in little memory', async () => {
  const here = caseFolder(folder);
  const file = openSync(here.file('list.csv'), 'w');
  for (const text of listText({ rows: ROWS, seed: 1, style: 'clean' })) writeSync(file, text);
  closeSync(file);
  for (const [input, output] of [
    ['list.csv', 'list.xlsx'],
    ['list.xlsx', 'list.scored.xlsx'],
  ] as const) {
    const outcome = await scoreWith(LITTLE_MEMORY, [here.file(input), '--out', here.file(output)]);
    expect(outcome).toMatchObject({ exitCode: 0, stderr: '' });
    expect(clientRowsIn(outcome.stdout)).toBe(ROWS);
  }
});
