/*
 * Checks that Google Sheets does what the local host of the tests assumes (emulators/sheets-host).
 *
 * The language of the Google account must be English, as messages are compared. In an empty spreadsheet: Extensions,
 * Apps Script; replace the script there with this one, save, choose checkContract and Run. The log has a line for each
 * check. A line with FAIL means that the host, or the add-on, has to change. A line with INFO only reports what Google
 * does; the add-on does not depend on it. The checks use their own sheets and delete them.
 */

/** In place of an expected value: the finding is only reported. */
const ANYTHING_ = {};

/** Runs all checks and logs the outcome of each. */
function checkContract() {
  const book = SpreadsheetApp.getActive();
  const locale = book.getSpreadsheetLocale();
  const kept = book.getSheets().map((sheet) => sheet.getSheetId());
  let failed = 0;
  const checks = checks_(book);
  for (const [name, expected, act] of checks) {
    if (book.getSpreadsheetLocale() !== 'en_US') book.setSpreadsheetLocale('en_US');
    const sheet = book.insertSheet();
    const found = found_(() => act(sheet));
    for (const made of book.getSheets()) if (!kept.includes(made.getSheetId())) book.deleteSheet(made);
    const verdict = verdict_(expected, found);
    if (verdict === 'FAIL') failed += 1;
    console.log(
      {
        PASS: `PASS ${name}`,
        INFO: `INFO ${name}: ${shown_(found)}`,
        FAIL: `FAIL ${name}: expected ${shown_(expected)}, found ${shown_(found)}`,
      }[verdict],
    );
  }
  book.setSpreadsheetLocale(locale);
  console.log(`${failed === 0 ? 'PASS' : 'FAIL'} ${checks.length} checks, ${failed} failed`);
}

/** The result of a function, or how it was refused. */
function found_(act) {
  try {
    return act();
  } catch (error) {
    return `${error.name}: ${error.message}`;
  }
}

function verdict_(expected, found) {
  if (expected === ANYTHING_) return 'INFO';
  const isAsExpected =
    expected instanceof RegExp
      ? typeof found === 'string' && expected.test(found)
      : shown_(found) === shown_(expected);
  return isAsExpected ? 'PASS' : 'FAIL';
}

/** Each check: its name, the expected result or refusal (a value, or a pattern of its text), and what it does. */
function checks_(book) {
  return [
    ...cellChecks_(book),
    ...sheetChecks_(book),
    ...lineChecks_(),
    ...clearingChecks_(),
    ...ruleChecks_(book),
    ...formulaChecks_(book),
    ...germanChecks_(book),
    ...dateChecks_(),
    ...serviceChecks_(),
  ];
}

