import path from 'node:path';
import { temporaryFolder } from '../files/temporary-folder';
import { caseFolder } from './case-folder';
import { PATIENCE, root, score } from './run-command';
import { scoredJson } from './scored-json';

jest.setTimeout(PATIENCE);

const folder = temporaryFolder();
const LIST = 'Firms we look after,\nCompany Name,Seats\nAcme,20\n"Bolt, Ltd",5\n';
const FIRST = [
  'MSP MRR',
  'vCIO Fee',
  'vCIO Hours',
  'Client IT Maturity',
  'Target OML',
  'Last Review',
  'IT Advice',
  'IT Roadmap',
  'Quarterly Reviews',
  'Separate vCIO Contract',
  'Whole-IT Scope',
  'Monthly and Weekly Cycles',
  'vCIO Roles Documented',
  'IT Policies',
  'User Education',
];

test.concurrent(
  '--setup adds the figures, the practices of OML 1 to 3 and Meeting Cadence, empty',
  async () => {
    const here = caseFolder(folder);
    const { exitCode, stdout, stderr } = await score(here.write('list.csv', LIST), '--setup');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain(`Written: ${here.file('list.setup.csv')}\n`);
    const blank = ','.repeat(16);
    expect(here.read('list.setup.csv').split('\n')).toEqual([
      `Firms we look after,${blank}`,
      ['Company Name', 'Seats', ...FIRST, 'Meeting Cadence'].join(','),
      `Acme,20${blank}`,
      `"Bolt, Ltd",5${blank}`,
      '',
    ]);
    expect(Object.keys(here.content())).toEqual(['list.csv', 'list.setup.csv']);
    expect(here.read('list.csv')).toBe(LIST);
  },
);

test.concurrent('--setup leaves out existing columns, and --setup all adds all others', async () => {
  const here = caseFolder(folder);
  const file = here.write('list.csv', 'Client,Policies,QBRs\nAcme,yes,\n');
  await Promise.all([
    score(file, '--setup', '--out', here.file('first.csv')),
    score('--setup', 'all', file, '--out', here.file('all.csv')),
  ]);
  const headers = (name: string) => (here.read(name).split('\n')[0] ?? '').split(',').slice(3);
  const missing = ['Employees', ...FIRST].filter(
    (header) => header !== 'IT Policies' && header !== 'Quarterly Reviews',
  );
  expect(headers('first.csv')).toEqual([...missing, 'Meeting Cadence']);
  expect(headers('all.csv')).toHaveLength(missing.length + 10 + 1);
  expect(headers('all.csv')).toEqual(
    expect.arrayContaining([...missing, 'Custom Solutions', 'Meeting Cadence']),
  );
});

test.concurrent('a list that was set up and answered is scored', async () => {
  const here = caseFolder(folder);
  const raw = path.join(root, 'samples/raw-export.csv');
  await score(raw, '--setup', '--out', here.file('list.csv'));
  const [header = '', ...rows] = here.read('list.csv').trimEnd().split(/\r?\n/);
  const unanswered = await scoredJson(here.file('list.csv'));
  expect(unanswered.portfolio).toMatchObject({ scored: 0 });
  const answered = rows.map((row) => row.replace(/,{10}$/, ',yes,yes,yes,no,no,no,no,no,no,quarterly'));
  here.write('list.csv', [header, ...answered, ''].join('\n'));
  const { exitCode, stdout } = await score(here.file('list.csv'));
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^2 {2}Structured infrastructure +[1-9]\d* +100% /m);
});

test.concurrent('--setup overwrites only with --force', async () => {
  const here = caseFolder(folder);
  const file = here.write('list.csv', LIST);
  here.write('list.setup.csv', 'answers');
  expect(await score(file, '--setup')).toMatchObject({ exitCode: 1, stdout: '' });
  expect(here.read('list.setup.csv')).toBe('answers');
  expect(await score(file, '--setup', '--force')).toMatchObject({ exitCode: 0, stderr: '' });
  expect(here.read('list.setup.csv')).toMatch(/Meeting Cadence/);
});
