import { appendFileSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Row } from '../../core/cells/cell';
import { openListFile } from '../../command/open-list-file';
import type { DelimiterCandidate } from '../../files/text/open-text-list';
import { codePageOf } from '../../files/text/code-pages';
import { readRecords } from '../../files/text/records';
import type { EncodingRequest } from '../../files/text/text-encoding';
import { tries } from '../thoroughness';
import { allOf, piecesOf, streamOf } from './all-of';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const LONG_LIST = `Client,IT Roadmap\n${'Acme,yes\n'.repeat(40_000)}`;

/** In milliseconds. Jest runs csv-parse ten times slower than Node does. */
const largeTextTimeout = 60_000;

/** Chooses by where the first row has the most fields. */
function mostFields(candidates: readonly DelimiterCandidate[]): string {
  const widths = candidates.map(({ topRows }) => topRows[0]?.length ?? 0);
  return candidates[widths.indexOf(Math.max(...widths))]?.delimiter ?? ',';
}

async function read(name: string, content: string | Uint8Array, request: EncodingRequest = {}) {
  const list = await openListFile(folder.write(name, content), mostFields, request);
  try {
    if (list.kind !== 'csv') throw new Error('Not read as text.');
    const numbered = await allOf(list.sheets[0].rows());
    const again = await allOf(list.sheets[0].rows());
    return { ...list, rows: numbered.map(({ cells }) => cells), numbered, again };
  } finally {
    await list.close();
  }
}

function utf16(text: string, order: 'le' | 'be'): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

const list = 'Client;Fee\nZoë Müller & Co;5 €\n';
const listRows = [
  ['Client', 'Fee'],
  ['Zoë Müller & Co', '5 €'],
];

test.each([
  ['UTF-8', Buffer.from(list), { encoding: 'utf-8', hasByteOrderMark: false }],
  [
    'UTF-8 with a byte order mark',
    Buffer.from(`\uFEFF${list}`),
    { encoding: 'utf-8', hasByteOrderMark: true },
  ],
  [
    'UTF-16 LE with a byte order mark',
    utf16(`\uFEFF${list}`, 'le'),
    { encoding: 'utf-16le', hasByteOrderMark: true },
  ],
  [
    'UTF-16 BE with a byte order mark',
    utf16(`\uFEFF${list}`, 'be'),
    { encoding: 'utf-16be', hasByteOrderMark: true },
  ],
  [
    'UTF-16 LE without a byte order mark',
    utf16(list, 'le'),
    { encoding: 'utf-16le', hasByteOrderMark: false },
  ],
  [
    'UTF-16 BE without a byte order mark',
    utf16(list, 'be'),
    { encoding: 'utf-16be', hasByteOrderMark: false },
  ],
  [
    'Windows-1252',
    Buffer.from(list.replace('€', '\x80'), 'latin1'),
    { encoding: 'windows-1252', hasByteOrderMark: false },
  ],
])('%s is recognised and read', async (_, bytes, found) => {
  const { rows, dialect } = await read('list.csv', bytes);
  expect(rows).toEqual(listRows);
  expect(dialect).toMatchObject(found);
});

/** Words of a language, its locale and their bytes in the code page of Windows for it. */
const CODE_PAGES = [
  ['pl-PL', 'windows-1250', 'Łódź', [0xa3, 0xf3, 0x64, 0x9f]],
  ['cs', 'windows-1250', 'Žďár', [0x8e, 0xef, 0xe1, 0x72]],
  ['hu_HU', 'windows-1250', 'Győr', [0x47, 0x79, 0xf5, 0x72]],
  ['sr-Latn-RS', 'windows-1250', 'Niš', [0x4e, 0x69, 0x9a]],
  ['sr', 'windows-1251', 'Ниш', [0xcd, 0xe8, 0xf8]],
  ['ru-RU', 'windows-1251', 'Тверь', [0xd2, 0xe2, 0xe5, 0xf0, 0xfc]],
  ['el-GR', 'windows-1253', 'Αίγιο', [0xc1, 0xdf, 0xe3, 0xe9, 0xef]],
  ['tr-TR', 'windows-1254', 'İşık', [0xdd, 0xfe, 0xfd, 0x6b]],
  ['lt-LT', 'windows-1257', 'Šiauliai', [0xd0, 0x69, 0x61, 0x75, 0x6c, 0x69, 0x61, 0x69]],
  ['ja-JP', 'shift_jis', '東京', [0x93, 0x8c, 0x8b, 0x9e]],
  ['zh-CN', 'gbk', '北京', [0xb1, 0xb1, 0xbe, 0xa9]],
  ['zh-TW', 'big5', '台北', [0xa5, 0x78, 0xa5, 0x5f]],
  ['ko-KR', 'euc-kr', '서울', [0xbc, 0xad, 0xbf, 0xef]],
  ['de-DE', 'windows-1252', 'Köln', [0x4b, 0xf6, 0x6c, 0x6e]],
] as const;

