import { OUR_SHEETS } from '../../core/cells/cell';
import { caseFolder } from '../command/case-folder';
import { PATIENCE, score } from '../command/run-command';
import { temporaryFolder } from '../files/temporary-folder';
import { zipOf } from '../files/workbook-builder';
import { edited, runOver } from './edited-workbook';
import {
  changed,
  ORDINARY,
  ROWS,
  SHEET,
  STYLES,
  STYLES_XML,
  WORKBOOK,
  WORKBOOK_RELATIONSHIPS,
  WORKBOOK_XML,
  worksheet,
} from './package-builder';

jest.setTimeout(PATIENCE);

const folder = temporaryFolder();

/** An entity that would read a local file into the workbook. */
function withEntity(xml: string): string {
  const entity = '<!DOCTYPE any [<!ENTITY secret SYSTEM "file:///secret.txt">]>';
  return xml
    .replace(/(<\?xml.*?\?>)\n/, `$1\n${entity}`)
    .replace('Arial', '&secret;')
    .replace('Our clients', '&secret;');
}

const SPACES = ' '.repeat(64 << 20);

const CASES: readonly (readonly [what: string, workbook: () => Promise<Uint8Array>, sentence: RegExp])[] = [
  [
    'a sheet that unpacks to a thousand times its size',
    () => zipOf(changed({ [SHEET]: worksheet(`${ROWS}${SPACES}`) })),
    /sheet1\.xml" .*unpacks to far too much/,
  ],
  [
    'looks that unpack to a thousand times their size',
    () => zipOf(changed({ [STYLES]: STYLES_XML + SPACES })),
    /styles\.xml" .*unpacks to far too much/,
  ],
  [
    'two parts with the same name',
    async () =>
      twice(
        await zipOf({ ...ORDINARY, 'xl/worksheets/sheet2.xml': worksheet(ROWS) }),
        'sheet2.xml',
        'sheet1.xml',
      ),
    /sheet1\.xml/,
  ],
  [
    'two parts whose names are one in small letters',
    () => zipOf({ ...ORDINARY, 'xl/worksheets/SHEET1.xml': worksheet(ROWS) }),
    /sheet1\.xml/i,
  ],
  [
    'a sheet that is not there',
    () => zipOf(changed({ [SHEET]: undefined })),
    /damaged: .*sheet1\.xml" is missing/,
  ],
  [
    'a workbook part that points to nothing',
    () => zipOf(changed({ [WORKBOOK_RELATIONSHIPS]: undefined })),
    /no sheet with a list|damaged/,
  ],
  ['an entity in its sheet', () => zipOf(changed({ [SHEET]: withEntity(worksheet(ROWS)) })), /document type/],
  [
    'an entity in its workbook part',
    () => zipOf(changed({ [WORKBOOK]: withEntity(WORKBOOK_XML) })),
    /document type/,
  ],
  ['an entity in its looks', () => zipOf(changed({ [STYLES]: withEntity(STYLES_XML) })), /document type/],
  [
    'a row below the last',
    () =>
      zipOf(changed({ [SHEET]: worksheet(`${ROWS}<row r="1048577"><c r="A1048577"><v>1</v></c></row>`) })),
    /row 1,048,576/,
  ],
  [
    'a column right of the last',
    () => zipOf(changed({ [SHEET]: worksheet(`${ROWS}<row r="7"><c r="XFE7"><v>1</v></c></row>`) })),
    /column XFD/,
  ],
  [
    'a sheet that stops in the middle',
    () => zipOf(changed({ [SHEET]: worksheet(ROWS).slice(0, -30) })),
    /damaged/,
  ],
  [
    'a workbook part that stops in the middle',
    () => zipOf(changed({ [WORKBOOK]: WORKBOOK_XML.slice(0, -12) })),
    /damaged/,
  ],
  ['looks that stop in the middle', () => zipOf(changed({ [STYLES]: STYLES_XML.slice(0, -30) })), /damaged/],
  ['an end that is cut off', async () => (await zipOf(ORDINARY)).slice(0, -60), /damaged/],
  ['parts that are encrypted', () => zipOf(ORDINARY, { password: 'secret' }), /protected by a password/],
];

test.concurrent.each(CASES)(
  'a workbook with %s is refused with a sentence, and nothing is written',
  async (_, workbook, sentence) => {
    const here = caseFolder(folder);
    const file = here.write('clients.xlsx', await workbook());
    const before = here.content();
    const { exitCode, stdout, stderr } = await score(file, '--today', '2026-11-20');
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toMatch(/^["A-Z][^\n]+\.\n$/);
    expect(stderr).toMatch(sentence);
    expect(here.content()).toEqual(before);
  },
);

/** Cells in the last column of over a thousand rows; a full grid of them would take gigabytes. */
const FAR_TO_THE_RIGHT = Array.from(
  { length: 1100 },
  (_, row) => `<row r="${row + 2000}"><c r="XFD${row + 2000}"><v>1</v></c></row>`,
).join('');

test('with cells far to the right the portfolio is redrawn, and our sheets that are read are refused', async () => {
  const first = await runOver(folder, ORDINARY);
  const scored = await first.parts();
  const { sheets } = await first.after();
  const outcomes: Record<string, unknown> = {};
  for (const name of Object.values(OUR_SHEETS)) {
    const part = sheets.find((sheet) => sheet.name === name)?.part ?? '';
    const far = edited(scored, part, (xml) => xml.replace('</sheetData>', `${FAR_TO_THE_RIGHT}$&`));
    const { exitCode, stderr } = (await runOver(folder, far)).outcome;
    outcomes[name] = [exitCode, stderr.replace(/XFD\d+/, 'XFD')];
  }
  const refused = [
    1,
    'Too many rows of the sheet have a cell far to the right, such as XFD. ' +
      'Delete the columns beyond your list in Excel, save it, and run again.\n',
  ];
  expect(outcomes).toEqual({
    [OUR_SHEETS.portfolio]: [0, ''],
    [OUR_SHEETS.settings]: refused,
    [OUR_SHEETS.history]: refused,
  });
});

/** A zip file with a part renamed to another name of the same length. */
function twice(zip: Uint8Array, name: string, other: string): Uint8Array {
  return Buffer.from(Buffer.from(zip).toString('latin1').replaceAll(name, other), 'latin1');
}
