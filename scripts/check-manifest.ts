import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkManifest } from './manifest/check-manifest';

const BUILD = path.join(__dirname, '..', 'dist', 'excel');

/** Checks the built manifest, which is the one that Excel gets, against the files it was built with. */
function problemsOfTheBuild(): readonly string[] {
  const manifest = path.join(BUILD, 'manifest.xml');
  if (!existsSync(manifest)) return ['There is no dist/excel/manifest.xml: run npm run build first.'];
  return checkManifest(readFileSync(manifest, 'utf8'), BUILD);
}

const problems = problemsOfTheBuild();
for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log('The manifest is right, and the build has all that it names.');
process.exitCode = problems.length === 0 ? 0 : 1;