/** The wording of refusals, values written and read back, and lookups. */
function cellChecks_(book) {
  const outside = 'Exception: The coordinates of the range are outside the dimensions of the sheet.';
  return [
    // Refusals: the add-on and its tests recognise them by their wording.
    [
      'a block with too many rows is refused',
      'Exception: The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 1.',
      (sheet) => sheet.getRange('A1').setValues([[1], [2]]),
    ],
    [
      'a block with too many columns is refused',
      'Exception: The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
      (sheet) => sheet.getRange('A1').setValues([[1, 2]]),
    ],
    [
      'formats for fewer rows are refused',
      'Exception: The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 3.',
      (sheet) => sheet.getRange('A1:A3').setNumberFormats([['0']]),
    ],
    [
      'a list that is no block is refused',
      "Exception: The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
      (sheet) => sheet.getRange('A1').setValues([1]),
    ],
    ['a row below the last is refused', outside, (sheet) => sheet.getRange(1001, 1).getValue()],
    ['a column right of the last is refused', outside, (sheet) => sheet.getRange(1, 26, 1, 2).getValues()],
    [
      'row 0 is refused',
      'Exception: The starting row of the range is too small.',
      (sheet) => sheet.getRange(0, 1),
    ],
    [
      'a range of no rows is refused',
      'Exception: The number of rows in the range must be at least 1.',
      (sheet) => sheet.getRange(1, 1, 0, 1),
    ],
    ['what is no address is refused', 'Exception: Range not found', (sheet) => sheet.getRange('nowhere')],
    [
      'the name of another sheet is refused, in any case of letters',
      /^Exception: A sheet with the name ".+" already exists\. Please enter another name\.$/,
      (sheet) => book.insertSheet(sheet.getName().toUpperCase()),
    ],
    [
      'more than 50,000 characters in a cell are refused',
      'Exception: Your input contains more than the maximum of 50000 characters in a single cell.',
      (sheet) => {
        sheet.getRange('A1').setValue('x'.repeat(50001));
        SpreadsheetApp.flush();
      },
    ],
    [
      'more than ten million cells are refused',
      'Exception: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
      (sheet) => {
        sheet.insertRowsAfter(1000, 400000);
        SpreadsheetApp.flush();
      },
    ],
    [
      'a property of more than 9 kB is refused',
      'Exception: Argument too large: value',
      () => PropertiesService.getDocumentProperties().setProperty('contract', 'x'.repeat(9217)),
    ],

    // Values written and read back.
    ['a new sheet has 26,000 cells', [1000, 26], (sheet) => [sheet.getMaxRows(), sheet.getMaxColumns()]],
    ['a number in a text becomes a number', [1234.5, 0.12, 7], typed_(['1,234.5', '12%', '007'])],
    ['other words stay a text', ['12 users', '1.234,5'], typed_(['12 users', '1.234,5'])],
    ['"true" becomes true', [true], typed_(['true'])],
    ['a date in a text becomes a date', ['2024-01-02 00:00'], typed_(['1/2/2024'])],
    ['a text that begins with = becomes a formula', [2], typed_(['=1+1'])],
    [
      'an apostrophe keeps a text a text, and is gone',
      ['=1+1', '007', '1/2/2024', 'true', '12%'],
      typed_(["'=1+1", "'007", "'1/2/2024", "'true", "'12%"]),
    ],
    ['of two apostrophes one is left', ["'quoted"], typed_(["''quoted"])],
    ['after an apostrophe there is no formula', '', (sheet) => entered_(sheet, "'=1+1").getFormula()],
    [
      'the number format @ keeps texts and numbers a text',
      ['007', '=1+1', '1/2/2024', '5'],
      typed_(['007', '=1+1', '1/2/2024', 5], '@'),
    ],
    ['under @ an apostrophe is gone too', ['=1+1', '007', 'plain'], typed_(["'=1+1", "'007", "'plain"], '@')],
    ['line breaks stay', ['one\ntwo'], typed_(["'one\ntwo"])],
    ['null and an empty text clear', ['', '', 0], cleared_],
    ['an error is read as its text', ['#N/A', '#DIV/0!'], typed_(['=NA()', '=1/0'])],
    [
      'a number under a format of dates is read as midnight in the time zone of the spreadsheet',
      ['2024-01-01 00:00'],
      typed_([45292], 'yyyy-mm-dd'),
    ],
    [
      'a date is read as the date that was written',
      [true, true],
      (sheet) => {
        const written = new Date(2024, 5, 3, 10, 30);
        const found = entered_(sheet, written).getValue();
        return [found instanceof Date, found.getTime() === written.getTime()];
      },
    ],
    [
      'a plain cell gets the format of what is typed, and one with a format keeps it',
      ['5%', '5.0%'],
      (sheet) => {
        sheet.getRange('A2').setNumberFormat('0.0%');
        return texts_(sheet.getRange('A1:A2').setValues([['5%'], ['5%']]));
      },
    ],
    [
      'under General a number is shown plainly, and a text as it is',
      ['1234.5', '0.25', 'text'],
      (sheet) => {
        const range = sheet.getRange('A1:A3').setNumberFormats([['General'], ['General'], ['General']]);
        return texts_(range.setValues([[1234.5], [0.25], ["'text"]]));
      },
    ],
    ['; parts arguments in a formula', [2, 3], typed_(['=IF(1=1;2;3)', '=SUM(1;2)'])],
    [
      'columns to the end of the sheet can be read',
      [5],
      (sheet) => {
        sheet.getRange('B1:B2').setValues([[2], [3]]);
        return read_(sheet.getRange('A1').setValue('=SUM(B1:B)'));
      },
    ],

    // Sizes and positions.
    ['an empty sheet has no last row', [0, 0], last_],
    [
      'formats alone are no last row',
      [2, 1],
      (sheet) => {
        sheet.getRange('D9').setBackground('red').setNumberFormat('0.0');
        sheet.getRange('A2').setValue('x');
        return last_(sheet);
      },
    ],
    [
      'a formula that gives nothing is a last row',
      [4, 1],
      (sheet) => {
        sheet.getRange('A4').setFormula('=""');
        return last_(sheet);
      },
    ],
    [
      'a part of a merged range gives the whole',
      ['B2:C3'],
      (sheet) => {
        sheet.getRange('B2:C3').merge();
        return sheet
          .getRange('A1:B2')
          .getMergedRanges()
          .map((range) => range.getA1Notation());
      },
    ],
    [
      'what is written under a merged cell is lost',
      [1, '', '', ''],
      (sheet) => {
        const range = sheet.getRange('A1:B2').merge();
        const cells = [
          [1, 2],
          [3, 4],
        ];
        return read_(range.setValues(cells));
      },
    ],
    [
      'hidden rows are written too',
      [1, 2, 3],
      (sheet) => {
        sheet.getRange('A3').setValue('x');
        sheet.hideRows(2);
        return read_(sheet.getRange('A1:A3').setValues([[1], [2], [3]]));
      },
    ],
    [
      'a sheet grows by rows and columns',
      [1010, 30],
      (sheet) => {
        sheet.insertRowsAfter(1000, 10);
        sheet.insertColumnsAfter(26, 4);
        return [sheet.getMaxRows(), sheet.getMaxColumns()];
      },
    ],
    ['a width is kept to the pixel', 103, (sheet) => sheet.setColumnWidth(1, 103).getColumnWidth(1)],

    // Lookups by content.
    [
      'a rule for a level is read as the add-on knows it',
      /^=?AND\(ISNUMBER\(\$?[A-Z]+\$?\d+\)[;,]\s*\$?[A-Z]+\$?\d+=[0-5]\)$/,
      (sheet) => {
        const rule = SpreadsheetApp.newConditionalFormatRule()
          .whenFormulaSatisfied('=AND(ISNUMBER($A2);$A2=3)')
          .setBackground('#ff0000')
          .setRanges([sheet.getRange('A2:A9')])
          .build();
        sheet.setConditionalFormatRules([rule]);
        SpreadsheetApp.flush();
        return String(sheet.getConditionalFormatRules()[0].getBooleanCondition().getCriteriaValues()[0]);
      },
    ],
    [
      'a chart keeps its title',
      ['Clients by level', 'A1:B3'],
      (sheet) => {
        const chart = sheet
          .newChart()
          .asColumnChart()
          .setTitle('Clients by level')
          .setColors(['#ff0000'])
          .addRange(sheet.getRange('A1:B3'))
          .setNumHeaders(1)
          .setPosition(2, 4, 0, 0)
          .setOption('legend', { position: 'none' })
          .build();
        sheet.insertChart(chart);
        SpreadsheetApp.flush();
        const [found] = sheet.getCharts();
        return [found.getOptions().get('title'), found.getRanges()[0].getA1Notation()];
      },
    ],
    [
      'a domain and a series in two ranges that both begin at the header row keep ranges and header row',
      [['A1:A4', 'B1:B4'], 1],
      (sheet) => {
        const chart = chartOver_(sheet, ['A1:A4', 'B1:B4']);
        return [chart.getRanges().map(a1_), chart.getNumHeaders()];
      },
    ],
    [
      'such a chart is drawn as one range of both is, and otherwise where the domain begins a row lower',
      [true, false],
      (sheet) => {
        const whole = picture_(chartOver_(sheet, ['A1:B4']));
        const begins = (names) => picture_(chartOver_(sheet, names)) === whole;
        return [begins(['A1:A4', 'B1:B4']), begins(['A2:A4', 'B1:B4'])];
      },
    ],
    [
      'a list of choices that takes other words takes them',
      ['perhaps', 'Choose'],
      (sheet) => {
        const rule = SpreadsheetApp.newDataValidation()
          .requireValueInList(['yes', 'no'], true)
          .setAllowInvalid(true)
          .setHelpText('Choose')
          .build();
        const cell = sheet.getRange('A1').setDataValidation(rule).setValue('perhaps');
        return [cell.getValue(), cell.getDataValidation().getHelpText()];
      },
    ],
    [
      'many ranges are dressed by one list',
      ['#112233', '#112233', '#ffffff'],
      (sheet) => {
        const names = Array.from({ length: 300 }, (_, index) => `A${2 * index + 1}:B${2 * index + 1}`);
        sheet.getRangeList(names).setBackground('#112233');
        return ['A1', 'B599', 'A2'].map((name) => sheet.getRange(name).getBackground());
      },
    ],
    [
      'a lock of the document can be had',
      true,
      () => {
        const lock = LockService.getDocumentLock();
        const isMine = lock.tryLock(5000);
        lock.releaseLock();
        return isMine;
      },
    ],
  ];
}

