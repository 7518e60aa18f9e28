import type { Row } from '../../core/cells/cell';
import { call, EMPTY_REQUEST, openAddon, score } from './open-addon';

const rawExport: readonly Row[] = [
  ['Company', 'City'],
  ['Acme', 'Rome'],
  ['', ''],
  ['Bolt', 'Oslo'],
];
const FIGURES = [
  'Employees',
  'MSP MRR',
  'vCIO Fee',
  'vCIO Hours',
  'Client IT Maturity',
  'Target OML',
  'Last Review',
];

function setUp(sheets: Readonly<Record<string, readonly Row[]>> = { Export: rawExport }) {
  const addon = openAddon(sheets);
  const outcome = call(addon, 'omlAddColumns', {
    request: { ...EMPTY_REQUEST, sheet: 'Export' },
    extent: 'first',
  });
  return { addon, outcome, sheet: addon.workbook.sheet('Export') };
}

test('a raw export gets the figures and the questions beside each client', () => {
  const { outcome, sheet } = setUp();
  const headers = outcome.is === 'setUp' ? outcome.headers : [];
  expect(headers).toEqual([...FIGURES, ...headers.slice(7)]);
  expect(headers).toHaveLength(17);
  expect(sheet.rows()[0]).toEqual(['Company', 'City', ...headers]);
});

test('each cell of a client has a choice, if there is one, and says what to fill in', () => {
  const { sheet } = setUp();
  const inRow = (row: number) => sheet.validations.filter(({ area }) => area.row === row);
  const first = inRow(1).filter(({ area }) => area.column < 9);
  expect(first.map(({ area, rule, alert }) => [area.column, rule['criteria'], alert?.style])).toEqual(
    FIGURES.map((header, index) => [
      index + 2,
      /OML|Maturity/.test(header) ? 'VALUE_IN_LIST' : 'CUSTOM_FORMULA',
      'warning',
    ]),
  );
  expect(inRow(1)).toHaveLength(17);
  expect(first.every(({ prompt }) => (prompt?.message.length ?? 0) > 10)).toBe(true);
});

test('amounts and days have number formats, and hours have none', () => {
  const { sheet } = setUp();
  const formats = ['C2', 'D2', 'E2', 'F2', 'I2'].map((cell) => sheet.cell(cell).look.numberFormat);
  const general = sheet.cell('A2').look.numberFormat;
  expect(formats).toEqual(['#,##0', '#,##0.00', '#,##0.00', general, 'yyyy-mm-dd']);
});

test('the settings list the columns that were added, before and after a run', () => {
  const { addon, outcome, sheet } = setUp();
  const headers = outcome.is === 'setUp' ? outcome.headers : [];
  const listed = () => {
    const rows = addon.workbook.sheet('OML Settings').rows();
    return rows.slice(rows.findIndex(([name]) => name === 'Added column')).map((row) => row.slice(0, 2));
  };
  const expected = [['Added column', 'On the sheet'], ...headers.map((header) => [header, 'Export'])];
  expect(listed()).toEqual(expected);
  expect(addon.workbook.activeSheet.name).toBe('Export');
  sheet.enter(1, 9, [['yes']]);
  expect(score(addon)).toMatchObject({ is: 'scored' });
  expect(listed()).toEqual(expected);
});

test("a user's sheet with the name of the settings stops setup", () => {
  const { outcome, sheet } = setUp({ Export: rawExport, 'OML Settings': [['my own']] });
  expect(outcome).toMatchObject({ because: 'foreignSheet' });
  expect(sheet.rows()).toEqual(rawExport);
});
