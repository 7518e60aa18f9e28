import { failureIn, hostOf, valueIn, valueOf } from './add-on';

const SHEET = 'const book = SpreadsheetApp.getActive(); const sheet = book.getSheetByName("Chart1");';

function hostWithChartSheet(body: string) {
  const host = hostOf(`function go() { ${SHEET} ${body} }`);
  host.file.addSheetWithoutCells('Chart1');
  return host;
}

test('a chart sheet has a different type, has a name and can be deleted', () => {
  const host = hostWithChartSheet(
    `const found = book.getSheets().map((each) => [each.getName(), String(each.getType()), each.getType() === SpreadsheetApp.SheetType.GRID]);
     const protections = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length;
     sheet.setName('Levels').activate(); const active = [book.getActiveSheet().getName(), book.getActiveRange()];
     book.deleteSheet(sheet); return [found, protections, active, book.getNumSheets()];`,
  );
  expect(valueIn(host)).toEqual([
    [
      ['Clients', 'GRID', true],
      ['Chart1', 'OBJECT', false],
    ],
    0,
    ['Levels', null],
    1,
  ]);
});

test.each([
  'sheet.getLastRow()',
  'sheet.getLastColumn()',
  'sheet.getMaxRows()',
  'sheet.getMaxColumns()',
  'sheet.getDataRange()',
  'sheet.getRange("A1")',
  'sheet.getRange(1, 1)',
  'book.getRange("Chart1!A1")',
  'sheet.getRangeList(["A1"])',
  'sheet.getFilter()',
  'sheet.getBandings()',
  'sheet.getConditionalFormatRules()',
  'sheet.setFrozenRows(1)',
  'sheet.insertRowsAfter(1, 1)',
  'sheet.clear()',
])('%s is refused there', (act) => {
  expect(failureIn(hostWithChartSheet(act).run('go', [], { kind: 'menu' }))).toBe(
    'Exception: The action is not supported for OBJECT sheet',
  );
});

test('a database view has no cells of its own either', () => {
  const host = hostOf('function go() { SpreadsheetApp.getActive().getSheetByName("Big").getLastRow(); }');
  host.file.addSheetWithoutCells('Big', 'DATASOURCE');
  expect(failureIn(host.run('go', [], { kind: 'menu' }))).toBe(
    'Exception: The action is not supported for DATASOURCE sheet',
  );
});

test('a chart is moved to a sheet of its own', () => {
  expect(
    valueOf(
      `const book = SpreadsheetApp.getActive(); const sheet = book.getSheetByName('Clients');
       sheet.insertChart(sheet.newChart().asColumnChart().setTitle('Levels').addRange(sheet.getRange('A1:B3')).setPosition(1, 1, 0, 0).build());
       const made = book.moveChartToObjectSheet(sheet.getCharts()[0]);
       return [made.getName(), String(made.getType()), sheet.getCharts().length, made.getCharts()[0].getOptions().get('title'), book.getActiveSheet().getName()];`,
    ),
  ).toEqual(['Chart1', 'OBJECT', 0, 'Levels', 'Chart1']);
});
