import type { CellStyle } from '../../../styles/cell-style';
import { StyleBook } from '../../../xlsx/styles/style-book';
import { CLEARLY_BELOW_SQUARE, growthOf } from '../../growth';
import { treeOf, type ElementTree } from './element-tree';

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** As Excel writes them, with a font of the user, and a number format in two versions. */
const excel =
  `<?xml version="1.0" encoding="UTF-8"?>\r\n<styleSheet ${main} xmlns:mc="urn:mc" mc:Ignorable="x14ac">` +
  '<numFmts count="2"><numFmt numFmtId="170" formatCode="yyyy\\-mm\\-dd"/><mc:AlternateContent><mc:Choice Requires="x">' +
  '<numFmt numFmtId="180" formatCode="0.0"/></mc:Choice><mc:Fallback><numFmt numFmtId="180" formatCode="0.0"/>' +
  '</mc:Fallback></mc:AlternateContent></numFmts>' +
  '<fonts count="1" x14ac:knownFonts="1"><font><sz val="12"/><color theme="1"/><name val="Aptos"/><family val="2"/>' +
  '<scheme val="minor"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/>' +
  '<extLst><ext uri="{x}"><fonts/></ext></extLst></styleSheet>\n';

const parts = [
  { what: "Excel's", xml: excel },
  { what: 'one with a prefix', xml: prefixed(excel) },
  { what: 'one in single quotes', xml: excel.replace(/"/g, "'") },
  {
    what: 'one with empty lists',
    xml: `<styleSheet ${main}><numFmts count="0"/><fonts/><cellXfs></cellXfs></styleSheet>`,
  },
  {
    what: 'one with the first fill only',
    xml: `<styleSheet ${main}><fills count="1"><fill/></fills></styleSheet>`,
  },
  { what: 'an empty one', xml: `<styleSheet ${main}></styleSheet>` },
  { what: 'an empty one in one tag', xml: `<x:styleSheet ${main.replace('=', ':x=')} />` },
  { what: 'no part at all', xml: undefined },
] as const;

const looks: readonly CellStyle[] = [
  { font: { bold: true, italic: true, size: 20, color: '0D3B66' }, fill: 'F1F5F9' },
  { fill: 'F1F5F9', border: { left: { style: 'thick', color: '123456' } } },
  { numberFormat: 'yyyy-mm-dd', align: { horizontal: 'right', vertical: 'top', wrap: true, indent: 1 } },
  { numberFormat: '#,##0.0', isLiteral: true },
  {},
];

const order = [
  ...['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'],
  ...['cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'],
];

test.each(parts)('looks that were added to $what are found under their indexes', ({ xml }) => {
  const book = StyleBook.open(xml);
  const numbers = looks.map((look) => book.styleOf(look));
  const found = numbers.map((number) => cellStyle(book.xml(), number));
  expect(found[0]?.font.xml).toMatch(/<(x:)?b\/><(x:)?i\/><(x:)?sz val="20"\/><(x:)?color rgb="FF0D3B66"\/>/);
  expect(found[0]?.fill.xml).toContain('rgb="FFF1F5F9"');
  expect(found[1]?.fill.xml).toBe(found[0]?.fill.xml);
  expect(found[1]?.border.child('left').attribute('style')).toBe('thick');
  expect(found[2]?.format?.replace(/\\/g, '')).toBe('yyyy-mm-dd');
  expect(found[2]?.xf.child('alignment').attribute('wrapText')).toBe('1');
  expect(found[3]?.xf.attribute('quotePrefix')).toBe('1');
  expect(numbers[4]).toBe(0);
});

test.each(parts)('in $what, adding removes nothing', ({ xml = '' }) => {
  const before = pieces(xml);
  const after = pieces(bookWithLooks(xml).xml());
  let at = -1;
  const lost = before.filter((piece) => {
    const found = after.indexOf(piece, at + 1);
    at = found === -1 ? at : found;
    return found === -1;
  });
  expect(lost).toEqual([]);
});

test.each(parts)('in $what, the lists are in order and have their counts', ({ xml }) => {
  const lists = treeOf(bookWithLooks(xml).xml()).children;
  const names = lists.map(({ name }) => name);
  expect(names).toEqual(order.filter((name) => names.includes(name)));
  expect(names).toEqual(expect.arrayContaining(order.slice(0, 6)));
  const miscounted = lists.filter(
    (list) => Number(list.attribute('count') ?? list.children.length) !== list.children.length,
  );
  expect(miscounted).toEqual([]);
});

test.each(parts)('a second run on its own output adds nothing to $what', ({ xml }) => {
  const first = bookWithLooks(xml);
  const second = StyleBook.open(first.xml());
  expect(looks.map((look) => second.styleOf({ ...look }))).toEqual(looks.map((look) => first.styleOf(look)));
  expect(second.xml()).toBe(first.xml());
});

test('the part is exactly the same text if nothing was added', () => {
  const book = StyleBook.open(excel);
  expect(book.styleOf({})).toBe(0);
  expect(book.xml()).toBe(excel);
});

test('our looks are found again after another program has written them in its own way', () => {
  const book = bookWithLooks(excel);
  const rewritten = book
    .xml()
    .replace(/<fgColor rgb="(\w+)"\/>/g, "<fgColor rgb='$1'></fgColor>")
    .replace(/numFmtId="(\d+)" fontId="(\d+)"/g, 'fontId="$2"\n numFmtId="$1"')
    .replace(/><(font|fill|xf|border)\b/g, '>\n  <$1');
  const again = StyleBook.open(rewritten);
  expect(looks.map((look) => again.styleOf(look))).toEqual(looks.map((look) => book.styleOf(look)));
  expect(again.xml()).toBe(rewritten);
});

test("our fonts have the name, size and colour of the workbook's first", () => {
  const book = StyleBook.open(excel);
  const { font } = cellStyle(book.xml(), 0);
  expect(font.xml).toContain('scheme');
  const ours = book.styleOf({ font: { bold: true } });
  expect(cellStyle(book.xml(), ours).font.xml).toBe(
    '<font><b/><sz val="12"/><color theme="1"/><name val="Aptos"/><family val="2"/></font>',
  );
});

test.each([
  { code: 'General', id: 0 },
  { code: '0', id: 1 },
  { code: '0.00', id: 2 },
  { code: '#,##0', id: 3 },
  { code: '#,##0.00', id: 4 },
  { code: '0%', id: 9 },
  { code: '0.00%', id: 10 },
  { code: '@', id: 49 },
  { code: 'yyyy-mm-dd', id: 170 },
  { code: '0.0', id: 180 },
  { code: '#,##0.0', id: 181 },
])('the number format $code has the number $id', ({ code, id }) => {
  const book = StyleBook.open(excel);
  const number = book.styleOf({ numberFormat: code });
  expect(Number(cellStyle(book.xml(), number).xf.attribute('numFmtId'))).toBe(id);
});

test('the first number format of a workbook without any has the number 164', () => {
  const book = StyleBook.open(undefined);
  const number = book.styleOf({ numberFormat: '"hours:" 0' });
  expect(cellStyle(book.xml(), number)).toMatchObject({ format: '"hours:" 0' });
  expect(book.xml()).toContain('numFmtId="164"');
});

test('twice as many styles, up to what Excel allows, take about twice as long to open', async () => {
  const xf = (number: number) => `<xf numFmtId="${number}" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
  const open = (count: number) => {
    const many = Array.from({ length: count }, (_, number) => xf(number)).join('');
    const book = bookWithLooks(
      `<styleSheet ${main}><cellXfs count="${count}">${many}</cellXfs></styleSheet>`,
    );
    expect(book.xml()).toContain(`count="${count + 4}"`);
  };
  expect(await growthOf(open, 32_000)).toBeLessThan(CLEARLY_BELOW_SQUARE);
});

test('styles that are cut off are a damaged part', () => {
  expect(() => StyleBook.open(excel.slice(0, 900))).toThrow('The workbook is damaged');
});

function bookWithLooks(xml: string | undefined): StyleBook {
  const book = StyleBook.open(xml === '' ? undefined : xml);
  for (const look of looks) book.styleOf(look);
  return book;
}

/** The smallest elements and the texts between them, without counts. */
function pieces(xml: string): readonly string[] {
  return xml.replace(/ count=["']\d+["']/g, '').match(/<[^/>][^>]*?(?=\s*\/?>)|<\/[^>]*>|[^<>]+(?=<)/g) ?? [];
}

interface FoundStyle {
  readonly xf: ElementTree;
  readonly font: ElementTree;
  readonly fill: ElementTree;
  readonly border: ElementTree;
  /** Its format code, if it is one of the workbook's own. */
  readonly format: string | undefined;
}

function cellStyle(xml: string, number: number): FoundStyle {
  const styles = treeOf(xml);
  const item = (list: string, place: number) => {
    const found = styles.child(list).children[place];
    if (found === undefined) throw new Error(`There is no item ${place} in ${list}.`);
    return found;
  };
  const xf = item('cellXfs', number);
  const partOf = (list: string, id: string) => item(list, Number(xf.attribute(id)));
  const formats = styles.children.find(({ name }) => name === 'numFmts')?.children ?? [];
  const format = formats.find((each) => each.attribute('numFmtId') === xf.attribute('numFmtId'));
  return {
    xf,
    font: partOf('fonts', 'fontId'),
    fill: partOf('fills', 'fillId'),
    border: partOf('borders', 'borderId'),
    format: format?.attribute('formatCode'),
  };
}

function prefixed(xml: string): string {
  return xml.replace(/<(\/?)(?=[a-zA-Z]+[\s/>])/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
}
