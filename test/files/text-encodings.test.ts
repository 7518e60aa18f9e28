import { codePageOf } from '../../files/text/code-pages';
import type { EncodingRequest } from '../../files/text/text-encoding';
import { readText } from './read-text';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const read = (name: string, content: string | Uint8Array, request: EncodingRequest = {}) =>
  readText(folder, { name, content }, request);

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

test('half a character at the end of a list is shown as such', async () => {
  const cut = utf16('\uFEFFab', 'le').subarray(0, -1);
  expect((await read('cut.csv', cut)).rows).toEqual([['a\uFFFD']]);
});
