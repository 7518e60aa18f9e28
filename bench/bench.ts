import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measureFiles } from './files';
import { measureHosts } from './hosts';
import { tableOf, type Measured } from './measured';
import { measureFunction, measureGrowth, measureScoring } from './scoring';
import { measureStart } from './start';

const USAGE =
  'npm run bench [-- --quick]\n' +
  'Times scoring beside the least that any program has to do; without --quick also files, start and hosts, into ' +
  'docs/benchmarks.md.';

/** The rows below the header of a grid that is full but for what a list has above and below. */
const FULL_GRID = 1_048_500;

async function bench(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      rows: { type: 'string', default: String(FULL_GRID) },
    },
  });
  if (values.quick) {
    show(measureScoring({ rows: 100_000, rounds: 7 }));
    return;
  }
  const rows = Number(values.rows);
  if (!Number.isInteger(rows) || rows < 1) throw new Error('--rows is not a number of rows.');
  const lines: Measured[] = [];
  for (const measure of [
    () => measureScoring({ rows: 100_000, rounds: 9 }),
    measureGrowth,
    measureFunction,
    measureStart,
    measureHosts,
    () => measureFiles(rows),
  ]) {
    const measured = await measure();
    show(measured);
    lines.push(...measured);
  }
  writeFileSync(path.join(__dirname, '../../docs/benchmarks.md'), pageOf(lines));
}

function show(lines: readonly Measured[]): void {
  for (const { what, ours, beside, ratio, goal, isMet } of lines) {
    const besides = beside === '' ? '' : `; ${beside}; ${(ratio ?? 0).toFixed(2)} times`;
    const judged = isMet === undefined ? '' : ` (${goal}: ${isMet ? 'met' : 'not met'})`;
    console.log(`${what}: ${ours}${besides}${judged}`);
  }
}

function pageOf(lines: readonly Measured[]): string {
  const machine = `${cpus().length} cores of ${cpus()[0]?.model.trim() ?? 'an unknown kind'}, Node ${process.version}`;
  return [
    '# Benchmarks',
    '',
    `Made by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine}. Figures drift between runs and ` +
      'machines, so each ratio is from one run. A limit is the least that any program has to do with the same cells, ' +
      'with no logic: `bench/limit.ts`, `bench/text-limit.ts` and `bench/workbook-limit.ts`.',
    '',
    tableOf(lines),
    '',
  ].join('\n');
}

bench().catch((cause: unknown) => {
  console.error(cause instanceof Error ? `${cause.message}\n${USAGE}` : cause);
  process.exitCode = 1;
});
