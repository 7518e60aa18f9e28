import { openListFile } from '../../command/open-list-file';
import type { DelimiterCandidate } from '../../files/text/open-text-list';
import { readText } from './read-text';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const read = (name: string, content: string) => readText(folder, { name, content });

test.each([
  ['a,b;c,d\n', ','],
  ['a;b,c;d\n', ';'],
  ['a\tb,c\td\n', '\t'],
  ['"a,b,c,d";e;f\n', ';'],
])('%j is offered under each delimiter, and %j chosen', async (text, delimiter) => {
  expect((await read('list.csv', text)).dialect.delimiter).toBe(delimiter);
});

test('the first 25 rows are offered under each delimiter, the likeliest first', async () => {
  const offered: DelimiterCandidate[] = [];
  const file = folder.write('list.tsv', 'a,b\tc\n'.repeat(30));
  const opened = await openListFile(file, (candidates) => {
    offered.push(...candidates);
    return '\t';
  });
  await opened.close();
  expect(offered.map(({ delimiter }) => delimiter)).toEqual(['\t', ',', ';', '|']);
  expect(offered.map(({ topRows }) => topRows.length)).toEqual([25, 25, 25, 25]);
  expect(offered.map(({ topRows }) => topRows[0])).toEqual([
    ['a,b', 'c'],
    ['a', 'b\tc'],
    ['a,b\tc'],
    ['a,b\tc'],
  ]);
});

test.each([
  ['sep=;\na;b,c\n', { delimiter: ';', separatorLine: 'sep=;', newline: '\n' }],
  ['SEP=,\r\na,b;c\r\n', { delimiter: ',', separatorLine: 'SEP=,', newline: '\r\n' }],
  ['sep=\t\na\tb;c\n', { delimiter: '\t', separatorLine: 'sep=\t', newline: '\n' }],
  ['sep=|\ra|b;c\r', { delimiter: '|', separatorLine: 'sep=|', newline: '\r' }],
  ['\uFEFFsep=^\na^b;c\n', { delimiter: '^', separatorLine: 'sep=^', newline: '\n' }],
])('the first line of %j names the delimiter and is no row', async (text, named) => {
  const { rows, numbered, dialect } = await read('list.csv', text);
  expect(dialect).toMatchObject(named);
  expect(rows).toHaveLength(1);
  expect(rows[0]?.[0]).toBe('a');
  expect(numbered[0]?.index).toBe(0);
});

test.each(['"sep=;"\na;b\n', 'a\nsep=;\n', 'sep=;;\na\n'])('%j has no separator line', async (text) => {
  const { rows, dialect } = await read('list.csv', text);
  expect(dialect.separatorLine).toBeUndefined();
  expect(rows).toHaveLength(2);
});

test.each([
  ['a\nb\r\n', '\n'],
  ['a\r\nb\n', '\r\n'],
  ['"a\nb"\r\nc\r\n', '\r\n'],
  ['a\rb\r', '\r'],
  ['a', '\r\n'],
])('the newline of %j is the one behind its first row', async (text, newline) => {
  expect((await read('list.csv', text)).dialect.newline).toBe(newline);
});

test('the last row is offered too when nothing ends it', async () => {
  const offered: DelimiterCandidate[] = [];
  const opened = await openListFile(folder.write('list.csv', 'a;b'), (candidates) => {
    offered.push(...candidates);
    return ';';
  });
  await opened.close();
  expect(offered.map(({ topRows }) => topRows)).toEqual([[['a;b']], [['a', 'b']], [['a;b']], [['a;b']]]);
});