test.each(CODE_PAGES)(
  'text of %s is read in %s, and a remark says so',
  async (locale, encoding, ...[word, bytes]) => {
    const text = Buffer.from([...Buffer.from('Client,Fee\n'), ...bytes, ...Buffer.from(',5\n')]);
    const { rows, dialect, remarks } = await read('list.csv', text, { codePage: codePageOf(locale) });
    expect(rows).toEqual([
      ['Client', 'Fee'],
      [word, '5'],
    ]);
    expect(dialect.encoding).toBe(encoding);
    expect(remarks.map(({ message }) => message)).toEqual([
      expect.stringContaining(`are read as ${encoding}:`),
    ]);
  },
);

test('what cannot be text of the locale is read as Western text', async () => {
  const { rows, dialect } = await read('list.csv', Buffer.from('caf\xe9,\xa0\xff\n', 'latin1'), {
    codePage: 'shift_jis',
  });
  expect(dialect.encoding).toBe('windows-1252');
  expect(rows).toEqual([['café', '\u00a0ÿ']]);
});

test.each([
  ['plain English', Buffer.from('Client,Fee\n')],
  ['UTF-8', Buffer.from(list)],
  ['UTF-16', utf16(list, 'be')],
])('%s is no guess', async (_, bytes) => {
  expect((await read('list.csv', bytes, { codePage: 'windows-1250' })).remarks).toEqual([]);
});

test('the encoding that is said goes before a guess, and a byte order mark before both', async () => {
  const bytes = Buffer.from('\xa3\xf3d\x9f\n', 'latin1');
  const said = await read('list.csv', bytes, { encoding: 'windows-1250', codePage: 'windows-1251' });
  expect({ rows: said.rows, remarks: said.remarks }).toEqual({ rows: [['Łódź']], remarks: [] });
  const marked = await read('list.csv', Buffer.from('\uFEFFŁódź\n'), { encoding: 'windows-1251' });
  expect(marked.rows).toEqual([['Łódź']]);
  const wide = await read('list.csv', utf16('東京都港区芝公園増上寺裏通り東京都港区芝公園\n', 'be'), {
    encoding: 'utf-16be',
  });
  expect(wide.rows).toEqual([['東京都港区芝公園増上寺裏通り東京都港区芝公園']]);
});

const RUSSIAN = 'Клиент;Сбор\nОбщество с ограниченной ответственностью Ромашка;да\n';

test.each([
  ['le', 'utf-16le'],
  ['be', 'utf-16be'],
] as const)(
  'UTF-16 of few Western letters without a byte order mark is read too: %s',
  async (order, encoding) => {
    const { rows, dialect } = await read('list.csv', utf16(RUSSIAN.repeat(20), order));
    expect(dialect.encoding).toBe(encoding);
    expect(rows.slice(0, 2)).toEqual([
      ['Клиент', 'Сбор'],
      ['Общество с ограниченной ответственностью Ромашка', 'да'],
    ]);
  },
);

function utf32(text: string, order: 'le' | 'be'): Buffer {
  const characters = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const bytes = Buffer.alloc(4 * characters.length);
  characters.forEach((code, at) =>
    order === 'le' ? bytes.writeUInt32LE(code, 4 * at) : bytes.writeUInt32BE(code, 4 * at),
  );
  return bytes;
}

test.each([
  ['UTF-32 LE', utf32(list, 'le'), /encoded as UTF-32.*Export it again/],
  ['UTF-32 BE', utf32(list, 'be'), /encoded as UTF-32/],
  ['UTF-32 LE with a byte order mark', utf32(`\uFEFF${list}`, 'le'), /encoded as UTF-32/],
  ['UTF-32 BE with a byte order mark', utf32(`\uFEFF${list}`, 'be'), /encoded as UTF-32/],
  ['UTF-32 of Russian', utf32(RUSSIAN, 'be'), /encoded as UTF-32/],
  [
    'text that is neither UTF-8 nor without NULs',
    Buffer.from(`Client,Fee\n${'Caf\xe9 and so on and on,5\n'.repeat(9)}a\0bc\0\n`, 'latin1'),
    /encoded in a way that is not known/,
  ],
])('%s is refused', async (_, bytes, sentence) => {
  await expect(read('list.csv', bytes)).rejects.toThrow(sentence);
});

