import { readFileSync } from 'node:fs';
import { temporaryFolder } from '../files/temporary-folder';
import { workbookOf } from '../files/workbook-builder';
import { partsIn } from '../workbooks/zip-parts';
import { caseFolder } from './case-folder';
import { PATIENCE, score, type Outcome } from './run-command';

jest.setTimeout(PATIENCE);

const folder = temporaryFolder();

/**
 * A text that clears the screen, renames the window, reverses the direction of writing and forges a line of the report.
 */
const EVIL = '\u001b[2J\u001b]0;pwned\u0007\u009b31m\u202eEvil\u007f\nWritten: /etc/passwd';
/** The same as stored in a workbook, and as it may be shown. */
const IN_XML = EVIL.replace(
  /[\u0000-\u001f]/g, // eslint-disable-line no-control-regex -- these are what a workbook escapes
  (control) => `_x${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
);
const SEEN = '\uFFFD[2J\uFFFD]0;pwned\uFFFD\uFFFD31mEvil\uFFFD\uFFFDWritten: /etc/passwd';

const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (...texts: readonly string[]) => `<row>${texts.map(cell).join('')}</row>`;
const HEADERS = ['Client', 'IT Roadmap', 'Quarterly Reviews', 'MSP MRR', 'Client IT Maturity', 'IT Policies'];
const list = (name: string) =>
  workbookOf({
    sheets: [
      {
        name,
        rows:
          row(...HEADERS) +
          row(IN_XML, 'yes', 'yes', '90000', '5', '') +
          row('Bolt', 'yes', 'yes', '90000', '5', IN_XML),
      },
      { name: 'Notes', rows: row('mine') },
    ],
  });
const OPTIONS = ['--today', '2026-11-20', '--set', 'mspLevel=5'];

/** Fails if anything but line ends moves the cursor. */
function expectHarmless({ stdout, stderr }: Outcome): void {
  expect(`${stdout}${stderr}`).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
  expect(stdout.match(/^Written: .*$/gm) ?? []).not.toContain('Written: /etc/passwd');
}

test('names and cells with control characters are harmless in the report, and unchanged in the output', async () => {
  const here = caseFolder(folder);
  const output = here.file('out.xlsx');
  const outcome = await score(here.write('list.xlsx', await list('Clients')), ...OPTIONS, '--out', output);
  expect(outcome).toMatchObject({ exitCode: 0, stderr: '' });
  expectHarmless(outcome);
  expect(outcome.stdout).toContain(` 1. ${SEEN} (row 2): OML 2 to 3`);
  expect(outcome.stdout).toMatch(/^F3 {2}IT Policies: "\uFFFD\[2J.*" is no answer/m);
  const parts = await partsIn(readFileSync(output));
  expect(String(parts['grids/grid0.xml'])).toContain(`<is><t>${IN_XML}</t></is>`);
});

test('the name of a client that moved is harmless in the list of moves', async () => {
  const here = caseFolder(folder);
  const output = here.file('first.xlsx');
  await score(here.write('list.xlsx', await list('Clients')), ...OPTIONS, '--out', output);
  const outcome = await score(
    output,
    ...OPTIONS,
    '--map',
    'Quarterly Reviews=ignore',
    '--out',
    here.file('second.xlsx'),
  );
  expectHarmless(outcome);
  expect(outcome.stdout).toContain(`Down since 2026-11-20: ${SEEN} (OML 2 to 1)`);
});

const SHEET = 'Cli\nents \u009b2J';
const SHEET_SEEN = 'Cli\uFFFDents \uFFFD2J';

test.each([
  { what: 'the report', options: [], says: `of 2 clients in "${SHEET_SEEN}" scored` },
  { what: 'the report of a setup', options: ['--setup'], says: `Added to "${SHEET_SEEN}":\n` },
  {
    what: 'a refusal',
    options: ['--map', 'Firm=client'],
    says: `Row 1 of the sheet "${SHEET_SEEN}" has no header "Firm". Check how it is written.\n`,
  },
  {
    what: 'what sheets there are',
    options: ['--sheet', 'Cl\u001b[2Jients'],
    says: `There is no sheet "Cl\uFFFD[2Jients" in the file. Its sheets are: "${SHEET_SEEN}", "Notes".\n`,
  },
  { what: 'wrong usage', options: ['--today', '\u001b[2J'], says: `not "\uFFFD[2J".\nSee npm run score` },
])('a line break in the name of a sheet does not break $what', async ({ options, says }) => {
  const here = caseFolder(folder);
  const file = here.write('list.xlsx', await list(SHEET.replace('\n', '&#10;')));
  const outcome = await score(file, ...OPTIONS, ...options);
  expectHarmless(outcome);
  expect(`${outcome.stdout}${outcome.stderr}`).toContain(says);
});

test('JSON says the same in harmless characters', async () => {
  const here = caseFolder(folder);
  const outcome = await score(here.write('list.xlsx', await list('Clients')), ...OPTIONS, '--json');
  expectHarmless(outcome);
  const { clients } = JSON.parse(outcome.stdout) as { clients: readonly { client: string }[] };
  expect(clients[0]?.client).toBe(EVIL.replace('\u202e', '')); // which no name has
});

test('the name of a file with control characters is harmless in a sentence', async () => {
  const here = caseFolder(folder);
  const lost = await score(here.file('\u001b[2Jlost\n.csv'));
  expectHarmless(lost);
  expect(lost.stderr).toMatch(/^There is no file ".*\uFFFD\[2Jlost\uFFFD\.csv"\. .*\n$/);
});
