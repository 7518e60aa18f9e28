import { sources } from './sources';

test('package-lock.json names no download host, so that any registry serves it', () => {
  const lockfile = sources('package-lock.json').map(({ text }) => text);
  expect(lockfile).toHaveLength(1);
  expect(lockfile.join()).not.toContain('"resolved": "http');
});

test("no file names a path of somebody's machine", () => {
  const machinePath = /(?<![\w./~*-])\/(?:home|Users|root|work|private|tmp|mnt)\/\w|\b[A-Z]:\\+Users\b/;
  const offences = sources('.ts', '.tsx', '.js', '.json', '.md', '.html', '.xml')
    .filter(({ text }) => machinePath.test(text))
    .map(({ path }) => path);
  expect(offences).toEqual([]);
});
