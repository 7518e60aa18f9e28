import type { Block, DescribedCell, SheetDescription } from '../../../core/cells/sheet-description';
import { drawSheet, type SheetSurroundings } from '../../../xlsx/draw/draw-sheet';
import { StyleBook } from '../../../xlsx/styles/style-book';
import { placedCells } from '../../core/described-sheet';
import { finishList } from '../../core/finished-run';
import { SAMPLE_LIST } from '../../core/sample-list';
import { allIn, treeOf, type ElementTree } from './element-tree';

/** The elements of a worksheet in the order of the schema, as far as our sheets have them; ECMA-376, 18.3.1.99. */
const order = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'mergeCells'],
  ...['printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'drawing'],
];

const finished = finishList(SAMPLE_LIST);

const label: DescribedCell = { value: 'a', role: 'label', format: 'text' };
const today: DescribedCell = { value: 46_000, role: 'value', format: 'date' };

test.each([
  { what: 'the portfolio', sheet: finished.portfolio, drawingId: 'rId1' },
  { what: 'the settings', sheet: finished.settings, drawingId: undefined },
  { what: 'the history', sheet: finished.history.sheet, drawingId: undefined },
])('the elements of $what are in the order of the schema', ({ sheet, drawingId }) => {
  const names = draw(sheet, { drawingId }).children.map(({ name }) => name);
  expect(names).toEqual(order.filter((name) => names.includes(name)));
  expect(names).toContain('sheetData');
});

test('every described cell of the portfolio is there, row by row and from the left', () => {
  const cells = rowsOf(draw(finished.portfolio)).flatMap((row) => cellsOf(row));
  const described = placedCells(finished.portfolio);
  const width = described.reduce((sum, { cell }) => sum + (cell.span ?? 1), 0);
  expect(cells).toHaveLength(width);
  const mappedColumns = cells.map(({ place }) => place);
  expect(mappedColumns).toEqual([...mappedColumns].sort((one, other) => one - other));
  expect(new Set(mappedColumns).size).toBe(width);
});

test('a live cell holds its formula and its value', () => {
  const sheet = sheetOf([[{ value: 2, formula: `COUNTIFS('A&B'!A1,"<>")`, role: 'value', format: 'whole' }]]);
  expect(cellAt(draw(sheet), 'A1').xml).toMatch(
    /^<c r="A1" s="\d+"><f>COUNTIFS\('A&amp;B'!A1,"&lt;&gt;"\)<\/f><v>2<\/v><\/c>$/,
  );
});

test('text that begins like a formula is text, and stays so when it is edited', () => {
  const styles = StyleBook.open(undefined);
  const cell = cellAt(draw(sheetOf([[{ ...label, value: '=1+1' }]]), { styles }), 'A1');
  expect(cell.xml).toContain('t="inlineStr"><is><t>=1+1</t></is>');
  expect(styleOf(cell, styles).attribute('quotePrefix')).toBe('1');
});

test('a wide cell is merged, and the cells that it covers have its fill and line but not its bar on the left', () => {
  const styles = StyleBook.open(undefined);
  const sheet = draw(sheetOf([[{ ...label, role: 'figure', span: 3 }, undefined, undefined]]), { styles });
  expect(sheet.child('mergeCells').xml).toBe('<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>');
  const looks = ['A1', 'B1', 'C1'].map((name) => styleOf(cellAt(sheet, name), styles));
  expect(new Set(looks.map((look) => look.attribute('fillId'))).size).toBe(1);
  const edges = looks.map((look) => Number(look.attribute('borderId')));
  expect(edges[0]).toBeGreaterThan(0);
  expect(edges.slice(1)).toEqual([0, 0]);
});

test('blocks beside each other share their rows', () => {
  const right: Block = { row: 0, column: 4, cells: [[label]] };
  const left: Block = { row: 0, column: 0, cells: [[label], [label]] };
  const rows = rowsOf(draw({ ...sheetOf([]), blocks: [right, left] }));
  expect(rows.map((row) => row.children.map((cell) => cell.attribute('r')))).toEqual([['A1', 'E1'], ['A2']]);
});

