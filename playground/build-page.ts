import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { build, stop } from 'esbuild';

/** Builds the page of the playground into a folder. */
export async function buildPage(root: string, folder: string): Promise<void> {
  const page = path.join(root, 'playground/page');
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: [path.join(page, 'playground.tsx')],
    outfile: path.join(folder, 'playground.js'),
    bundle: true,
    minify: true,
    target: 'es2022',
    logLevel: 'error',
    tsconfig: path.join(page, 'tsconfig.json'),
  });
  // It would wait for more to build.
  await stop();
  for (const file of ['playground.html', 'playground.css'])
    await copyFile(path.join(page, file), path.join(folder, file));
}
