import { NOT_CALCULATED, type Cell } from '../../core/cells/cell';
import type { NumberedRow } from '../../files/list-sheet';
import type { WorkbookList } from '../../xlsx/workbook-list';
import { openListFile } from '../../command/open-list-file';
import { allOf } from './all-of';
import { temporaryFolder } from './temporary-folder';
import { partsOf, workbookOf, zipOf } from './workbook-builder';
import type { WorkbookXml } from './workbook-builder';

const folder = temporaryFolder();

async function withWorkbook<T>(bytes: Uint8Array, use: (list: WorkbookList) => Promise<T>): Promise<T> {
  const list = await openListFile(folder.write('book.xlsx', bytes), () => ',');
  try {
    if (list.kind !== 'xlsx') throw new Error('Not read as a workbook.');
    return await use(list);
  } finally {
    await list.close();
  }
}

function rowsOf(bytes: Uint8Array): Promise<NumberedRow[]> {
  return withWorkbook(bytes, async ({ sheets }) => {
    const sheet = sheets[0];
    return sheet === undefined ? [] : allOf(sheet.rows());
  });
}

async function cellsOf(rows: string, rest: Partial<WorkbookXml> = {}): Promise<readonly Cell[]> {
  const numbered = await rowsOf(await workbookOf({ sheets: [{ name: 'Clients', rows }], ...rest }));
  return numbered[0]?.cells ?? [];
}

const sharedStrings =
  '<si><t>plain</t></si>' +
  '<si><r><rPr><b/></rPr><t xml:space="preserve">rich </t></r><r><t>text</t></r></si>' +
  '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>' +
  '<si><t>R&amp;D &lt;1&gt; &#x20AC;&#8364;</t></si>' +
  '<si><t xml:space="preserve"> kept </t></si><si><t> not kept </t></si>' +
  '<si><t>line_x000D_\nbreak _x005F_x000D_</t></si>' +
  '<si><t><![CDATA[a <b> & c]]></t></si><si/><si><t/></si>';

test.each<[string, string, Cell]>([
  ['a number', '<c><v>12.5</v></c>', 12.5],
  ['a number in scientific notation', '<c t="n"><v>1.5E3</v></c>', 1500],
  ['zero', '<c><v>0</v></c>', 0],
  ['a shared string', '<c t="s"><v>0</v></c>', 'plain'],
  ['runs of rich text', '<c t="s"><v>1</v></c>', 'rich text'],
  ['text with phonetic help', '<c t="s"><v>2</v></c>', '東京'],
  ['references to characters', '<c t="s"><v>3</v></c>', 'R&D <1> €€'],
  ['preserved space', '<c t="s"><v>4</v></c>', ' kept '],
  ['space that is not', '<c t="s"><v>5</v></c>', 'not kept'],
  ['characters that XML cannot hold', '<c t="s"><v>6</v></c>', 'line\r\nbreak _x000D_'],
  ['a CDATA section', '<c t="s"><v>7</v></c>', 'a <b> & c'],
  ['a line break of Windows', '<c t="str"><v>a\r\nb\rc</v></c>', 'a\nb\nc'],
  ['an inline string', '<c t="inlineStr"><is><t>in &amp; line</t></is></c>', 'in & line'],
  ['inline rich text', '<c t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c>', 'inline'],
  ['a formula with a number', '<c><f>1+1</f><v>2</v></c>', 2],
  ['a formula with a text', '<c t="str"><f>"a"&amp;"b"</f><v>a&amp;b</v></c>', 'a&b'],
  ['a formula shared with other cells', '<c><f t="shared" si="0"/><v>3</v></c>', 3],
  ['a formula whose text has a >', '<c><f>IF(1>0,"/>",2)</f><v>4</v></c>', 4],
  ['yes', '<c t="b"><v>1</v></c>', true],
  ['no', '<c t="b"><v>0</v></c>', false],
  ['an error', '<c t="e"><v>#N/A</v></c>', '#N/A'],
  ['an ISO date', '<c t="d"><v>2024-02-01</v></c>', 45323],
  ['an ISO date with a time', '<c t="d"><v>2024-02-01T18:00:00Z</v></c>', 45323.75],
  ['text where a number belongs', '<c><v>twelve</v></c>', 'twelve'],
  ['a comment inside a value', '<c><v>1<!-- </v> -->2</v></c>', 12],
  ['attributes in single quotes and a different order', "<c t='s' s='0'><v>0</v></c>", 'plain'],
  ['space between the tags', '<c t="s" >\n <v>0</v>\n </c >', 'plain'],
  ['what a later version adds', '<c><v>5</v><extLst><ext><v>6</v></ext></extLst></c>', 5],
])('%s is read', async (_, cell, value) => {
  const withoutReference = await cellsOf(`<row>${cell}</row>`, { sharedStrings });
  const withReference = await cellsOf(`<row r="1">${cell.replace('<c', '<c r="A1"')}</row>`, {
    sharedStrings,
  });
  expect([withoutReference, withReference]).toEqual([[value], [value]]);
});

