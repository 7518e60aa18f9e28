import type { ZipWriterConstructorOptions } from '@zip.js/zip.js';
import { partsOf } from '../files/workbook-builder';
import { calcChainOf, lookCount } from './package-changes';
import {
  changed,
  CONTENT_TYPES,
  contentTypes,
  inUtf16,
  LIST,
  ORDINARY,
  pointers,
  prefixed,
  ROWS,
  SHEET,
  STYLES,
  STYLES_XML,
  WORKBOOK,
  WORKBOOK_RELATIONSHIPS,
  WORKBOOK_XML,
  worksheet,
  type Parts,
} from './package-builder';
import { columnsOf, gridOf } from './sheet-grid';
import type { WorkbookPackage } from './workbook-package';

const withSheet = (rows: string, above?: string, below?: string) =>
  changed({ [SHEET]: worksheet(rows, above, below) });
const inRow = (row: number, xml: string) =>
  ROWS.replace(new RegExp(`(<row r="${row}".*?)</row>`), (_, start: string) => `${start}${xml}</row>`);
const text = (name: string) => String(ORDINARY[name]);

/** A workbook that is valid, though few programs would write it this way. */
export interface Strange {
  readonly parts: Parts;
  readonly zip?: ZipWriterConstructorOptions;
  /** What else to check in the output, and its expected value. */
  readonly look?: (after: WorkbookPackage) => unknown;
  readonly shows?: unknown;
}

const SHARED: readonly string[] = [
  ...new Set(LIST.flat().filter((cell) => typeof cell === 'string' && cell !== '')),
];
const SHARED_ROWS = ROWS.replace(
  /t="inlineStr"><is><t>(.*?)<\/t><\/is>/g,
  (_, found: string) => `t="s"><v>${SHARED.indexOf(found.replace('&amp;', '&'))}</v>`,
);

/** The content types of the ordinary workbook, with one for each of these relationships parts. */
function declaredOneByOne(...lists: readonly string[]): string {
  const type = 'application/vnd.openxmlformats-package.relationships+xml';
  const each = lists.map((list) => `<Override PartName="/${list}" ContentType="${type}"/>`);
  return text(CONTENT_TYPES).replace(/<Default Extension="rels"[^>]*>/, each.join(''));
}

/** From the first column after ours to the last possible one. */
const FROM_M = Array.from({ length: 16_384 - 12 }, (_, index) => 12 + index);

