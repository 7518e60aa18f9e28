import { hostOf, valueIn, valueOf } from './add-on';

const SHEET = 'const book = SpreadsheetApp.getActive(); const sheet = book.getSheetByName("Clients");';

test('a new sheet comes after the active one, is active, and has a size', () => {
  expect(
    valueOf(
      `${SHEET} const made = book.insertSheet('New');
       return [book.getSheets().map((each) => each.getName()), book.getActiveSheet().getName(), made.getIndex(), made.getMaxRows(), made.getMaxColumns(), book.getNumSheets()];`,
      { sheets: { Clients: [], Other: [] } },
    ),
  ).toEqual([['Clients', 'New', 'Other'], 'New', 2, 1000, 26, 3]);
});

test('a new sheet may be put at an index, and moved', () => {
  expect(
    valueOf(
      `${SHEET} book.insertSheet('First', 0); book.moveActiveSheet(2); book.insertSheet();
       return book.getSheets().map((each) => each.getName());`,
    ),
  ).toEqual(['Clients', 'First', 'Sheet3']);
});

test('names are found in any case, and null means not found', () => {
  expect(
    valueOf(`${SHEET} return [book.getSheetByName('clients') !== null, book.getSheetByName('Gone')];`),
  ).toEqual([true, null]);
});

test('inserting and removing rows and columns changes the size', () => {
  expect(
    valueOf(
      `${SHEET} sheet.insertColumnsAfter(1, 2); sheet.deleteRows(2, 100); sheet.insertRowsAfter(900, 5);
       return [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getRange('A1:D1').getValues()];`,
      { sheets: { Clients: [['a', 'b']] } },
    ),
  ).toEqual([905, 28, [['a', '', '', 'b']]]);
});

test('a sheet that was filled past 1000 rows is as large as its contents', () => {
  const rows = Array.from({ length: 1500 }, (_, index) => [index]);
  expect(valueOf(`${SHEET} return sheet.getMaxRows();`, { sheets: { Clients: rows } })).toBe(1500);
});

test('the selection can be read and set', () => {
  expect(
    valueOf(
      `${SHEET} book.setActiveRange(sheet.getRange('B2:C3')); const first = book.getActiveRange().getA1Notation();
       sheet.getRange('D4').activate(); return [first, book.getSelection().getActiveRange().getA1Notation()];`,
    ),
  ).toEqual(['B2:C3', 'D4']);
});

test('widths, heights, frozen rows, gridlines, tabs and hiding are kept', () => {
  expect(
    valueOf(
      `${SHEET} book.insertSheet('Other');
       sheet.setColumnWidths(1, 2, 150).setRowHeightsForced(1, 1, 40).setTabColor('#abc').setHiddenGridlines(true);
       sheet.setFrozenRows(2); sheet.hideSheet();
       return [sheet.getColumnWidth(2), sheet.getColumnWidth(3), sheet.getRowHeight(1), sheet.getFrozenRows(), sheet.getTabColor(), sheet.hasHiddenGridlines(), sheet.isSheetHidden()];`,
    ),
  ).toEqual([150, 100, 40, 2, '#aabbcc', true, true]);
});

test('looks are set for all cells or for each, and read back', () => {
  expect(
    valueOf(
      `${SHEET} const range = sheet.getRange('A1:B2');
       range.setFontWeight('bold').setFontColors([['#111111', null], ['red', '#222222']]).setHorizontalAlignment('center')
         .setVerticalAlignment('middle').setFontSize(12).setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).setFontFamily('Roboto');
       return [range.getFontWeights()[0], range.getFontColors(), range.getHorizontalAlignment(), range.getVerticalAlignment(),
         range.getFontSize(), String(range.getWrapStrategy()), range.getBackground(), range.getFontFamily()];`,
    ),
  ).toEqual([
    ['bold', 'bold'],
    [
      ['#111111', '#000000'],
      ['#ff0000', '#222222'],
    ],
    'center',
    'middle',
    12,
    'CLIP',
    '#ffffff',
    'Roboto',
  ]);
});

test('borders are drawn around and between', () => {
  const host = hostOf(
    `function go() { ${SHEET} sheet.getRange('B2:C3').setBorder(true, null, true, null, null, true, '#123456', SpreadsheetApp.BorderStyle.DASHED); }`,
  );
  valueIn(host);
  const { look } = host.file.workbook.sheet('Clients').cell('B2');
  const line = { style: 'DASHED', color: '#123456', weight: '' };
  expect(look).toEqual({ topBorder: line, bottomBorder: line });
});

