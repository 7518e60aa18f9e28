const { mkdirSync, mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { build } = require('esbuild');

/**
 * Compiles the command into one file for all tests: most of a run over a short list is the start, which takes a third
 * longer where every module is a file of its own, and three times as long where each is compiled anew. Beside it is a
 * folder for what files of tests leave to each other (`kept-in-run.ts`). Jest calls this before the tests; the folder is
 * gone when they are done.
 */
module.exports = async function compileCommand() {
  const folder = mkdtempSync(path.join(tmpdir(), 'score-command-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  const [command, kept] = [path.join(folder, 'score.js'), path.join(folder, 'kept')];
  await build({
    entryPoints: [path.join(__dirname, '../command/score.ts')],
    outfile: command,
    bundle: true,
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
  mkdirSync(kept);
  Object.assign(process.env, { COMPILED_COMMAND: command, KEPT_IN_RUN: kept });
};
