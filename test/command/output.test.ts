import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, linkSync, openSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../files/temporary-folder';
import { workbookOf } from '../files/workbook-builder';
import { caseFolder } from './case-folder';
import { PATIENCE, root, score } from './run-command';
import { scoredJson } from './scored-json';

jest.setTimeout(PATIENCE);

const folder = temporaryFolder();
const LIST = 'Client,IT Advice,IT Roadmap\nAcme,yes,yes\nBolt,yes,no\n';
const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (...cells: readonly string[]) => `<row>${cells.map(cell).join('')}</row>`;

test.concurrent.each([
  ['list.csv', LIST, 'list.scored.csv'],
  ['list.tsv', LIST.replaceAll(',', '\t'), 'list.scored.tsv'],
  ['list.txt', LIST, 'list.scored.txt'],
  ['list.2026.csv', LIST, 'list.2026.scored.csv'],
])('the output of %s goes beside it, under a different name', async (name, content, output) => {
  const here = caseFolder(folder);
  const { exitCode, stdout, stderr } = await score(here.write(name, content));
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout.endsWith(`\n\nWritten: ${here.file(output)}\n`)).toBe(true);
  // Nothing else is there, not even a temporary file.
  expect(Object.keys(here.content())).toEqual([name, output].sort());
  expect(here.read(name)).toBe(content);
  expect(here.read(output).split('\n')[0]).toMatch(
    /^Client.IT Advice.IT Roadmap.OML Level.OML Limited By.OML Hours Target/,
  );
});

test.concurrent(
  'a workbook is scored from the sheet whose headers say most, and written as text on request',
  async () => {
    const here = caseFolder(folder);
    const sheets = [
      { name: 'Read me', rows: row('Client', 'how this is filled in') },
      { name: 'Firms', rows: row('Client', 'IT Advice', 'IT Roadmap') + row('Acme', 'yes', 'yes') },
      { name: 'Old firms', rows: row('Client', 'IT Advice') + row('Bolt', 'no') },
    ];
    const file = here.write('list.xlsx', await workbookOf({ sheets }));
    const before = here.content();
    const [chosen, named] = await Promise.all([
      score(file, '--out', here.file('list.csv')),
      score(file, '--sheet', 'old FIRMS', '--out', here.file('old.csv')),
    ]);
    expect(chosen.stdout).toMatch(/1 of 1 clients in "Firms" scored/);
    expect(named.stdout).toMatch(/1 of 1 clients in "Old firms" scored/);
    expect(here.content()).toMatchObject(before);
    expect(here.read('list.csv')).toMatch(
      /^\uFEFFClient,IT Advice,IT Roadmap,OML Level,.*\r\nAcme,yes,yes,1,/,
    );
    expect(here.read('old.csv')).toMatch(/\r\nBolt,no,0,/);
  },
);

test.concurrent('a relative name is relative to the folder that the command runs in', async () => {
  const here = caseFolder(folder);
  const file = path.relative(root, here.write('list.csv', LIST));
  const { stdout } = await score(file);
  expect(stdout.endsWith(`\nWritten: ${file.replace('list.csv', 'list.scored.csv')}\n`)).toBe(true);
  expect(here.read('list.scored.csv')).toMatch(/OML Level/);
});

test.concurrent('an output is overwritten only with --force', async () => {
  const here = caseFolder(folder);
  const file = here.write('list.csv', LIST);
  here.write('list.scored.csv', 'mine');
  const refused = await score(file);
  expect(refused).toMatchObject({
    exitCode: 1,
    stdout: '',
    stderr: expect.stringContaining('--force') as unknown,
  });
  expect(here.read('list.scored.csv')).toBe('mine');
  const forced = await score(file, '--force');
  expect(forced).toMatchObject({ exitCode: 0, stderr: '' });
  expect(here.read('list.scored.csv')).toMatch(/^Client,.*OML Level/);
  expect(Object.keys(here.content())).toEqual(['list.csv', 'list.scored.csv']);
});

test.concurrent('the input is not overwritten under any of its other names either', async () => {
  const here = caseFolder(folder);
  const file = here.write('list.csv', LIST);
  linkSync(file, here.file('same.csv'));
  const { exitCode, stderr } = await score(file, '--out', here.file('same.csv'), '--force');
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/never overwritten/);
  expect(here.read('list.csv')).toBe(LIST);
});