test('a list of ranges is changed at once', () => {
  expect(
    valueOf(
      `${SHEET} sheet.getRangeList(['A1', 'C1:C2']).setBackground('#ff0000').setValue(1).setFontWeight('bold');
       return [sheet.getRange('A1:C2').getValues(), sheet.getRange('A1:C1').getBackgrounds()];`,
    ),
  ).toEqual([
    [
      [1, '', 1],
      ['', '', 1],
    ],
    [['#ff0000', '#ffffff', '#ff0000']],
  ]);
});

test.each([
  ['clear()', ['', '#ffffff', true]],
  ['clearContent()', ['', '#ff0000', true]],
  ['clearFormat()', ['x', '#ffffff', true]],
  ['clearDataValidations()', ['x', '#ff0000', false]],
])('%s clears no more than it says', (clear, left) => {
  expect(
    valueOf(
      `${SHEET} const cell = sheet.getRange('A1').setValue('x').setBackground('red');
       cell.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x']).build());
       cell.${clear}; return [cell.getValue(), cell.getBackground(), cell.getDataValidation() !== null];`,
    ),
  ).toEqual(left);
});

test.each([
  ['sheet.getRange("A1:B2").clear()'],
  ['sheet.getRange("A1:B2").clear({ contentsOnly: true, formatOnly: true })'],
  ['sheet.getRangeList(["A1:B2"]).clear()'],
  ['sheet.clear()'],
])('%s leaves number formats, notes, rules, merges and what is frozen', (clear) => {
  expect(
    valueOf(
      `${SHEET} const range = sheet.getRange('A1:B1').merge().setValue(0.5).setNumberFormat('0.0%').setNote('n').setFontWeight('bold');
       range.setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 1).build()); sheet.setFrozenRows(1);
       ${clear};
       return [range.getValue(), range.getFontWeight(), range.getNumberFormat(), range.getNote(), range.getDataValidation() !== null,
         range.isPartOfMerge(), sheet.getFrozenRows()];`,
    ),
  ).toEqual(['', 'normal', '0.0%', 'n', true, true, 1]);
});

test.each([
  ['clearFormats()', 0],
  ['clear()', 1],
])('%s of a whole sheet leaves the expected number of conditional format rules', (clear, left) => {
  expect(
    valueOf(
      `${SHEET} sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBold(true).setRanges([sheet.getRange('A1')]).build()]);
       sheet.${clear}; return sheet.getConditionalFormatRules().length;`,
    ),
  ).toBe(left);
});

test('a list of allowed values is kept, and refuses others', () => {
  expect(
    valueOf(
      `${SHEET} const rule = SpreadsheetApp.newDataValidation().requireValueInList(['yes', 'no'], true).setAllowInvalid(false).setHelpText('Pick').build();
       const cells = sheet.getRange('A1:A3').setDataValidation(rule); sheet.getRange('A2').setDataValidation(null);
       let message = ''; try { sheet.getRange('A1').setValue('maybe'); } catch (error) { message = error.message; }
       sheet.getRange('A2').setValue('maybe'); sheet.getRange('A3').setValue('no');
       const found = sheet.getRange('A3').getDataValidation();
       return [message, cells.getDataValidations().map(([each]) => each && String(each.getCriteriaType())), found.getCriteriaValues(), found.getHelpText(), found.getAllowInvalid()];`,
    ),
  ).toEqual([
    'The data you entered in cell A1 violates the data validation rules set on this cell. Please enter one of the following values: yes, no.',
    ['VALUE_IN_LIST', null, 'VALUE_IN_LIST'],
    [['yes', 'no'], true],
    'Pick',
    false,
  ]);
});

test('checkboxes are cells that are true or false', () => {
  expect(
    valueOf(
      `${SHEET} sheet.getRange('A1:A2').insertCheckboxes(); sheet.getRange('A1').setValue(true); return sheet.getRange('A1:A2').getValues();`,
    ),
  ).toEqual([[true], [false]]);
});

