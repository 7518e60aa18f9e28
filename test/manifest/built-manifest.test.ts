import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FUNCTIONS } from '../../core/custom-functions';
import { checkManifest } from '../../scripts/manifest/check-manifest';
import { readFunctionMetadata } from '../../scripts/manifest/function-metadata';
import { MANIFEST } from './fill-build';

const ROOT = path.join(__dirname, '..', '..');
const BUILD = path.join(ROOT, 'dist', 'excel');

test('the build has everything that the manifest names, and Excel can read both', () => {
  expect(built('manifest.xml')).not.toBe('');
  expect(checkManifest(MANIFEST, BUILD)).toEqual([]);
  expect(checkManifest(built('manifest.xml'), BUILD)).toEqual([]);
});

test('the check of Excel is a separate add-in, so that it can be installed beside this one', () => {
  const check = built('contract.xml');
  expect(checkManifest(check, BUILD)).toEqual([]);
  const partsOf = (manifest: string) =>
    [
      /<Id>(.+)<\/Id>/,
      /<DisplayName DefaultValue="(.+)"/,
      /id="Taskpane\.Url" DefaultValue=".+\/(.+)"/,
      /id="Functions\.Namespace" DefaultValue="(.+)"/,
    ].map((part) => part.exec(manifest)?.[1]);
  expect(partsOf(check)).toEqual([
    expect.stringMatching(/^[\da-f-]{36}$/),
    'vCIO OML check',
    'contract.html',
    'OMLCHECK',
  ]);
  const ours = partsOf(built('manifest.xml'));
  expect(partsOf(check).filter((part) => ours.includes(part))).toEqual([]);
  expect(check).not.toContain('taskpane.html');
});

test('Excel offers every custom function of the core', () => {
  const names = readFunctionMetadata(built('functions.json'))?.map(({ name }) => name);
  expect(names?.toSorted()).toEqual(Object.keys(FUNCTIONS).toSorted());
});

test('the drawings of the icons are not in the build', () => {
  expect(built('manifest.xml')).not.toBe('');
  expect(existsSync(path.join(BUILD, 'assets', 'source'))).toBe(false);
});

test("the manifest has the package's version", () => {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    version: string;
  }; // our own
  expect(MANIFEST).toContain(`<Version>${version}.0</Version>`);
});

function built(file: string): string {
  if (!existsSync(BUILD))
    throw new Error('There is no dist/excel to check the manifest against: run npm run build.');
  return readFileSync(path.join(BUILD, file), 'utf8');
}
