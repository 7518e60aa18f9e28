const { fork } = require('node:child_process');
const { createServer } = require('node:http');
const { availableParallelism } = require('node:os');
const { json } = require('node:stream/consumers');

/**
 * Serves the command over http from a few processes, each doing one run after another. A request has the arguments as
 * JSON, and the response is the outcome. The processes start when first needed and end with this one. Returns the port.
 *
 * @param {string} script What they run: `test/command/run-in-turn.ts`, compiled.
 * @returns {Promise<number>}
 */
module.exports = async function serveCommand(script) {
  /** @type {import('node:child_process').ChildProcess[]} */
  const idle = [];
  /** @type {((runner: import('node:child_process').ChildProcess) => void)[]} */
  const waiting = [];
  let count = 0;

  const nextRunner = () => {
    const free = idle.pop();
    if (free !== undefined) return Promise.resolve(free);
    if (count < availableParallelism()) return Promise.resolve(startRunner());
    return new Promise((resolve) => waiting.push(resolve));
  };

  const startRunner = () => {
    count += 1;
    const runner = fork(script, { execArgv: [] });
    runner.unref();
    runner.channel?.unref();
    return runner;
  };

  /** @param {import('node:child_process').ChildProcess} runner */
  const release = (runner) => {
    const next = waiting.shift();
    if (runner.exitCode === null && runner.connected)
      if (next === undefined) idle.push(runner);
      else next(runner);
    else {
      count -= 1;
      next?.(startRunner());
    }
  };

  const server = createServer(async (request, response) => {
    const args = await json(request);
    const runner = await nextRunner();
    const outcome = await new Promise((resolve) => {
      const lost = () => resolve({ error: 'The process that runs the command has ended.' });
      runner.once('exit', lost).once('message', (/** @type {unknown} */ message) => {
        runner.off('exit', lost);
        resolve(message);
      });
      runner.send({ args });
    });
    runner.removeAllListeners();
    release(runner);
    // A keep-alive connection would keep this process alive.
    response.setHeader('connection', 'close').end(JSON.stringify(outcome));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  server.unref();
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
};
