import { linkSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Row } from '../../core/cells/cell';
import { openListFile } from '../../command/open-list-file';
import type { Dialect } from '../../files/text/dialect';
import { writeTextList } from '../../files/text/write-text-list';
import { tries } from '../thoroughness';
import { allOf, streamOf } from './all-of';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const input = folder.write('input.csv', 'a,b\n');
const target = path.join(folder.path, 'output.csv');

const plain: Dialect = {
  encoding: 'utf-8',
  hasByteOrderMark: false,
  delimiter: ',',
  newline: '\n',
  separatorLine: undefined,
};

async function written(dialect: Dialect, ...rows: Row[]): Promise<string> {
  await writeTextList({ path: target, input }, dialect, streamOf([rows]));
  return readFileSync(target, 'utf8');
}

test.each<[string, Row, string]>([
  ['plain text stays as it is', ['a', ' b ', "it's"], "a, b ,it's\n"],
  ['the delimiter needs quotes', ['a,b', 'a;b'], '"a,b",a;b\n'],
  ['a quotation mark is doubled', ['5" disk'], '"5"" disk"\n'],
  ['a new line needs quotes', ['a\nb', 'a\rb'], '"a\nb","a\rb"\n'],
  ['numbers and answers', [1.5, 0, true, false], '1.5,0,TRUE,FALSE\n'],
  ['a blank row', [], '\n'],
  ['what looks like a separator line', ['sep=;'], '"sep=;"\n'],
])('%s', async (_, row, text) => {
  expect(await written(plain, row)).toBe(text);
});

test.each<[string, Partial<Dialect>, string]>([
  ['delimiter', { delimiter: ';' }, 'a;"b;"\n'],
  ['tab', { delimiter: '\t' }, 'a\tb;\n'],
  ['newline', { newline: '\r\n' }, 'a,b;\r\n'],
  ['byte order mark', { hasByteOrderMark: true }, '\uFEFFa,b;\n'],
  ['separator line', { separatorLine: 'sep=,', newline: '\r' }, 'sep=,\ra,b;\r'],
])('the %s of the list is kept', async (_, dialect, text) => {
  expect(await written({ ...plain, ...dialect }, ['a', 'b;'])).toBe(text);
});

test.each(['utf-16le', 'utf-16be', 'windows-1252'] as const)(
  'what was %s is written as UTF-8 with a byte order mark',
  async (encoding) => {
    expect(await written({ ...plain, encoding }, ['é'])).toBe('\uFEFFé\n');
  },
);

test('everything that is written is read back, in every dialect', async () => {
  const anyDialect = fc.record({
    encoding: fc.constantFrom('utf-8', 'windows-1252'),
    hasByteOrderMark: fc.boolean(),
    delimiter: fc.constantFrom(',', ';', '\t', '|', ']', '^', '\\'),
    newline: fc.constantFrom('\n', '\r\n', '\r'),
    hasSeparatorLine: fc.boolean(),
  });
  const unit = fc.constantFrom(
    'a',
    'é',
    '😀',
    ',',
    ';',
    '\t',
    '|',
    ']',
    '^',
    '\\',
    '"',
    '\r',
    '\n',
    ' ',
    '\uFEFF',
    'sep=',
  );
  const anyRows = fc.array(fc.array(fc.string({ unit, maxLength: 6 }), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(anyDialect, anyRows, async ({ hasSeparatorLine, ...rest }, rows) => {
      const separatorLine = hasSeparatorLine ? `sep=${rest.delimiter}` : undefined;
      const dialect: Dialect = { ...rest, separatorLine };
      await written(dialect, ...rows);
      const list = await openListFile(target, () => dialect.delimiter);
      const read = await Promise.all(list.sheets.map((sheet) => allOf(sheet.rows())));
      await list.close();
      expect(read.flat().map(({ cells }) => cells)).toEqual(rows);
      expect(list).toMatchObject({ dialect: { delimiter: dialect.delimiter, separatorLine } });
    }),
    tries(60),
  );
});

test('a million cells are written as they arrive', async () => {
  const batch: Row[] = Array.from({ length: 1000 }, (_, i) => ['client', i]);
  await writeTextList({ path: target, input }, plain, streamOf(Array.from({ length: 500 }, () => batch)));
  expect(readFileSync(target).length).toBe(500 * batch.reduce((sum, row) => sum + row.join().length + 1, 0));
});

test('a file from an earlier run is replaced', async () => {
  await written(plain, ['old', 'old', 'old']);
  expect(await written(plain, ['new'])).toBe('new\n');
});

test('when reading rows fails, nothing is left behind and the old file stays', async () => {
  await written(plain, ['before']);
  const failing = async function* (): AsyncGenerator<Row[], void, undefined> {
    yield [['half']];
    await Promise.reject(new Error('The list ended in the middle.'));
  };
  await expect(writeTextList({ path: target, input }, plain, failing())).rejects.toThrow(
    'The list ended in the middle.',
  );
  expect(readFileSync(target, 'utf8')).toBe('before\n');
  expect(readdirSync(folder.path).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('the list itself is never overwritten, under any of its names', async () => {
  const otherName = path.join(folder.path, 'same.csv');
  linkSync(input, otherName);
  const roundabout = path.join(folder.path, '..', path.basename(folder.path), 'input.csv');
  for (const name of [input, otherName, roundabout]) {
    await expect(writeTextList({ path: name, input }, plain, streamOf([[['x']]]))).rejects.toThrow(
      /is your list, and it is never overwritten/,
    );
  }
  expect(readFileSync(input, 'utf8')).toBe('a,b\n');
});

test('a missing folder gives a sentence', async () => {
  const nowhere = path.join(folder.path, 'nowhere', 'out.csv');
  await expect(writeTextList({ path: nowhere, input }, plain, streamOf([[['x']]]))).rejects.toThrow(
    /out\.csv" cannot be written\. Check that its folder is there/,
  );
});
