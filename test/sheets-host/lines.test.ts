import { COLLEAGUE, failureIn, failureOf, hostOf, valueOf } from './add-on';

const SHEET = 'const book = SpreadsheetApp.getActive(); const sheet = book.getSheetByName("Clients");';
const PART_OF_MERGE = 'Exception: You must select all cells in a merged range to merge or unmerge them.';

test.each([
  [
    'sheet.insertColumnsAfter(2, 2)',
    ['A1', 'B1', 'C1', 'D1', 'E1'],
    ['#ffffff', '#ff0000', '#ff0000', '#ff0000', '#0000ff'],
  ],
  ['sheet.insertColumnsBefore(3, 2)', ['B1', 'C1', 'D1', 'E1'], ['#ff0000', '#0000ff', '#0000ff', '#0000ff']],
  ['sheet.insertColumnAfter(3)', ['B1', 'C1', 'D1', 'E1'], ['#ff0000', '#0000ff', '#0000ff', '#ffffff']],
  ['sheet.insertColumnBefore(1)', ['A1', 'B1', 'C1'], ['#ffffff', '#ffffff', '#ff0000']],
  [
    'sheet.insertRowsAfter(2, 2)',
    ['A1', 'A2', 'A3', 'A4', 'A5'],
    ['#ffffff', '#ff0000', '#ff0000', '#ff0000', '#0000ff'],
  ],
  ['sheet.insertRowsBefore(3, 2)', ['A2', 'A3', 'A4', 'A5'], ['#ff0000', '#0000ff', '#0000ff', '#0000ff']],
  ['sheet.insertRowAfter(1)', ['A1', 'A2', 'A3'], ['#ffffff', '#ffffff', '#ff0000']],
])('what %s inserts looks like the row or column where it is inserted', (insert, cells, backgrounds) => {
  expect(
    valueOf(
      `${SHEET} sheet.getRangeList(['B1', 'A2']).setBackground('red'); sheet.getRangeList(['C1', 'A3']).setBackground('blue');
       ${insert}; return ${JSON.stringify(cells)}.map((cell) => sheet.getRange(cell).getBackground());`,
    ),
  ).toEqual(backgrounds);
});

test.each([
  ['sheet.insertColumnsAfter(2, 2)', [false, true, true, true, false]],
  ['sheet.insertColumnsAfter(1, 2)', [false, false, false, true, false]],
  ['sheet.insertColumnsBefore(2, 2)', [false, true, true, true, false]],
])('columns inserted by %s have the validation of the one where they are inserted', (insert, isRuled) => {
  expect(
    valueOf(
      `${SHEET} sheet.getRange('B1:B9').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x']).build());
       ${insert}; return sheet.getRange('A2:E2').getDataValidations()[0].map((rule) => rule !== null);`,
    ),
  ).toEqual(isRuled);
});

test.each([
  ['insertRowsAfter(0, 1)', 'rows'],
  ['insertRowsBefore(1001, 1)', 'rows'],
  ['insertColumnsAfter(27, 1)', 'columns'],
  ['setColumnWidth(27, 100)', 'columns'],
  ['setColumnWidth(0, 100)', 'columns'],
  ['setColumnWidths(26, 2, 100)', 'columns'],
  ['setRowHeights(1000, 2, 30)', 'rows'],
  ['getColumnWidth(27)', 'columns'],
  ['hideColumns(26, 2)', 'columns'],
  ['autoResizeColumns(26, 2)', 'columns'],
  ['setFrozenRows(-1)', 'rows'],
])('%s is out of bounds', (act, lines) => {
  expect(failureOf(`${SHEET} sheet.${act}`)).toBe(`Exception: Those ${lines} are out of bounds.`);
});

test.each([
  ['a width of nothing', 'sheet.setColumnWidth(1, 0)', 'Exception: Invalid argument: 0'],
  [
    'freezing all rows',
    'sheet.setFrozenRows(1000)',
    "Exception: You can't freeze all visible rows on the sheet.",
  ],
  [
    'a merge over the edge of frozen columns',
    'sheet.setFrozenColumns(1); sheet.getRange("A1:B1").merge()',
    "Exception: You can't merge frozen and non-frozen columns.",
  ],
  [
    'merges across over the edge of frozen columns',
    'sheet.setFrozenColumns(1); sheet.getRange("A1:B9").mergeAcross()',
    "Exception: You can't merge frozen and non-frozen columns.",
  ],
  [
    'a merge over the edge of frozen rows',
    'sheet.setFrozenRows(2); sheet.getRange("A2:A3").merge()',
    "Exception: You can't merge frozen and non-frozen rows.",
  ],
  [
    'freezing a part of a merged cell',
    'sheet.getRange("A1:B1").merge(); sheet.setFrozenColumns(1)',
    "Exception: You can't freeze columns which contain only part of a merged cell.",
  ],
  [
    'freezing rows of a merged cell',
    'sheet.getRange("A1:A3").merge(); sheet.setFrozenRows(2)',
    "Exception: You can't freeze rows which contain only part of a merged cell.",
  ],
  [
    'a merge of a part of a merge',
    'sheet.getRange("A1:B2").merge(); sheet.getRange("B2:C3").merge()',
    PART_OF_MERGE,
  ],
  [
    'a part of a merge taken apart',
    'sheet.getRange("A1:B2").merge(); sheet.getRange("B2").breakApart()',
    PART_OF_MERGE,
  ],
  [
    'a part of a merge taken apart with others',
    'sheet.getRange("A1:B2").merge(); sheet.getRangeList(["D4", "A1"]).breakApart()',
    PART_OF_MERGE,
  ],
])('%s is refused', (_name, act, message) => {
  expect(failureOf(`${SHEET} ${act}`)).toBe(message);
});

test('rows are merged across frozen ones, each separately, and larger merges absorb smaller ones', () => {
  expect(
    valueOf(
      `${SHEET} sheet.setFrozenRows(1); sheet.getRange('A1:B2').mergeAcross();
       sheet.getRange('D2:E2').merge(); sheet.getRange('D2:F4').merge();
       return sheet.getRange('A1:F4').getMergedRanges().map((range) => range.getA1Notation());`,
    ),
  ).toEqual(['A1:B1', 'A2:B2', 'D2:F4']);
});

test.each(['setFrozenRows(1)', 'setFrozenColumns(1)', 'insertColumnsAfter(1, 1)', 'showRows(1)'])(
  'on a protected sheet %s is refused, unless the protection only warns',
  (act) => {
    const host = hostOf(`
      function protect(warnsOnly) { ${SHEET} sheet.protect().removeEditors(['${COLLEAGUE}']).setWarningOnly(warnsOnly); }
      function go() { ${SHEET} sheet.${act}; }`);
    const change = () => failureIn(host.run('go', [], { kind: 'sidebar', user: COLLEAGUE }));
    host.run('protect', [false], { kind: 'sidebar' });
    expect(change()).toContain('You are trying to edit a protected cell or object.');
    host.run('protect', [true], { kind: 'sidebar' });
    expect(change()).toBe('It did not fail.');
  },
);
