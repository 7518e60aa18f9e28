import { hostOf, type Given } from './add-on';
import type { FunctionArgument } from '../../emulators/sheets-host/custom-function';

const sheets = {
  Clients: [
    ['Users', 'Active'],
    [5, true],
    ['', false],
  ],
};

/** What the cell of a custom function with this body shows. */
function cellOf(body: string, args: readonly FunctionArgument[] = [], given: Given = {}) {
  return hostOf(`function OML(...args) { ${body} }`, { sheets, ...given }).callCustomFunction('OML', args);
}

test('a cell arrives as a scalar, a range as rows, and blanks as empty texts', () => {
  const args = [{ cells: 'A2' }, { cells: 'Clients!A1:B3' }, { cells: 'Z9' }, 'text', 2];
  expect(cellOf('return JSON.stringify(args)', args)).toEqual({
    kind: 'cells',
    rows: [['[5,[["Users","Active"],[5,true],["",false]],"","text",2]']],
  });
});

test('a cell with a date arrives as a date', () => {
  const host = hostOf('function OML(cell) { return cell instanceof Date && cell.getFullYear() === 2024; }', {
    sheets: { Clients: [[45_292]] },
  });
  host.file.workbook
    .sheet('Clients')
    .looks.change({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, { numberFormat: 'yyyy-mm-dd' });
  expect(host.callCustomFunction('OML', [{ cells: 'A1' }])).toEqual({ kind: 'cells', rows: [[true]] });
});

test.each([
  ['a value', 'return 3', [[3]]],
  ['nothing', '', [['']]],
  [
    'null in a block',
    'return [[1, null], [2]]',
    [
      [1, ''],
      [2, ''],
    ],
  ],
])('%s fills cells', (_what, body, rows) => {
  expect(cellOf(body)).toEqual({ kind: 'cells', rows });
});

test.each([
  ['an object', 'return {}', '#ERROR!'],
  ['a list that is no block', 'return [1, 2]', '#ERROR!'],
  ['an object in a block', 'return [[{}]]', '#ERROR!'],
  ['a number that is none', 'return NaN', '#NUM!'],
])('%s is an error in the cell', (_what, body, text) => {
  expect(cellOf(body)).toMatchObject({ kind: 'error', text });
});

test.each([
  ['throw new Error("Users is missing")', 'Users is missing'],
  ['SpreadsheetApp.getUi()', 'Cannot call SpreadsheetApp.getUi() from this context.'],
  [
    'SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1)',
    'You do not have permission to call setValue',
  ],
  ['LockService.getDocumentLock()', 'You do not have permission to call getDocumentLock'],
  ['Utilities.sleep(31000); return 1', 'Exceeded maximum execution time'],
])('a function that does %s shows why it failed', (body, message) => {
  expect(cellOf(body)).toEqual({ kind: 'error', text: '#ERROR!', message });
});

test.each(['=NOW()', '=1+rand()', '=RANDBETWEEN (1, 6)', '=IF(TRUE, RANDARRAY(2), 1)'])(
  'cells with %s are not passed to a function',
  (formula) => {
    const host = hostOf('function OML(cells) { return 1; }', { sheets });
    host.file.workbook.sheet('Clients').cells.put(3, 1, { value: 0, formula });
    expect(host.callCustomFunction('OML', [{ cells: 'A1:B4' }])).toEqual({
      kind: 'error',
      text: '#ERROR!',
      message:
        'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().',
    });
    expect(host.callCustomFunction('OML', [{ cells: 'A1:B3' }])).toEqual({ kind: 'cells', rows: [[1]] });
  },
);

test.each(['=TODAY()', '="NOW()"', '=1'])('cells with %s are', (formula) => {
  const host = hostOf('function OML(cells) { return 1; }', { sheets });
  host.file.workbook.sheet('Clients').cells.put(3, 1, { value: 0, formula });
  expect(host.callCustomFunction('OML', [{ cells: 'A1:B4' }])).toEqual({ kind: 'cells', rows: [[1]] });
});

test('a function may read the sheet', () => {
  expect(cellOf('return SpreadsheetApp.getActiveSheet().getRange("A2").getValue()')).toEqual({
    kind: 'cells',
    rows: [[5]],
  });
});
