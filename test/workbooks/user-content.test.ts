import { readFileSync } from 'node:fs';
import { FIELDS } from '../../core/model/fields';
import { OUR_SHEETS } from '../../core/cells/cell';
import { caseFolder } from '../command/case-folder';
import { PATIENCE, score } from '../command/run-command';
import { temporaryFolder } from '../files/temporary-folder';
import { DONE, edited, expectRefused, inRow, runOver, textCell } from './edited-workbook';
import {
  changed,
  CONTENT_TYPES,
  contentTypes,
  ORDINARY,
  pointers,
  ROWS,
  SHEET,
  STYLES,
  WORKBOOK,
  WORKBOOK_RELATIONSHIPS,
  WORKBOOK_XML,
  worksheet,
  type Parts,
} from './package-builder';
import { contentTypeOf, stylesOf } from './package-changes';
import { TODAY } from './scored-workbooks';
import { areaOf, gridOf } from './sheet-grid';
import { openPackage, sheetPart } from './workbook-package';
import { childOf, descendants } from './xml-tree';

jest.setTimeout(PATIENCE);

const folder = temporaryFolder();

/** The list with the user's column D, which has one of our headers and these formulas. */
const withFormulas = (...formulas: readonly string[]) =>
  formulas.reduce(
    (parts, formula, index) =>
      edited(parts, SHEET, inRow(3 + index, `<c r="D${3 + index}">${formula}<v>1</v></c>`)),
    edited(ORDINARY, SHEET, inRow(2, textCell('D2', 'OML Level'))),
  );

test.concurrent.each([
  ['D3', ['<f t="shared" ref="D3:D5" si="0">1+0</f>', '<f t="shared" si="0"/>', '<f t="shared" si="0"/>']],
  ['D4', ['<f>1</f>', '<f t="array" ref="D4:D5">1+0</f>']],
])(
  'a formula in %s that other cells share is not overwritten: the run is refused',
  async (cell, formulas) => {
    const run = await runOver(folder, withFormulas(...formulas), '--adopt');
    expectRefused(run, new RegExp(`\\b${cell} has a shared formula where the OML columns go`));
  },
);

test.concurrent.each(['<f>1+0</f>', '<f t="array" ref="D3">1+0</f>'])(
  'a formula of one cell is overwritten in a column that is taken over: %s',
  async (formula) => {
    const run = await runOver(folder, withFormulas(formula), '--adopt');
    expect(run.outcome).toMatchObject(DONE);
    const cell = gridOf((await run.after()).tree(SHEET))
      .get(3)
      ?.cells.get(3);
    expect(cell).toMatch(/^<c r="D3"[^>]*><v>\d<\/v><\/c>$/);
  },
);

test.concurrent('a row with the longest notes has the greatest height that Excel allows', async () => {
  const here = caseFolder(folder);
  const asked = FIELDS.filter(({ id }) => id !== 'client').map(({ header }) => header);
  const answer = 'somebody ought to ask them about this some day, I really could not say';
  const lines = [['Client', ...asked].join(), ['Acme', ...asked.map(() => `"${answer}"`)].join(), ''];
  const file = here.write('clients.csv', lines.join('\n'));
  const output = here.file('clients.xlsx');
  expect(await score(file, '--today', TODAY, '--out', output)).toMatchObject(DONE);
  const grid = gridOf((await openPackage(readFileSync(output))).tree(SHEET));
  expect(grid.get(2)?.attributes['ht']).toBe('409');
});

/** The workbook with a second sheet. */
const withSheet = (name: string, kind: 'worksheet' | 'chartsheet', xml: string): Parts =>
  changed({
    [WORKBOOK]: WORKBOOK_XML.replace('</sheets>', `<sheet name="${name}" sheetId="2" r:id="rId3"/></sheets>`),
    [WORKBOOK_RELATIONSHIPS]: pointers(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
      ['rId3', kind, `${kind}s/other.xml`],
    ),
    [CONTENT_TYPES]: contentTypes(
      [WORKBOOK, '.sheet.main+xml'],
      [SHEET, '.worksheet+xml'],
      [STYLES, '.styles+xml'],
      [`xl/${kind}s/other.xml`, `.${kind}+xml`],
    ),
    [`xl/${kind}s/other.xml`]: xml,
  });
const NOTE = worksheet(`<row r="2">${textCell('B2', 'mine')}</row>`);
const CHART_SHEET =
  '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>';

