import { MODEL_VERSION } from '../../core/model/version';
import { OUR_SHEETS } from '../../core/cells/cell';
import { PATIENCE } from '../command/run-command';
import { temporaryFolder } from '../files/temporary-folder';
import { DONE, edited, inRow, runOver, textCell } from './edited-workbook';
import { ORDINARY, WORKBOOK, type Parts } from './package-builder';
import { sheetRows } from './sheet-rows';
import { descendants } from './xml-tree';

jest.setTimeout(PATIENCE);

const folder = temporaryFolder();

const SETTINGS = 'xl/worksheets/sheet3.xml';
let scored: Parts;
beforeAll(async () => {
  const run = await runOver(folder, ORDINARY);
  scored = await run.parts();
}, PATIENCE);

const rate = (xml: string) => (sheet: string) =>
  sheet.replace(/(<c r="B5"[^>]*>)<v>200<\/v>/, (_, cell: string) => cell + xml);
const remark = (row: number, xml: string) => (sheet: string) =>
  sheet.replace('</sheetData>', `<row r="${row}">${xml}</row></sheetData>`);
const REMARKS = [
  ['A3', 'Ours'],
  ['B3', 'since May'],
  ['C3', 'ask Kim'],
  ['D5', 'too low?'],
  ['D36', 'new'],
  ['A60', 'Kim'],
  ['C60', 'far below'],
] as const;
const withRemarks = () => {
  const [a3 = '', b3 = '', c3 = '', d5 = '', d36 = '', a60 = '', c60 = ''] = REMARKS.map(([cell, text]) =>
    textCell(cell, text),
  );
  const changes = [
    (sheet: string) => sheet.replace(/(<row r="3"[^>]*>).*?(<\/row>)/, `$1${a3}${b3}${c3}$2`),
    inRow(5, d5),
    inRow(36, d36),
    remark(60, a60 + c60),
    rate('<f>150+75</f><v>225</v>'),
  ];
  return changes.reduce((parts, change) => edited(parts, SETTINGS, change), scored);
};
/** The last row of our list, counted from 1, with this many written columns. */
const lastRow = (columns: number) => 33 + columns;

test.each([
  { kind: 'again', options: [], columns: 9 },
  { kind: 'with all columns', options: ['--set', 'columns=all'], columns: 17 },
])(
  'the settings sheet keeps the remarks and the formula of the user when the list is scored $kind',
  async ({ options, columns }) => {
    const run = await runOver(folder, withRemarks(), ...options);
    expect(run.outcome).toMatchObject(DONE);
    const after = await run.after();
    const xml = after.text(SETTINGS);
    const kept = REMARKS.filter(([cell, text]) => xml.includes(textCell(cell, text)));
    expect(kept).toEqual(REMARKS);
    expect(xml).toMatch(/<c r="B5"[^>]*><f>150\+75<\/f><v>225<\/v><\/c>/);
    const rows = await sheetRows(run.output, OUR_SHEETS.settings);
    const [last] = rows.slice(lastRow(columns) - 1);
    expect([String(last?.[0]).startsWith('OML '), last?.[1]]).toEqual([true, 'Clients']);
    expect(rows[lastRow(columns)]?.[0] ?? '').toBe('');
    // The user has the place of the model's version, so it is beside the title.
    expect(rows[0]?.slice(1)).toEqual(['Model version', MODEL_VERSION]);
    const printed = descendants(after.tree(WORKBOOK), 'definedName').map((name) => name.xml);
    expect(printed.filter((name) => name.includes(OUR_SHEETS.settings))).toEqual([
      expect.stringContaining(`>'OML Settings'!$A$1:$C$${lastRow(columns)}<`),
    ]);
  },
);

test.each([
  {
    kind: 'again',
    options: [],
    cell: 'C36',
    change: (sheet: string) => sheet.replace(/<c r="B36".*?<\/c>/, `$&${textCell('C36', 'mine')}`),
  },
  { kind: 'again', options: [], cell: 'C44', change: remark(44, textCell('C44', 'mine')) },
  {
    kind: 'with all columns',
    options: ['--set', 'columns=all'],
    cell: 'C44',
    change: remark(44, textCell('C44', 'mine')),
  },
])(
  "the settings sheet keeps the user's remark in $cell, where our list of columns is empty, when the list is scored $kind",
  async ({ options, change }) => {
    const run = await runOver(folder, edited(scored, SETTINGS, change), ...options);
    expect(run.outcome).toMatchObject(DONE);
    expect((await sheetRows(run.output, OUR_SHEETS.settings)).flat()).toContain('mine');
  },
);

test('the settings sheet is used: a rate that the user has changed is read and kept, whether a formula or not', async () => {
  const summary = (stdout: string) => stdout.replace(/\nWritten: .*/, '');
  const given = await runOver(folder, scored, '--set', 'hourlyRate=250');
  const unchanged = await runOver(folder, scored);
  expect(summary(given.outcome.stdout)).not.toBe(summary(unchanged.outcome.stdout));
  for (const xml of ['<v>250</v>', '<f>125*2</f><v>250</v>']) {
    const run = await runOver(folder, edited(scored, SETTINGS, rate(xml)));
    expect(run.outcome).toMatchObject(DONE);
    expect(summary(run.outcome.stdout)).toBe(summary(given.outcome.stdout));
    expect((await run.after()).text(SETTINGS)).toMatch(
      new RegExp(`<c r="B5"[^>]*>${xml.replace('*', '\\*')}</c>`),
    );
  }
});

test('the settings sheet follows a renamed client sheet, whose columns of ours are found again', async () => {
  const renamed = edited(scored, WORKBOOK, (xml) => xml.replace('name="Clients"', 'name="Kunden"'));
  const run = await runOver(folder, renamed);
  expect(run.outcome).toMatchObject(DONE);
  const after = await run.after();
  expect(after.sheets.map(({ name }) => name)).toEqual(['Kunden', ...Object.values(OUR_SHEETS)]);
  const [, headers = []] = await sheetRows(run.output, 'Kunden');
  const ours = headers.slice(3);
  expect(ours).toHaveLength(9);
  const rows = await sheetRows(run.output, OUR_SHEETS.settings);
  expect(rows.slice(33).map(([header, sheet]) => [header, sheet])).toEqual(
    ours.map((header) => [header, 'Kunden']),
  );
});
