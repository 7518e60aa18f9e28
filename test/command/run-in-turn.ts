import { main } from '../../command/main';

/*
 * A process that runs the command with each set of arguments it is sent, and answers with the outcome. To start a process
 * takes three times as long as to score a short list in one that has scored some before. `scripts/serve-command.js`
 * starts it.
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

/** The exit code; 1 with the stack, as in a process of its own, where the command fails in a way nobody foresaw. */
async function outcomeOf(args: readonly string[]): Promise<number> {
  try {
    return await main(args);
  } catch (error) {
    stderr += error instanceof Error ? (error.stack ?? error.message) : String(error);
    return 1;
  }
}
