import { addressOf, quotedSheetName } from '../../workbook/address';
import { clearCells } from '../clear-cells';
import { defineClass } from '../define-class';
import { rangeOn } from '../range-on-sheet';
import { remote, type Selves } from '../remote';

/** Several ranges of one sheet. */
export const rangeAreas = defineClass<Excel.RangeAreas, Selves['RangeAreas']>('RangeAreas', {
  get: {
    Address: ({ sheet, areas, addressed = areas }) =>
      addressed.map((area) => `${quotedSheetName(sheet.name)}!${addressOf(area)}`).join(','),
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) =>
      areas.reduce((count, { rowCount, columnCount }) => count + rowCount * columnCount, 0),
    Areas: (self) => remote('RangeCollection', self),
    ConditionalFormats: (self) => remote('ConditionalFormatCollection', self),
    DataValidation: (self) => remote('DataValidation', self),
    Format: (self) => remote('RangeFormat', self),
    Worksheet: ({ sheet }) => remote('Worksheet', sheet),
  },
  call: {
    Clear: ({ sheet, areas }, applyTo = 'All') => {
      for (const area of areas) clearCells(sheet, { area, applyTo });
    },
  },
});

/** The ranges of several, one by one. */
export const rangeCollection = defineClass<Excel.RangeCollection, Selves['RangeCollection']>(
  'RangeCollection',
  {
    items: ({ sheet, areas }) => areas.map((area) => rangeOn(sheet, area)),
    call: { GetCount: ({ areas }) => areas.length },
  },
);
