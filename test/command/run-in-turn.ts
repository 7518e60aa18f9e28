import { main } from '../../command/main';

/*
 * A process that runs the command with each set of arguments it receives, and answers with the outcome. Starting a
 * process takes three times as long as scoring a short list in one that has scored some before.
 * `scripts/serve-command.js` starts it.
 */

let stdout = '';
let stderr = '';

process.stdout.write = (text: string | Uint8Array) => {
  stdout += String(text);
  return true;
};
process.stderr.write = (text: string | Uint8Array) => {
  stderr += String(text);
  return true;
};

process.on('message', ({ args }: { readonly args: readonly string[] }) => {
  [stdout, stderr] = ['', ''];
  void outcomeOf(args).then((exitCode) => process.send?.({ exitCode, stdout, stderr }));
});
process.on('disconnect', () => process.exit());

/** The exit code; 1 with the stack, as in a process of its own, if the command fails unexpectedly. */
async function outcomeOf(args: readonly string[]): Promise<number> {
  try {
    return await main(args);
  } catch (error) {
    stderr += error instanceof Error ? (error.stack ?? error.message) : String(error);
    return 1;
  }
}
