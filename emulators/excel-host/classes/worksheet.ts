import { areaAt } from '../../workbook/address';
import { FIRST_CELL, WHOLE_SHEET } from '../../workbook/area';
import type { Sheet, SheetVisibility } from '../../workbook/sheet';
import { defineClass } from '../define-class';
import { HostError } from '../host-error';
import { rangeFrom, rangeOn, rangeOrNull, areaOf, usedArea } from '../range-on-sheet';
import { checkedColor } from '../look-of-areas';
import { assertStructureChanges, assertWritable } from '../refuse-changes';
import { remote, type Selves } from '../remote';
import { checkedName } from './worksheet-collection';

const VISIBILITIES = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** One sheet. */
export const worksheet = defineClass<Excel.Worksheet, Selves['Worksheet']>('Worksheet', {
  id: ({ id }) => id,
  sentAs: { Gridlines: 'ShowGridlines', Headings: 'ShowHeadings' },
  get: {
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    ShowGridlines: ({ showsGridlines }) => showsGridlines,
    ShowHeadings: ({ showsHeadings }) => showsHeadings,
    TabColor: ({ tabColor }) => tabColor,
    AutoFilter: (sheet) => remote('AutoFilter', { sheet, isOfSheet: true, filter: () => sheet.filter }),
    Charts: (sheet) => remote('ChartCollection', sheet),
    FreezePanes: (sheet) => remote('WorksheetFreezePanes', sheet),
    Names: (sheet) => remote('NamedItemCollection', { workbook: sheet.workbook, sheet }),
    PageLayout: (sheet) => remote('PageLayout', sheet),
    Protection: (sheet) => remote('WorksheetProtection', sheet),
    Tables: (sheet) => remote('TableCollection', { sheets: [sheet], active: () => sheet }),
    Position: (sheet) => sheet.workbook.sheets.indexOf(sheet),
    Visibility: ({ visibility }) => VISIBILITIES[visibility],
  },
  set: {
    Name: (sheet, name) => {
      assertWritable(sheet.workbook);
      if (name.toLowerCase() !== sheet.name.toLowerCase()) checkedName(sheet.workbook, name);
      sheet.name = name;
    },
    ShowGridlines: (sheet, shows) => {
      assertWritable(sheet.workbook);
      sheet.showsGridlines = shows;
    },
    ShowHeadings: (sheet, shows) => {
      assertWritable(sheet.workbook);
      sheet.showsHeadings = shows;
    },
    TabColor: (sheet, color) => {
      assertWritable(sheet.workbook);
      sheet.tabColor = color === '' ? '' : checkedColor(color);
    },
    Position: (sheet, position) => {
      assertWritable(sheet.workbook);
      sheet.workbook.moveSheet(sheet, position);
    },
    Visibility: (sheet, visibility) => {
      if (visibility !== VISIBILITIES[sheet.visibility]) assertStructureChanges(sheet.workbook);
      setVisibility(sheet, visibility);
    },
  },
  call: {
    Activate: (sheet) => {
      if (sheet.visibility !== 'visible') throw new HostError('InvalidOperation');
      sheet.workbook.select({ sheet, area: FIRST_CELL });
    },
    Delete: (sheet) => {
      assertStructureChanges(sheet.workbook);
      assertNotLastVisible(sheet);
      sheet.workbook.deleteSheet(sheet);
    },
    GetCell: (sheet, row, column) => rangeOn(sheet, { row, column, rowCount: 1, columnCount: 1 }),
    GetRange: (sheet, address) => {
      if (address === undefined) return rangeOn(sheet, WHOLE_SHEET);
      const range = rangeFrom(address, sheet);
      if (range.sheet !== sheet) throw new HostError('InvalidArgument');
      return rangeOn(sheet, areaOf(range));
    },
    GetRangeByIndexes: (sheet, ...[row, column, rowCount, columnCount]) =>
      rangeOn(sheet, { row, column, rowCount, columnCount }),
    GetRanges: (sheet, addresses = '') => {
      const areas = addresses.split(',').map((address) => areaAt(address.trim()));
      const known = areas.filter((area) => area !== undefined);
      if (known.length < areas.length) throw new HostError('InvalidArgument');
      return remote('RangeAreas', { sheet, areas: known });
    },
    GetUsedRange: (sheet, valuesOnly = false) =>
      rangeOn(sheet, usedArea(sheet, { valuesOnly }) ?? FIRST_CELL),
    GetUsedRangeOrNullObject: (sheet, valuesOnly = false) =>
      rangeOrNull(sheet, usedArea(sheet, { valuesOnly })),
  },
});

function setVisibility(sheet: Sheet, wanted: string): void {
  const [visibility] = Object.entries(VISIBILITIES).find(([, name]) => name === wanted) ?? [];
  if (visibility === undefined) throw new HostError('InvalidArgument');
  if (visibility !== 'visible') assertNotLastVisible(sheet);
  // The entry is from the table of visibilities; Object.entries loses the type of its keys.
  sheet.visibility = visibility as SheetVisibility;
}

function assertNotLastVisible(sheet: Sheet): void {
  const others = sheet.workbook.sheets.filter((other) => other !== sheet && other.visibility === 'visible');
  if (others.length === 0) throw new HostError('InvalidOperation');
}