/** A column chart over ranges of a small table whose first row is its header. */
function chartOver_(sheet, names) {
  sheet.getRange('A1:B4').setValues([
    ['Level', 'Clients'],
    ['OML 0', 3],
    ['OML 1', 1],
    ['OML 2', 5],
  ]);
  const builder = sheet.newChart().asColumnChart();
  for (const name of names) builder.addRange(sheet.getRange(name));
  for (const there of sheet.getCharts()) sheet.removeChart(there);
  sheet.insertChart(builder.setNumHeaders(1).setPosition(1, 4, 0, 0).build());
  SpreadsheetApp.flush();
  return sheet.getCharts()[0];
}

/** The picture of a chart, as text. */
function picture_(chart) {
  return chart.getBlob().getBytes().join();
}

/** Sheets, including those without cells, and which one is active. */
function sheetChecks_(book) {
  const refused = 'Exception: The action is not supported for OBJECT sheet';
  const isActive = (sheet) => book.getActiveSheet().getSheetId() === sheet.getSheetId();
  return [
    [
      'a sheet has the type GRID',
      ['GRID', true],
      (sheet) => [String(sheet.getType()), sheet.getType() === SpreadsheetApp.SheetType.GRID],
    ],
    [
      'a chart can get a sheet of its own, which has the type OBJECT',
      ['OBJECT', false],
      (sheet) => {
        const made = chartSheet_(book, sheet);
        return [String(made.getType()), made.getType() === SpreadsheetApp.SheetType.GRID];
      },
    ],
    ['such a sheet has no last row', refused, (sheet) => chartSheet_(book, sheet).getLastRow()],
    ['such a sheet has no last column', refused, (sheet) => chartSheet_(book, sheet).getLastColumn()],
    ['such a sheet has no number of rows', refused, (sheet) => chartSheet_(book, sheet).getMaxRows()],
    ['such a sheet has no data range', refused, (sheet) => a1_(chartSheet_(book, sheet).getDataRange())],
    ['such a sheet has no cells', refused, (sheet) => a1_(chartSheet_(book, sheet).getRange('A1'))],
    [
      'such a sheet gives its protections',
      ANYTHING_,
      (sheet) => chartSheet_(book, sheet).getProtections(SpreadsheetApp.ProtectionType.SHEET).length,
    ],
    ['such a sheet gives its charts', ANYTHING_, (sheet) => chartSheet_(book, sheet).getCharts().length],
    [
      'a sheet that is put in at a place is there, and active',
      [1, 'Contract', true],
      () => {
        const made = book.insertSheet('Contract', 0);
        return [made.getIndex(), made.getName(), isActive(made)];
      },
    ],
    [
      'one can go back to the sheet before',
      true,
      (sheet) => {
        book.insertSheet();
        book.setActiveSheet(sheet);
        return isActive(sheet);
      },
    ],
    [
      'a sheet that is hidden says so',
      [true, false],
      (sheet) => {
        const other = book.insertSheet();
        other.hideSheet();
        return [other.isSheetHidden(), sheet.isSheetHidden()];
      },
    ],
    [
      'a hidden sheet can be shown and gone to',
      [false, true],
      (sheet) => {
        const other = book.insertSheet();
        other.hideSheet();
        book.setActiveSheet(sheet);
        other.showSheet().activate();
        return [other.isSheetHidden(), isActive(other)];
      },
    ],
    [
      'a hidden sheet that is gone to without is hidden, and active',
      ANYTHING_,
      (sheet) => {
        const other = book.insertSheet();
        other.hideSheet();
        book.setActiveSheet(sheet);
        other.activate();
        return [other.isSheetHidden(), isActive(other)];
      },
    ],
    [
      'the active sheet can be deleted',
      [true, null],
      () => {
        const other = book.insertSheet('Contract');
        const wasActive = isActive(other);
        book.deleteSheet(other);
        return [wasActive, book.getSheetByName('Contract')];
      },
    ],
    [
      'the place of the sheet that is active after the second of three is deleted',
      ANYTHING_,
      () => {
        book.deleteSheet(book.insertSheet('Contract', 1));
        return book.getActiveSheet().getIndex();
      },
    ],
    ['a sheet put where there is no place', ANYTHING_, () => book.insertSheet('Contract', 99).getIndex()],
    [
      'the name of a sheet is found in other letters',
      ANYTHING_,
      (sheet) => book.getSheetByName(sheet.getName().toUpperCase()) !== null,
    ],
  ];
}

