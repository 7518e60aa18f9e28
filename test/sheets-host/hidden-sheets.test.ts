import { failureIn, hostOf, valueOf } from './add-on';

test.each([
  'hidden.activate()',
  'hidden.getRange("A1").activate()',
  'book.setActiveSheet(hidden)',
  'SpreadsheetApp.setActiveSheet(hidden)',
  'book.setActiveRange(hidden.getRange("A1"))',
])('the effect of %s on a hidden sheet is unknown, so it is refused', (act) => {
  const body = `const book = SpreadsheetApp.getActive(); const hidden = book.getSheetByName("Hidden").hideSheet(); ${act};`;
  const host = hostOf(`function go() { ${body} }`, { sheets: { Clients: [], Hidden: [] } });
  expect(failureIn(host.run('go', [], { kind: 'menu' }))).toBe(
    'NotImplemented: not implemented: activate on hidden sheet',
  );
  expect(host.file.workbook.activeSheet.name).toBe('Clients');
});

test('a visible sheet can be activated', () => {
  expect(
    valueOf(
      `const book = SpreadsheetApp.getActive(); book.getSheetByName('Other').hideSheet().showSheet().activate();
       return book.getActiveSheet().getName();`,
      { sheets: { Clients: [], Other: [] } },
    ),
  ).toBe('Other');
});
