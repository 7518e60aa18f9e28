import { temporaryFolder } from '../files/temporary-folder';
import { caseFolder } from './case-folder';
import { PATIENCE, score } from './run-command';
import { scoredJson } from './scored-json';

jest.setTimeout(PATIENCE);

const folder = temporaryFolder();

const KEYS = (
  'row client oml possible progress completeness limitedBy hoursLow hoursTarget hoursHigh hoursGap itShare ' +
  'managementShare mrrFloor feeGap nextReview steps reason notes stepsLeft'
).split(' ');

const LIST =
  'As of today,,,,\n' +
  'Client,Active,IT Advice,IT Roadmap,Fees,vCIO Hours\n' +
  'Acme,yes,yes,maybe so,,lots\n' +
  'Bolt,no,yes,yes,,\n' +
  'Cord,yes,,,,\n' +
  'Dove,yes,yes,yes,,12\n';

test.concurrent(
  'a list becomes one object with every output of every client, and no file is written',
  async () => {
    const here = caseFolder(folder);
    const file = here.write('list.csv', LIST);
    const { modelVersion, clients, portfolio, problems, mapping } = await scoredJson(
      file,
      '--today',
      '2026-03-31',
    );
    expect(modelVersion).toBe('1.1');
    expect(clients.map(({ row, client }) => [row, client])).toEqual([
      [3, 'Acme'],
      [4, 'Bolt'],
      [5, 'Cord'],
      [6, 'Dove'],
    ]);
    expect(clients.map((client) => Object.keys(client))).toEqual(clients.map(() => KEYS));
    expect(portfolio).toMatchObject({
      clients: 3,
      scored: 2,
      inactive: 1,
      unanswered: 1,
      generated: '2026-03-31',
    });
    expect(problems.map(({ cell, found }) => [cell, found])).toEqual(
      expect.arrayContaining([
        ['D3', 'maybe so'],
        ['F3', 'lots'],
      ]),
    );
    expect(problems.map((problem) => Object.keys(problem).sort())).toEqual(
      problems.map(() => ['cell', 'expected', 'found', 'message']),
    );
    expect(mapping).toEqual({
      client: 'Client',
      active: 'Active',
      advice: 'IT Advice',
      roadmap: 'IT Roadmap',
      vcioHours: 'vCIO Hours',
    });
    expect(here.content()).toEqual({ 'list.csv': Buffer.from(LIST).toString('hex') });
  },
);

test.concurrent('a client that is not scored has null for every output, and its notes say why', async () => {
  const here = caseFolder(folder);
  const { clients } = await scoredJson(here.write('list.csv', LIST));
  const blank = Object.fromEntries(KEYS.map((key) => [key, null]));
  expect(clients.slice(1, 3)).toEqual([
    {
      ...blank,
      row: 4,
      client: 'Bolt',
      notes: expect.stringMatching(/^Not scored: Active says no \("no"\)$/) as unknown,
    },
    {
      ...blank,
      row: 5,
      client: 'Cord',
      notes: expect.stringMatching(/^Not scored: no practice/) as unknown,
    },
  ]);
});

test.concurrent(
  'a scored client has numbers, an ISO day, and all its steps, even if a cell holds only a few',
  async () => {
    const here = caseFolder(folder);
    const headers = 'Client,IT Advice,IT Roadmap,Quarterly Reviews,Process Improvement,Target OML';
    const file = here.write('list.csv', `${headers}\nAcme,yes,yes,yes,no,3\n`);
    const run = (...args: readonly string[]) => scoredJson(file, '--today', '2026-03-31', ...args);
    const [many, one] = await Promise.all([run(), run('--set', 'stepsPerCell=1', '--set', 'columns=all')]);
    expect(one).toEqual(many);
    const [client] = many.clients;
    expect(client).toMatchObject({ oml: 2, hoursTarget: expect.any(Number) as unknown, itShare: 0.65 });
    expect(client).toHaveProperty('nextReview', expect.stringMatching(/^\d{4}-\d\d-\d\d$/));
    expect(client).toHaveProperty('steps.3');
    expect(client).toHaveProperty('steps.0', {
      kind: expect.stringMatching(/^(do|confirm)$/) as unknown,
      practice: expect.any(String) as unknown,
      text: expect.any(String) as unknown,
    });
  },
);

test.concurrent('with --out, --json also writes the file and prints only the object', async () => {
  const here = caseFolder(folder);
  const file = here.write('list.csv', LIST);
  const { clients } = await scoredJson(file, '--out', here.file('out.csv'));
  expect(clients).toHaveLength(4);
  expect(here.read('out.csv')).toMatch(/OML Level/);
  expect(Object.keys(here.content())).toEqual(['list.csv', 'out.csv']);
});

test.concurrent('--set and --today affect the score', async () => {
  const here = caseFolder(folder);
  const file = here.write('list.csv', 'Client,IT Advice,IT Roadmap,Quarterly Reviews\nAcme,yes,yes,yes\n');
  const [seed, dear, waiting] = await Promise.all([
    scoredJson(file, '--today', '2026-03-31'),
    scoredJson(file, '--today', '2026-03-31', '--set', 'hourlyRate=400'),
    scoredJson(file, '--today', '2027-03-31', '--set', 'MSPLEVEL=1'),
  ]);
  const floor = Number(seed.clients[0]?.['mrrFloor']);
  expect(floor).toBeGreaterThan(0);
  expect(Number(dear.clients[0]?.['mrrFloor'])).toBeCloseTo(2 * floor, 1);
  expect(waiting.clients[0]?.['limitedBy']).toBe('MSP practice');
  expect(waiting.portfolio).toMatchObject({ mspLevel: 1, generated: '2027-03-31' });
});

test.concurrent('--json prints nothing for a list that is refused', async () => {
  const here = caseFolder(folder);
  const { exitCode, stdout } = await score(here.write('list.csv', 'Client,Notes\nAcme,a\n'), '--json');
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
});