test.each([
  ['no content', '<c r="A1" s="1"/>'],
  ['an empty text', '<c r="A1" t="str"><v></v></c>'],
  ['an empty shared string', '<c r="A1" t="s"><v>8</v></c>'],
  ['a second empty shared string', '<c t="s"><v>9</v></c>'],
])('a cell with %s is blank, and so is a row of them', async (_, cell) => {
  const rows = `<row>${cell}</row><row>${cell}<c r="B2"><v>1</v></c>${cell.replace('A1', 'C2')}</row>`;
  expect(await rowsOf(await workbookOf({ sheets: [{ name: 'Clients', rows }], sharedStrings }))).toEqual([
    { index: 1, cells: ['', 1] },
  ]);
});

test('a row says what its formulas show: a value, 0, nothing, or that they were never calculated', async () => {
  const rows =
    '<row><c><f>1+1</f></c><c><f>1+1</f><v>2</v></c><c><f>1-1</f><v>0</v></c>' +
    '<c t="str"><f>""</f><v></v></c><c><f>1</f><v></v></c><c t="str"><f>""</f><v/></c></row>' +
    '<row><c t="str"><f>""</f><v></v></c></row>';
  expect(await rowsOf(await workbookOf({ sheets: [{ name: 'Clients', rows }] }))).toEqual([
    {
      index: 0,
      cells: [NOT_CALCULATED, 2, 0, '', NOT_CALCULATED],
      formulas: { count: 6, zeros: 1, blank: [3, 5] },
    },
    { index: 1, cells: [], formulas: { count: 1, zeros: 0, blank: [0] } },
  ]);
});

test('rows and cells are where they say, or after the previous one', async () => {
  const rows =
    '<row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c><c r="E3"><v>3</v></c></row>' +
    '<row><c><v>4</v></c></row><row r="9"/><row r="10" spans="1:2"><c r="AB10"><v>5</v></c></row>';
  expect(await rowsOf(await workbookOf({ sheets: [{ name: 'Clients', rows }] }))).toEqual([
    { index: 2, cells: ['', 1, 2, '', 3] },
    { index: 3, cells: [4] },
    { index: 9, cells: [...Array<Cell>(27).fill(''), 5] },
  ]);
});

test('the elements may have a prefix', async () => {
  const parts = partsOf({ sheets: [{ name: 'Clients', rows: '' }] });
  const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const bytes = await zipOf({
    ...parts,
    'grids/grid0.xml':
      `<x:worksheet xmlns:x="${namespace}"><x:sheetData><x:row r="2"><x:c r="A2" t="s"><x:v>0</x:v></x:c>` +
      '<x:c t="inlineStr"><x:is><x:t>b</x:t></x:is></x:c><row><c><v>9</v></c></row></x:row></x:sheetData></x:worksheet>',
    'office/texts.xml': `<x:sst xmlns:x="${namespace}"><x:si><x:t>a</x:t></x:si></x:sst>`,
  });
  expect(await rowsOf(bytes)).toEqual([{ index: 1, cells: ['a', 'b'] }]);
});