/** A sheet that a chart fills. */
function chartSheet_(book, sheet) {
  sheet.getRange('A1:B2').setValues([
    ['Level', 'Clients'],
    [1, 2],
  ]);
  const chart = sheet
    .newChart()
    .asColumnChart()
    .addRange(sheet.getRange('A1:B2'))
    .setPosition(1, 4, 0, 0)
    .build();
  sheet.insertChart(chart);
  SpreadsheetApp.flush();
  return book.moveChartToObjectSheet(sheet.getCharts()[0]);
}

/** Rows and columns that are inserted, merged, frozen and resized. */
function lineChecks_() {
  const partOfMerge = 'Exception: You must select all cells in a merged range to merge or unmerge them.';
  return [
    [
      'columns put in after one look like it, and take what it takes',
      ['#112233', '#112233', true, true],
      (sheet) => {
        dressed_(sheet.getRange('B2'));
        sheet.insertColumnsAfter(2, 2);
        return likeB2_([sheet.getRange('C2'), sheet.getRange('D2')]);
      },
    ],
    [
      'columns put in before one look like it, and take what it takes',
      ['#112233', '#112233', true, true],
      (sheet) => {
        dressed_(sheet.getRange('B2'));
        sheet.insertColumnsBefore(2, 2);
        return likeB2_([sheet.getRange('B2'), sheet.getRange('C2')]);
      },
    ],
    [
      'rows put in after one look like it, and take what it takes',
      ['#112233', '#112233', true, true],
      (sheet) => {
        dressed_(sheet.getRange('B2'));
        sheet.insertRowsAfter(2, 2);
        return likeB2_([sheet.getRange('B3'), sheet.getRange('B4')]);
      },
    ],
    [
      'columns put in after the last look like it, and take what it takes',
      ['#112233', true],
      (sheet) => {
        dressed_(sheet.getRange('Z2'));
        sheet.insertColumnsAfter(26, 1);
        return likeB2_([sheet.getRange('AA2')]);
      },
    ],
    [
      'the width of a column put in after one that is 150 wide',
      ANYTHING_,
      (sheet) => {
        sheet.setColumnWidth(2, 150);
        sheet.insertColumnsAfter(2, 1);
        return sheet.getColumnWidth(3);
      },
    ],
    [
      'frozen and other columns are not merged',
      "Exception: You can't merge frozen and non-frozen columns.",
      (sheet) => {
        sheet.setFrozenColumns(1);
        sheet.getRange('A1:B1').merge();
        SpreadsheetApp.flush();
      },
    ],
    [
      'frozen and other rows are not merged',
      "Exception: You can't merge frozen and non-frozen rows.",
      (sheet) => {
        sheet.setFrozenRows(1);
        sheet.getRange('A1:A2').merge();
        SpreadsheetApp.flush();
      },
    ],
    [
      'rows are merged across, each for itself, over frozen rows too',
      ['A1:B1', 'A2:B2'],
      (sheet) => {
        sheet.setFrozenRows(1);
        sheet.getRange('A1:B2').mergeAcross();
        return sheet.getRange('A1:B2').getMergedRanges().map(a1_);
      },
    ],
    [
      'a part of a merged cell is not frozen, by columns',
      "Exception: You can't freeze columns which contain only part of a merged cell.",
      (sheet) => {
        sheet.getRange('A1:B1').merge();
        sheet.setFrozenColumns(1);
        SpreadsheetApp.flush();
      },
    ],
    [
      'a part of a merged cell is not frozen, by rows',
      "Exception: You can't freeze rows which contain only part of a merged cell.",
      (sheet) => {
        sheet.getRange('A1:A2').merge();
        sheet.setFrozenRows(1);
        SpreadsheetApp.flush();
      },
    ],
    [
      'a part of merged cells is not taken apart',
      partOfMerge,
      (sheet) => {
        sheet.getRange('A1:B2').merge();
        sheet.getRange('B2').breakApart();
        SpreadsheetApp.flush();
      },
    ],
    [
      'a part of merged cells is not merged with others',
      partOfMerge,
      (sheet) => {
        sheet.getRange('A1:B2').merge();
        sheet.getRange('B2:C3').merge();
        SpreadsheetApp.flush();
      },
    ],
    [
      'a whole sheet can be taken apart',
      0,
      (sheet) => {
        sheet.getRange('A1:B2').merge();
        const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).breakApart();
        return all.getMergedRanges().length;
      },
    ],
    [
      'many rows get one height',
      [40, 40, 40, 21],
      (sheet) => {
        sheet.setRowHeights(2, 3, 40);
        return [2, 3, 4, 5].map((row) => sheet.getRowHeight(row));
      },
    ],
    ['all rows frozen', ANYTHING_, (sheet) => flushed_(sheet.setFrozenRows(1000))],
    [
      'a column right of the last gets a width',
      ANYTHING_,
      (sheet) => flushed_(sheet.setColumnWidth(27, 100)),
    ],
    ['a column gets a width of 0', ANYTHING_, (sheet) => flushed_(sheet.setColumnWidth(1, 0))],
  ];
}

