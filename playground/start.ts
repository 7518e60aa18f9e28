import { spawn } from 'node:child_process';
import path from 'node:path';
import { buildPage } from './build-page';
import { isBuilt } from './is-built';
import { openInBrowser } from './open-in-browser';
import { servePlayground } from './server/serve';

const ROOT = path.join(__dirname, '..');

async function start(): Promise<void> {
  if (!isBuilt(ROOT)) {
    say('Building the add-in and the add-on first. This takes half a minute.');
    await buildAddIns();
  }
  const built = (name: string) => path.join(ROOT, 'dist', name);
  const page = built('playground');
  await buildPage(ROOT, page);
  const playground = await servePlayground({
    excel: built('excel'),
    sheets: built('sheets'),
    page,
    samples: path.join(ROOT, 'samples'),
  });
  say(`The playground is at ${playground.origins.page}/ for as long as this command runs. Ctrl+C ends it.`);
  openInBrowser(`${playground.origins.page}/`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      void playground.close().then(() => process.exit(0));
    });
}

/** Builds both as `npm run build` does, and shows what it says only if it fails. */
async function buildAddIns(): Promise<void> {
  const building = spawn('npm', ['run', 'build'], {
    cwd: ROOT,
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [building.stdout, building.stderr])
    stream.on('data', (text) => (said += String(text)));
  const exitCode = await new Promise((resolve) => building.on('close', resolve));
  if (exitCode !== 0) throw new Error(`The add-in could not be built:\n${said}`);
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