test('the parts may be UTF-16', async () => {
  const sheet = { name: 'Clients', rows: '<row><c t="inlineStr"><is><t>Zoë</t></is></c></row>' };
  const parts = partsOf({ sheets: [sheet] });
  const wide = Buffer.from(`\uFEFF${parts['grids/grid0.xml'] ?? ''}`, 'utf16le');
  expect(await rowsOf(await zipOf({ ...parts, 'grids/grid0.xml': wide }))).toEqual([
    { index: 0, cells: ['Zoë'] },
  ]);
});

test('a number beyond the last possible day stays a number in text too', async () => {
  const styles = '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>';
  const rows = '<row><c s="1"><v>2958465</v></c><c s="1"><v>2958466</v></c><c s="1"><v>1e300</v></c></row>';
  const bytes = await workbookOf({ sheets: [{ name: 'Clients', rows }], styles });
  const [first] = await withWorkbook(bytes, async ({ sheets: [sheet] }) =>
    sheet === undefined ? [] : allOf(sheet.rows('text')),
  );
  expect(first?.cells).toEqual(['9999-12-31', 2_958_466, 1e300]);
});

test('a number format named like a JavaScript property is not one', async () => {
  const styles = '<cellXfs><xf/><xf numFmtId="constructor"/></cellXfs>';
  expect(await cellsOf('<row><c s="1"><v>0.5</v></c></row>', { styles })).toEqual([0.5]);
});

test('texts and styles may be missing if no cell needs them', async () => {
  const parts = partsOf({ sheets: [{ name: 'Clients', rows: '<row><c s="1"><v>1</v></c></row>' }] });
  const needed = Object.entries(parts).filter(([name]) => !/texts|looks/.test(name));
  expect(await rowsOf(await zipOf(Object.fromEntries(needed)))).toEqual([{ index: 0, cells: [1] }]);
});

test('sheets come in the order of their tabs, including hidden ones but not charts', async () => {
  const parts = partsOf({
    sheets: [
      { name: 'Clients &amp; more', rows: '<row><c><v>1</v></c></row>' },
      { name: 'Chart', rows: '' },
      { name: 'Old', rows: '<row><c><v>2</v></c></row>', state: 'hidden' },
      { name: 'Older', rows: '', state: 'veryHidden' },
    ],
  });
  const links = 'office/_rels/book.xml.rels';
  const bytes = await zipOf({
    ...parts,
    [links]: (parts[links] ?? '').replace(
      'worksheet" Target="../grids/grid1',
      'chartsheet" Target="../grids/grid1',
    ),
  });
  const sheets = await withWorkbook(bytes, (list) =>
    Promise.all(
      list.sheets.map(async (sheet) => [sheet.name, sheet.isHidden, (await allOf(sheet.rows()))[0]?.cells]),
    ),
  );
  expect(sheets).toEqual([
    ['Clients & more', false, [1]],
    ['Old', true, [2]],
    ['Older', true, undefined],
  ]);
});

test.each([
  ['General', 0, 45000],
  ['the built-in date', 14, 46462],
  ['a custom date', 'yyyy\\-mm\\-dd', 46462],
  ['a custom month', '[$-409]mmm', 46462],
  ['a custom number', '#,##0.00', 45000],
  ['a number with quoted words', '0 "days"', 45000],
  ['a number in a colour', '[Red]0', 45000],
  ['a number with an escaped letter', '0\\d', 45000],
])('a cell formatted as %s, in a workbook that counts from 1904', async (_, format, value) => {
  const id = typeof format === 'number' ? format : 170;
  const styles =
    `<numFmts><numFmt numFmtId="170" formatCode="${String(format).replaceAll('"', '&quot;')}"/></numFmts>` +
    `<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="${id}"/></cellXfs>` +
    '<cellStyles><xf numFmtId="14"/></cellStyles>';
  const rows = '<row><c s="1"><v>45000</v></c><c s="0"><v>45000</v></c><c s="1"><v>0.5</v></c></row>';
  expect(await cellsOf(rows, { styles, countsDatesFrom1904: true })).toEqual([value, 45000, 0.5]);
  expect(await cellsOf(rows, { styles })).toEqual([45000, 45000, 0.5]);
});