/** Formats a cell and gives it a validation list. */
function dressed_(cell) {
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(['yes', 'no'], true).build();
  cell.setBackground('#112233').setDataValidation(rule);
}

function likeB2_(cells) {
  SpreadsheetApp.flush();
  return [
    ...cells.map((cell) => cell.getBackground()),
    ...cells.map((cell) => cell.getDataValidation() !== null),
  ];
}

/** What is left after clearing. */
function clearingChecks_() {
  return [
    [
      'clear() of a range leaves number formats, notes and what may be entered',
      ['', 'normal', '0.0%', 'note', true],
      (sheet) => {
        const cell = filled_(sheet.getRange('A1'));
        return left_(cell.clear());
      },
    ],
    [
      'clearFormat() of a range leaves number formats, notes and what may be entered',
      [0.5, 'normal', '0.0%', 'note', true],
      (sheet) => left_(filled_(sheet.getRange('A1')).clearFormat()),
    ],
    [
      'clearContent() of many ranges leaves everything but what is in them',
      ['', 'bold', '0.0%', 'note', true],
      (sheet) => {
        const cell = filled_(sheet.getRange('A1'));
        sheet.getRangeList(['A1', 'C3:C9']).clearContent();
        return left_(cell);
      },
    ],
    [
      'clearContents() of a sheet leaves everything but what is on it',
      ['', 'bold', '0.0%', 'note', true],
      (sheet) => {
        const cell = filled_(sheet.getRange('A1'));
        sheet.clearContents();
        return left_(cell);
      },
    ],
    [
      'clear() of a sheet leaves number formats, notes and what may be entered',
      ['', 'normal', '0.0%', 'note', true],
      (sheet) => {
        const cell = filled_(sheet.getRange('A1'));
        sheet.clear();
        return left_(cell);
      },
    ],
    [
      'clear() of a sheet leaves merged cells and frozen rows',
      [['A2:B2'], 1],
      (sheet) => {
        sheet.setFrozenRows(1);
        sheet.getRange('A2:B2').merge();
        sheet.clear();
        SpreadsheetApp.flush();
        return [sheet.getRange('A1:B3').getMergedRanges().map(a1_), sheet.getFrozenRows()];
      },
    ],
    [
      'clearFormats() of a sheet takes conditional rules away',
      0,
      (sheet) => {
        sheet.setConditionalFormatRules([levelRule_(sheet.getRange('A2:A9'))]);
        sheet.clearFormats();
        SpreadsheetApp.flush();
        return sheet.getConditionalFormatRules().length;
      },
    ],
    [
      'conditional rules that clear() of a sheet leaves, of one',
      ANYTHING_,
      (sheet) => {
        sheet.setConditionalFormatRules([levelRule_(sheet.getRange('A2:A9'))]);
        sheet.clear();
        SpreadsheetApp.flush();
        return sheet.getConditionalFormatRules().length;
      },
    ],
    [
      'under General after 0% a number is shown plainly again',
      '0.25',
      (sheet) => {
        const cell = sheet.getRange('A1').setValue(0.25).setNumberFormat('0%');
        SpreadsheetApp.flush();
        return cell.setNumberFormat('General').getDisplayValue();
      },
    ],
    [
      'the number format that is read after General was set',
      ANYTHING_,
      (sheet) => sheet.getRange('A1').setNumberFormat('General').getNumberFormat(),
    ],
    [
      'lines around many ranges are drawn by one list, those that are null left',
      'drawn',
      (sheet) => {
        const { SOLID } = SpreadsheetApp.BorderStyle;
        sheet.getRangeList(['A1:B2', 'D4']).setBorder(true, null, null, null, null, null, '#ff0000', SOLID);
        sheet.getRangeList(['A1', 'D4']).setBorder(null, true, null, null, true, null, '#ff0000', SOLID);
        SpreadsheetApp.flush();
        return 'drawn';
      },
    ],
  ];
}

