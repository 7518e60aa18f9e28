import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../files/temporary-folder';
import { caseFolder } from './case-folder';
import { PATIENCE, root, runProcess, score, scoreWith, type Outcome } from './run-command';

jest.setTimeout(PATIENCE);

const folder = temporaryFolder();
const sample = (name: string) => path.join(root, 'samples', name);
const DAY = ['--today', '2026-11-20'];

/** What comes of the first orders, carried out one after the other, and the bytes of the files that they leave. */
async function outcomesOf(run: (args: readonly string[]) => Promise<Outcome>, count = Infinity) {
  const here = caseFolder(folder);
  const orders = [
    ['--help'],
    [sample('raw-export.csv'), '--out', here.file('export.csv'), ...DAY, '--set', 'columns=all'],
    [sample('clients.csv'), '--out', here.file('first.xlsx'), ...DAY, '--set', 'mspLevel=2'],
    [here.file('first.xlsx'), '--out', here.file('second.xlsx'), ...DAY, '--set', 'mspLevel=4'],
    [sample('raw-export.csv'), '--setup', 'all', '--out', here.file('setup.xlsx')],
    [here.file('lost.csv'), ...DAY],
    [sample('clients.xlsx'), '--json', ...DAY, '--locale', 'de'],
    [sample('clients.csv'), '--today', 'tomorrow'],
  ];
  const outcomes: unknown[] = [];
  for (const order of orders.slice(0, count)) outcomes.push(await run(order));
  return JSON.parse(
    JSON.stringify({ outcomes, files: here.content() }).replaceAll(here.file(''), ''),
  ) as unknown;
}

test('in a process that has run it before, the command says and writes the same as in a process of its own', async () => {
  const alone = await outcomesOf((args) => scoreWith([], args));
  expect(await outcomesOf((args) => score(...args))).toEqual(alone);
  expect(await outcomesOf((args) => score(...args))).toEqual(alone);
});

test('npm run score says and writes what the command does, also where two that start at once have to build it', async () => {
  const start = (args: readonly string[]) =>
    runProcess(process.execPath, ['scripts/run-command.js', ...args]);
  await start(['--help']);
  // What it was made of, in its last line, cannot be read then.
  appendFileSync(path.join(root, 'dist/command/score.js'), '…');
  const [one, other] = await Promise.all([outcomesOf(start, 2), outcomesOf(start, 2)]);
  expect(one).toEqual(await outcomesOf((args) => scoreWith([], args), 2));
  expect(other).toEqual(one);
});

test('an error that nobody foresaw names the line of the source', async () => {
  const broken =
    "process.stdout.write = () => { throw new Error('odd') }; require('./scripts/run-command.js')";
  const args = ['-e', broken, '--', 'score', '--help'];
  const { exitCode, stderr } = await runProcess(process.execPath, args);
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/Error: odd\n[^]*command\/main\.ts:\d+:\d+\)/);
});