test.each(['a,b\r\n\x1a', 'a,b\n\x1a\x1a\x1a', 'a,b\x1a'])(
  'the mark that DOS puts at the end of a file is no row and no part of one: %j',
  async (text) => {
    expect((await read('dos.csv', text)).rows).toEqual([['a', 'b']]);
  },
);

test('the same mark elsewhere is text', async () => {
  expect((await read('dos.csv', 'a\x1a,b\nc,d\n')).rows).toEqual([
    ['a\x1a', 'b'],
    ['c', 'd'],
  ]);
});

test.each([
  [
    '|',
    'Client|Fee a month\nAcme; Inc.|5\n',
    [
      ['Client', 'Fee a month'],
      ['Acme; Inc.', '5'],
    ],
  ],
  [
    '|',
    'Client|Fee|IT Roadmap\nAcme, Bolt|5|yes\n',
    [
      ['Client', 'Fee', 'IT Roadmap'],
      ['Acme, Bolt', '5', 'yes'],
    ],
  ],
  [
    ',',
    'Client,Fee,Remarks\nAcme,5,a|b\n',
    [
      ['Client', 'Fee', 'Remarks'],
      ['Acme', '5', 'a|b'],
    ],
  ],
])('a list may have %j between its fields', async (delimiter, text, rows) => {
  const opened = await read('list.txt', text);
  expect({ delimiter: opened.dialect.delimiter, rows: opened.rows }).toEqual({ delimiter, rows });
});

test('a list is Windows-1252 even if only its last byte says so', async () => {
  const ascii = 'Client,Fee\n'.repeat(20_000);
  const { rows, dialect } = await read('late.csv', Buffer.from(`${ascii}caf\xe9`, 'latin1'));
  expect(dialect.encoding).toBe('windows-1252');
  expect(rows.at(-1)).toEqual(['café']);
});

test('all characters of Windows-1252 that Latin-1 lacks are read', async () => {
  const bytes = Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i);
  const { rows } = await read('signs.csv', bytes);
  expect(rows).toEqual([['€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ']]);
});

test('a character may be cut anywhere between two chunks of the file', async () => {
  const text = 'aé€😀'.repeat(30_000);
  const { rows } = await read('wide.csv', text);
  expect(rows).toEqual([[text]]);
});

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
  ['a quote stands inside a field', 'a 5" disk,b"c"\n', [['a 5" disk', 'b"c"']]],
  ['text stands behind the closing quote', '"Acme" Ltd,5\n', [['"Acme" Ltd', '5']]],
  ['space stands around a field', ' a , b \n', [[' a ', ' b ']]],
  ['a quoted field ends the list', 'a,"b"', [['a', 'b']]],
])('%s', async (_, text, rows) => {
  expect((await read('list.csv', text)).rows).toEqual(rows);
});

test('rows are numbered from 0, and read the same each time', async () => {
  const { numbered, again } = await read('list.csv', 'a,b\n\nc,d\n');
  expect(numbered.map(({ index }) => index)).toEqual([0, 1, 2]);
  expect(again).toEqual(numbered);
});

test(
  'a field may be very long',
  async () => {
    const long = 'x'.repeat(3_000_000);
    const { rows } = await read('long.csv', `a,"${long}\n""${long}"\nb,c\n`);
    expect(rows).toEqual([
      ['a', `${long}\n"${long}`],
      ['b', 'c'],
    ]);
  },
  largeTextTimeout,
);

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

test('half a character at the end of a list is shown as such', async () => {
  const cut = utf16('\uFEFFab', 'le').subarray(0, -1);
  expect((await read('cut.csv', cut)).rows).toEqual([['a\uFFFD']]);
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

test(
  'a row that never ends is refused before it fills the memory',
  async () => {
    const endless = streamOf(Array.from({ length: 1000 }, () => 'x'.repeat(1 << 18)));
    await expect(allOf(readRecords(endless, ','))).rejects.toThrow(/^Row 1 goes on for more than 16 million/);
  },
  largeTextTimeout,
);

test(
  'a row of nothing but delimiters is refused as well',
  async () => {
    const endless = streamOf(Array.from({ length: 1000 }, () => ','.repeat(1 << 18)));
    await expect(allOf(readRecords(endless, ','))).rejects.toThrow(/^Row 1 goes on for more than 16 million/);
  },
  largeTextTimeout,
);

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
