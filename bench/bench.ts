import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { generatedList } from './generated-list';
import { emptyShapes, limitPass, noteShape } from './limit';
import { planAllColumns, scoreRows } from './score-rows';

const USAGE = 'npm run bench [-- --quick]';

/** Rows scored, and how often; the fastest round counts, as noise only adds. */
const QUICK = { rows: 100_000, rounds: 7 };
const FULL = { rows: 500_000, rounds: 9 };

/** Times scoring and its limit alternately on the same rows, and prints both and their ratio. */
function bench(): void {
  const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
  const { rows: count, rounds } = values.quick ? QUICK : FULL;
  const list = generatedList(count);
  const plan = planAllColumns(list);
  const rows = list.slice(plan.headerRow + 1);
  const shapes = emptyShapes(rows.length, plan.outputColumns.length);
  let row = 0;
  scoreRows(plan, list, (cells) => {
    for (const made of cells) noteShape(shapes, row++, made);
  });
  const scoring: number[] = [];
  const limit: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    limit.push(microsecondsPerRow(count, () => limitPass(rows, shapes)));
    scoring.push(
      microsecondsPerRow(count, () => {
        let written = 0;
        scoreRows(plan, list, (cells) => (written += cells.length));
        return written;
      }),
    );
  }
  const [ours, least] = [Math.min(...scoring), Math.min(...limit)];
  const [ourMedian, leastMedian] = [median(scoring), median(limit)];
  console.log(`${count} messy rows, every column, Node ${process.version}, ${cpus()[0]?.model ?? 'unknown'}`);
  console.log('                   fastest    median   microseconds a row');
  console.log(`scoring          ${padded(ours)} ${padded(ourMedian)}`);
  console.log(`the limit        ${padded(least)} ${padded(leastMedian)}`);
  console.log(`times the limit  ${padded(ours / least)} ${padded(ourMedian / leastMedian)}`);
}

function microsecondsPerRow(rows: number, run: () => number): number {
  const start = process.hrtime.bigint();
  if (run() === 0) throw new Error('Nothing was done.');
  return Number(process.hrtime.bigint() - start) / 1000 / rows;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function padded(number: number): string {
  return number.toFixed(2).padStart(9);
}

try {
  bench();
} catch (cause) {
  console.error(cause instanceof Error ? `${cause.message}\n${USAGE}` : cause);
  process.exitCode = 1;
}
