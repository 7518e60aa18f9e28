/*
 * Holds Google Sheets against what the local host of the tests takes it to do (playground/sheets-host).
 *
 * In an empty spreadsheet: Extensions, Apps Script; put this in place of what stands there, save, choose checkContract
 * and Run. The log has a line for each check. A line with FAIL is news: the host, or the add-on, has to learn it.
 * It works on a sheet of its own, which it deletes at the end.
 */

/** Makes all checks and logs what came of each. */
function checkContract() {
  const book = SpreadsheetApp.getActive();
  const locale = book.getSpreadsheetLocale();
  book.setSpreadsheetLocale('en_US');
  let failed = 0;
  const checks = checks_(book);
  for (const [name, expected, act] of checks) {
    const sheet = book.insertSheet();
    let found;
    try {
      found = act(sheet);
    } catch (error) {
      found = `${error.name}: ${error.message}`;
    }
    book.deleteSheet(sheet);
    const isSame = expected instanceof RegExp ? expected.test(found) : shown_(found) === shown_(expected);
    if (!isSame) failed += 1;
    console.log(
      isSame ? `PASS ${name}` : `FAIL ${name}: expected ${shown_(expected)}, found ${shown_(found)}`,
    );
  }
  book.setSpreadsheetLocale(locale);
  console.log(`${failed === 0 ? 'PASS' : 'FAIL'} ${checks.length} checks, ${failed} failed`);
}

/** What a check finds or how it is refused, beside what is expected: a value, or a pattern of its text. */
function checks_(book) {
  const outside = 'Exception: The coordinates of the range are outside the dimensions of the sheet.';
  return [
    // Refusals: the add-on and its tests know them by their words.
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

    // What is written, and what is read again.
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

    // Sizes and places.
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

    // What is found again by what it says.
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

/** Writes values below each other, under a number format where one is given, and reads them again. */
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

/** The values of a range in one list, dates as the spreadsheet's time zone has them. */
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
