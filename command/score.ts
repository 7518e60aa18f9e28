import { once } from 'node:events';
import { CommandError } from './command-error';
import { readArguments, UsageError } from './command-line';
import { FileError } from '../files/file-error';
import { removeTemporaryFiles } from '../files/temporary-files';
import { HELP } from './help';
import { scoreList } from './score-list';
import { setUpList } from './set-up-list';
import { shown } from './shown';

/** The command. Its exit codes are an interface: 0 done, 1 could not, 2 wrong usage. */
async function main(args: readonly string[]): Promise<number> {
  try {
    const request = readArguments(args);
    if (request === undefined) await print(HELP);
    else if (request.setup === undefined) await scoreList(request, print);
    else await setUpList({ ...request, setup: request.setup }, print);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) return complain([error.message, 'See npm run score -- --help.'], 2);
    if (error instanceof CommandError || error instanceof FileError) return complain([error.message], 1);
    throw error;
  }
}

async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

function complain(lines: readonly string[], exitCode: number): number {
  process.stderr.write(lines.map((line) => `${shown(line)}\n`).join(''));
  return exitCode;
}

/** Whoever reads along may have read enough, as `input` has; else the disk may be full. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  removeTemporaryFiles();
  if (error.code === 'EPIPE') process.exit(0);
  process.exit(complain(['The report cannot be written. Check that the disk has space, then run again.'], 1));
});

/** Whoever stops a run finds the folder as it was. Exits as shells expect of the signal. */
for (const [signal, number] of [
  ['SIGHUP', 1],
  ['SIGINT', 2],
  ['SIGTERM', 15],
] as const) {
  process.once(signal, () => {
    removeTemporaryFiles();
    process.exit(128 + number);
  });
}

void main(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode;
});
