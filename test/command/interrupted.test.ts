import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { listText } from '../../scripts/generator/list-text';
import { temporaryFolder } from '../files/temporary-folder';
import { caseFolder } from './case-folder';
import { PATIENCE, root, score } from './run-command';

jest.setTimeout(PATIENCE);

const folder = temporaryFolder();
const LIST = [...listText({ rows: 20_000, seed: 1, style: 'clean' })].join('');

/** As `npm run score` starts it. */
const STARTED = ['scripts/run-command.js'];
const COMPILED = [process.env['COMPILED_COMMAND'] ?? ''];

test.each([
  { signal: 'SIGINT', exitCode: 130, command: STARTED },
  { signal: 'SIGTERM', exitCode: 143, command: COMPILED },
] as const)(
  'a run that is stopped by $signal while it writes leaves no file behind and ends with $exitCode',
  async ({ signal, exitCode, command }) => {
    const here = caseFolder(folder);
    const input = here.write('clients.csv', LIST);
    const args = [...command, input, '--out', here.file('clients.xlsx')];
    const run = spawn(process.execPath, args, { cwd: root, stdio: 'ignore' });
    const ended = once(run, 'exit');
    while (run.exitCode === null && !hasTemporary(input)) await setTimeout(5);
    run.kill(signal);
    expect(await ended).toEqual([exitCode, null]);
    expect(namesBeside(input)).toEqual(['clients.csv']);
  },
);

test.each(['clients.csv', 'clients.xlsx'])(
  'the next run in the same folder cleans up after one that was killed: %s',
  async (output) => {
    const here = caseFolder(folder);
    const input = here.write('clients.text.csv', LIST);
    const run = spawn(process.execPath, [...COMPILED, input, '--out', here.file(output)], {
      stdio: 'ignore',
    });
    const ended = once(run, 'exit');
    while (run.exitCode === null && !hasTemporary(input)) await setTimeout(1);
    run.kill('SIGKILL');
    expect(await ended).toEqual([null, 'SIGKILL']);
    expect(hasTemporary(input)).toBe(true);
    // The file of a run that is still going stays, and so does one that only looks like a temporary file.
    const [left = ''] = namesBeside(input).filter(isTemporary);
    const running = left.replace(/-\d+-/, `-${process.pid}-`);
    here.write(running, '');
    here.write('.mine.tmp', '');
    const short = here.write('short.csv', 'Client,IT Advice\nAcme,yes\n');
    const { exitCode } = await score(short, '--out', here.file(output));
    expect(exitCode).toBe(0);
    expect([...namesBeside(input)].sort()).toEqual(
      [running, '.mine.tmp', 'clients.text.csv', 'short.csv', output].sort(),
    );
  },
);

function isTemporary(name: string): boolean {
  return name.endsWith('.tmp');
}

function hasTemporary(file: string): boolean {
  return namesBeside(file).some(isTemporary);
}

/** The names of all files in the same folder. */
function namesBeside(file: string): readonly string[] {
  return readdirSync(path.dirname(file));
}