test.concurrent.each([
  { name: 'OML Portfolio', kind: 'worksheet', xml: NOTE },
  { name: 'OML Settings', kind: 'worksheet', xml: NOTE },
  { name: 'OML Portfolio', kind: 'chartsheet', xml: CHART_SHEET },
  { name: 'oml settings', kind: 'chartsheet', xml: CHART_SHEET },
] as const)(
  'a $kind "$name" of the user is not drawn over: the run is refused',
  async ({ name, kind, xml }) => {
    const run = await runOver(folder, withSheet(name, kind, xml));
    expectRefused(run, new RegExp(`^The sheet "${name}" was not made by vCIO OML\\. Rename it`, 'i'));
  },
);

test.concurrent.each(Object.values(OUR_SHEETS))('a blank worksheet "%s" is used', async (name) => {
  const run = await runOver(folder, withSheet(name, 'worksheet', worksheet('')));
  expect(run.outcome).toMatchObject(DONE);
  const after = await run.after();
  const names = after.sheets.map((sheet) => sheet.name);
  expect([...names].sort()).toEqual(['Clients', ...Object.values(OUR_SHEETS)].sort());
  expect(sheetPart(after, name)).toBe('xl/worksheets/other.xml');
  expect(gridOf(after.tree('xl/worksheets/other.xml')).size).toBeGreaterThan(0);
});

test.concurrent.each([
  { what: 'a text', xml: '<c r="N3" t="inlineStr"><is><t><![CDATA[<c r="A3"/>]]></t></is></c>' },
  { what: 'a comment', xml: '<c r="N3"><v>1</v></c><!-- <c r="A3"/> -->' },
])('each of our cells is there once in a row with $what that looks like a cell', async ({ xml }) => {
  const first = await (await runOver(folder, ORDINARY)).parts();
  const run = await runOver(folder, edited(first, SHEET, inRow(3, xml)));
  expect(run.outcome).toMatchObject(DONE);
  const after = await run.after();
  const references = descendants(after.tree(SHEET), 'c').map(({ attributes }) => attributes['r']);
  expect(references).toEqual([...new Set(references)]);
  expect([...(gridOf(after.tree(SHEET)).get(3)?.cells.keys() ?? [])].slice(-2)).toEqual([11, 13]);
  expect(after.text(SHEET)).toContain(xml);
});

test.concurrent.each([
  ['/xl/worksheets/sheet2.xml', '.chartsheet+xml'],
  ['/xl/Worksheets/Sheet2.xml', '.chartsheet+xml'],
  ['/xl/drawings/drawing1.xml', '.worksheet+xml'],
])('a leftover content type for %s, which does not exist, does not stay beside ours', async (part, kind) => {
  const types = contentTypes(
    [WORKBOOK, '.sheet.main+xml'],
    [SHEET, '.worksheet+xml'],
    [STYLES, '.styles+xml'],
    [part.slice(1), kind],
  );
  const run = await runOver(folder, changed({ [CONTENT_TYPES]: types }));
  expect(run.outcome).toMatchObject(DONE);
  const after = await run.after();
  const overrides = descendants(after.tree(CONTENT_TYPES), 'Override');
  const parts = overrides.map(({ attributes }) => attributes['PartName']?.toLowerCase());
  expect(parts).toEqual([...new Set(parts)]);
  const kinds = after.sheets.map((sheet) => contentTypeOf(after, sheet.part)?.replace(/.*\./, ''));
  expect(kinds).toEqual(after.sheets.map(() => 'worksheet+xml'));
  expect(contentTypeOf(after, 'xl/drawings/drawing1.xml')).toMatch(/\.drawing\+xml$/);
});

test.concurrent.each([
  { file: `${'a'.repeat(30)}'b.csv`, sheet: 'a'.repeat(30) },
  { file: `${'a'.repeat(29)} 'b.csv`, sheet: 'a'.repeat(29) },
  { file: "'our' clients'.csv", sheet: "our' clients" },
  { file: 'History.csv', sheet: 'Clients' },
  { file: 'OML Settings.csv', sheet: 'Clients' },
  { file: 'a[b]c.csv', sheet: 'a b c' },
])('of $file becomes a sheet "$sheet"', async ({ file, sheet }) => {
  const here = caseFolder(folder);
  const output = here.file('out.xlsx');
  const list = here.write(file, 'Client,Employees,IT Roadmap\nAcme,20,yes\n');
  expect(await score(list, '--today', TODAY, '--out', output)).toMatchObject(DONE);
  const { sheets } = await openPackage(readFileSync(output));
  expect(sheets.map(({ name }) => name)).toEqual([sheet, ...Object.values(OUR_SHEETS)]);
  expect(sheet).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
});

