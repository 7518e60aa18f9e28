import { COLLEAGUE, hostOf, valueIn, valueOf, type Given } from './add-on';

const SHEET = 'const sheet = SpreadsheetApp.getActive().getSheetByName("My list");';
const sheets = { 'My list': [[1, 'a', 10], [2.5, 'b', 20], ['text']] };

/** The value of a formula in E9. */
function calculated(formula: string, given: Given = {}): unknown {
  return valueOf(
    `${SHEET} const cell = sheet.getRange('E9').setFormula(${JSON.stringify(formula)}); return cell.getValue();`,
    { sheets, ...given },
  );
}

test.each([
  ['=SUM(A1:A3)', 3.5],
  ['=SUM(A1;A2)', 3.5],
  ['=SUM(A1, A2)', 3.5],
  ['=1/3', 1 / 3],
  ['=COUNTIF(A1:A,">1")', 1],
  ['=COUNTA(A:A)', 3],
  ['="x;y"&"z"', 'x;yz'],
  ['=A1<A2', true],
  ["='My list'!C2*2", 40],
  ['=IFERROR(VLOOKUP("b";B1:C2;2;FALSE);"no")', 20],
  ['=TODAY()', 45_719],
  ['=SUM(C1:INDIRECT("C2"))', 30],
  ['=A99', ''],
  ['=A99+0', 0],
  ["='My list'!B2", 'b'],
])('%s is %j', (formula, value) => {
  expect(calculated(formula)).toBe(value);
});

test.each([
  ['=NA()', '#N/A'],
  ['=1/0', '#DIV/0!'],
  ['=Gone!A1', '#REF!'],
  ['=E9', '#REF!'],
  ['=NOSUCH(1)', '#NAME?'],
  ['=A3+1', '#VALUE!'],
  ['=1+', '#ERROR!'],
])('%s is the error %s', (formula, error) => {
  expect(calculated(formula)).toBe(error);
});

test.each([
  ['=SUM(A1;1,5)', 2.5],
  ['=SUM(A1:A2,1)', '#ERROR!'],
])('in a German spreadsheet %s is %j', (formula, value) => {
  expect(calculated(formula, { locale: 'de_DE' })).toBe(value);
});

test('formulas follow their precedents, within an execution and after it', () => {
  const host = hostOf(
    `function go(value) { ${SHEET} sheet.getRange('D1').setFormula('=A1*2'); const before = sheet.getRange('D1').getValue();
       sheet.getRange('A1').setValue(value); SpreadsheetApp.flush(); return [before, sheet.getRange('D1').getValue(), sheet.getRange('D1').getFormula()]; }`,
    { sheets },
  );
  expect(valueIn(host, 'go', { args: [5] })).toEqual([2, 10, '=A1*2']);
  expect(host.file.workbook.sheet('My list').cell('D1').value).toBe(10);
  expect(valueIn(host, 'go', { args: [6], user: COLLEAGUE })).toEqual([10, 12, '=A1*2']);
});

test('a formula may read another sheet, and other formulas', () => {
  expect(
    valueOf(
      `const book = SpreadsheetApp.getActive(); const other = book.insertSheet('Sums');
       other.getRange('A1:A3').setFormulas([["=SUM('My list'!A:A)"], ['=A1+1'], ['=COUNTIF(Sums!A1:A2,">4")']]);
       return other.getRange('A1:A3').getValues();`,
      { sheets },
    ),
  ).toEqual([[3.5], [4.5], [1]]);
});

test('texts that look like numbers stay texts in formulas', () => {
  expect(calculated('=COUNT(A1:A2)', { sheets: { 'My list': [['5'], [5]] } })).toBe(1);
});
