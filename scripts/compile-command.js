const { mkdirSync, mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { build } = require('esbuild');
const serveCommand = require('./serve-command');

/**
 * Compiles the command into one file for all tests: most of a run over a short list is the start, which takes a third
 * longer where every module is a file of its own, and three times as long where each is compiled anew. Most tests ask
 * processes for a run that have run it before, which takes a fifth (`serve-command.js`). Beside it is a folder for what
 * files of tests leave to each other (`kept-in-run.ts`). Jest calls this before the tests; all is gone when they are
 * done.
 */
module.exports = async function compileCommand() {
  const folder = mkdtempSync(path.join(tmpdir(), 'score-command-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  const kept = path.join(folder, 'kept');
  await build({
    entryPoints: ['../command/score.ts', '../test/command/run-in-turn.ts'].map((file) =>
      path.join(__dirname, file),
    ),
    entryNames: '[name]',
    outdir: folder,
    bundle: true,
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
  mkdirSync(kept);
  const port = await serveCommand(path.join(folder, 'run-in-turn.js'));
  Object.assign(process.env, {
    COMPILED_COMMAND: path.join(folder, 'score.js'),
    COMMAND_PORT: String(port),
    KEPT_IN_RUN: kept,
  });
};
