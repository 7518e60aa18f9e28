import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { temporaryFolder } from '../files/temporary-folder';
import { listWorkbook } from '../workbooks/list-workbook';
import { caseFolder } from './case-folder';
import { PATIENCE, score } from './run-command';
import { scoredJson } from './scored-json';

jest.setTimeout(PATIENCE);

const folder = temporaryFolder();
const recordsOf = (text: string, delimiter = ','): string[][] =>
  parse(text.replace(/^\uFEFF?(sep=;\r\n)?/, ''), { delimiter });
const DAY = ['--today', '2026-03-31'];
const german = (newline: string) =>
  [
    'Client;IT Advice;IT Roadmap;MSP MRR;Last Review;Notiz',
    'Müller & Söhne GmbH;yes;yes;1.234,56;03.02.2026;"a;b"',
    'Straßenbau „Nord“ – 5 €;yes;no;12.000,00;28.2.2026;=SUMME(A1)',
    '',
  ].join(newline);
const utf16 = (text: string) => Buffer.concat([Buffer.from('\uFEFF' + text, 'utf16le')]);
const windows1252 = (text: string) =>
  Buffer.from(
    text.replace('„', '\x84').replace('“', '\x93').replace('–', '\x96').replace('€', '\x80'),
    'latin1',
  );

const tabbed = german('\r\n').replace('"a;b"', 'a,b').replaceAll(';', '\t');