function filled_(cell) {
  const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(0, 1).build();
  cell.setValue(0.5).setNumberFormat('0.0%').setFontWeight('bold').setNote('note').setDataValidation(rule);
  SpreadsheetApp.flush();
  return cell;
}

function left_(cell) {
  SpreadsheetApp.flush();
  return [
    cell.getValue(),
    cell.getFontWeight(),
    cell.getNumberFormat(),
    cell.getNote(),
    cell.getDataValidation() !== null,
  ];
}

/** Validation lists, checkboxes, and conditional rules. */
function ruleChecks_(book) {
  const strict = () =>
    SpreadsheetApp.newDataValidation().requireValueInList(['1', '2'], true).setAllowInvalid(false).build();
  return [
    [
      'a strict list refuses a head that is written over it',
      /^Exception: The data you entered in cell A1 violates the data validation rules set on this cell\./,
      (sheet) => {
        sheet.getRange('A1:A9').setDataValidation(strict());
        sheet.getRange('A1').setValue('Level');
        SpreadsheetApp.flush();
      },
    ],
    [
      'without its rule the cell takes the head',
      'Level',
      (sheet) => {
        sheet.getRange('A1:A9').setDataValidation(strict());
        return sheet.getRange('A1').clearDataValidations().setValue('Level').getValue();
      },
    ],
    [
      'a list of more than 500 choices is refused',
      /^Exception: .*\b500\b/,
      (sheet) => {
        const choices = Array.from({ length: 501 }, (_, index) => `Choice ${index}`);
        const rule = SpreadsheetApp.newDataValidation().requireValueInList(choices).build();
        sheet.getRange('A1').setDataValidation(rule);
        SpreadsheetApp.flush();
      },
    ],
    [
      'checkboxes nobody has checked count as content',
      [5, 1],
      (sheet) => {
        sheet.getRange('A1:A5').insertCheckboxes();
        SpreadsheetApp.flush();
        return last_(sheet);
      },
    ],
    [
      'a rule that asks another sheet is refused',
      'Exception: Conditional format rule cannot reference a different sheet.',
      (sheet) => {
        const other = book.insertSheet('Contract');
        const rule = SpreadsheetApp.newConditionalFormatRule()
          .whenFormulaSatisfied('=Contract!A1=1')
          .setBackground('#ff0000')
          .setRanges([sheet.getRange('A1')])
          .build();
        sheet.setConditionalFormatRules([rule]);
        SpreadsheetApp.flush();
        return other.getName();
      },
    ],
    [
      'a gradient has no condition, and rules that are set again as they were read are the same',
      [[null, '=ISNUMBER($A2)'], ['A2:A9', 'A2:A9'], true],
      (sheet) => {
        const range = sheet.getRange('A2:A9');
        const gradient = SpreadsheetApp.newConditionalFormatRule()
          .setGradientMinpoint('#ffffff')
          .setGradientMaxpoint('#ff0000')
          .setRanges([range])
          .build();
        sheet.setConditionalFormatRules([gradient, levelRule_(range)]);
        SpreadsheetApp.flush();
        const before = rules_(sheet);
        sheet.setConditionalFormatRules(sheet.getConditionalFormatRules());
        SpreadsheetApp.flush();
        const after = rules_(sheet);
        return [...after, shown_(before) === shown_(after)];
      },
    ],
  ];
}

function levelRule_(range) {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied('=ISNUMBER($A2)')
    .setBackground('#ff0000')
    .setRanges([range])
    .build();
}

/** The formulas and ranges of a sheet's rules. */
function rules_(sheet) {
  const rules = sheet.getConditionalFormatRules();
  const formulaOf = (condition) => condition && condition.getCriteriaValues()[0];
  return [
    rules.map((rule) => formulaOf(rule.getBooleanCondition())),
    rules.map((rule) => a1_(rule.getRanges()[0])),
  ];
}

