const path = require('node:path');
const { freshScript } = require('./fresh-script');

/** Runs the command line in this process, bundled once and again only after its sources have changed. */
function runCommand() {
  let script;
  try {
    script = freshScript({
      root: path.join(__dirname, '..'),
      program: 'command/score.ts',
      folder: 'dist/command',
    });
  } catch (cause) {
    process.stderr.write(`${failureOf(cause)}\n`);
    process.exitCode = 1;
    return;
  }
  process.setSourceMapsEnabled(true);
  require(script);
}

/**
 * @param {unknown} cause Of esbuild, with the places in the sources, or of Node.
 */
function failureOf(cause) {
  const { errors, message } = /** @type {import('esbuild').BuildFailure} */ (cause);
  const [first] = errors ?? [];
  const place = first?.location ? `${first.location.file}, line ${first.location.line}: ` : '';
  const [reason = ''] = (first?.text ?? message).split('\n');
  return `The command cannot be built: ${place}${reason.replace(/\.$/, '')}. Mend that or run npm ci, then run again.`;
}

runCommand();
