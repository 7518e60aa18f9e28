import { readFileSync } from 'node:fs';
import { PATIENCE } from '../command/run-command';
import { temporaryFolder } from '../files/temporary-folder';
import { DONE, edited, expectRefused, inRow, runOver } from './edited-workbook';
import { changed, ORDINARY, pointers, SHEET, WORKBOOK, type Parts } from './package-builder';
import { gridOf } from './sheet-grid';

jest.setTimeout(PATIENCE);

const folder = temporaryFolder();

/** The user's formulas that show nothing, in D3. */
const SHOWING_NOTHING = [
  { what: 'that comes to an empty text', xml: '<c r="D3" t="str"><f>IF(B3&lt;5,"small","")</f><v></v></c>' },
  { what: 'that comes to an empty text, told otherwise', xml: '<c r="D3" t="str"><f>""</f><v/></c>' },
  { what: 'that no program has calculated', xml: '<c r="D3"><f>IF(B3&lt;5,"small","")</f></c>' },
  { what: 'with a blank value', xml: '<c r="D3" s="1"><f>IF(B3&lt;5,"small","")</f><v></v></c>' },
  {
    what: 'that shares its text with others',
    xml: '<c r="D3" t="str"><f t="shared" ref="D3:D5" si="0">""</f><v></v></c>',
  },
];
const CASES = SHOWING_NOTHING.flatMap((formula) => [
  { ...formula, by: 'scoring', options: [] },
  { ...formula, by: 'a setup', options: ['--setup'] },
]);

test.concurrent.each(CASES)('a formula $what is not overwritten by $by', async ({ xml, options }) => {
  const run = await runOver(folder, edited(ORDINARY, SHEET, inRow(3, xml)), ...options);
  expect(run.outcome).toMatchObject(DONE);
  const grid = gridOf((await run.after()).tree(SHEET));
  expect(grid.get(3)?.cells.get(3)).toBe(xml);
  expect([...(grid.get(2)?.cells.keys() ?? [])].slice(0, 4)).toEqual([0, 1, 2, 4]);
});

/** The ordinary list as a table, and a cell beside it. */
const tableBeside = (xml: string): Parts =>
  edited(
    changed({
      'xl/worksheets/_rels/sheet1.xml.rels': pointers(['rId1', 'table', '../tables/table1.xml']),
      'xl/tables/table1.xml':
        '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" displayName="List" ref="A2:C5">' +
        '<tableColumns count="3"><tableColumn id="1" name="Client"/><tableColumn id="2" name="Employees"/>' +
        '<tableColumn id="3" name="IT Roadmap"/></tableColumns></table>',
    }),
    SHEET,
    inRow(3, xml),
  );

test.concurrent.each(CASES)('a formula $what stops $by of the table beside it', async ({ xml, options }) => {
  const run = await runOver(folder, tableBeside(xml), ...options);
  expectRefused(run, /^The table "List" needs \d+ empty columns on its right, and D3 has ".+"\. Move that/);
});

const CALCULATE =
  'a formula that no program has calculated yet: open the file in a spreadsheet program and save it';

test.concurrent.each([
  '<c r="C3"><f>IF(B3&gt;0,"yes","no")</f></c>',
  '<c r="C3"><f>IF(B3&gt;0,"yes","no")</f><v></v></c>',
  '<c r="C3"><f>IF(B3&gt;0,"yes","no")</f><v/></c>',
  '<c r="C3" t="str"><f>IF(B3&gt;0,"yes","no")</f></c>',
  '<c  r="C3"><f>IF(B3&gt;0,"yes","no")</f></c>',
])('an answer that was never calculated is a problem with its cell: %s', async (xml) => {
  const parts = edited(ORDINARY, SHEET, (sheet) => sheet.replace(/<c r="C3".*?<\/c>/, xml));
  const { outcome } = await runOver(folder, parts);
  expect(outcome).toMatchObject(DONE);
  expect(outcome.stdout).toContain(`\nTo check (1)\nC3  IT Roadmap: ${CALCULATE}\n`);
});

test.concurrent('an answer whose formula shows nothing is blank', async () => {
  const xml = '<c r="C3" t="str"><f>IF(B3&gt;0,"","no")</f><v></v></c>';
  const parts = edited(ORDINARY, SHEET, (sheet) => sheet.replace(/<c r="C3".*?<\/c>/, xml));
  expect((await runOver(folder, parts)).outcome.stdout).not.toContain('To check');
});

test.concurrent('a client whose name was never calculated is a problem, and is blank in text', async () => {
  const parts = edited(ORDINARY, SHEET, (sheet) =>
    sheet.replace(/<c r="A3".*?<\/c>/, '<c r="A3"><f>"Copper"&amp;"brook"</f></c>'),
  );
  const { outcome } = await runOver(folder, parts);
  expect(outcome.stdout).toContain(`A3  Row 3: the client name is ${CALCULATE}\n`);
  const text = `${folder.path}/clients.csv`;
  await runOver(folder, parts, '--out', text);
  expect(readFileSync(text, 'utf8')).toMatch(/\r\n,64,yes,/);
});

const ASKS = (xml: string) => xml.replace('</sheets>', '</sheets><calcPr fullCalcOnLoad="1"/>');
const ZEROS = 'All formulas of the list show 0, and the file asks to be calculated on opening: ';

test.concurrent.each([
  { what: 'all formulas show 0 and the file asks to be calculated', value: '0', asks: ASKS, says: true },
  { what: 'a formula shows something else', value: '7', asks: ASKS, says: false },
  { what: 'the file does not ask', value: '0', asks: undefined, says: false },
])('if $what, a sentence says so: $says', async ({ value, asks, says }) => {
  const formulas = edited(ORDINARY, SHEET, (sheet) =>
    inRow(
      4,
      `<c r="D4"><f>B4*1</f><v>${value}</v></c>`,
    )(inRow(3, '<c r="D3"><f>B3*2</f><v>0</v></c>')(sheet)),
  );
  const parts = asks === undefined ? formulas : edited(formulas, WORKBOOK, asks);
  const { outcome } = await runOver(folder, parts);
  expect(outcome).toMatchObject(DONE);
  expect(outcome.stdout.includes(`A2  ${ZEROS}open it in a spreadsheet program and save it\n`)).toBe(says);
});
