import { appendFileSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Row } from '../../core/cells/cell';
import { openListFile } from '../../command/open-list-file';
import { readRecords } from '../../files/text/records';
import { tries } from '../thoroughness';
import { allOf, piecesOf, streamOf } from './all-of';
import { readText } from './read-text';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const read = (name: string, content: string) => readText(folder, { name, content });
const LONG_LIST = `Client,IT Roadmap\n${'Acme,yes\n'.repeat(40_000)}`;

test.each<[string, string, Row[]]>([
  [
    'rows end in LF',
    'a,b\nc,d\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'rows end in CRLF',
    'a,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'rows end in CR',
    'a,b\rc,d\r',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['rows end in this and that', 'a\rb\nc\r\nd', [['a'], ['b'], ['c'], ['d']]],
  [
    'the last row does not end',
    'a,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'the last field is blank',
    'a,b\nc,',
    [
      ['a', 'b'],
      ['c', ''],
    ],
  ],
  ['a blank line is a row', 'a\n\n\nb\n', [['a'], [''], [''], ['b']]],
  ['a blank line at the end is a row', 'a\n\n', [['a'], ['']]],
  ['rows are ragged', 'a,b,c\nd\ne,f\n', [['a', 'b', 'c'], ['d'], ['e', 'f']]],
  ['a field is quoted', '"a,b","c"\n', [['a,b', 'c']]],
  ['a quote is doubled', '"the ""best"" one",""""\n', [['the "best" one', '"']]],
  ['a quoted field is blank', '"",a\n', [['', 'a']]],
  ['a field goes over lines', '"a\r\nb\n\nc",d\n', [['a\r\nb\n\nc', 'd']]],
  ['a quote is inside a field', 'a 5" disk,b"c"\n', [['a 5" disk', 'b"c"']]],
  ['text follows the closing quote', '"Acme" Ltd,5\n', [['"Acme" Ltd', '5']]],
  ['a field has space around it', ' a , b \n', [[' a ', ' b ']]],
  ['a quoted field ends the list', 'a,"b"', [['a', 'b']]],
])('%s', async (_, text, rows) => {
  expect((await read('list.csv', text)).rows).toEqual(rows);
});

test('rows are numbered from 0, and read the same each time', async () => {
  const { numbered, again } = await read('list.csv', 'a,b\n\nc,d\n');
  expect(numbered.map(({ index }) => index)).toEqual([0, 1, 2]);
  expect(again).toEqual(numbered);
});

test('a field may be very long', async () => {
  const long = 'x'.repeat(3_000_000);
  const { rows } = await read('long.csv', `a,"${long}\n""${long}"\nb,c\n`);
  expect(rows).toEqual([
    ['a', `${long}\n"${long}`],
    ['b', 'c'],
  ]);
});

test('a list is named after its file', async () => {
  const { sheets } = await read('our clients.v2.csv', 'a\n');
  expect(sheets[0]).toMatchObject({ name: 'our clients.v2', isHidden: false });
});

test.each([
  ['a,b\n"c,d\ne,f\n', /^Row 2 opens a quotation mark/],
  ['a,b\n'.repeat(9) + '"c""', /^Row 10 opens a quotation mark/],
])('a quotation mark that is never closed is refused and not read to the end', async (text, sentence) => {
  await expect(read('open.csv', text)).rejects.toThrow(sentence);
});

test('a row that never ends is refused before it fills the memory', async () => {
  const endless = streamOf(Array.from({ length: 1000 }, () => 'x'.repeat(1 << 18)));
  await expect(allOf(readRecords(endless, ','))).rejects.toThrow(/^Row 1 goes on for more than 16 million/);
});

test('a row of nothing but delimiters is refused as well', async () => {
  const endless = streamOf(Array.from({ length: 1000 }, () => ','.repeat(1 << 18)));
  await expect(allOf(readRecords(endless, ','))).rejects.toThrow(/^Row 1 goes on for more than 16 million/);
});

test('a list is read the same, wherever its chunks are cut', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', ',', '"', '\r', '\n', ' '), maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 7 }), async (any, length) => {
      const whole = await recordsOf([any]);
      expect(await recordsOf(piecesOf(any, length))).toEqual(whole);
    }),
    tries(200),
  );
});

test('rows of very many fields come in batches of few', async () => {
  const sizes: number[] = [];
  for await (const batch of readRecords(
    streamOf(Array.from({ length: 8 }, () => `${','.repeat(99_999)}\n`)),
    ',',
  ))
    sizes.push(batch.length);
  expect(sizes).toEqual([3, 3, 2]);
});

test('rows of any width are read without an error object for each', async () => {
  const traces = jest.spyOn(Error, 'captureStackTrace');
  const rows = await recordsOf(['Client,IT Roadmap\n', ...Array.from({ length: 1000 }, () => '\na,b,c\n')]);
  expect(rows).toHaveLength(2001);
  expect(traces.mock.calls.length).toBeLessThan(100);
});

test.each([
  { what: 'is cut short', change: (file: string) => truncateSync(file, 100_000) },
  { what: 'grows', change: (file: string) => appendFileSync(file, 'Bolt,no\n') },
  {
    what: 'says something else',
    change: (file: string) => writeFileSync(file, LONG_LIST.replaceAll('yes', 'no ')),
  },
])('a list that $what while it is read is refused', async ({ change }) => {
  const file = folder.write('changing.csv', LONG_LIST);
  utimesSync(file, 0, 0);
  const list = await openListFile(file, () => ',');
  const readOn = async () => {
    for await (const batch of list.sheets[0].rows()) if (batch[0]?.index === 1000) change(file);
  };
  await expect(readOn()).rejects.toThrow(/changing\.csv" changed while it was read\. Wait/);
  await expect(readOn()).rejects.toThrow(/changed while it was read/);
  await list.close();
});

async function recordsOf(pieces: readonly string[]): Promise<unknown> {
  try {
    return await allOf(readRecords(streamOf(pieces), ','));
  } catch (cause) {
    return cause instanceof Error ? cause.message : cause;
  }
}
