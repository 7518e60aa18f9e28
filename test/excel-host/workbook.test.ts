import { areaAt } from '../../emulators/workbook/address';
import type { Area } from '../../emulators/workbook/area';
import { sortRows } from '../../emulators/workbook/sort-rows';
import { Workbook } from '../../emulators/workbook/workbook';

const clients = [
  ['Client', 'Level'],
  ['Ada', 3],
  ['Bob', ''],
  ['Cleo', 1],
];

function area(address: string): Area {
  const found = areaAt(address);
  if (found === undefined) throw new Error(`${address} is no area.`);
  return found;
}

test('a workbook is made of sheets of rows, and read back as rows', () => {
  const workbook = Workbook.fromSheets({ Clients: clients, Notes: [] });
  expect(workbook.sheet('clients').rows()).toEqual(clients);
  expect(workbook.sheet('Notes').rows()).toEqual([]);
  expect(workbook.activeSheet.name).toBe('Clients');
  expect(() => workbook.sheet('Nobody')).toThrow('The workbook has no sheet Nobody.');
});

test('texts that are set stay texts, those that are entered are read as typed', () => {
  const sheet = Workbook.fromSheets({ Clients: [['=1+1', '5']] }).sheet('Clients');
  expect(sheet.rows({ formulas: true })).toEqual([['=1+1', '5']]);
  expect(sheet.cell('A1')).toMatchObject({ value: '=1+1', formula: undefined });
  sheet.enter(0, 0, [['=1+1', '5']]);
  expect(sheet.cell('A1')).toMatchObject({ value: 0, formula: '=1+1' });
  expect(sheet.cell('B1')).toMatchObject({ value: 5 });
});

test('what is in rows moves with them', () => {
  const sheet = Workbook.fromSheets({ Clients: clients }).sheet('Clients');
  sheet.enter(2, 2, [['=A3', "'5"]]);
  sheet.looks.change(area('A3:B3'), { isBold: true });
  sheet.merge(area('A6:B6'));
  sheet.hiddenRows.add(3);
  sheet.rowHeights.set(3, 40);
  sheet.insertRows(1, 2);
  expect(sheet.rows({ formulas: true }).map((row) => row.slice(0, 3))).toEqual([
    ['Client', 'Level', ''],
    ['', '', ''],
    ['', '', ''],
    ['Ada', 3, ''],
    ['Bob', '', '=A3'],
    ['Cleo', 1, ''],
  ]);
  expect(sheet.cell('D5')).toMatchObject({ value: '5', isLiteral: true });
  expect([sheet.cell('A5').look, sheet.cell('A3').look]).toEqual([{ isBold: true }, {}]);
  expect([sheet.merges, [...sheet.hiddenRows], [...sheet.rowHeights]]).toEqual([
    [area('A8:B8')],
    [5],
    [[5, 40]],
  ]);
  sheet.deleteRows(1, 2);
  expect(sheet.rows()[1]?.slice(0, 2)).toEqual(['Ada', 3]);
  expect([sheet.cell('C3').formula, sheet.cell('D3').isLiteral]).toEqual(['=A3', true]);
  expect([sheet.cell('A3').look, [...sheet.hiddenRows]]).toEqual([{ isBold: true }, [3]]);
});

test('what is in columns moves with them', () => {
  const sheet = Workbook.fromSheets({ Clients: clients }).sheet('Clients');
  sheet.looks.change(area('B:B'), { numberFormat: '0.0' });
  sheet.columnWidths.set(1, 90);
  sheet.insertColumns(1, 1);
  expect(sheet.rows()[1]).toEqual(['Ada', '', 3]);
  expect([sheet.cell('C2').numberFormat, [...sheet.columnWidths]]).toEqual(['0.0', [[2, 90]]]);
  sheet.deleteColumns(0, 2);
  expect(sheet.rows()[1]).toEqual([3]);
});

test('rows are sorted by a column: numbers, then texts, blanks last', () => {
  const sheet = Workbook.fromSheets({ Clients: clients }).sheet('Clients');
  sheet.enter(1, 2, [['=B2']]);
  sortRows(sheet, { area: area('A2:C4'), column: 1 });
  expect(sheet.rows({ formulas: true }).slice(1)).toEqual([
    ['Cleo', 1, ''],
    ['Ada', 3, '=B2'],
    ['Bob', '', ''],
  ]);
});
