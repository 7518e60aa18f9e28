import { compoundFile } from './compound-file-builder';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { FileError } from '../../files/file-error';
import { openListFile } from '../../command/open-list-file';
import { allOf } from './all-of';
import { temporaryFolder } from './temporary-folder';
import { contentTypes, partsOf, relationships, sheetXml, workbookOf, zipOf } from './workbook-builder';

const folder = temporaryFolder();

/** Opens a file and reads all of it. */
async function read(file: string): Promise<void> {
  const list = await openListFile(file, () => ',');
  try {
    for (const sheet of list.sheets) await allOf(sheet.rows());
  } finally {
    await list.close();
  }
}

async function failureOf(file: string): Promise<unknown> {
  return read(file).catch((cause: unknown) => cause);
}

async function expectSentence(file: string, sentence: RegExp): Promise<void> {
  const failure = await failureOf(file);
  expect(failure).toBeInstanceOf(FileError);
  expect(failure).toHaveProperty('message', expect.stringMatching(sentence));
  expect(failure).toHaveProperty('message', expect.stringMatching(/^[A-Z"].*\.$/));
}

test.each<[string, [name: string, content: string | Uint8Array], RegExp]>([
  ['an empty file', ['a.csv', ''], /^The file is empty/],
  ['an empty workbook file', ['a.xlsx', ''], /^The file is empty/],
  ['nothing but a byte order mark', ['a.csv', '\uFEFF'], /^The file is empty/],
  ['a PDF', ['a.csv', '%PDF-1.7\n'], /^This is a PDF document/],
  ['a web page', ['a.csv', '\r\n<!DOCTYPE html><html>'], /^This is a web page/],
  [
    'a web page named .xls',
    ['a.xls', '<html><table>'],
    /has the name of an Excel workbook but is a web page/,
  ],
  ['an XML document', ['a.csv', '<?xml version="1.0"?><a/>'], /^This is an XML document/],
  ['a rich text document', ['a.txt', '{\\rtf1'], /^This is a rich text document/],
  ['text named .xlsx', ['a.xlsx', 'Client,Fee\n'], /has the name of an Excel workbook but is plain text/],
  [
    'a different kind of text',
    ['a.json', '{"a": 1}'],
    /^This is a \.json file\. Save or export.*\.xlsx.*\.csv/,
  ],
  ['text without an extension', ['clients', 'Client,Fee\n'], /^This is a file without an extension/],
  ['a picture', ['a.csv', Uint8Array.from({ length: 500 }, (_, i) => (i * 7) % 256)], /not known here/],
  ['an encrypted workbook', ['a.xlsx', compoundFile('EncryptedPackage')], /protected by a password/],
  ['an old workbook', ['a.xls', compoundFile('Workbook')], /^This is a workbook of the old \.xls kind/],
  [
    'an old workbook named .xlsx',
    ['b.xlsx', compoundFile('Book')],
    /^This is a workbook of the old \.xls kind/,
  ],
  ['an old document', ['a.doc', compoundFile('WordDocument')], /^This is an old Office document/],
  [
    'a compound file that is cut off',
    ['c.xls', compoundFile('Book').subarray(0, 300)],
    /old Office document/,
  ],
  [
    'broken UTF-8',
    ['a.csv', Buffer.from('\xef\xbb\xbfClient,caf\xe9\n', 'latin1')],
    /says that its text is UTF-8/,
  ],
])('%s is refused with its own sentence', async (_, file, sentence) => {
  await expectSentence(folder.write(...file), sentence);
});

test('a missing file is named', async () => {
  await expectSentence(path.join(folder.path, 'lost.csv'), /^There is no file ".*lost\.csv"/);
});

test('a folder is not a list', async () => {
  const name = path.join(folder.path, 'clients.csv');
  mkdirSync(name);
  await expectSentence(name, /is a folder/);
});

const book = partsOf({ sheets: [{ name: 'Clients', rows: '<row><c><v>1</v></c></row>' }] });
const links = relationships([['main', 'officeDocument', 'main.bin']]);
const without = (name: string) => Object.fromEntries(Object.entries(book).filter(([part]) => part !== name));
const office = (type: string) => ({
  '[Content_Types].xml': contentTypes('/main.bin', `application/vnd.${type}`),
  '_rels/.rels': links,
  'main.bin': '',
});

test.each<[string, Readonly<Record<string, string>>, RegExp]>([
  ['a zip file', { 'a.txt': 'a' }, /^This is a zip file without a workbook/],
  ['a package without a workbook', without('_rels/.rels'), /^This is a zip file without a workbook/],
  ['a binary workbook', office('ms-excel.sheet.binary.macroEnabled.main'), /binary workbook \(\.xlsb\)/],
  [
    'a Word document',
    office('openxmlformats-officedocument.wordprocessingml.document.main+xml'),
    /Word document/,
  ],
  ['a presentation', office('openxmlformats-officedocument.presentationml.slideshow.main+xml'), /PowerPoint/],
  ['an OpenDocument', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }, /OpenDocument file/],
  ['a Numbers document', { 'Index/Document.iwa': '' }, /Numbers document.*Export To > Excel/],
  [
    'a workbook without its sheet',
    without('grids/grid0.xml'),
    /damaged: its part "grids\/grid0\.xml" is missing/,
  ],
])('%s is refused, whatever its name', async (_, parts, sentence) => {
  const bytes = await zipOf(parts);
  await expectSentence(folder.write('a.xlsx', bytes), sentence);
  await expectSentence(folder.write('a.csv', bytes), sentence);
});

test.each([
  ['the sheet stops', sheetXml('<row><c>').slice(0, -60), /a sheet stops in the middle/],
  [
    'a text is not there',
    sheetXml('<row><c t="s"><v>5</v></c></row>'),
    /refers to text 5, which is not there/,
  ],
  ['a row is there twice', sheetXml('<row r="2"/><row r="2"/>'), /row "2" is below row 2/],
  ['a row has no number', sheetXml('<row r="x"/>'), /row "x" is below row 0/],
  ['a cell has no column', sheetXml('<row><c r="1"/></row>'), /a cell calls itself "1"/],
  ['a reference means nothing', sheetXml('<row><c t="str"><v>&nbsp;</v></c></row>'), /"&nbsp;"/],
  [
    'a reference is a word of JavaScript',
    sheetXml('<row><c t="str"><v>&constructor;</v></c></row>'),
    /"&constructor;"/,
  ],
  [
    'a reference never ends',
    sheetXml(`<row><c t="str"><v>&${'a'.repeat(500)}</v></c></row>`),
    /"&a{19}", which/,
  ],
  ['there are too many rows', sheetXml('<row r="1048577"/>'), /beyond row 1,048,576/],
  [
    'too many rows end far to the right',
    sheetXml(
      Array.from({ length: 1100 }, (_, row) => `<row><c r="XFD${row + 1}"><v>1</v></c></row>`).join(''),
    ),
    /far to the right, such as XFD1\d\d\d\. Delete/,
  ],
  ['there are too many columns', sheetXml('<row><c r="XFE1"/></row>'), /beyond column XFD/],
  ['there is a document type', `<!DOCTYPE a [<!ENTITY b "c">]>${sheetXml('')}`, /document type declaration/],
])('a workbook is refused when %s', async (_, xml, sentence) => {
  const bytes = await zipOf({ ...book, 'grids/grid0.xml': xml });
  await expectSentence(folder.write('a.xlsx', bytes), sentence);
});

test('many cells with the same text that is too long for a cell are refused, and only few are read', async () => {
  const sharedStrings = `<si><t>${'x'.repeat(1_000_000)}</t></si>`;
  const workbook = (cells: number) =>
    workbookOf({
      sheets: [{ name: 'Clients', rows: '<row><c t="s"><v>0</v></c></row>'.repeat(cells) }],
      sharedStrings,
    });
  await expectSentence(
    folder.write('a.xlsx', await workbook(300)),
    /too many cells with more than the 32,767/,
  );
  expect(await failureOf(folder.write('a.xlsx', await workbook(10)))).toBeUndefined();
});

test('an unreasonable number of sheets is refused', async () => {
  const sheets = Array.from({ length: 1001 }, (_, index) => ({ name: `Sheet ${index}`, rows: '' }));
  await expectSentence(folder.write('a.xlsx', await workbookOf({ sheets })), /more than 1,000 sheets/);
});

test('the last row and the last column of a grid are read', async () => {
  const rows = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
  const file = folder.write('a.xlsx', await workbookOf({ sheets: [{ name: 'Clients', rows }] }));
  const list = await openListFile(file, () => ',');
  const all = await Promise.all(list.sheets.map((sheet) => allOf(sheet.rows())));
  await list.close();
  expect(all.flat().map(({ index, cells }) => [index, cells.length])).toEqual([[1_048_575, 16_384]]);
});

test('a zip entry with a password is a password-protected workbook', async () => {
  await expectSentence(
    folder.write('a.xlsx', await zipOf(book, { password: 'secret' })),
    /protected by a password/,
  );
});

test('a workbook that is cut off is damaged', async () => {
  const bytes = await zipOf(book);
  await expectSentence(
    folder.write('a.xlsx', bytes.subarray(0, bytes.length - 200)),
    /^The workbook is damaged/,
  );
});

test('a workbook with any byte of its sheet changed is damaged', async () => {
  const rows = Array.from({ length: 500 }, (_, i) => `<row><c><v>${(i * 7919) % 10_007}</v></c></row>`).join(
    '',
  );
  const bytes = Buffer.from(await workbookOf({ sheets: [{ name: 'Clients', rows }] }));
  const sheetStart = bytes.indexOf('grids/grid0.xml') + 100;
  for (const distance of [0, 1, 200, 1000]) {
    const changed = Buffer.from(bytes);
    changed.writeUInt8(changed.readUInt8(sheetStart + distance) ^ 0xff, sheetStart + distance);
    await expectSentence(folder.write('a.xlsx', changed), /^The workbook is damaged/);
  }
});

test('a workbook that is stored without compression is read, and damaged when a byte changes', async () => {
  const bytes = Buffer.from(await zipOf(book, { level: 0 }));
  const value = bytes.indexOf('<v>1</v>') + '<v>'.length;
  expect(await failureOf(folder.write('a.xlsx', bytes))).toBeUndefined();
  bytes.write('2', value);
  await expectSentence(folder.write('a.xlsx', bytes), /"grids\/grid0\.xml" is not what was packed/);
});

test('a part that unpacks to a thousand times its size is refused', async () => {
  const bytes = await zipOf({ ...book, 'grids/grid0.xml': sheetXml('') + ' '.repeat(20_000_000) });
  await expectSentence(folder.write('a.xlsx', bytes), /"grids\/grid0\.xml" .* unpacks to far too much/);
});

test('a row that never ends is refused before it fills the memory', async () => {
  const random = Array.from({ length: 1000 }, (_, i) => ((i * 7919) % 10007).toString(36)).join('');
  const endless = `<row><c t="str"><v>${random.repeat(25_000)}`;
  const bytes = await zipOf({ ...book, 'grids/grid0.xml': sheetXml(endless) });
  await expectSentence(folder.write('a.xlsx', bytes), /row 1 is larger than any sheet can hold/);
});
