const { spawn } = require('node:child_process');
const { performance } = require('node:perf_hooks');

/** How many run at a time: on two cores a third would only make the others wait. */
const AT_ONCE = 2;

/**
 * Runs scripts of package.json and says at the end how long each took: `node scripts/run-parts.js lint,types test`.
 * Those separated by commas run side by side; the next group begins when all are done and none has failed.
 *
 * @param {readonly string[]} groups
 */
async function runParts(groups) {
  const secondsInAll = stopwatch();
  /** @type {Part[]} */
  const parts = [];
  for (const group of groups) {
    parts.push(...(await runSideBySide(group.split(','))));
    if (parts.some(({ isDone }) => !isDone)) break;
  }
  const times = parts.map(({ name, seconds, isDone }) => `${name} ${seconds} s${isDone ? '' : ' (failed)'}`);
  process.stdout.write([...times, `in all ${secondsInAll()} s\n`].join(', '));
  process.exitCode = parts.every(({ isDone }) => isDone) ? 0 : 1;
}

/**
 * @typedef {{ readonly name: string, readonly seconds: number, readonly isDone: boolean }} Part
 * @param {string[]} names
 */
async function runSideBySide(names) {
  /** @type {Part[]} */
  const parts = [];
  const waiting = [...names];
  const takeTurns = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift())
      parts.push(await run(name, names.length > 1));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, takeTurns));
  return parts.sort((one, other) => names.indexOf(one.name) - names.indexOf(other.name));
}

/**
 * @param {string} name
 * @param {boolean} isAmongOthers If so, its output comes in one piece when it is done.
 * @returns {Promise<Part>}
 */
function run(name, isAmongOthers) {
  const seconds = stopwatch();
  const command = `npm run --silent ${name}${isAmongOthers ? ' 2>&1' : ''}`;
  const running = spawn(command, {
    shell: true,
    stdio: isAmongOthers ? ['ignore', 'pipe', 'inherit'] : 'inherit',
  });
  let said = '';
  running.stdout?.setEncoding('utf8').on('data', (text) => (said += text));
  return new Promise((resolve) => {
    running.on('close', (exitCode) => {
      process.stdout.write(said);
      resolve({ name, seconds: seconds(), isDone: exitCode === 0 });
    });
  });
}

/** Returns a function that counts the seconds from now. */
function stopwatch() {
  const started = performance.now();
  return () => Math.round((performance.now() - started) / 1000);
}

void runParts(process.argv.slice(2));
