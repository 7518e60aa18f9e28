const fs = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { areUnchanged, stampsSince } = require('./file-stamps');

/** What a script is made of beside its sources, which esbuild names. */
const MADE_BY = ['package-lock.json', 'tsconfig.base.json', 'scripts/bundle-programs.js'];
/** The beginning of a script's last line, which has the stamps of all that it is made of as JSON. */
const MADE_OF = '\n//made of ';

/**
 * A program and where its script is kept.
 *
 * @typedef {{ readonly root: string, readonly program: string, readonly folder: string }} Program
 */

/**
 * The path of a program's script that says what its sources say now: the one that is there, else a new one. Throws
 * esbuild's error where they cannot be bundled.
 *
 * @param {Program} request The folder of the project, and in it a TypeScript file and the folder for its script.
 */
function freshScript({ root, program, folder }) {
  const script = path.join(root, folder, `${path.basename(program, '.ts')}.js`);
  const stamps = stampsIn(script);
  if (stamps !== undefined && areUnchanged(root, stamps)) return script;
  try {
    return makeScript(root, program, script);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && NOT_WRITABLE.has(String(cause.code)))) throw cause;
    const ownFolder = fs.mkdtempSync(path.join(tmpdir(), 'score-command-'));
    process.once('exit', () => fs.rmSync(ownFolder, { recursive: true, force: true }));
    return makeScript(root, program, path.join(ownFolder, path.basename(script)));
  }
}

/** Where the project belongs to somebody else, or a system lets nobody replace what another process reads. */
const NOT_WRITABLE = new Set(['EACCES', 'EPERM', 'EROFS']);

/**
 * @param {string} script
 * @returns {import('./file-stamps').Stamps | undefined}
 */
function stampsIn(script) {
  try {
    const text = fs.readFileSync(script, 'utf8');
    return JSON.parse(text.slice(text.lastIndexOf(MADE_OF) + MADE_OF.length));
  } catch {
    return undefined;
  }
}

/**
 * Writes a script whole or not at all: another process may do the same at the same time, or start to read it.
 *
 * @param {string} root
 * @param {string} program
 * @param {string} script
 */
function makeScript(root, program, script) {
  const { bundlePrograms } = require('./bundle-programs'); // of which a fresh script has no need
  fs.mkdirSync(path.dirname(script), { recursive: true });
  const draft = `${script}.${process.pid}.tmp`;
  try {
    fs.writeFileSync(draft, '');
    const began = fs.statSync(draft).mtimeMs;
    const { outputFiles, metafile } = bundlePrograms({
      root,
      programs: [program],
      folder: path.dirname(script),
    });
    const stamps = stampsSince(root, [...Object.keys(metafile.inputs), ...MADE_BY], began);
    for (const { path: output, text } of outputFiles) {
      fs.writeFileSync(draft, output === script ? `${text}${MADE_OF}${JSON.stringify(stamps)}` : text);
      fs.renameSync(draft, output);
    }
    return script;
  } finally {
    fs.rmSync(draft, { force: true });
  }
}

module.exports = { freshScript };
