import { COLLEAGUE, failureIn, failureOf, hostOf, manifest, OWNER, valueIn } from './add-on';

const BOOK = 'const book = SpreadsheetApp.getActive(); const sheet = book.getSheetByName("Clients");';
const COORDINATES = 'Exception: The coordinates of the range are outside the dimensions of the sheet.';

test.each([
  [
    'a block with too many rows',
    'sheet.getRange("A1").setValues([[1], [2]])',
    'Exception: The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 1.',
  ],
  [
    'a block with too many columns',
    'sheet.getRange("A1").setValues([[1, 2, 3]])',
    'Exception: The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 1.',
  ],
  [
    'formats for fewer rows',
    'sheet.getRange("A1:A3").setNumberFormats([["0"]])',
    'Exception: The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 3.',
  ],
  ['a range past the last row', 'sheet.getRange(1001, 1)', COORDINATES],
  ['a range past the last column', 'sheet.getRange(1, 26, 1, 2)', COORDINATES],
  ['an address past the last column', 'sheet.getRange("AA1")', COORDINATES],
  [
    'an offset above the sheet',
    'sheet.getRange("A1").offset(-1, 0)',
    'Exception: The starting row of the range is too small.',
  ],
  ['row 0', 'sheet.getRange(0, 1)', 'Exception: The starting row of the range is too small.'],
  ['column 0', 'sheet.getRange(1, 0)', 'Exception: The starting column of the range is too small.'],
  ['no rows', 'sheet.getRange(1, 1, 0, 1)', 'Exception: The number of rows in the range must be at least 1.'],
  [
    'no columns',
    'sheet.getRange(1, 1, 1, 0)',
    'Exception: The number of columns in the range must be at least 1.',
  ],
  ['what is no address', 'sheet.getRange("nowhere")', 'Exception: Range not found'],
  ['a sheet that is not there', 'book.getRange("Gone!A1")', 'Exception: Range not found'],
  [
    'the name of another sheet',
    'book.insertSheet("CLIENTS")',
    'Exception: A sheet with the name "CLIENTS" already exists. Please enter another name.',
  ],
  [
    'a new name that is taken',
    'book.insertSheet("Other").setName("Clients")',
    'Exception: A sheet with the name "Clients" already exists. Please enter another name.',
  ],
  [
    'the end of the last sheet',
    'book.deleteSheet(sheet)',
    "Exception: You can't remove all the sheets in a document.",
  ],
  [
    'a sheet of more than ten million cells',
    'sheet.insertRowsAfter(1000, 400000)',
    'Exception: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  ],
  [
    'a text of more than 50,000 characters',
    'sheet.getRange("A1").setValue("x".repeat(50001))',
    'Exception: Your input contains more than the maximum of 50000 characters in a single cell.',
  ],
  ['all rows deleted', 'sheet.deleteRows(1, 1000)', "Exception: You can't delete all the rows on the sheet."],
  ['rows after the last', 'sheet.insertRowsAfter(1001, 1)', 'Exception: Those rows are out of bounds.'],
  ['a cell of no range', 'sheet.getRange("A1:B2").getCell(3, 1)', 'Exception: Cell reference out of range'],
  ['a number that is none', 'sheet.getRange(NaN, 1)', "Exception: Cannot convert 'NaN' to int."],
  [
    'a property that is too long',
    'PropertiesService.getDocumentProperties().setProperty("key", "x".repeat(9217))',
    'Exception: Argument too large: value',
  ],
  [
    'properties that are too many',
    'for (let n = 0; n < 60; n += 1) PropertiesService.getUserProperties().setProperty("key" + n, "x".repeat(9000))',
    'Exception: You have exceeded the property storage quota. Please remove some properties and try again.',
  ],
  [
    'a cached text that is too long',
    'CacheService.getScriptCache().put("key", "x".repeat(102401))',
    'Exception: Argument too large: value',
  ],
  [
    'a sheet put where there is no place',
    'book.insertSheet("Other", 2)',
    'Exception: The sheet index is out of bounds.',
  ],
  [
    'a list of more than 500 choices',
    'sheet.getRange("A1").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(Array.from({ length: 501 }, (_, n) => `${n}`)).build())',
    'Exception: The data validation rule has more items than the limit of 500. Use the “List from a range” criteria instead.',
  ],
  [
    'a rule that colours another sheet',
    'sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([book.insertSheet().getRange("A1")]).build()])',
    'Exception: Conditional format rule cannot reference a different sheet.',
  ],
  [
    'a rule that asks another sheet',
    'sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=Other!A1=1").setRanges([sheet.getRange("A1")]).build()])',
    'Exception: Conditional format rule cannot reference a different sheet.',
  ],
  [
    'a sheet that was deleted',
    'const other = book.insertSheet("Other"); const cell = other.getRange("A1"); book.deleteSheet(other); cell.setValue(1)',
    'Exception: Sheet 1571824 not found',
  ],
  [
    'a page that is not there',
    'HtmlService.createHtmlOutputFromFile("Nope")',
    'Exception: No HTML file named Nope was found.',
  ],
])("%s is refused in Google's words", (_name, act, message) => {
  expect(failureOf(`${BOOK} ${act}`)).toBe(message);
});

test.each([
  ['SpreadsheetApp.Range.setValues', 'sheet.getRange("A1").setValues([1])', 'number[]'],
  ['SpreadsheetApp.Range.setValues', 'sheet.getRange("A1").setValues("text")', 'String'],
  ['SpreadsheetApp.Sheet.getRange', 'sheet.getRange("1", 2)', 'String,number'],
  ['SpreadsheetApp.Sheet.getRange', 'sheet.getRange()', ''],
  ['SpreadsheetApp.Spreadsheet.setActiveSheet', 'book.setActiveSheet(null)', 'null'],
  [
    'SpreadsheetApp.Spreadsheet.setActiveSheet',
    'book.setActiveSheet(sheet.getRange("A1"))',
    'SpreadsheetApp.Range',
  ],
  ['SpreadsheetApp.Range.setBorder', 'sheet.getRange("A1").setBorder(true, true)', 'Boolean,Boolean'],
  ['SpreadsheetApp.Range.setWrapStrategy', 'sheet.getRange("A1").setWrapStrategy("WRAP")', 'String'],
  [
    'PropertiesService.Properties.setProperty',
    'PropertiesService.getUserProperties().setProperty("a", 5)',
    'String,number',
  ],
  ['Utilities.formatDate', 'Utilities.formatDate("2024", "UTC", "y")', 'String,String,String'],
  ['Ui.alert', 'SpreadsheetApp.getUi().alert(5)', 'number'],
])('%s accepts only what the typings say', (method, act, given) => {
  expect(failureOf(`${BOOK} ${act}`)).toBe(
    `Exception: The parameters (${given}) don't match the method signature for ${method}.`,
  );
});

test('a method that this host lacks is refused by name, and recorded', () => {
  const host = hostOf(`function go() { ${BOOK} sheet.getRange("A1").randomize(); }`);
  expect(failureIn(host.run('go', [], { kind: 'menu' }))).toBe('NotImplemented: Range.randomize');
  expect(host.missingMembers).toEqual(['Range.randomize']);
});

test('a service that this host lacks is refused by name', () => {
  expect(failureOf('Browser.msgBox("text")')).toBe('NotImplemented: Browser.msgBox');
});

test('a member that Google does not have does not exist', () => {
  expect(failureOf(`${BOOK} sheet.getRange("A1").setValeus([[1]])`)).toContain('setValeus is not a function');
});

test('what the manifest does not ask for is not permitted', () => {
  const scopes = ['https://www.googleapis.com/auth/script.container.ui'];
  expect(failureOf('SpreadsheetApp.getActive()', { manifest: manifest({ scopes }) })).toBe(
    'Exception: You do not have permission to call SpreadsheetApp.getActive. Required permissions: ' +
      '(https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
  );
});

test('opening another spreadsheet needs the scope for all of them', () => {
  expect(failureOf('SpreadsheetApp.openById("1")')).toBe(
    'Exception: You do not have permission to call SpreadsheetApp.openById. Required permissions: (https://www.googleapis.com/auth/spreadsheets)',
  );
});

test.each(['SpreadsheetApp.getActive()', 'PropertiesService.getDocumentProperties()'])(
  'before the user has allowed anything, %s is refused and a menu can be built',
  (call) => {
    const host = hostOf(`
      function onOpen() {
        SpreadsheetApp.getUi().createAddonMenu().addItem('Score', 'go').addToUi();
        ${call};
      }`);
    const record = host.run('onOpen', [], { kind: 'onOpen', authMode: 'NONE' });
    expect(failureIn(record)).toContain('Exception: You do not have permission to call');
    expect(host.state.menus).toEqual([
      { caption: undefined, entries: [{ kind: 'item', caption: 'Score', functionName: 'go' }] },
    ]);
  },
);

test('a sidebar cannot be opened by a trigger', () => {
  const host = hostOf(
    'function onOpen() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x")); }',
  );
  expect(failureIn(host.run('onOpen', [], { kind: 'onOpen' }))).toBe(
    'Exception: You do not have permission to call Ui.showSidebar. Required permissions: (https://www.googleapis.com/auth/script.container.ui)',
  );
});

describe('a protection', () => {
  const code = `
    function protect() { ${BOOK} sheet.getRange('B1:B5').protect().setDescription('Ours').removeEditors(['${COLLEAGUE}']); }
    function write(address) { ${BOOK} sheet.getRange(address).setValue(1); }
    function canEdit() { ${BOOK} return [sheet.getRange('A1').canEdit(), sheet.getRange('A1:B1').canEdit()]; }
    function list() {
      ${BOOK}
      return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)
        .map((each) => [each.getRange().getA1Notation(), each.getDescription(), each.canEdit()]);
    }`;
  const refused =
    'Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

  test('refuses users who are not its editors', () => {
    const host = hostOf(code);
    host.run('protect', [], { kind: 'menu' });
    expect(failureIn(host.run('write', ['A1:B1'], { kind: 'sidebar', user: COLLEAGUE }))).toBe(refused);
    expect(failureIn(host.run('write', ['A1'], { kind: 'sidebar', user: COLLEAGUE }))).toBe(
      'It did not fail.',
    );
  });

  test('keeps editors who are not named', () => {
    const third = 'third@example.com';
    const host = hostOf(code, { editors: [COLLEAGUE, third] });
    host.run('protect', [], { kind: 'menu' });
    expect(failureIn(host.run('write', ['B1'], { kind: 'sidebar', user: COLLEAGUE }))).toBe(refused);
    expect(failureIn(host.run('write', ['B1'], { kind: 'sidebar', user: third }))).toBe('It did not fail.');
  });

  test('is not needed to stop viewers', () => {
    const host = hostOf(code, { editors: [] });
    expect(failureIn(host.run('write', ['A1'], { kind: 'sidebar', user: COLLEAGUE }))).toBe(refused);
  });

  test('does not stop the owner', () => {
    const host = hostOf(code);
    host.run('protect', [], { kind: 'menu' });
    expect(failureIn(host.run('write', ['B1'], { kind: 'sidebar', user: OWNER }))).toBe('It did not fail.');
  });

  test('can be checked before anything is written', () => {
    const host = hostOf(code);
    host.run('protect', [], { kind: 'menu' });
    expect(valueIn(host, 'canEdit', { user: COLLEAGUE })).toEqual([true, false]);
    expect(valueIn(host, 'list', { user: COLLEAGUE })).toEqual([['B1:B5', 'Ours', false]]);
  });

  test('moves with its rows', () => {
    const host = hostOf(code);
    host.run('protect', [], { kind: 'menu' });
    host.file.workbook.sheet('Clients').insertRows(0, 2);
    expect(valueIn(host, 'list')).toEqual([['B3:B7', 'Ours', true]]);
  });

  test('of a whole sheet leaves its unprotected ranges free', () => {
    const host = hostOf(`
      function protect() { ${BOOK}
        const whole = sheet.protect();
        whole.setUnprotectedRanges([sheet.getRange('C1:C9')]).removeEditors(['${COLLEAGUE}']); }
      function write(address) { ${BOOK} sheet.getRange(address).setValue(1); }`);
    host.run('protect', [], { kind: 'menu' });
    expect(failureIn(host.run('write', ['A1'], { kind: 'sidebar', user: COLLEAGUE }))).toBe(refused);
    expect(failureIn(host.run('write', ['C2'], { kind: 'sidebar', user: COLLEAGUE }))).toBe(
      'It did not fail.',
    );
  });

  test('that only warns stops nobody', () => {
    const host = hostOf(`
      function protect() { ${BOOK} sheet.protect().removeEditors(['${COLLEAGUE}']).setWarningOnly(true); }
      function write(address) { ${BOOK} sheet.getRange(address).setValue(1); }`);
    host.run('protect', [], { kind: 'menu' });
    expect(failureIn(host.run('write', ['A1'], { kind: 'sidebar', user: COLLEAGUE }))).toBe(
      'It did not fail.',
    );
  });
});