test.concurrent(
  'the header row of a text list is frozen and bold even if a client has an extra field',
  async () => {
    const here = caseFolder(folder);
    const list = here.write('clients.csv', 'Client,Employees,IT Roadmap\nAcme,20,yes,and more\n');
    const output = here.file('out.xlsx');
    expect(await score(list, '--today', TODAY, '--out', output)).toMatchObject(DONE);
    const after = await openPackage(readFileSync(output));
    const [pane] = descendants(after.tree(SHEET), 'pane');
    expect(pane?.attributes).toMatchObject({ ySplit: '1', topLeftCell: 'A2', state: 'frozen' });
    const styles = after.tree(stylesOf(after) ?? '');
    const isBold = (cell: string) => {
      const look = childOf(styles, 'cellXfs')?.children[Number(/ s="(\d+)"/.exec(cell)?.[1])];
      const font = childOf(styles, 'fonts')?.children[Number(look?.attributes['fontId'])];
      return font !== undefined && childOf(font, 'b') !== undefined;
    };
    const boldIn = (row: number) =>
      [...(gridOf(after.tree(SHEET)).get(row)?.cells.values() ?? [])].slice(0, 3).map(isBold);
    expect([boldIn(1), boldIn(2)]).toEqual([
      [true, true, true],
      [false, false, false],
    ]);
  },
);

/** The list as an Excel table. */
const withTable = (sheetRows: string) =>
  changed({
    [SHEET]: worksheet(sheetRows, '', '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>'),
    'xl/worksheets/_rels/sheet1.xml.rels': pointers(['rId1', 'table', '../tables/table1.xml']),
    'xl/tables/table1.xml':
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="List" displayName="List" ref="A2:C5">' +
      '<autoFilter ref="A2:C5"/><tableColumns count="3"><tableColumn id="1" name="Client"/>' +
      '<tableColumn id="2" name="Employees"/><tableColumn id="3" name="IT Roadmap"/></tableColumns></table>',
    [CONTENT_TYPES]: contentTypes(
      [WORKBOOK, '.sheet.main+xml'],
      [SHEET, '.worksheet+xml'],
      [STYLES, '.styles+xml'],
      ['xl/tables/table1.xml', '.table+xml'],
    ),
  });

test.concurrent('a note far right above a table is in the text that --setup makes of it', async () => {
  const rows = inRow(1, textCell('E1', 'call them') + textCell('Z1', 'first in May'))(ROWS);
  const here = caseFolder(folder);
  const run = await runOver(folder, withTable(rows), '--setup', '--out', here.file('list.csv'));
  expect(run.outcome).toMatchObject(DONE);
  const [title = '', header = ''] = here.read('list.csv').replace('\uFEFF', '').split('\r\n');
  const above = title.split(',');
  expect([above[0], above[4], above[25]]).toEqual(['Our clients', 'call them', 'first in May']);
  expect(header).toMatch(/^Client,Employees,IT Roadmap,MSP MRR,.*,IT Advice,.*,Meeting Cadence,*$/);
});

/** What --setup adds to the list besides Employees and IT Roadmap: six figures and nine questions, from D to R. */
const ADDED = 15;

test.concurrent.each([
  { sqref: 'D3:D9', left: ADDED - 1 },
  { sqref: 'B3:B9 E5 K4:L4', left: ADDED - 3 },
  { sqref: 'A1:XFD1048576', left: 0 },
  { sqref: 'B3:B5', left: ADDED },
])(
  "--setup does not add a list over the user's validation in $sqref, and adds $left",
  async ({ sqref, left }) => {
    const own = `<dataValidation type="whole" allowBlank="1" sqref="${sqref}"><formula1>0</formula1><formula2>9</formula2></dataValidation>`;
    const below = `<dataValidations count="1">${own}</dataValidations>`;
    const run = await runOver(folder, changed({ [SHEET]: worksheet(ROWS, '', below) }), '--setup');
    expect(run.outcome).toMatchObject(DONE);
    const list = childOf((await run.after()).tree(SHEET), 'dataValidations');
    const [first, ...ours] = list?.children ?? [];
    expect(first?.xml).toBe(own);
    expect(ours).toHaveLength(left);
    expect(list?.attributes['count']).toBe(String(1 + left));
    const columns = ours.map(({ attributes }) => areaOf(attributes['sqref'] ?? '').firstColumn);
    expect(columns).toEqual([...new Set(columns)]);
  },
);