test.concurrent('an output may have the longest possible name, and no longer one', async () => {
  const here = caseFolder(folder);
  const file = here.write('list.csv', LIST);
  const longest = `${'n'.repeat(251)}.csv`;
  expect(await score(file, '--out', here.file(longest))).toMatchObject({ exitCode: 0, stderr: '' });
  expect(here.read(longest)).toMatch(/^Client,.*OML Level/);
  const { exitCode, stderr } = await score(file, '--out', here.file(`n${longest}`));
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(
    /^".*n\.csv" is too long for the name of a file\. Name a shorter one with --out\.\n$/,
  );
  expect(Object.keys(here.content())).toEqual(['list.csv', longest]);
});

test.concurrent(
  'an output that is a symbolic link is written where it leads, and over a file only with --force',
  async () => {
    const here = caseFolder(folder);
    const file = here.write('list.csv', LIST);
    const [link, place] = [here.file('link.csv'), here.write('place.csv', 'mine')];
    symlinkSync('place.csv', link);
    const refused = await score(file, '--out', link);
    expect(refused.stderr).toMatch(/link\.csv" is there already\. Add --force/);
    expect(here.read('place.csv')).toBe('mine');
    expect(await score(file, '--out', link, '--force')).toMatchObject({ exitCode: 0, stderr: '' });
    expect(readlinkSync(link)).toBe('place.csv');
    expect(here.read('place.csv')).toMatch(/^Client,.*OML Level/);
    rmSync(place);
    expect(await score(file, '--out', link)).toMatchObject({ exitCode: 0, stderr: '' });
    expect(readlinkSync(link)).toBe('place.csv');
    expect(here.read('place.csv')).toMatch(/^Client,.*OML Level/);
  },
);

test.concurrent('the list is not overwritten through a symbolic link to it', async () => {
  const here = caseFolder(folder);
  const file = here.write('list.csv', LIST);
  symlinkSync(file, here.file('link.csv'));
  const { exitCode, stderr } = await score(file, '--out', here.file('link.csv'), '--force');
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/never overwritten/);
  expect(here.read('list.csv')).toBe(LIST);
});

/** A disk that is always full, if the system has one. */
const FULL_DISK = '/dev/full';

(existsSync(FULL_DISK) ? test : test.skip)('a report for which the disk has no space is a sentence', () => {
  const here = caseFolder(folder);
  const full = openSync(FULL_DISK, 'w');
  const command = [process.env['COMPILED_COMMAND'] ?? '', here.write('list.csv', LIST)];
  const { status, stderr } = spawnSync(process.execPath, command, { stdio: ['ignore', full, 'pipe'] });
  closeSync(full);
  expect({ status, stderr: stderr.toString() }).toEqual({
    status: 1,
    stderr: 'The report cannot be written. Check that the disk has space, then run again.\n',
  });
});

test.concurrent.each([
  ['the default columns', LIST, []],
  ['all columns', LIST, ['--set', 'columns=all']],
  ['rows above the header and between the clients', `A list,,\n,,\n${LIST},,\nTotal,,\n`, []],
  ['quoted cells and a line break in one', 'Client,IT Advice,Notes\n"Acme, ""the"" firm",yes,"a\nb"\n', []],
])('a run on its own output changes nothing: %s', async (_, content, options) => {
  const here = caseFolder(folder);
  const days = ['--today', '2026-03-31'];
  await score(here.write('list.csv', content), ...days, ...options);
  const again = await score(here.file('list.scored.csv'), ...days, '--out', here.file('again.csv'));
  expect(again).toMatchObject({ exitCode: 0, stderr: '' });
  expect(here.read('again.csv')).toBe(here.read('list.scored.csv'));
});

test.concurrent(
  '--map names the columns that are not recognised, and --adopt takes a column over',
  async () => {
    const here = caseFolder(folder);
    const file = here.write('list.csv', 'Who = what,Rdmp,OML Level\nAcme,yes,4\n');
    const maps = ['--map', 'Who = what=client', '--map', 'Rdmp=IT Roadmap', '--map', 'OML Level=ignore'];
    const { exitCode, stderr } = await score(file, ...maps, '--adopt');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(here.read('list.scored.csv')).toMatch(
      /^Who = what,Rdmp,OML Level,OML Limited By,OML Hours Target,.*\nAcme,yes,1,/,
    );
  },
);

test.concurrent('--map can name a field by its id, and exclude a column', async () => {
  const here = caseFolder(folder);
  const file = here.write('list.csv', 'Client,IT Advice,IT Roadmap,Plan\nAcme,yes,yes,no\n');
  const { mapping } = await scoredJson(file, '--map', 'IT Roadmap=ignore', '--map', 'plan=roadmap');
  expect(mapping).toEqual({ client: 'Client', advice: 'IT Advice', roadmap: 'Plan' });
});
