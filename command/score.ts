import { removeTemporaryFiles } from '../files/temporary-files';
import { complain, main } from './main';

/** Whoever reads along may have read enough, as `head` has; else the disk may be full. */
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
