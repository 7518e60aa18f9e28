import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { listText } from './generator/list-text';

const USAGE =
  'npx tsx scripts/generate-clients.ts --rows <count> --out <file.csv> [--seed <number>] [--messy]\n' +
  'Writes a client list of any size; the same seed gives the same bytes.';

/**
 * Writes a generated list; its text is made only as fast as the disk takes it, so memory does not grow with the rows.
 */
async function generateClients(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rows: { type: 'string' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
      messy: { type: 'boolean', default: false },
    },
  });
  const rows = wholeNumber(values.rows);
  const seed = wholeNumber(values.seed);
  if (rows === undefined || seed === undefined || values.out === undefined) throw new Error(USAGE);
  const text = listText({ rows, seed, style: values.messy ? 'messy' : 'clean' });
  await pipeline(Readable.from(text), createWriteStream(values.out));
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,10}$/.test(text) ? Number(text) : undefined;
}

generateClients().catch((cause: unknown) => {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
});
