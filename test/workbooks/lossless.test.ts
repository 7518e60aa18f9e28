import { OUR_SHEETS, type Row } from '../../core/cells/cell';
import { temporaryFolder } from '../files/temporary-folder';
import { FEATURES } from './features';
import {
  calcChainOf,
  changedParts,
  CONTENT_TYPES,
  contentTypeOf,
  lookCount,
  reachedFrom,
  stylesOf,
} from './package-changes';
import { scoredWorkbook, shared, WORKBOOKS } from './scored-workbooks';
import { areaOf, columnsOf, gridOf, type GridRow } from './sheet-grid';
import { idIn, relationshipsOf, sheetPart } from './workbook-package';
import { childOf, descendants, type XmlNode } from './xml-tree';

const folder = temporaryFolder();
const runOf = shared(WORKBOOKS, (name) => scoredWorkbook(folder, name));
const OURS = Object.values(OUR_SHEETS);
const COLLECTIONS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'];
/** The order of the elements of a worksheet and of a workbook in ECMA-376 (18.3.1.99 and 18.2.27). */
const WORKSHEET_ORDER = [
  ...[
    'sheetPr',
    'dimension',
    'sheetViews',
    'sheetFormatPr',
    'cols',
    'sheetData',
    'sheetCalcPr',
    'sheetProtection',
  ],
  ...[
    'protectedRanges',
    'scenarios',
    'autoFilter',
    'sortState',
    'dataConsolidate',
    'customSheetViews',
    'mergeCells',
  ],
  ...['phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins'],
  ...[
    'pageSetup',
    'headerFooter',
    'rowBreaks',
    'colBreaks',
    'customProperties',
    'cellWatches',
    'ignoredErrors',
  ],
  ...['smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'picture', 'oleObjects', 'controls'],
  ...['webPublishItems', 'tableParts', 'extLst'],
];
const WORKBOOK_ORDER = [
  ...[
    'fileVersion',
    'fileSharing',
    'workbookPr',
    'workbookProtection',
    'bookViews',
    'sheets',
    'functionGroups',
  ],
  ...['externalReferences', 'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches'],
  ...['smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr', 'webPublishObjects', 'extLst'],
];

test.each(WORKBOOKS)('the output of %s goes beside it, and nothing else is written', (name) => {
  const { outcome, files } = runOf(name);
  expect(outcome.stdout).toMatch(/^vCIO OML: 12 of 12 clients /);
  expect(outcome.stderr).toBe('');
  expect(files).toEqual([name.replace('.xlsx', '.scored.xlsx'), name].sort());
});

test.each(WORKBOOKS)('every other part of %s is there byte for byte', (name) => {
  const run = runOf(name);
  const mayChange = changedParts(run.before, run);
  const kept = run.before.names.filter((part) => !mayChange.has(part));
  expect(kept.filter((part) => !run.after.has(part))).toEqual([]);
  expect(kept.filter((part) => !run.after.bytes(part).equals(run.before.bytes(part)))).toEqual([]);
});

test.each(WORKBOOKS)('only the calculation chain is removed from %s', (name) => {
  const { before, after } = runOf(name);
  const gone = before.names.filter((part) => !after.has(part));
  expect(gone).toEqual(before.names.filter((part) => part === calcChainOf(before)));
});

test.each(WORKBOOKS)('the new parts of %s are our sheets, their drawing and its two charts', (name) => {
  const { before, after } = runOf(name);
  const added = after.names.filter((part) => !before.has(part));
  const sheets = OURS.map((sheet) => sheetPart(after, sheet));
  const reached = sheets.flatMap((part) => [part, ...reachedFrom(after, part)]);
  expect([...added].sort()).toEqual(reached.sort());
  expect(sheets.map((part) => after.targets(part).map(({ type }) => type))).toEqual([['drawing'], [], []]);
  expect(
    added.filter((part) => (contentTypeOf(after, part) ?? '').endsWith('.drawingml.chart+xml')),
  ).toHaveLength(2);
});

test.each(WORKBOOKS)('every new or changed part in %s is well-formed XML', (name) => {
  const { before, after } = runOf(name);
  const isSame = (part: string) => before.has(part) && before.bytes(part).equals(after.bytes(part));
  const written = after.names.filter((part) => !isSame(part));
  expect(written.length).toBeGreaterThan(10);
  expect(written.map((part) => after.tree(part).xml.length > 0)).toEqual(written.map(() => true));
});

test.each(WORKBOOKS)('everything that the output of %s refers to exists and has a content type', (name) => {
  const { after } = runOf(name);
  const pointed = ['', ...after.names].flatMap((part) => after.targets(part).map((target) => target.part));
  expect(pointed.filter((part) => !after.has(part))).toEqual([]);
  expect(pointed.filter((part) => contentTypeOf(after, part) === undefined)).toEqual([]);
  const lower = after.names.map((part) => part.toLowerCase());
  expect(lower.filter((part, index) => lower.indexOf(part) !== index)).toEqual([]);
});

test.each(WORKBOOKS)('the client sheet of %s keeps every element around its rows', (name) => {
  const { before, after, list } = runOf(name);
  const [old, now] = [before, after].map((book) => book.tree(sheetPart(book, list)));
  const changed = ['dimension', 'cols', 'sheetData'];
  const around = (sheet: XmlNode | undefined) =>
    sheet?.children.filter((child) => !changed.includes(child.name)).map(({ xml }) => xml);
  expect(around(now)).toEqual(around(old));
  expect(now?.attributes).toEqual(old?.attributes);
  expectOrder(now, WORKSHEET_ORDER);
});

test.each(WORKBOOKS)("the cells of the user's columns in %s are the same XML, in the same rows", (name) => {
  const { before, after, list, ours } = runOf(name);
  const [old, now] = [before, after].map((book) => gridOf(book.tree(sheetPart(book, list))));
  const others = (row: GridRow | undefined) =>
    [...(row?.cells ?? [])].filter(([column]) => !ours.includes(column));
  expect([...(now ?? [])].map(([number]) => number)).toEqual([...(old ?? [])].map(([number]) => number));
  for (const [number, row] of old ?? []) {
    expect({ number, cells: others(now?.get(number)) }).toEqual({ number, cells: others(row) });
    expect({ number, ...keptAttributes(now?.get(number)) }).toEqual({ number, ...keptAttributes(row) });
  }
});

test.each(WORKBOOKS)('our columns of %s are written only in the header and in client rows', (name) => {
  const { before, after, list, ours, headerRow, rows } = runOf(name);
  const [old, now] = [before, after].map((book) => gridOf(book.tree(sheetPart(book, list))));
  expect(ours).toHaveLength(9);
  const written = rows.flatMap((row, index) =>
    index > headerRow && row[ours[0] ?? 0] !== '' && row[ours[0] ?? 0] !== undefined ? [index] : [],
  );
  expect(written).toHaveLength(12);
  for (const [number, { cells }] of now ?? []) {
    if (number === headerRow + 1 || written.includes(number - 1)) continue;
    const inOurs = [...cells].filter(([column]) => ours.includes(column));
    expect({ number, inOurs }).toEqual({
      number,
      inOurs: [...(old?.get(number)?.cells ?? [])].filter(([column]) => ours.includes(column)),
    });
  }
});

test.each(WORKBOOKS)("the user's columns of %s keep their widths and looks, and ours are visible", (name) => {
  const { before, after, list, ours } = runOf(name);
  const [old, now] = [before, after].map((book) => columnsOf(book.tree(sheetPart(book, list))));
  const others = (columns: ReturnType<typeof columnsOf> | undefined) =>
    Object.fromEntries([...(columns ?? [])].filter(([column]) => !ours.includes(column)));
  expect(others(now)).toEqual(others(old));
  expect(ours.filter((column) => Number(now?.get(column)?.['width'] ?? 0) === 0)).toEqual([]);
  expect(ours.filter((column) => /^(1|true)$/.test(now?.get(column)?.['hidden'] ?? ''))).toEqual([]);
});

test.each(WORKBOOKS)('the used area of %s grows by our columns', (name) => {
  const { before, after, list, ours } = runOf(name);
  const [old, now] = [before, after].map((book) =>
    areaOf(childOf(book.tree(sheetPart(book, list)), 'dimension')?.attributes['ref'] ?? ''),
  );
  expect(now).toEqual({ ...old, lastColumn: Math.max(old?.lastColumn ?? 0, ...ours) });
});

test.each(WORKBOOKS)('every look of %s keeps its index, and new ones come after', (name) => {
  const { before, after } = runOf(name);
  const [old, now] = [before, after].map((book) => book.tree(stylesOf(book) ?? ''));
  const kept = (styles: XmlNode | undefined, counts: XmlNode | undefined) =>
    styles?.children.map((child) => {
      if (!COLLECTIONS.includes(child.name)) return child.xml;
      const { length } = childOf(counts ?? child, child.name)?.children ?? [];
      return { ...child.attributes, count: undefined, items: xmlOf(child.children.slice(0, length)) };
    });
  const known = new Set(old?.children.map((child) => child.name));
  const same = kept(now, old)?.filter((_, index) => known.has(now?.children[index]?.name ?? ''));
  expect(same).toEqual(kept(old, old));
  for (const { name: collection, attributes, children } of now?.children ?? []) {
    const { count = String(children.length) } = attributes;
    expect({ collection, count }).toEqual({ collection, count: String(children.length) });
  }
});

test.each(WORKBOOKS)('every look that a sheet of %s refers to exists', (name) => {
  const { after, list } = runOf(name);
  const asked = [list, ...OURS].flatMap((sheet) => {
    const tree = after.tree(sheetPart(after, sheet));
    const looks = [...descendants(tree, 'c'), ...descendants(tree, 'row')].map(
      ({ attributes }) => attributes['s'],
    );
    return [...looks, ...descendants(tree, 'col').map(({ attributes }) => attributes['style'])];
  });
  expect(asked.filter((look) => Number(look ?? 0) >= lookCount(after))).toEqual([]);
});

test.each(WORKBOOKS)('the workbook part of %s keeps all its content', (name) => {
  const { before, after } = runOf(name);
  const [old, now] = [before, after].map((book) => book.tree(book.workbook));
  const others = (book: XmlNode | undefined) =>
    xmlOf(book?.children.filter((child) => !['sheets', 'definedNames', 'calcPr'].includes(child.name)));
  expect(others(now)).toEqual(others(old));
  expect(now?.attributes).toEqual(old?.attributes);
  const calculation = (book: XmlNode | undefined) => book && childOf(book, 'calcPr')?.attributes;
  expect(calculation(now)).toEqual({ ...calculation(old), fullCalcOnLoad: '1' });
  expectOrder(now, WORKBOOK_ORDER);
});

test.each(WORKBOOKS)('our sheets come after those of %s, each with its own ids', (name) => {
  const { before, after } = runOf(name);
  const [old = [], now = []] = [before, after].map((book) => descendants(book.tree(book.workbook), 'sheet'));
  expect(xmlOf(now.slice(0, old.length))).toEqual(xmlOf(old));
  expect(now.slice(old.length).map(({ attributes }) => attributes['name'])).toEqual(OURS);
  expectNoneTwice(now.map(({ attributes }) => attributes['sheetId']));
  expectNoneTwice(now.map(({ attributes }) => idIn(attributes)));
  expectNoneTwice(after.targets(after.workbook).map(({ id }) => id));
});

test.each(WORKBOOKS)('%s keeps its names, and gets one for each of our printed pages', (name) => {
  const { before, after } = runOf(name);
  const [old = [], now = []] = [before, after].map((book) =>
    descendants(book.tree(book.workbook), 'definedName'),
  );
  const isOld = ({ xml }: XmlNode) => xmlOf(old).includes(xml);
  expect(xmlOf(now.filter(isOld))).toEqual(xmlOf(old));
  const added = now.filter((each) => !isOld(each));
  const sheets = added.map(({ attributes }) => after.sheets[Number(attributes['localSheetId'])]?.name ?? '');
  expect(OURS).toEqual(expect.arrayContaining(sheets));
  expect(sheets).toContain(OUR_SHEETS.portfolio);
  expectNoneTwice(sheets);
  const begins = sheets.map(
    (sheet) =>
      `<definedName name="_xlnm.Print_Area" localSheetId="${after.sheets.findIndex(({ name: each }) => each === sheet)}">'${sheet}'!$A$1:`,
  );
  expect(added.filter(({ xml }, index) => !xml.startsWith(begins[index] ?? ''))).toEqual([]);
});

test.each(WORKBOOKS)(
  '%s keeps all content types and relationships except for the calculation chain',
  (name) => {
    const { before, after } = runOf(name);
    for (const part of [CONTENT_TYPES, relationshipsOf(before.workbook)]) {
      const [old, now] = [before, after].map((book) => xmlOf(book.tree(part).children));
      const kept = old?.filter((xml) => !xml.includes('calcChain')) ?? [];
      expect(now?.slice(0, kept.length)).toEqual(kept);
      expect(now?.filter((xml) => xml.includes('calcChain'))).toEqual([]);
    }
  },
);

test.each(WORKBOOKS)("the product reads the user's cells of %s as it did before", (name) => {
  const { rowsBefore, rows, ours } = runOf(name);
  const theirs = (row: Row) => Array.from({ length: ours[0] ?? 0 }, (_, column) => row[column] ?? '');
  expect(rows.map(theirs)).toEqual(rowsBefore.map(theirs));
});

test.each(FEATURES)('$feature of $workbook come out as they went in', ({ workbook, look }) => {
  const { before, after } = runOf(workbook);
  const [old, now] = [look(before), look(after)];
  expect(old.length).toBeGreaterThan(0);
  expect(now.filter((each) => old.includes(each))).toEqual(old);
});

function xmlOf(nodes: readonly XmlNode[] = []): readonly string[] {
  return nodes.map(({ xml }) => xml);
}

/** The attributes of a row, except the extent of its cells and a height that nobody has set. */
function keptAttributes(row: GridRow | undefined) {
  const { spans: _, ht, ...others } = row?.attributes ?? {};
  return /^(1|true)$/.test(others['customHeight'] ?? '') ? { ...others, ht } : others;
}

function expectNoneTwice(values: readonly unknown[]): void {
  expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
}

function expectOrder(node: XmlNode | undefined, order: readonly string[]): void {
  const mappedColumns = node?.children.map(({ name }) => order.indexOf(name)) ?? [];
  expect(mappedColumns).toEqual([...mappedColumns].sort((one, other) => one - other));
}
