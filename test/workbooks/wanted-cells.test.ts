import { readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { planSheet, type SheetContext } from '../../command/measure-sheet';
import { openListFile } from '../../command/open-list-file';
import { FILLED, type ListSheet, type NumberedRow } from '../../files/list-sheet';
import { allOf } from '../files/all-of';
import { temporaryFolder } from '../files/temporary-folder';
import { workbookOf, zipOf } from '../files/workbook-builder';
import { tries } from '../thoroughness';
import { STRANGE_WORKBOOKS } from './strange-workbooks';

const folder = temporaryFolder();

/** Cells as programs write them, plain and not, by what stands in them; `@` is where they say their place. */
const CELLS = [
  ...['<c@/>', '<c@ s="1"/>', '<c@ s="1"></c>', '<c@><v></v></c>', '<c@ t="s"><v>0</v></c>'],
  ...[
    '<c@ t="s"><v>1</v></c>',
    '<c@ s="1" t="s"><v>2</v></c>',
    '<c@><v>5</v></c>',
    '<c@ s="1"><v>45000</v></c>',
  ],
  ...['<c@ t="n"><v>-3.5</v></c>', '<c@><v>0</v></c>', '<c@><v> </v></c>', '<c@><v>1e999</v></c>'],
  ...['<c@ t="inlineStr"><is><t>yes</t></is></c>', '<c@ t="inlineStr"><is><t> </t></is></c>'],
  ...[
    '<c@ t="inlineStr"><is><t xml:space="preserve"> </t></is></c>',
    '<c@ t="inlineStr"><is><t>a&amp;b</t></is></c>',
  ],
  ...[
    '<c@><f>1</f><v>0</v></c>',
    '<c@ t="str"><f>1</f><v></v></c>',
    '<c@><f>1</f></c>',
    '<c@><f>1</f><v>7</v></c>',
  ],
  ...[
    '<c@ t="b"><v>0</v></c>',
    '<c@ t="e"><v>#N/A</v></c>',
    '<c@ t="str"><v>12</v></c>',
    '<c@ ><v>5</v></c >',
  ],
];
const NAMES = ['Acme', 'acme ', 'Bolt', 'Client', 'Total', '', 'FALSE'];

interface Row {
  readonly name: string;
  /** Cells by column, in the order in which they stand in the file. */
  readonly cells: readonly (readonly [column: number, xml: string])[];
  readonly answer: string;
  readonly active: string;
}

/** One of four is the header row once more. */
const anyRow: fc.Arbitrary<Row> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      name: fc.constantFrom(...NAMES),
      cells: fc.array(fc.tuple(fc.integer({ min: 2, max: 8 }), fc.constantFrom(...CELLS)), { maxLength: 6 }),
      answer: fc.constantFrom('IT Roadmap', 'yes', ''),
      active: fc.constantFrom('', 'yes', 'no'),
    }),
  },
  fc.constant({ name: 'Client', cells: [], answer: 'IT Roadmap', active: '' }),
);
/** More rows than are looked at for the header, so that cells are passed over in those below. */
const ABOVE: readonly Row[] = Array.from({ length: 30 }, (_, index) => ({
  name: `Client ${index}`,
  cells: [],
  answer: 'yes',
  active: '',
}));
const HEADER: Row = { name: 'Client', cells: [], answer: 'IT Roadmap', active: 'Active' };

function inline(text: string): string {
  return text === '' ? '<c@/>' : `<c@ t="inlineStr"><is><t>${text}</t></is></c>`;
}

function rowXml({ name, cells, answer, active }: Row, index: number): string {
  const placed = [[0, inline(name)], [1, inline(answer)], ...cells, [9, inline(active)]] as const;
  const xml = placed.map(([column, cell]) =>
    cell.replace('@', ` r="${String.fromCharCode(65 + column)}${index + 1}"`),
  );
  return `<row r="${index + 1}">${xml.join('')}</row>`;
}

/** More than is read at once, so that the rows below are read when it is known which columns have the names. */
const BETWEEN = `<!--${' '.repeat(70_000)}-->`;

function listOf(rows: readonly Row[], texts: readonly string[]): Promise<Uint8Array> {
  const xml = [HEADER, ...ABOVE, ...rows].map(rowXml);
  return workbookOf({
    sheets: [{ name: 'Clients', rows: xml.toSpliced(ABOVE.length, 0, BETWEEN).join('') }],
    sharedStrings: texts.map((text) => `<si><t>${text}</t></si>`).join(''),
    styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
  });
}