test.concurrent.each<[string, [name: string, content: string | Uint8Array, kept: string]]>([
  ['a semicolon list', ['list.csv', german('\n'), german('\n')]],
  ['with a byte order mark', ['list.csv', '\uFEFF' + german('\r\n'), '\uFEFF' + german('\r\n')]],
  ['in Windows-1252', ['list.csv', windows1252(german('\r\n')), '\uFEFF' + german('\r\n')]],
  ['with a separator line', ['list.csv', `sep=;\r\n${german('\r\n')}`, `sep=;\r\n${german('\r\n')}`]],
  ['in UTF-16 with tabs', ['list.tsv', utf16(tabbed), '\uFEFF' + tabbed]],
])('a German list is read and written in its own format: %s', async (_, [name, content, kept]) => {
  const here = caseFolder(folder);
  const file = here.write(name, content);
  const [{ exitCode, stderr }, json] = await Promise.all([
    score(file, '--locale', 'de-DE', ...DAY),
    scoredJson(file, '--locale', 'de-DE', ...DAY),
  ]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  const names = ['Müller & Söhne GmbH', 'Straßenbau „Nord“ – 5 €'];
  expect(json.clients.map(({ client }) => client)).toEqual(names);
  expect(json.portfolio).toMatchObject({ mspMrr: 13_234.56 });
  const guesses = content instanceof Uint8Array && !content.includes(0) ? ['windows-1252'] : [];
  expect(json.problems.map(({ found }) => found)).toEqual(guesses);
  expect(readFileSync(file).equals(Buffer.from(content))).toBe(true);
  const written = here.read(name.replace('.', '.scored.'));
  const delimiter = name.endsWith('.tsv') ? '\t' : ';';
  const records = recordsOf(written, delimiter);
  expect(records.map((record) => record.slice(0, 6))).toEqual(recordsOf(kept, delimiter));
  // Numbers with a point and days in ISO, whatever the locale.
  expect(records.at(-1)?.slice(6, 12)).toEqual(['1', 'Practices', '3', '0.8', '0.2', '2026-06-30']);
  const looksOf = (text: string) => [
    text.startsWith('\uFEFF'),
    text.includes('sep=;'),
    text.endsWith('\r\n'),
  ];
  expect(looksOf(written)).toEqual(looksOf(kept));
});

test.concurrent('names and cells that look like formulas pass through unchanged', async () => {
  const here = caseFolder(folder);
  const names = ['=1+1', '+49 30 123', '-Minus GmbH', '@home', "'quoted", '=HYPERLINK("http://a.example")'];
  const rows = names.map((name) => `${quotedCell(name)},yes,=A1,-5,@x`);
  const file = here.write('list.csv', ['Client,IT Advice,Notes,+1,@2', ...rows, ''].join('\n'));
  const { exitCode } = await score(file);
  expect(exitCode).toBe(0);
  const written = recordsOf(here.read('list.scored.csv'));
  expect(written.map((record) => record.slice(0, 5))).toEqual(recordsOf(here.read('list.csv')));
  expect(written.slice(1).map((record) => record[5])).toEqual(names.map(() => '1'));
  const { clients } = await scoredJson(file);
  expect(clients.map(({ client }) => client)).toEqual(names);
});

/** A Polish list as written by Polish Windows, in Windows-1250. */
const POLISH = Buffer.from('Client;IT Roadmap\r\n\xa3\xf3dzka Sp\xf3\xb3ka;yes\r\n', 'latin1');

test.concurrent.each([
  { options: ['--locale', 'pl-PL'], name: 'Łódzka Spółka', guess: 'windows-1250' },
  { options: ['--set', 'locale=pl_PL'], name: 'Łódzka Spółka', guess: 'windows-1250' },
  { options: ['--encoding', 'cp1250'], name: 'Łódzka Spółka', guess: undefined },
  { options: ['--encoding', 'windows-1251', '--locale', 'pl'], name: 'Јуdzka Spуіka', guess: undefined },
  { options: [], name: '£ódzka Spó³ka', guess: 'windows-1252' },
])('letters are read as $options say, and a guess is reported', async ({ options, name, guess }) => {
  const here = caseFolder(folder);
  const [scored, setUp] = [here.file('scored.csv'), here.file('setup.csv')];
  const file = here.write('list.csv', POLISH);
  const runs = [
    await score(file, ...options, '--out', scored),
    await score(file, ...options, '--setup', '--out', setUp),
  ];
  for (const { stdout } of runs) expect(/are read as ([^:]+):/.exec(stdout)?.[1]).toBe(guess);
  for (const out of [scored, setUp])
    expect(readFileSync(out, 'utf8')).toMatch(new RegExp(`^\uFEFFClient;IT Roadmap;.*\\r\\n${name};yes;`));
  const { problems } = await scoredJson(file, ...options);
  expect(problems).toHaveLength(guess === undefined ? 0 : 1);
});

/** Literal texts of a workbook, and how they are written to a text file that a spreadsheet may open. */
const LITERAL = [
  ['=1+1', "'=1+1"],
  ['=HYPERLINK("http://a.example")', '\'=HYPERLINK("http://a.example")'],
  ['@home', "'@home"],
  ['-Minus GmbH', "'-Minus GmbH"],
  ['-2+3', "'-2+3"],
  ['+cmd|x', "'+cmd|x"],
  ['+49 30 123', '+49 30 123'],
  ['-1,200.50', '-1,200.50'],
  ['-', '-'],
  ["'quoted", "'quoted"],
  ['a=b', 'a=b'],
] as const;

test.concurrent.each([
  ['scored', []],
  ['set up', ['--setup']],
])('literal text of a workbook that is %s stays text in a .csv', async (_, options) => {
  const here = caseFolder(folder);
  const list = [
    'Client,IT Advice,=Notes',
    ...LITERAL.map(([text]) => `${quotedCell(text)},yes,${quotedCell(text)}`),
  ];
  const workbook = await listWorkbook(list.join('\n'), { sheet: 'Clients', countsFrom: 1900 });
  const { exitCode } = await score(
    here.write('list.xlsx', workbook),
    '--out',
    here.file('list.csv'),
    ...options,
  );
  expect(exitCode).toBe(0);
  const [head, ...rows] = recordsOf(here.read('list.csv'));
  expect(head?.[2]).toBe("'=Notes");
  expect(rows.map(([name, , note]) => [name, note])).toEqual(LITERAL.map(([, text]) => [text, text]));
});

test.concurrent(
  'a .tsv becomes a .csv if the output has that extension, and the other way round',
  async () => {
    const here = caseFolder(folder);
    const withTabs = here.write('a.tsv', 'Client\tIT Advice\nAcme, Inc.\tyes\n');
    const comma = here.write('b.csv', 'Client,IT Advice\n"Acme, Inc.",yes\n');
    await Promise.all([
      score(withTabs, '--out', here.file('a.csv')),
      score(comma, '--out', here.file('b.tsv')),
    ]);
    expect(here.read('a.csv')).toMatch(/^Client,IT Advice,OML Level,.*\n"Acme, Inc\.",yes,1,/);
    expect(here.read('b.tsv')).toMatch(/^Client\tIT Advice\tOML Level\t.*\n"?Acme, Inc\."?\tyes\t1\t/);
  },
);

/** A text as a cell of a .csv. */
function quotedCell(text: string): string {
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