test.each([
  { countsDatesFrom1904: false, value: '46000' },
  { countsDatesFrom1904: true, value: '44538' },
])(
  'a date is $value if days counting from 1904 is $countsDatesFrom1904',
  ({ countsDatesFrom1904, value }) => {
    const sheet = draw(sheetOf([[today, { ...today, format: 'whole' }]]), { countsDatesFrom1904 });
    expect(cellAt(sheet, 'A1').child('v').xml).toBe(`<v>${value}</v>`);
    expect(cellAt(sheet, 'B1').child('v').xml).toBe('<v>46000</v>');
  },
);

test('a row of a page is as high as the lines of text that it holds', () => {
  const sheet = { ...sheetOf([[label], [label], [label]]), ...onPage, lines: { 1: 2, 2: 3 } };
  const heights = rowsOf(draw(sheet)).map((row) => Number(row.attribute('ht')));
  const [one = 0, two = 0, three = 0] = heights;
  expect(one).toBeGreaterThan(12);
  expect(two - one).toBeGreaterThan(10);
  expect(three - two).toBe(two - one);
});

test('the program chooses the height of a row on a sheet that is not a page', () => {
  const [row] = rowsOf(draw(sheetOf([[label]])));
  expect(row?.attribute('ht')).toBeUndefined();
});

test('a page shows no grid and is printed upright, one page wide', () => {
  const sheet = draw({ ...sheetOf([[label]]), ...onPage });
  expect(sheet.child('sheetViews').xml).toContain('showGridLines="0"');
  expect(sheet.child('sheetPr').xml).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(sheet.child('pageSetup').xml).toBe(
    '<pageSetup orientation="portrait" fitToWidth="1" fitToHeight="0"/>',
  );
});

test.each([
  { what: 'the history', sheet: finished.history.sheet, isFrozen: true },
  { what: 'the settings', sheet: finished.settings, isFrozen: false },
  { what: 'the portfolio', sheet: finished.portfolio, isFrozen: false },
])('the header of $what is frozen: $isFrozen', ({ sheet, isFrozen }) => {
  expect(draw(sheet).child('sheetViews').xml.includes('state="frozen"')).toBe(isFrozen);
});

test('the columns are as wide as described, and the space at their edges', () => {
  const columns = draw({ ...sheetOf([[label]]), columnWidths: [9, 24] }).child('cols').children;
  expect(columns.map((column) => column.attribute('width'))).toEqual(['9.7143', '24.7143']);
});

test('a sheet points to its drawing if it has one', () => {
  expect(draw(sheetOf([[label]]), { drawingId: 'rId3' }).child('drawing').xml).toBe('<drawing r:id="rId3"/>');
  expect(draw(sheetOf([[label]])).children.map(({ name }) => name)).not.toContain('drawing');
});

const onPage = { print: { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 0 } };

function sheetOf(cells: Block['cells']): SheetDescription {
  return {
    name: 'OML Test',
    columnWidths: [],
    blocks: [{ row: 0, column: 0, cells }],
    lines: {},
    charts: [],
  };
}

function draw(sheet: SheetDescription, surroundings: Partial<SheetSurroundings> = {}): ElementTree {
  const styles = StyleBook.open(undefined);
  return treeOf(
    drawSheet(sheet, { styles, countsDatesFrom1904: false, drawingId: undefined, ...surroundings }),
  );
}

function rowsOf(sheet: ElementTree): readonly ElementTree[] {
  return sheet.child('sheetData').children;
}

/** The cells of a row, each with its position as one number that grows along the rows. */
function cellsOf(row: ElementTree): readonly { readonly place: number }[] {
  return row.children.map((cell) => {
    const [, letters = '', number = ''] = /^([A-Z])(\d+)$/.exec(cell.attribute('r') ?? '') ?? [];
    return { place: Number(number) * 100 + letters.charCodeAt(0) };
  });
}

function cellAt(sheet: ElementTree, name: string): ElementTree {
  const found = allIn(sheet).find((element) => element.name === 'c' && element.attribute('r') === name);
  if (found === undefined) throw new Error(`There is no cell ${name}.`);
  return found;
}

function styleOf(cell: ElementTree, styles: StyleBook): ElementTree {
  const style = treeOf(styles.xml()).child('cellXfs').children[Number(cell.attribute('s'))];
  if (style === undefined) throw new Error('The cell has a style that is not there.');
  return style;
}
