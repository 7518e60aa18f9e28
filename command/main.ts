import { once } from 'node:events';
import { CommandError } from './command-error';
import { readArguments, UsageError } from './command-line';
import { FileError } from '../files/file-error';
import { HELP } from './help';
import { scoreList } from './score-list';
import { setUpList } from './set-up-list';
import { shown } from './shown';

/** Carries an order out and says what came of it: 0 done, 1 could not, 2 wrong usage. These numbers are an interface. */
export async function main(args: readonly string[]): Promise<number> {
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

/** Says on the error output why it could not; gives the exit code back. */
export function complain(lines: readonly string[], exitCode: number): number {
  process.stderr.write(lines.map((line) => `${shown(line)}\n`).join(''));
  return exitCode;
}
