import { ANYTHING, valuesOf, withoutSheet, type Check } from './check';

/** What is written into cells and read again, and how large a sheet is. */
export const cellChecks: readonly Check[] = [
  {
    name: 'a block of another size than its range is refused',
    expected: 'InvalidArgument',
    act: ({ on }) => on((sheet) => void (sheet.getRange('A1:A3').values = [[1], [2]])),
  },
  {
    name: 'null leaves a cell as it is, and an empty text clears it',
    expected: [['kept'], ['']],
    act: ({ on }) =>
      on(async (sheet, context) => {
        sheet.getRange('A1:A2').values = [['kept'], ['gone']];
        await context.sync();
        sheet.getRange('A1:A2').values = [[null], ['']];
        return valuesOf(sheet, 'A1:A2');
      }),
  },
  {
    name: 'a text with an apostrophe in front is text, whatever it looks like',
    expected: [['=1+1'], ['007'], ['12%']],
    act: ({ on }) =>
      on((sheet) => {
        sheet.getRange('A1:A3').values = [["'=1+1"], ["'007"], ["'12%"]];
        return valuesOf(sheet, 'A1:A3');
      }),
  },
  {
    name: 'a text that looks like a figure becomes one',
    expected: [[7], [0.12], [true]],
    act: ({ on }) =>
      on((sheet) => {
        sheet.getRange('A1:A3').values = [['007'], ['12%'], ['TRUE']];
        return valuesOf(sheet, 'A1:A3');
      }),
  },
  {
    name: 'a figure that is typed with a format is shown with it',
    expected: [['0%']],
    act: ({ on }) =>
      on(async (sheet, context) => {
        const cell = sheet.getRange('A1');
        cell.values = [['12%']];
        cell.load({ numberFormat: true });
        await context.sync();
        return cell.numberFormat as unknown;
      }),
  },
  {
    name: 'a cell that is formatted as text takes whatever is typed as text',
    expected: [['007']],
    act: ({ on }) =>
      on((sheet) => {
        sheet.getRange('A1').numberFormat = [['@']];
        sheet.getRange('A1').values = [['007']];
        return valuesOf(sheet, 'A1');
      }),
  },
  {
    name: 'a serial in a cell that is formatted as a date stays a serial',
    expected: [[46_100]],
    act: ({ on }) =>
      on((sheet) => {
        sheet.getRange('A1').numberFormat = [['yyyy-mm-dd']];
        sheet.getRange('A1').values = [[46_100]];
        return valuesOf(sheet, 'A1');
      }),
  },
  {
    name: 'what becomes of a date that is typed',
    expected: ANYTHING,
    act: ({ on }) =>
      on((sheet) => {
        sheet.getRange('A1').values = [['1/2/2026']];
        return valuesOf(sheet, 'A1');
      }),
  },
  {
    name: 'one number format is taken for all cells of a range',
    expected: [['0%'], ['0%']],
    act: ({ on }) =>
      on(async (sheet, context) => {
        const range = sheet.getRange('A1:A2');
        range.numberFormat = '0%' as unknown as string[][]; // which the types leave out
        range.load({ numberFormat: true });
        await context.sync();
        return range.numberFormat as unknown;
      }),
  },
  {
    name: 'blank cells, texts, figures and errors are told apart',
    expected: [['Empty', 'String', 'Double', 'Boolean', 'Error']],
    act: ({ on }) =>
      on(async (sheet, context) => {
        const range = sheet.getRange('A1:E1');
        range.values = [['', 'x', 1, true, '#N/A']];
        range.load({ valueTypes: true });
        await context.sync();
        return range.valueTypes;
      }),
  },
  {
    name: 'looks do not count to the used range of values, and count without it',
    expected: ['A1:B2', 'A1:D4'],
    act: ({ on }) =>
      on(async (sheet, context) => {
        sheet.getRange('A1:B2').values = [
          [1, 2],
          [3, 4],
        ];
        sheet.getRange('D4').format.fill.color = '#FF0000';
        const used = [true, false].map((only) => sheet.getUsedRange(only).load({ address: true }));
        await context.sync();
        return used.map(({ address }) => withoutSheet(address));
      }),
  },
  {
    name: 'the used range of values over a formula that shows nothing',
    expected: ANYTHING,
    act: ({ on }) =>
      on(async (sheet, context) => {
        sheet.getRange('A1').values = [['x']];
        sheet.getRange('C5').formulas = [['=IF(A1="x","","")']];
        const used = sheet.getUsedRange(true).load({ address: true });
        await context.sync();
        return withoutSheet(used.address);
      }),
  },
  {
    name: 'formulas are found, also those that show nothing',
    expected: 'C5',
    act: ({ on }) =>
      on(async (sheet, context) => {
        sheet.getRange('A1').values = [['x']];
        sheet.getRange('C5').formulas = [['=IF(A1="x","","")']];
        const found = sheet.getRange('B1:D9').getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas);
        found.load({ address: true });
        await context.sync();
        return found.isNullObject ? '' : withoutSheet(found.address);
      }),
  },
  {
    name: 'a sheet without values has no used range of values',
    expected: true,
    act: ({ on }) =>
      on(async (sheet, context) => {
        const used = sheet.getUsedRangeOrNullObject(true).load({ address: true });
        await context.sync();
        return used.isNullObject;
      }),
  },
  {
    name: 'a range that is kept moves and grows with rows that are inserted',
    expected: ['A4:A5', 3],
    act: ({ on }) =>
      on(async (sheet, context) => {
        const kept = sheet.getRange('A3:A4').load({ address: true });
        await context.sync();
        sheet.getRange('1:1').insert(Excel.InsertShiftDirection.down);
        kept.load({ address: true });
        await context.sync();
        const moved = withoutSheet(kept.address);
        sheet.getRange('5:5').insert(Excel.InsertShiftDirection.down);
        kept.load({ rowCount: true });
        await context.sync();
        return [moved, kept.rowCount];
      }),
  },
  {
    name: 'a range that is kept is refused once its rows are deleted',
    expected: 'InvalidReference',
    act: ({ on }) =>
      on(async (sheet, context) => {
        const kept = sheet.getRange('A3:A4').load({ address: true });
        await context.sync();
        sheet.getRange('3:4').delete(Excel.DeleteShiftDirection.up);
        await context.sync();
        kept.values = [[1], [2]];
      }),
  },
  {
    name: 'Excel works out in which system the workbook counts its days',
    expected: 36_526,
    act: ({ on }) =>
      on(async (_, context) => {
        const day = context.workbook.functions.date(2000, 1, 1).load({ value: true });
        await context.sync();
        return day.value;
      }),
  },
];
