import { temporaryFolder } from '../files/temporary-folder';
import { caseFolder } from './case-folder';
import { PATIENCE, score } from './run-command';

jest.setTimeout(PATIENCE);

const folder = temporaryFolder();
const LIST = 'Client,IT Roadmap\nAcme,yes\n';

test.concurrent.each([
  ['an unknown option', ['--nope'], /--nope/],
  ['an unknown setting', ['--set', 'rate=180'], /no setting "rate".*hourlyRate/],
  ['a setting without a value', ['--set', 'hourlyRate'], /hourlyRate=180/],
  ['an unknown field', ['--map', 'Firm=company'], /no field "company"/],
  ['a header without a field', ['--map', 'Firm'], /"Firm=client"/],
  ['a field without a header', ['--map', '=client'], /"Firm=client"/],
  ['an unknown encoding', ['--encoding', 'letters'], /such as windows-1250, .*, not "letters"/],
  ['a day that does not exist', ['--today', '2026-02-30'], /not "2026-02-30"/],
  ['a day in a different format', ['--today', '3/31/2026'], /such as 2026-03-31/],
  ['an option that lacks its value', ['--out'], /--out/],
  ['a value that --setup does not take', ['--setup=most'], /"all", not "most"/],
  ['a second file', ['other.csv'], /One file at a time.*"other\.csv"/],
])('%s is wrong usage', async (_, args, sentence) => {
  const here = caseFolder(folder);
  const { exitCode, stdout, stderr } = await score(here.write('list.csv', LIST), ...args);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toMatch(sentence);
  expect(stderr).toMatch(/^[^\n]+\nSee npm run score -- --help\.\n$/);
  expect(Object.keys(here.content())).toEqual(['list.csv']);
});

test.concurrent('no file at all is wrong usage', async () => {
  const { exitCode, stdout, stderr } = await score();
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toMatch(/^Name the file/);
});

test.concurrent('--help fits one screen and names every option', async () => {
  const { exitCode, stdout, stderr } = await score('--help');
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  const lines = stdout.trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(24);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  const options = 'out force sheet today locale map set adopt json setup help'.split(' ');
  expect(options.filter((option) => !stdout.includes(`\n  --${option} `))).toEqual([]);
});
