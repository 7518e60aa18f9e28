import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { HostFigures } from './hosts-run';
import { bounded, type Measured } from './measured';

const ROWS = 100_000;
const TIMES_THE_FEWEST = 1.5;
const ROOT = path.join(__dirname, '../..');

/** What the built add-ins take over the local hosts. */
export function measureHosts(): readonly Measured[] {
  const text = execFileSync(process.execPath, ['--import', 'tsx', 'bench/hosts-run.ts', String(ROWS)], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  // What the script prints last is of this shape.
  const figures = JSON.parse(text.trim().split('\n').at(-1) ?? '') as HostFigures;
  const what = `${ROWS.toLocaleString('en-US')} rows`;
  const { requests, fewestRequests } = figures;
  return [
    {
      what: `Excel, ${what}`,
      ours: `${requests} requests`,
      beside: `the fewest that 5 MB allow: ${fewestRequests}`,
      ratio: requests / fewestRequests,
      goal: `at most ${TIMES_THE_FEWEST} times`,
      isMet: requests <= TIMES_THE_FEWEST * fewestRequests,
    },
    bounded(
      `Google Sheets, ${what}, by the local host's clock`,
      { figure: figures.virtualSeconds, unit: 's' },
      60,
    ),
    bounded('Google Sheets, reads a block', { figure: figures.readsABlock, unit: 'calls' }, 2),
    bounded('Google Sheets, writes a block', { figure: figures.writesABlock, unit: 'calls' }, 1),
  ];
}
