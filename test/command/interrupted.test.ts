import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { listText } from '../../scripts/generator/list-text';
import { temporaryFolder } from '../files/temporary-folder';
import { caseFolder } from './case-folder';
import { PATIENCE, root } from './run-command';

jest.setTimeout(PATIENCE);

const folder = temporaryFolder();
const LIST = [...listText({ rows: 20_000, seed: 1, style: 'clean' })].join('');

test.each([
  { signal: 'SIGINT', exitCode: 130 },
  { signal: 'SIGTERM', exitCode: 143 },
] as const)(
  'a run that is stopped by $signal while it writes leaves no file behind and ends with $exitCode',
  async ({ signal, exitCode }) => {
    const here = caseFolder(folder);
    const input = here.write('clients.csv', LIST);
    const args = ['--import', 'tsx', 'headless/score.ts', input, '--out', here.file('clients.xlsx')];
    const run = spawn(process.execPath, args, { cwd: root, stdio: 'ignore' });
    const ended = once(run, 'exit');
    while (run.exitCode === null && !namesBeside(input).some((name) => name.endsWith('.tmp')))
      await setTimeout(5);
    run.kill(signal);
    expect(await ended).toEqual([exitCode, null]);
    expect(namesBeside(input)).toEqual(['clients.csv']);
  },
);

/** The names of all files beside one. */
function namesBeside(file: string): readonly string[] {
  return readdirSync(path.dirname(file));
}