test('rules of conditional formats are one list, read and set as a whole', () => {
  expect(
    valueOf(
      `${SHEET}
       const level = (text, color) => SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo(text).setBackground(color).setBold(true).setRanges([sheet.getRange('A2:A9'), sheet.getRange('C2:C9')]).build();
       const scale = SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint('#ffffff').setGradientMaxpointWithValue('#ff0000', SpreadsheetApp.InterpolationType.NUMBER, '5').setRanges([sheet.getRange('D2:D9')]).build();
       sheet.setConditionalFormatRules([level('1', '#ff0000')]);
       sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().concat([level('2', '#00ff00'), scale]));
       sheet.insertRowsAfter(1, 1);
       return sheet.getConditionalFormatRules().map((rule) => {
         const condition = rule.getBooleanCondition();
         return [rule.getRanges().map((range) => range.getA1Notation()), condition && [String(condition.getCriteriaType()), condition.getCriteriaValues(), condition.getBackground(), condition.getBold()]];
       });`,
    ),
  ).toEqual([
    [
      ['A3:A10', 'C3:C10'],
      ['TEXT_EQUAL_TO', ['1'], '#ff0000', true],
    ],
    [
      ['A3:A10', 'C3:C10'],
      ['TEXT_EQUAL_TO', ['2'], '#00ff00', true],
    ],
    [['D3:D10'], null],
  ]);
});

test('bandings are added, found and removed, and do not overlap', () => {
  expect(
    valueOf(
      `${SHEET} const range = sheet.getRange('A1:C9');
       const banding = range.applyRowBanding(SpreadsheetApp.BandingTheme.BLUE, true, false).setSecondRowColor('#eeeeee');
       let refused = false; try { range.applyRowBanding(); } catch { refused = true; }
       const found = sheet.getBandings().map((each) => [each.getRange().getA1Notation(), each.getSecondRowColor()]);
       banding.remove(); return [found, refused, sheet.getBandings().length];`,
    ),
  ).toEqual([[['A1:C9', '#eeeeee']], true, 0]);
});

test('charts are built, put on the sheet, changed and removed', () => {
  const host = hostOf(
    `function go() { ${SHEET}
       const chart = sheet.newChart().asColumnChart().setTitle('Levels').setColors(['#ff0000']).setStacked().setXAxisTitle('Level')
         .setOption('height', 300).setNumHeaders(1).setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
         .setTransposeRowsAndColumns(false).addRange(sheet.getRange('A1:B6')).setPosition(2, 5, 10, 0).build();
       sheet.insertChart(chart); sheet.insertChart(chart);
       const [first, second] = sheet.getCharts();
       sheet.removeChart(second);
       sheet.updateChart(first.modify().setOption('title', 'Changed').build());
       const left = sheet.getCharts()[0];
       return [sheet.getCharts().length, left.getRanges()[0].getA1Notation(), left.getContainerInfo().getAnchorRow(), left.getOptions().get('title'), left.getOptions().get('isStacked')]; }`,
  );
  expect(valueIn(host)).toEqual([1, 'A1:B6', 2, 'Changed', true]);
  const [chart] = host.file.state(host.file.workbook.sheet('Clients')).charts;
  expect(chart).toMatchObject({
    type: 'COLUMN',
    headers: 1,
    options: { title: 'Changed', height: 300, 'hAxis.title': 'Level', colors: ['#ff0000'] },
  });
});

test('titles and colours come before ranges, as only typed builders have them', () => {
  const host = hostOf(
    `function go() { ${SHEET} sheet.newChart().asColumnChart().addRange(sheet.getRange('A1')).setTitle('x'); }`,
  );
  expect(host.run('go', [], { kind: 'menu' }).outcome).toMatchObject({
    kind: 'failed',
    message: expect.stringContaining('setTitle is not a function') as unknown,
  });
});

test('notes belong to their cells', () => {
  expect(
    valueOf(
      `${SHEET} sheet.getRange('A1:A2').setNote('n'); sheet.insertRowsAfter(1, 1); return ['A1', 'A2', 'A3'].map((at) => sheet.getRange(at).getNote());`,
    ),
  ).toEqual(['n', '', 'n']);
});

test('the spreadsheet has its locale, time zone, id and names', () => {
  const host = hostOf(
    `function go() { ${SHEET} book.setSpreadsheetLocale('de_DE'); return [book.getSpreadsheetLocale(), book.getSpreadsheetTimeZone(), book.getId(), book.getName(), book.getNamedRanges().map((each) => [each.getName(), each.getRange().getA1Notation()])]; }`,
    { id: 'abc', name: 'Book', timeZone: 'Europe/Paris' },
  );
  host.file.workbook.names = [{ name: 'Levels', formula: '=Clients!$A$1:$A$9' }];
  expect(valueIn(host)).toEqual(['de_DE', 'Europe/Paris', 'abc', 'Book', [['Levels', 'A1:A9']]]);
});
