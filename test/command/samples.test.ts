import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { temporaryFolder } from '../files/temporary-folder';
import { caseFolder } from './case-folder';
import { PATIENCE, root, runProcess, score } from './run-command';
import type { ScoredJson } from './scored-json';

jest.setTimeout(PATIENCE);

const folder = temporaryFolder();
const sample = (name: string) => path.join(root, 'samples', name);
const recordsOf = (text: string): string[][] =>
  parse(text, { bom: true, relax_column_count: true, skip_empty_lines: false });

test.concurrent.each([
  ['clients.csv', 'clients.scored.csv'],
  ['clients.xlsx', 'clients.scored.xlsx'],
])(
  'the report on samples/%s has its levels, totals, ten best moves and problems, then the name of the output',
  async (name, written) => {
    const here = caseFolder(folder);
    copyFileSync(sample(name), here.file(name));
    const { exitCode, stdout, stderr } = await score(here.file(name), '--today', '2026-11-20');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(
      /^vCIO OML: 45 of 46 clients in "clients" scored \(1 without an answer, also 1 inactive\)$/im,
    );
    expect(stdout.match(/^[0-5] {2}\S.* \d+%/gm)).toHaveLength(6);
    expect(stdout).toMatch(/^ {3}Total +45 +100% /m);
    expect(stdout).toMatch(/^Target hours +677\.5 a year, 401 to 760$/m);
    expect(stdout).toMatch(/^Hours spent +734\.5 \(39 of 45 clients\)$/m);
    expect(stdout).toMatch(/^Advice carried +38,400\.00 a year by MSP contracts \(29 of 35 clients\)$/m);
    expect(stdout).toMatch(/^Reviews overdue +11 \(40 of 45 clients\)$/m);
    expect(stdout).toMatch(/^Separate vCIO Contract +8 +2 +1,333\.34$/m);
    expect(stdout).toMatch(/^Left out: 3 because the client is not ready, 1 over 25% of their MSP MRR\.$/m);
    expect(stdout).toMatch(/^First run\. The next one will show who moved\.$/m);
    expect(
      stdout.match(/^ ?\d+\. .+ \(row \d+\): OML \d to \d, \d steps? left, \+[\d,]+\.\d\d a month$/gm),
    ).toHaveLength(10);
    expect(stdout).toMatch(/^To check \(4\)\nJ14 .*#N\/A.*\nF19 .*29\.5/m);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(`Written: ${here.file(written)}`);
    expect(Object.keys(here.content())).toEqual([name, written].sort());
    expect(readFileSync(here.file(name)).equals(readFileSync(sample(name)))).toBe(true);
  },
);

test.concurrent(
  'the cells of samples/clients.csv are unchanged in the output, with ours on their right',
  async () => {
    const here = caseFolder(folder);
    await score(sample('clients.csv'), '--out', here.file('out.csv'), '--today', '2026-11-20');
    const before = recordsOf(readFileSync(sample('clients.csv'), 'utf8'));
    const after = recordsOf(here.read('out.csv'));
    const width = Math.max(...before.map((row) => row.length));
    expect(after.map((row) => row.slice(0, width))).toEqual(before);
    expect(after[3]?.slice(width)).toEqual([
      'OML Level',
      'OML Limited By',
      'OML Hours Target',
      'OML IT %',
      'OML Management %',
      'OML Next Review',
      'OML Next Steps',
      'OML Reason',
      'OML Notes',
    ]);
    expect(after[4]?.slice(width, width + 6)).toEqual([
      ...['3', 'Open questions', '40', '0.5', '0.5', '2026-11-29'],
    ]);
  },
);

test.concurrent('both forms of the sample come out the same, apart from the sheet name', async () => {
  const [text, workbook] = await Promise.all(
    ['clients.csv', 'clients.xlsx'].map((name) => score(sample(name), '--today', '2026-11-20', '--json')),
  );
  expect(text?.stdout.replaceAll('"sourceSheet":"clients"', '"sourceSheet":"Clients"')).toBe(
    workbook?.stdout,
  );
});

test.concurrent('a date of a workbook is an ISO date in the text output', async () => {
  const here = caseFolder(folder);
  await score(sample('clients.xlsx'), '--out', here.file('out.csv'), '--today', '2026-11-20');
  const [, , , headers = [], first = []] = recordsOf(here.read('out.csv'));
  expect(first[headers.indexOf('Last QBR')]).toBe('2026-10-29');
});

test.concurrent(
  'samples/raw-export.csv answers no practice; the refusal says so and names --setup',
  async () => {
    const here = caseFolder(folder);
    const { exitCode, stdout, stderr } = await score(sample('raw-export.csv'), '--out', here.file('out.csv'));
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toMatch(/has clients but no questions to score\. .*--setup/);
    expect(here.content()).toEqual({});
  },
);

test.concurrent('through npm, --json prints the object and nothing else', async () => {
  const args = ['run', 'score', '--', 'samples/clients.csv', '--json'];
  const { exitCode, stdout, stderr } = await runProcess('npm', args);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  const { clients } = JSON.parse(stdout) as ScoredJson;
  expect(clients).toHaveLength(47);
});

test.concurrent('npm passes on the exit code', async () => {
  const { exitCode, stdout } = await runProcess('npm', ['run', 'score', '--', 'samples/lost.csv']);
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
});
