import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeTextList } from './list-files';
import { bounded, type Measured } from './measured';
import { timed } from './processes';

const [CLIENTS, ROUNDS, SECONDS_AT_MOST] = [50, 7, 0.5];
const ROOT = path.join(__dirname, '../..');

/** How long a short list takes from the start of the process to its end, the fastest of some rounds. */
export async function measureStart(): Promise<readonly Measured[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'oml-bench-'));
  try {
    const list = path.join(folder, 'clients.csv');
    await writeTextList(list, CLIENTS);
    const args = ['scripts/run-command.js', list, '--out', path.join(folder, 'scored.csv'), '--force'];
    let figure = Infinity;
    for (let round = 0; round < ROUNDS; round += 1)
      figure = Math.min(figure, (await timed(process.execPath, args, ROOT)).seconds);
    return [
      bounded(`a list of ${CLIENTS} clients, from start to end`, { figure, unit: 's' }, SECONDS_AT_MOST),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
