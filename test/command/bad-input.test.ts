import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { compoundFile } from '../files/compound-file-builder';
import { temporaryFolder } from '../files/temporary-folder';
import { workbookOf, zipOf } from '../files/workbook-builder';
import { caseFolder, type CaseFolder } from './case-folder';
import { PATIENCE, score } from './run-command';

jest.setTimeout(PATIENCE);

const folder = temporaryFolder();
const LIST = 'Client,IT Roadmap\nAcme,yes\n';
const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const ROWS = `<row>${cell('Client')}${cell('IT Roadmap')}</row>` + `<row>${cell('Acme')}${cell('yes')}</row>`;
const workbook = () => workbookOf({ sheets: [{ name: 'Clients', rows: ROWS }] });

/** Puts the case into its folder and returns the arguments to run with. */
type Arrange = (here: CaseFolder) => readonly string[] | Promise<readonly string[]>;

const text =
  (content: string, ...options: readonly string[]): Arrange =>
  (here) => [here.write('list.csv', content), ...options];

const CASES: readonly (readonly [name: string, arrange: Arrange, sentence: RegExp])[] = [
  ['a file that is not there', (here) => [here.file('lost.csv')], /^There is no file ".*lost\.csv"/],
  [
    'a folder',
    (here) => {
      mkdirSync(here.file('lists.csv'));
      return [here.file('lists.csv')];
    },
    /lists\.csv" is a folder/,
  ],
  [
    'a named pipe',
    (here) => {
      execFileSync('mkfifo', [here.file('list.csv')]);
      return [here.file('list.csv')];
    },
    /list\.csv" is not an ordinary file/,
  ],
  ['an empty file', text(''), /^The file is empty/],
  [
    'text named .xlsx',
    (here) => [here.write('list.xlsx', LIST)],
    /name of an Excel workbook but is plain text/,
  ],
  ['a PDF', text('%PDF-1.7\n'), /^This is a PDF document/],
  [
    'a zip file without a workbook',
    async (here) => [here.write('list.xlsx', await zipOf({ 'a.txt': 'a' }))],
    /zip file without a workbook/,
  ],
  [
    'a damaged zip file',
    async (here) => [here.write('list.xlsx', (await workbook()).slice(0, -100))],
    /^The workbook is damaged/,
  ],
  [
    'a workbook protected by a password',
    (here) => [here.write('list.xlsx', compoundFile('EncryptedPackage'))],
    /protected by a password/,
  ],
  [
    'an .xls workbook',
    (here) => [here.write('list.xls', compoundFile('Workbook'))],
    /old \.xls kind.*as \.xlsx/,
  ],
  [
    'a Numbers document',
    async (here) => [here.write('list.numbers', await zipOf({ 'Index/Document.iwa': '' }))],
    /Numbers document.*Export To > Excel/,
  ],
  [
    'a sheet that is not there',
    async (here) => [here.write('list.xlsx', await workbook()), '--sheet', 'Firms'],
    /no sheet "Firms".*"Clients"/,
  ],
  ['a list without a header row', text('Acme,1\nBolt,2\n'), /^No header row/],
  ['a file of blank rows', text(',,\n,,\n'), /^No header row/],
  ['a list without a Client column', text('IT Advice,IT Roadmap\nyes,yes\n'), /client's name.*--map/],
  ['a list without a practice column', text('Client,Employees\nAcme,20\n'), /no questions to score.*--setup/],
  ['a header row with nothing below', text('Client,IT Roadmap\n'), /no client below its header in row 1/],
  ['a header row with blank rows below', text('Client,IT Roadmap\n,\n,\n'), /no client below its header/],
  [
    'a column of the user with one of our headers',
    text('Client,IT Roadmap,OML Level\nAcme,yes,4\n'),
    /"OML Level" in C1.*--adopt/,
  ],
  ['a quotation mark that is never closed', text('Client,IT Roadmap\nAcme,"yes\nBolt,no\n'), /^Row 2 opens/],
  [
    'a setting that is not a number',
    text(LIST, '--set', 'hourlyRate=plenty'),
    /hourlyRate is "plenty", so write/,
  ],
  ['a setting out of range', text(LIST, '--set', 'mspLevel=9'), /mspLevel is "9", so write.*from 1 to 5/],
  [
    'hours that end before they begin',
    text(LIST, '--set', 'hoursLow3=50', '--set', 'hoursHigh3=10'),
    /OML 3 run from 50 to 10/,
  ],
  ['an unknown locale', text(LIST, '--locale', 'tlh'), /locale is "tlh", so write/],
  [
    'a setup with nothing to add',
    text(
      'Client,Employees,MSP MRR,vCIO Fee,vCIO Hours,Client IT Maturity,Target OML,Last Review,IT Advice,IT Roadmap,Quarterly Reviews,Separate vCIO Contract,Whole-IT Scope,Monthly and Weekly Cycles,vCIO Roles Documented,IT Policies,User Education,Meeting Cadence\nAcme\n',
      '--setup',
    ),
    /has these columns already/,
  ],
  ['a setup without a Client column', text('IT Advice,IT Roadmap\nyes,yes\n', '--setup'), /client's name/],
  [
    'an output in a folder that is not there',
    (here) => [here.write('list.csv', LIST), '--out', here.file('none/out.csv')],
    /out\.csv" cannot be written/,
  ],
  [
    'an output of a kind that is not written',
    (here) => [here.write('list.csv', LIST), '--out', here.file('out.json')],
    /out\.json" cannot be written: .*\.csv or \.tsv/,
  ],
  [
    'an output that is a folder',
    (here) => {
      mkdirSync(here.file('out.csv'));
      return [here.write('list.csv', LIST), '--out', here.file('out.csv'), '--force'];
    },
    /out\.csv" cannot be written/,
  ],
  [
    'an output over the input',
    (here) => [here.write('list.csv', LIST), '--out', here.file('list.csv'), '--force'],
    /is your list, and it is never overwritten/,
  ],
  [
    'an output that is there already',
    (here) => [here.write('list.csv', LIST), '--out', here.write('out.csv', 'mine')],
    /out\.csv" is there already\. Add --force/,
  ],
];

async function expectRefusal(
  arrange: Arrange,
  sentence: RegExp,
  ...options: readonly string[]
): Promise<void> {
  const here = caseFolder(folder);
  const args = await arrange(here);
  const before = here.content();
  const { exitCode, stdout, stderr } = await score(...args, ...options);
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
  expect(stderr).toMatch(sentence);
  // One sentence or two on one line: no stack, nothing else.
  expect(stderr).toMatch(/^["A-Z][^\n]+[."]\n$/);
  expect(stderr.match(/[.!?]["”)]?(?=\s+["A-Z]|\s*$)/g)?.length).toBeLessThanOrEqual(2);
  expect(here.content()).toEqual(before);
}

test.concurrent.each(CASES)('%s is refused with a sentence, and nothing is written', (_, arrange, sentence) =>
  expectRefusal(arrange, sentence),
);

const JSON_CASES = CASES.filter(([name]) => name.startsWith('an output') || /folder|quotation/.test(name));

test.concurrent.each(JSON_CASES)('%s leaves stdout empty with --json too', (_, arrange, sentence) =>
  expectRefusal(arrange, sentence, '--json'),
);
