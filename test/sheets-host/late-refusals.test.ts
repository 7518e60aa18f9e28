import { COLLEAGUE, failureIn, hostOf, OWNER } from './add-on';

const BOOK = 'const book = SpreadsheetApp.getActive(); const sheet = book.getSheetByName("Clients");';
const TYPED = 'Exception: This operation is not allowed on cells in typed columns.';
const CHECKBOX = 'SpreadsheetApp.newDataValidation().requireCheckbox().build()';
const NOT_REFUSED = 'It did not fail.';

function hostWithTable(body: string, refusesLate = false) {
  const host = hostOf(`function go() { ${BOOK} ${body} }`, { refusesLate });
  const area = { row: 0, column: 1, rowCount: 9, columnCount: 2 };
  host.file.state(host.file.workbook.sheet('Clients')).typedAreas = [area];
  return host;
}

test.each([
  'setNumberFormat("0")',
  'setNumberFormats([["0", "0"]])',
  'setBackground("red")',
  'setFontWeight("bold")',
  'setHorizontalAlignment("center")',
  'setBorder(true, null, null, null, null, null)',
  `setDataValidation(${CHECKBOX})`,
  'setDataValidations([[null, null]])',
  'clearDataValidations()',
  'insertCheckboxes()',
  'clear()',
  'clear({ formatOnly: true })',
  'clearFormat()',
])('in a typed column of a table %s is refused', (act) => {
  const run = (address: string) =>
    failureIn(hostWithTable(`sheet.getRange('${address}').${act}`).run('go', [], { kind: 'menu' }));
  expect(run('C1:D1')).toBe(TYPED);
  expect(run('D1:E1')).toBe(NOT_REFUSED);
});

test.each([
  'setFontWeight("bold")',
  'setNumberFormat("0")',
  'clear()',
  'setBorder(true, null, null, null, null, null)',
])('in a typed column of a table %s of many ranges is refused, and none is changed', (act) => {
  const host = hostWithTable(`sheet.getRangeList(['F1', 'B2']).${act}`);
  expect(failureIn(host.run('go', [], { kind: 'menu' }))).toBe(TYPED);
  expect(host.file.workbook.sheet('Clients').cell('F1').look).toEqual({});
});

test.each(['setValues([[1, 2]])', 'clearContent()', 'setFormula("=1")', 'setNote("n")'])(
  'in a typed column of a table %s is allowed',
  (act) => {
    const host = hostWithTable(`sheet.getRange('B2:C2').${act}`);
    expect(failureIn(host.run('go', [], { kind: 'menu' }))).toBe(NOT_REFUSED);
  },
);

test('a table moves with its columns', () => {
  const host = hostWithTable('sheet.insertColumnsBefore(1, 1); sheet.getRange("B1").setBackground("red");');
  expect(failureIn(host.run('go', [], { kind: 'menu' }))).toBe(NOT_REFUSED);
  expect(host.file.state(host.file.workbook.sheet('Clients')).typedAreas).toEqual([
    { row: 0, column: 2, rowCount: 9, columnCount: 2 },
  ]);
});

describe('with deferred writes', () => {
  const setter = 'sheet.getRange("B1").setBackground("red");';

  test.each([
    ['a flush', 'SpreadsheetApp.flush()'],
    ['a read', 'sheet.getRange("A1").getValues()'],
    ['the last row', 'sheet.getLastRow()'],
  ])('a refusal comes with %s', (_what, act) => {
    const body = `${setter} sheet.getRange('A1').setValue('later'); console.log('written'); ${act}; console.log('not here');`;
    const record = hostWithTable(body, true).run('go', [], { kind: 'menu' });
    expect(failureIn(record)).toBe(TYPED);
    expect(record.logs).toEqual(['written']);
  });

  test('a refusal comes at the latest at the end', () => {
    expect(failureIn(hostWithTable(setter, true).run('go', [], { kind: 'menu' }))).toBe(TYPED);
  });

  test('a setter continues as if nothing had happened', () => {
    const body =
      'sheet.getRange("B1").setBackground("red").setValue(1); try { SpreadsheetApp.flush(); } catch {}';
    const host = hostWithTable(body, true);
    expect(failureIn(host.run('go', [], { kind: 'menu' }))).toBe(NOT_REFUSED);
    expect(host.file.workbook.sheet('Clients').cell('B1')).toMatchObject({ value: 1, look: {} });
  });

  test('protected cells are also refused late, and wrong arguments at once', () => {
    const code = `
      function protect() { ${BOOK} sheet.getRange('B1').protect().removeEditors(['${COLLEAGUE}']); }
      function write() { ${BOOK} sheet.getRange('B1').setValue(1); console.log('written'); }
      function size() { ${BOOK} sheet.getRange('B1').setValues([[1, 2]]); console.log('written'); }`;
    const host = hostOf(code, { refusesLate: true });
    host.run('protect', [], { kind: 'menu', user: OWNER });
    const late = host.run('write', [], { kind: 'menu', user: COLLEAGUE });
    expect([failureIn(late), late.logs]).toEqual([
      expect.stringContaining('You are trying to edit a protected cell or object.'),
      ['written'],
    ]);
    expect(host.run('size', [], { kind: 'menu' }).logs).toEqual([]);
  });
});
