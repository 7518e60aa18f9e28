import type { Cell } from '../../core/workbook';
import { cellOf } from '../../excel-addin/functions/function-cells';

test.each<{ readonly what: string; readonly handed: unknown; readonly cell: Cell }>([
  { what: 'a number', handed: 3.4375, cell: 3.4375 },
  { what: 'a blank cell', handed: null, cell: '' },
  { what: 'an error', handed: { type: 'Error', code: '#N/A' }, cell: '#N/A' },
  { what: 'an amount', handed: { basicValue: 12.5, numberFormat: '$0.00' }, cell: 12.5 },
  { what: 'a date', handed: { basicValue: 46_000, numberFormat: 'yyyy-mm-dd' }, cell: 46_000 },
  { what: 'hours and minutes', handed: { basicValue: 3.4375, numberFormat: '[h]:mm' }, cell: '82:30' },
  { what: 'a time of day', handed: { basicValue: 0.3125, numberFormat: 'h:mm' }, cell: '7:30' },
])('a function that is handed $what reads $cell', ({ handed, cell }) => {
  expect(cellOf(handed)).toBe(cell);
});
