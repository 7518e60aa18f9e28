import path from 'node:path';
import { temporaryFolder } from '../files/temporary-folder';
import { caseFolder } from './case-folder';
import { PATIENCE, root, score, scoreWith, type Outcome } from './run-command';

jest.setTimeout(PATIENCE);

const folder = temporaryFolder();
const sample = (name: string) => path.join(root, 'samples', name);
const DAY = ['--today', '2026-11-20'];

/** The outcomes of commands that run one after the other, and the bytes of the files that they leave. */
async function outcomesOf(run: (args: readonly string[]) => Promise<Outcome>) {
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
  for (const order of orders) outcomes.push(await run(order));
  return JSON.parse(
    JSON.stringify({ outcomes, files: here.content() }).replaceAll(here.file(''), ''),
  ) as unknown;
}

test('in a process that has run it before, the command says and writes the same as in a process of its own', async () => {
  const alone = await outcomesOf((args) => scoreWith([], args));
  expect(await outcomesOf((args) => score(...args))).toEqual(alone);
  expect(await outcomesOf((args) => score(...args))).toEqual(alone);
});
