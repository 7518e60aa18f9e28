import fc from 'fast-check';
import { blockOfCells, cellsOfBlock } from '../../playground/page/block-text';

test.each([
  {
    from: 'Excel',
    text: 'Client\tSeats\r\nAcme\t12\r\n',
    cells: [
      ['Client', 'Seats'],
      ['Acme', '12'],
    ],
  },
  {
    from: 'Google Sheets',
    text: 'Client\tSeats\nAcme\t12',
    cells: [
      ['Client', 'Seats'],
      ['Acme', '12'],
    ],
  },
  { from: 'a cell with a line end', text: '"Acme\n& ""Sons"""\t1', cells: [['Acme\n& "Sons"', '1']] },
  { from: 'a cell that only begins with a quote', text: '"Acme" Inc\t1', cells: [['"Acme" Inc', '1']] },
  {
    from: 'blank cells at the end',
    text: 'a\t\t\n\t\tb',
    cells: [
      ['a', '', ''],
      ['', '', 'b'],
    ],
  },
  { from: 'one cell', text: 'Acme', cells: [['Acme']] },
])('a block from $from is read', ({ text, cells }) => {
  expect(cellsOfBlock(text)).toEqual(cells);
});

test('what is copied is pasted as it was', () => {
  const cell = fc.string().map((text) => text.replace(/\r/g, ''));
  const block = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }))
    // A last row of one blank cell is no row to any spreadsheet.
    .filter((rows) => rows.at(-1)?.join('') !== '');
  fc.assert(fc.property(block, (rows) => expect(cellsOfBlock(blockOfCells(rows))).toEqual(rows)));
});