/** Formulas that count cells of another sheet, and cells that are read and written back. */
function formulaChecks_(book) {
  const levels = "'Contract''s list'!A1:A5";
  const costs = "'Contract''s list'!B1:B5";
  return [
    [
      'texts and blanks of another sheet are counted, summed and averaged as we take it',
      [2, 1, 1, 1, 40, 40, '#DIV/0!'],
      (sheet) => {
        const other = book.insertSheet("Contract's list");
        const rows = [
          [3, 40],
          ['x', 'n/a'],
          ['', 20],
          [5, ''],
          [1, 7],
        ];
        other.getRange('A1:B5').setValues(rows);
        const formulas = [
          `=COUNTIFS(${levels};">=3")`,
          `=COUNTIFS(${levels};"x")`,
          `=COUNTIFS(${levels};"<3")`,
          `=COUNTIFS(${levels};3;${costs};">0")`,
          `=SUMIFS(${costs};${levels};">=3")`,
          `=AVERAGEIFS(${costs};${levels};">=3")`,
          `=AVERAGEIFS(${costs};${levels};"none")`,
        ];
        return read_(sheet.getRange(1, 1, formulas.length, 1).setValues(formulas.map((each) => [each])));
      },
    ],
    [
      'cells that are written back as they were read show what they showed',
      ['25:30:00', '10:30', '12.5%', 'TRUE', '007', '2', '2024-01-05', '1,234.50', ''],
      (sheet) => {
        const range = sheet.getRange('A1:I1');
        range.setNumberFormats([
          ['[h]:mm:ss', 'h:mm', '0.0%', 'General', 'General', '0', 'yyyy-mm-dd', '#,##0.00', '0'],
        ]);
        range.setValues([[1.0625, 0.4375, 0.125, true, "'007", '=1+1', 45296, 1234.5, '']]);
        SpreadsheetApp.flush();
        const [formulas] = range.getFormulas();
        const [values] = range.getValues();
        const back = values.map((value, index) => {
          if (formulas[index] !== '') return formulas[index];
          return typeof value === 'string' && value !== '' ? `'${value}` : value;
        });
        return texts_(range.setValues([back]));
      },
    ],
  ];
}

/** A German spreadsheet: comma and semicolon. */
function germanChecks_(book) {
  const inGerman = (act) => (sheet) => {
    book.setSpreadsheetLocale('de_DE');
    return act(sheet);
  };
  return [
    [
      'in a German book a formula has a comma in its numbers, and a semicolon between arguments',
      [1.5, 3.5],
      inGerman(typed_(['=IF(1=1;1,5;2)', '=SUM(1,5;2)'])),
    ],
    ['in a German book a formula as Americans write it', ANYTHING_, inGerman(typed_(['=IF(1=1,1.5,2)']))],
    [
      'in a German book texts of German numbers become numbers',
      [1234.5, 0.125, '1234.5'],
      inGerman(typed_(['1.234,5', '12,5%', "'1234.5"])),
    ],
    [
      'in a German book numbers stay numbers, and are shown as Germans write them',
      ['1,5', '1.234,5', '12,5%'],
      inGerman((sheet) => {
        sheet.getRange('A2').setNumberFormat('#,##0.0');
        sheet.getRange('A3').setNumberFormat('0.0%');
        return texts_(sheet.getRange('A1:A3').setValues([[1.5], [1234.5], [0.125]]));
      }),
    ],
    [
      'in a German book a formula is read as',
      ANYTHING_,
      inGerman((sheet) => entered_(sheet, '=IF(1=1;1,5;2)').getFormula()),
    ],
  ];
}

/** JavaScript's clock compared with Google's. */
function dateChecks_() {
  return ['Asia/Kolkata', 'Europe/Paris', 'America/New_York'].map((zone) => [
    `Intl and Utilities.formatDate agree in ${zone}`,
    [],
    () => {
      const clock = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      });
      const two = (number) => String(number).padStart(2, '0');
      const byIntl = (date) => {
        const part = {};
        for (const { type, value } of clock.formatToParts(date)) part[type] = Number(value);
        return `${part.year}-${part.month}-${part.day} ${two(part.hour)}:${two(part.minute)}`;
      };
      const byGoogle = (date) =>
        `${Utilities.formatDate(date, zone, 'yyyy-M-d')} ${Utilities.formatDate(date, zone, 'HH:mm')}`;
      return [
        Date.UTC(2024, 0, 5, 18, 30),
        Date.UTC(2024, 0, 5, 23, 0),
        Date.UTC(2024, 2, 10, 7, 30),
        Date.UTC(2024, 9, 27, 0, 59),
        Date.UTC(2024, 10, 3, 5, 30),
        Date.UTC(1999, 11, 31, 4, 5),
      ]
        .map((moment) => [byIntl(new Date(moment)), byGoogle(new Date(moment))])
        .filter(([intl, google]) => intl !== google);
    },
  ]);
}

