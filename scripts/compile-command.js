const { mkdirSync, mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { bundlePrograms } = require('./bundle-programs');
const serveCommand = require('./serve-command');

/**
 * Compiles the command into one file for all tests: most of a run over a short list is startup, which takes a third
 * longer if every module is a file of its own, and three times as long if each is compiled again. Most tests use a
 * process that has run the command before, which takes a fifth of the time (`serve-command.js`). A folder beside it
 * holds what test files leave for each other (`kept-in-run.ts`). Jest calls this before the tests; everything is
 * deleted when they are done.
 */
module.exports = async function compileCommand() {
  const folder = mkdtempSync(path.join(tmpdir(), 'score-command-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  const kept = path.join(folder, 'kept');
  const root = path.join(__dirname, '..');
  const programs = ['command/score.ts', 'test/command/run-in-turn.ts'];
  for (const { path: file, contents } of bundlePrograms({ root, programs, folder }).outputFiles)
    writeFileSync(file, contents);
  mkdirSync(kept);
  const port = await serveCommand(path.join(folder, 'run-in-turn.js'));
  Object.assign(process.env, {
    COMPILED_COMMAND: path.join(folder, 'score.js'),
    COMMAND_PORT: String(port),
    KEPT_IN_RUN: kept,
  });
};