/** By what they contain. */
export const STRANGE_WORKBOOKS: Readonly<Record<string, Strange>> = {
  'elements with a prefix': {
    parts: changed(
      Object.fromEntries(
        [SHEET, WORKBOOK, STYLES, WORKBOOK_RELATIONSHIPS, CONTENT_TYPES].map((name) => [
          name,
          prefixed(text(name)),
        ]),
      ),
    ),
    look: (after) =>
      [...after.text(SHEET).matchAll(/<\/?([^\s/>?]+)/g)].filter(([, name = '']) => !name.startsWith('x:')),
    shows: [],
  },
  'rows and cells without a number': { parts: withSheet(ROWS.replace(/ r="\w+"/g, '')) },
  'rows with a number and cells without': { parts: withSheet(ROWS.replace(/(<c) r="\w+"/g, '$1')) },
  'no looks': {
    parts: changed({
      [STYLES]: undefined,
      [CONTENT_TYPES]: contentTypes([WORKBOOK, '.sheet.main+xml'], [SHEET, '.worksheet+xml']),
      [WORKBOOK_RELATIONSHIPS]: pointers(['rId1', 'worksheet', 'worksheets/sheet1.xml']),
    }),
    look: (after) => lookCount(after) > 1,
    shows: true,
  },
  'looks without any in them': {
    parts: changed({ [STYLES]: STYLES_XML.replace(/(<styleSheet[^>]*)>[^]*$/, '$1/>') }),
  },
  'texts that are shared': {
    parts: changed({
      [SHEET]: worksheet(SHARED_ROWS),
      'xl/sharedStrings.xml': `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${SHARED.map((each) => `<si><t>${each.replace('&', '&amp;')}</t></si>`).join('')}</sst>`,
      [CONTENT_TYPES]: text(CONTENT_TYPES).replace(
        '</Types>',
        '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>',
      ),
      [WORKBOOK_RELATIONSHIPS]: pointers(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'styles', 'styles.xml'],
        ['rId3', 'sharedStrings', 'sharedStrings.xml'],
      ),
    }),
  },
  'notes of how wide its rows are': {
    parts: withSheet(ROWS.replace(/<row /g, '<row spans="1:3" ')),
    look: (after) =>
      [...gridOf(after.tree(SHEET)).values()].map(
        ({ attributes, cells }) => cells.has(11) && (attributes['spans'] ?? '1:12'),
      ),
    shows: [false, '1:12', '1:12', '1:12', '1:12', false],
  },
  'coloured empty cells right of the list and below': {
    parts: withSheet(
      `${inRow(3, '<c r="E3" s="1"/><c r="P3" s="1"/>')}<row r="7"><c r="D7" s="1"/></row><row r="9" s="1" customFormat="1"/>`,
      '<dimension ref="A1:P9"/>',
    ),
    look: (after) => {
      const grid = gridOf(after.tree(SHEET));
      return [grid.get(3)?.cells.get(15), [...(grid.get(7)?.cells ?? [])], grid.get(9)?.attributes];
    },
    shows: ['<c r="P3" s="1"/>', [[3, '<c r="D7" s="1"/>']], { r: '9', s: '1', customFormat: '1' }],
  },
  'all columns from M hidden': {
    parts: withSheet(ROWS, '<cols><col min="13" max="16384" width="0" hidden="1" customWidth="1"/></cols>'),
    look: hiddenColumns,
    shows: FROM_M,
  },
  'all columns from E hidden': {
    parts: withSheet(ROWS, '<cols><col min="5" max="16384" width="0" hidden="1" customWidth="1"/></cols>'),
    look: hiddenColumns,
    shows: FROM_M,
  },
  'a sheet in UTF-16, lowest byte first': { parts: changed({ [SHEET]: inUtf16(worksheet(ROWS), 'little') }) },
  'all that is changed in UTF-16, highest byte first': {
    parts: changed(
      Object.fromEntries(
        [SHEET, WORKBOOK, STYLES, WORKBOOK_RELATIONSHIPS, CONTENT_TYPES].map((name) => [
          name,
          inUtf16(text(name), 'big'),
        ]),
      ),
    ),
  },
  'line breaks, comments, instructions and single quotes': {
    parts: withSheet(
      `\n  <!-- <row r="1"> --><?of a program?>${ROWS.replace(/(<row|<\/row)/g, '\n    $1').replace(/="(\w+)"/g, " = '$1'")}\n`,
      '<!-- <sheetData> -->\n',
    ),
  },
  'texts in CDATA': { parts: withSheet(ROWS.replace('Marrow &amp; Tine', '<![CDATA[Marrow & Tine]]>')) },
  ZIP64: { parts: ORDINARY, zip: { zip64: true } },
  'data descriptors': { parts: ORDINARY, zip: { dataDescriptor: true, dataDescriptorSignature: true } },
  'data descriptors that do not say so': {
    parts: ORDINARY,
    zip: { dataDescriptor: true, dataDescriptorSignature: false },
  },
  'parts that are not packed': { parts: ORDINARY, zip: { level: 0 } },
  'parts where no program puts them': { parts: partsOf({ sheets: [{ name: 'Clients', rows: ROWS }] }) },
  'lists of pointers that are declared one by one': {
    parts: changed({ [CONTENT_TYPES]: declaredOneByOne('_rels/.rels', WORKBOOK_RELATIONSHIPS) }),
    look: (after) =>
      after.names.filter(
        (name) => name.endsWith('.rels') && !after.text(CONTENT_TYPES).includes(`PartName="/${name}"`),
      ),
    shows: [],
  },
  'names of parts with backslashes': {
    parts: Object.fromEntries(
      Object.entries(ORDINARY).map(([name, part]) => [name.replaceAll('/', '\\'), part]),
    ),
    look: ({ names }) => names.filter((name) => name.includes('\\')),
    shows: [],
  },
  'pointers from the root': {
    parts: changed({
      [WORKBOOK_RELATIONSHIPS]: pointers(
        ['rId1', 'worksheet', '/xl/worksheets/sheet1.xml'],
        ['rId2', 'styles', '/xl/styles.xml'],
      ),
    }),
  },
  'pointers by detours': {
    parts: changed({
      [WORKBOOK_RELATIONSHIPS]: pointers(
        ['rId1', 'worksheet', './../xl/worksheets/sheet1.xml'],
        ['rId2', 'styles', '../xl/styles.xml'],
      ),
    }),
  },
  'pointers in other letters than the parts': {
    parts: changed({
      [WORKBOOK_RELATIONSHIPS]: pointers(
        ['rId1', 'worksheet', 'Worksheets/Sheet1.XML'],
        ['rId2', 'styles', 'Styles.xml'],
      ),
    }),
  },
  'a chain of calculations and a pointer to nothing': {
    parts: changed({
      'xl/calcChain.xml':
        '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B6" i="1"/></calcChain>',
      [WORKBOOK_RELATIONSHIPS]: pointers(
        ['rId9', 'calcChain', 'calcChain.xml'],
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'styles', 'styles.xml'],
      ),
      [CONTENT_TYPES]: text(CONTENT_TYPES).replace(
        '</Types>',
        '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
      ),
    }),
    look: (after) => [
      calcChainOf(after),
      after.text(CONTENT_TYPES).includes('calcChain'),
      after.has('xl/calcChain.xml'),
    ],
    shows: [undefined, false, false],
  },
  'a prefix that each sheet declares for itself': {
    parts: changed({
      [WORKBOOK]: WORKBOOK_XML.replace(/ (xmlns:r="[^"]*")(.*<sheet )/, '$2$1 '),
    }),
  },
  'ids that our parts would take': {
    parts: changed({
      [WORKBOOK]: WORKBOOK_XML.replace('sheetId="1"', 'sheetId="65000"').replace(
        '</workbook>',
        '<definedNames><definedName name="Rate">12</definedName></definedNames><calcPr calcId="0" fullCalcOnLoad="0"/></workbook>',
      ),
    }),
    look: (after) => after.text(WORKBOOK).includes('<definedName name="Rate">12</definedName>'),
    shows: true,
  },
};

/** Which columns of the client sheet are hidden, zero-based. */
function hiddenColumns(after: WorkbookPackage): readonly number[] {
  const columns = [...columnsOf(after.tree(SHEET))];
  return columns.filter(([, { hidden }]) => hidden === '1').map(([column]) => column);
}
