import { hostOf, valueIn } from './add-on';

const ROWS = 100_000;

test('100,000 rows are read at once and written at once', () => {
  const host = hostOf(
    `function go() {
       const sheet = SpreadsheetApp.getActive().getSheetByName('Clients');
       const rows = sheet.getRange(1, 1, ${ROWS}, 20).getValues();
       sheet.getRange(1, 21, ${ROWS}, 10).setValues(rows.map((row) => row.slice(0, 10)));
       sheet.getRange(1, 21, ${ROWS}, 1).setNumberFormat('0.0').setBackgrounds(rows.map((_, index) => [index % 1000 < 500 ? '#ff0000' : '#00ff00']));
       return [rows.length, rows[99999][19], sheet.getLastRow(), sheet.getLastColumn()];
     }`,
    {
      sheets: {
        Clients: Array.from({ length: ROWS }, (_row, row) =>
          Array.from({ length: 20 }, (_cell, column) => (column === 0 ? `Client ${row}` : row * column)),
        ),
      },
    },
  );
  const sheet = host.file.workbook.sheet('Clients');
  host.file.state(sheet).columnCount = 30;
  expect(valueIn(host)).toEqual([ROWS, 99_999 * 19, ROWS, 30]);
  expect(host.executions[0]?.calls).toHaveLength(11);
  expect(host.executions[0]?.milliseconds).toBeGreaterThan(10_000);
});
