const { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { transformFile } = require('@swc/core');

const root = path.join(__dirname, '..');
const SOURCES = ['core', 'headless', 'looks'];
/** @type {import('@swc/core').Options} */
const OPTIONS = {
  swcrc: false,
  jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  module: { type: 'commonjs' },
};

/**
 * Compiles the command once for all tests, file by file: to have tsx do it anew takes every run of the command longer
 * than its work. Beside it is a folder for what files of tests leave to each other (`kept-in-run.ts`). Jest calls this
 * before the tests; the folder is gone when they are done.
 */
module.exports = async function compileCommand() {
  const folder = mkdtempSync(path.join(tmpdir(), 'score-command-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  const files = SOURCES.flatMap((source) =>
    readdirSync(path.join(root, source), { recursive: true, encoding: 'utf8' }).map((name) =>
      path.join(source, name),
    ),
  );
  await Promise.all(files.filter((file) => file.endsWith('.ts')).map((file) => compile(file, folder)));
  process.env['COMPILED_COMMAND'] = path.join(folder, 'headless/score.js');
  process.env['KEPT_IN_RUN'] = path.join(folder, 'kept');
  mkdirSync(process.env['KEPT_IN_RUN']);
};

/**
 * @param {string} file From the root.
 * @param {string} folder
 */
async function compile(file, folder) {
  const { code } = await transformFile(path.join(root, file), OPTIONS);
  const output = path.join(folder, file.replace(/\.ts$/, '.js'));
  mkdirSync(path.dirname(output), { recursive: true });
  writeFileSync(output, code);
}
