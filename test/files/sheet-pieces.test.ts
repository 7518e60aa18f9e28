import fc from 'fast-check';
import { sheetPieces } from '../../xlsx/sheet-pieces';
import type { SheetPiece } from '../../xlsx/sheet-pieces';
import { CLEARLY_BELOW_SQUARE, growthOf } from '../growth';
import { tries } from '../thoroughness';
import { allOf, piecesOf, streamOf } from './all-of';
import { sheetXml } from './workbook-builder';

const sheet = sheetXml(
  '\n <row r="1" spans="1:2" x="a>b"><c r="A1" t="s"><v>0</v></c><c r="B1"/></row>' +
    '<!-- <row r="2"/> --><row r="3"/>\n<row r="4"><c r="A4"><f>1&lt;2</f><v>4</v></c>' +
    "<c t='inlineStr'><is><r><t>a</t></r><t><![CDATA[</row>]]></t></is></c></row><?pi <row/> ?>" +
    '<row><c><v>5</v></c><extLst><ext><row r="9"/></ext></extLst></row> ',
);

function piecesWhenCut(xml: string, length: number): Promise<SheetPiece[]> {
  return allOf(sheetPieces(streamOf(piecesOf(xml, length)), ({ text }) => text));
}

test('the pieces of a sheet, joined, are exactly the sheet', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: sheet.length }), async (length) => {
      const pieces = await piecesWhenCut(sheet, length);
      expect(pieces.map(({ xml }) => xml).join('')).toBe(sheet);
    }),
    tries(30),
  );
});

test('its rows are the same, wherever the chunks are cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: sheet.length }), async (length) => {
      const rows = (await piecesWhenCut(sheet, length)).flatMap((piece) =>
        piece.kind === 'row' ? [piece.row] : [],
      );
      expect(rows).toEqual([
        { index: 0, cells: ['0'] },
        { index: 2, cells: [] },
        { index: 3, cells: ['4', 'a</row>'], formulas: { count: 1, zeros: 0, blank: [] } },
        { index: 4, cells: ['5'] },
      ]);
    }),
    tries(30),
  );
});

test('a row has its own XML, the head ends where the rows begin, and the tail begins where they end', async () => {
  const pieces = await piecesWhenCut(sheet, sheet.length);
  expect(pieces[0]?.xml).toMatch(/<dimension ref="A1"\/><sheetData>$/);
  expect(pieces.filter(({ kind }) => kind === 'row').map(({ xml }) => xml)).toEqual(
    sheet.match(/<row r="1".*?<\/row>|<row r="3"\/>|<row r="4".*?<\/t><\/is><\/c><\/row>|<row>.*<\/row>/g),
  );
  expect(pieces.at(-1)?.xml).toMatch(/^<\/sheetData><pageMargins/);
});

test('a sheet without rows is a head and a tail', async () => {
  const pieces = await piecesWhenCut('<worksheet><sheetData/><x/></worksheet>', 100);
  expect(pieces).toEqual([
    { kind: 'head', xml: '<worksheet><sheetData/>' },
    { kind: 'tail', xml: '<x/></worksheet>' },
  ]);
});

test('a row far longer than a chunk is read in time that grows linearly', async () => {
  const read = async (length: number) => {
    const cells = Array.from({ length }, (_, i) => `<c><v>${i}</v></c>`).join('');
    const pieces = await piecesWhenCut(sheetXml(`<row>${cells}</row>`), 100);
    const row = pieces.find((piece) => piece.kind === 'row');
    expect(row?.row.cells).toHaveLength(length);
  };
  expect(await growthOf(read, 8192)).toBeLessThan(CLEARLY_BELOW_SQUARE);
});

/** The content of a sheet's row, of a given length. */
const LONG: readonly (readonly [what: string, row: (length: number) => string])[] = [
  ['space inside a text', (length) => `<row>${inline(`x${' '.repeat(length)}y`)}</row>`],
  ['space inside a part of a rich text', (length) => `<row>${rich(`x${' '.repeat(length)}y`)}</row>`],
  // A fraction of the length, as each reference makes its own text, and collecting those grows faster.
  ['references in a text', (length) => `<row>${inline('&amp;'.repeat(length / 250))}</row>`],
  ['space inside a tag', (length) => `<row r="1"${' '.repeat(length)}spans="1:1"/>`],
  ['a comment', (length) => `<row><!--${'-'.repeat(length)} --></row>`],
];

test.each(LONG)('%s twice as long takes about twice as long to read', async (_, row) => {
  const read = (length: number) => piecesWhenCut(sheetXml(row(length)), 1 << 16);
  expect(await growthOf(read, 300_000)).toBeLessThan(CLEARLY_BELOW_SQUARE);
});

/** Text that is not XML, of a given length. */
const BROKEN: readonly (readonly [what: string, row: (length: number) => string])[] = [
  ['an attribute without a value', (length) => `<row ${'a'.repeat(length)}/>`],
  ['attributes without quotation marks', (length) => `<row ${'a=1 '.repeat(length / 4)}/>`],
  ['a name of a tag that goes on', (length) => `<${'a'.repeat(length)}`],
  ['attributes that go on', (length) => `<row ${'a="" '.repeat(length / 5)}`],
  ['attributes without end', (length) => `<row ${'a="" '.repeat(length / 5)}/>`],
];

test.each(BROKEN)('%s is refused with a sentence, in time that grows linearly', async (_, row) => {
  const read = (length: number) =>
    expect(piecesWhenCut(sheetXml(row(length)), 1 << 16)).rejects.toThrow(/^The workbook is damaged: /);
  expect(await growthOf(read, 30_000)).toBeLessThan(CLEARLY_BELOW_SQUARE);
  await read(8_000_000);
});

function inline(text: string): string {
  return `<c t="inlineStr"><is><t>${text}</t></is></c>`;
}

function rich(text: string): string {
  return `<c t="inlineStr"><is><r><t>${text}</t></r></is></c>`;
}