let opened: { close(): Promise<void> }[] = [];

afterEach(async () => {
  await Promise.all(opened.map((list) => list.close()));
  opened = [];
});

async function sheetsIn(file: string): Promise<readonly ListSheet[]> {
  const list = await openListFile(file, () => ',');
  opened.push(list);
  return list.sheets;
}

function sheetsOf(content: Uint8Array): Promise<readonly ListSheet[]> {
  return sheetsIn(folder.write('list.xlsx', content));
}

async function rowsOr(
  sheet: ListSheet,
  ...wanted: Parameters<ListSheet['rows']>
): Promise<NumberedRow[] | string> {
  try {
    return await allOf(sheet.rows(...wanted));
  } catch (cause) {
    return String(cause);
  }
}

/** Fails where rows of which some columns are wanted say anything but what whole rows say. */
async function expectSameRows(sheet: ListSheet, columns: readonly number[]): Promise<void> {
  const isWhole = (name: unknown) => columns.includes(0) && name === 'Client';
  const whole = await rowsOr(sheet);
  const wanted = await rowsOr(sheet, 'serial', {
    includes: (column) => columns.includes(column),
    areAllWanted: (cells) => isWhole(cells[0]),
  });
  const seen = (rows: typeof whole) =>
    typeof rows === 'string'
      ? rows
      : rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell, column) =>
            columns.includes(column) || cell === '' || isWhole(row.cells[0]) ? cell : FILLED,
          ),
        }));
  expect(seen(wanted)).toEqual(seen(whole));
}

const FILES = readdirSync(__dirname).filter((name) => name.endsWith('.xlsx'));

test.each(Object.entries(STRANGE_WORKBOOKS))(
  'rows of a workbook with %s say the same of what is wanted, and whether the rest is blank',
  async (_, { parts, zip }) => {
    for (const sheet of await sheetsOf(await zipOf(parts, zip)))
      for (const columns of [[], [0], [0, 1], [2]]) await expectSameRows(sheet, columns);
  },
);

test.each(FILES)('so do those of %s', async (name) => {
  const sheets = await sheetsIn(path.join(__dirname, name));
  for (const sheet of sheets) for (const columns of [[], [0], [1, 2]]) await expectSameRows(sheet, columns);
});

const anyTexts = fc.constantFrom(
  ['one', '2', 'yes'],
  ['', 'Acme', ' '],
  ['one', '2'],
  ['x'.repeat(32_768), 'a', 'b'],
);

test('so do those of a workbook that any programs may have written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyRow, { maxLength: 8 }), anyTexts, async (rows, texts) => {
      for (const sheet of await sheetsOf(await listOf(rows, texts)))
        for (const columns of [[0], [0, 1, 9], [5]]) await expectSameRows(sheet, columns);
    }),
    tries(60),
  );
});

const CONTEXT: SheetContext = {
  sheet: 'Clients',
  sheetNames: ['Clients'],
  settingsSheet: undefined,
  settings: [],
  confirmed: [],
  locale: undefined,
  today: 46_000,
  ownershipBy: 'settingsSheet',
  adopts: false,
  limits: { columns: 16_384 },
  formulaSeparator: ',',
};

async function planOr(sheet: ListSheet): Promise<unknown> {
  try {
    return await planSheet(sheet, CONTEXT);
  } catch (cause) {
    return String(cause);
  }
}

test('a list is planned by its names as by all that is in it', async () => {
  const anyTable = fc.option(fc.integer({ min: 2, max: 7 }), { nil: undefined });
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyRow, { maxLength: 12 }),
      anyTexts,
      fc.tuple(anyTable, fc.boolean()),
      async (rows, texts, [lastColumn, asksToBeCalculated]) => {
        const [sheet] = await sheetsOf(await listOf(rows, texts));
        if (sheet === undefined) throw new Error('The workbook has no sheet.');
        const area = { firstRow: 0, firstColumn: 0, lastRow: 30, lastColumn: lastColumn ?? 0 };
        const table = { name: 'Clients', area, hasTotalsRow: false };
        const tables = () => Promise.resolve(lastColumn === undefined ? [] : [table]);
        const byNames = { ...sheet, tables, asksToBeCalculated };
        expect(await planOr(byNames)).toEqual(await planOr({ ...byNames, rows: () => sheet.rows() }));
      },
    ),
    tries(100),
  );
});