/** Errors, locks, properties, pages, and the JavaScript version. */
function serviceChecks_() {
  const properties = PropertiesService.getDocumentProperties();
  const stored = (values) =>
    found_(() => {
      properties.setProperties(values);
      return 'stored';
    });
  const cleaned = (act) => () => {
    const found = act();
    for (const key of ['contract1', 'contract2']) properties.deleteProperty(key);
    return found;
  };
  const caught = (sheet) => {
    try {
      sheet.getRange('nowhere');
    } catch (error) {
      return error;
    }
  };
  return [
    [
      'of who has allowed everything Google asks nothing more',
      ['NOT_REQUIRED', 'not asked'],
      () => {
        const { FULL } = ScriptApp.AuthMode;
        ScriptApp.requireAllScopes(FULL);
        return [String(ScriptApp.getAuthorizationInfo(FULL).getAuthorizationStatus()), 'not asked'];
      },
    ],
    ['an error of Google has the name Exception', 'Exception', (sheet) => caught(sheet).name],
    ['an error of Google is an Error', true, (sheet) => caught(sheet) instanceof Error],
    ['an error of Google as a text', ANYTHING_, (sheet) => String(caught(sheet))],
    [
      'a lock that one has can be had again, and given back twice',
      [true, true, true, false],
      () => {
        const lock = LockService.getDocumentLock();
        const isMine = [lock.tryLock(1000), lock.tryLock(1000), lock.hasLock()];
        lock.releaseLock();
        lock.releaseLock();
        return [...isMine, lock.hasLock()];
      },
    ],
    [
      'properties of which one has more than 9 kB are refused',
      'Exception: Argument too large: value',
      cleaned(() => stored({ contract1: 'x', contract2: 'x'.repeat(9217) })),
    ],
    [
      'what is kept of properties that are refused',
      ANYTHING_,
      cleaned(() => {
        stored({ contract1: 'x', contract2: 'x'.repeat(9217) });
        return properties.getProperty('contract1');
      }),
    ],
    [
      'properties that are set may delete all others',
      ['contract2'],
      cleaned(() => {
        stored({ contract1: 'x' });
        properties.setProperties({ contract2: 'y' }, true);
        return properties.getKeys().filter((key) => key.startsWith('contract'));
      }),
    ],
    [
      'a number among properties is kept as',
      ANYTHING_,
      cleaned(() => [stored({ contract1: 5 }), properties.getProperty('contract1')]),
    ],
    [
      'a page has the title it was given',
      'Contract',
      () => HtmlService.createHtmlOutput('<p>page</p>').setTitle('Contract').getTitle(),
    ],
    [
      'a template prints a value into an attribute so that it cannot end it',
      /^<p title="a [^"<>]+">text<\/p>$/,
      () => templatePage_('<p title="<?= value ?>">text</p>', 'a "b" <c> & \'d\''),
    ],
    [
      'a plain value comes out of a template as it is',
      '<p data-begins="score">text</p>',
      () => templatePage_('<p data-begins="<?= value ?>">text</p>', 'score'),
    ],
    ["the language of the user's account", ANYTHING_, () => Session.getActiveUserLocale()],
    [
      'JavaScript newer than ES2020 that is here',
      ANYTHING_,
      () =>
        Object.entries({
          'Array.at': [].at,
          'Array.findLast': [].findLast,
          'Array.toSorted': [].toSorted,
          'String.at': ''.at,
          'String.replaceAll': ''.replaceAll,
          'Object.hasOwn': Object.hasOwn,
          'Object.groupBy': Object.groupBy,
          'Promise.any': Promise.any,
          WeakRef: globalThis.WeakRef,
          structuredClone: globalThis.structuredClone,
        }).flatMap(([name, found]) => (found === undefined ? [] : [name])),
    ],
  ];
}

/** The page that a template makes with a value. */
function templatePage_(source, value) {
  const template = HtmlService.createTemplate(source);
  template.value = value;
  return template.evaluate().getContent();
}

function a1_(range) {
  return range.getA1Notation();
}

/** Flushes what a setter has written, so that any refusal comes here. */
function flushed_() {
  SpreadsheetApp.flush();
  return 'taken';
}

/** Writes values below each other, with a number format if one is given, and reads them back. */
function typed_(values, format) {
  return (sheet) => {
    const range = sheet.getRange(1, 1, values.length, 1);
    if (format !== undefined) range.setNumberFormat(format);
    return read_(range.setValues(values.map((value) => [value])));
  };
}

function entered_(sheet, value) {
  return sheet.getRange('A1').setValue(value);
}

function cleared_(sheet) {
  const range = sheet.getRange('A1:B1').setValues([['x', 'y']]);
  return [...read_(range.setValues([[null, '']])), sheet.getLastRow()];
}

function last_(sheet) {
  return [sheet.getLastRow(), sheet.getLastColumn()];
}

/** The values of a range in one list, dates in the spreadsheet's time zone. */
function read_(range) {
  SpreadsheetApp.flush();
  const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
  return range
    .getValues()
    .flat()
    .map((value) => (value instanceof Date ? Utilities.formatDate(value, zone, 'yyyy-MM-dd HH:mm') : value));
}

function texts_(range) {
  SpreadsheetApp.flush();
  return range.getDisplayValues().flat();
}

function shown_(value) {
  return value instanceof RegExp ? String(value) : JSON.stringify(value);
}