test.each<[string, string | number, Cell]>([
  ['elapsed hours', '[h]:mm', '82:30'],
  ['elapsed hours of two digits and seconds', '[hh]:mm:ss', '82:30'],
  ['the built-in elapsed hours', 46, '82:30'],
  ['a time of day', 'h:mm', '82:30'],
  ['the built-in time of day', 20, '82:30'],
  ['the built-in time of day before and after noon', 18, '82:30'],
  ['a day and a time', 'd/m/yyyy h:mm', 3.4375],
  ['a number of hours', '0.0 "h"', 3.4375],
])('a duration formatted as %s', async (_, format, value) => {
  const id = typeof format === 'number' ? format : 170;
  const styles =
    `<numFmts><numFmt numFmtId="170" formatCode="${String(format).replaceAll('"', '&quot;')}"/></numFmts>` +
    `<cellXfs><xf numFmtId="0"/><xf numFmtId="${id}"/></cellXfs>`;
  expect(await cellsOf('<row><c s="1"><v>3.4375</v></c></row>', { styles })).toEqual([value]);
});

test('more shared strings than are cached are found again, plain and rich', async () => {
  const count = 70_000;
  const filler = 'é'.repeat(200);
  const strings = Array.from({ length: count }, (_, i) =>
    i % 3 === 0 ? `<si><r><t>${i}</t></r><r><t>${filler}</t></r></si>` : `<si><t>${i}${filler}</t></si>`,
  );
  const wanted = [0, 1, 65_535, 65_536, 65_537, 66_559, 66_560, 68_000, count - 1];
  const rows = `<row>${wanted.map((i) => `<c t="s"><v>${i}</v></c>`).join('')}</row>`;
  expect(await cellsOf(rows, { sharedStrings: strings.join('') })).toEqual(
    wanted.map((i) => `${i}${filler}`),
  );
});

test('halves of characters at the edges of shared strings do not shift the others', async () => {
  const strings = '<si><t>_xD83D_</t></si><si><t>_xDE00_</t></si><si><t>client</t></si>'.repeat(30_000);
  const rows = '<row><c t="s"><v>66002</v></c></row>';
  expect(await cellsOf(rows, { sharedStrings: strings })).toEqual(['client']);
});

test('a sheet of many chunks is read to its end, each time it is requested', async () => {
  const count = 20_000;
  const rows = Array.from(
    { length: count },
    (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c></row>`,
  );
  const bytes = await workbookOf({ sheets: [{ name: 'Clients', rows: rows.join('') }] });
  const [first, second] = await withWorkbook(bytes, async ({ sheets: [sheet] }) => [
    await allOf(sheet?.rows() ?? noRows()),
    await allOf(sheet?.rows() ?? noRows()),
  ]);
  expect(first).toEqual(Array.from({ length: count }, (_, i) => ({ index: i, cells: [i] })));
  expect(second).toEqual(first);
});

test('reading can stop in the middle', async () => {
  const rows = Array.from({ length: 50_000 }, (_, i) => `<row><c><v>${i}</v></c></row>`).join('');
  const bytes = await workbookOf({ sheets: [{ name: 'Clients', rows }] });
  const first = await withWorkbook(bytes, async ({ sheets: [sheet] }) => {
    for await (const batch of sheet?.rows() ?? noRows()) return batch[0];
    return undefined;
  });
  expect(first).toEqual({ index: 0, cells: [0] });
});

async function* noRows(): AsyncGenerator<NumberedRow[], void, undefined> {
  yield await Promise.resolve([]);
}
