import { columnAfter, intersection, isOnGrid, rowAfter, type Area } from '../../workbook/area';
import type { Sheet } from '../../workbook/sheet';
import type { Table } from '../../workbook/table';
import { nameHeaders } from '../../workbook/table-headers';
import { defineClass } from '../define-class';
import { HostError } from '../host-error';
import { areaOf, rangeFrom, rangeOn } from '../range-on-sheet';
import { assertSheetChanges } from '../refuse-changes';
import { remote, type OnSheet, type Remote, type Selves } from '../remote';
import { applyFilter } from './filter';
import { checkedTableName } from './table-collection';

/** One table. */
export const table = defineClass<Excel.Table, Selves['Table']>('Table', {
  id: ({ item }) => item.id,
  get: {
    Id: ({ item }) => item.id,
    Name: ({ item }) => item.name,
    ShowBandedColumns: ({ item }) => item.hasBandedColumns,
    ShowBandedRows: ({ item }) => item.hasBandedRows,
    ShowFilterButton: ({ item }) => item.hasFilterButtons,
    ShowHeaders: ({ item }) => item.hasHeader,
    ShowTotals: ({ item }) => item.hasTotals,
    Style: ({ item }) => item.style,
    AutoFilter: ({ sheet, item }) =>
      remote('AutoFilter', {
        sheet,
        isOfSheet: false,
        filter: () => (item.hasFilterButtons ? item.filter : undefined),
      }),
    Columns: (self) => remote('TableColumnCollection', self),
    Worksheet: ({ sheet }) => remote('Worksheet', sheet),
  },
  set: {
    Name: ({ sheet, item }, name) => {
      assertSheetChanges(sheet);
      if (name.toLowerCase() !== item.name.toLowerCase()) checkedTableName(sheet.workbook, name);
      item.name = name;
    },
    ShowBandedColumns: (self, has) => change(self, (item) => (item.hasBandedColumns = has)),
    ShowBandedRows: (self, has) => change(self, (item) => (item.hasBandedRows = has)),
    ShowFilterButton: (self, has) => change(self, (item) => (item.hasFilterButtons = has)),
    ShowTotals: (self, has) => {
      assertSheetChanges(self.sheet);
      showTotals(self, has);
    },
    Style: (self, style) => change(self, (item) => (item.style = style)),
  },
  call: {
    ClearFilters: ({ sheet, item }) => {
      assertSheetChanges(sheet);
      item.filter.clear();
    },
    ConvertToRange: ({ sheet, item }) => {
      assertSheetChanges(sheet);
      sheet.tables = sheet.tables.filter((other) => other !== item);
      return rangeOn(sheet, item.area);
    },
    Delete: ({ sheet, item }) => {
      assertSheetChanges(sheet);
      sheet.tables = sheet.tables.filter((other) => other !== item);
      sheet.cells.clear(item.area);
      sheet.looks.clear(item.area);
    },
    GetDataBodyRange: ({ sheet, item }) => rangeOn(sheet, item.bodyArea),
    GetHeaderRowRange: ({ sheet, item }) => part(sheet, item.headerArea),
    GetRange: ({ sheet, item }) => rangeOn(sheet, item.area),
    GetTotalRowRange: ({ sheet, item }) => part(sheet, item.totalsArea),
    ReapplyFilters: ({ sheet, item }) => {
      assertSheetChanges(sheet);
      applyFilter(sheet, item.filter);
    },
    Resize: (self, newRange) => {
      assertSheetChanges(self.sheet);
      const range = rangeFrom(newRange, self.sheet);
      resize(self, { sheet: range.sheet, area: areaOf(range) });
    },
  },
});

function change({ sheet, item }: OnSheet<Table>, set: (item: Table) => unknown): void {
  assertSheetChanges(sheet);
  set(item);
}

function part(sheet: Sheet, area: Area | undefined): Remote<'Range'> {
  if (area === undefined) throw new HostError('ItemNotFound');
  return rangeOn(sheet, area);
}

/** Excel keeps the header where it is, needs a row below it, and refuses tables that overlap. */
function resize({ sheet, item }: OnSheet<Table>, to: { readonly sheet: Sheet; readonly area: Area }): void {
  const { area } = to;
  const leastRows = (item.hasHeader ? 1 : 0) + (item.hasTotals ? 1 : 0) + 1;
  const overlaps = sheet.tables.some(
    (other) => other !== item && intersection(other.area, area) !== undefined,
  );
  const isFit =
    to.sheet === sheet &&
    area.row === item.area.row &&
    intersection(area, item.area) !== undefined &&
    area.rowCount >= leastRows &&
    !overlaps;
  if (!isFit) throw new HostError('InvalidArgument');
  item.moveTo(area);
  nameHeaders(sheet, item);
}

/** The totals row goes below the table; whatever is there moves down. */
function showTotals({ sheet, item }: OnSheet<Table>, has: boolean): void {
  if (has === item.hasTotals) return;
  const { area } = item;
  if (!has) {
    const totals = item.totalsArea;
    if (totals !== undefined) sheet.cells.clear(totals);
    item.hasTotals = false;
    item.moveTo({ ...area, rowCount: area.rowCount - 1 });
    return;
  }
  const below = { ...area, row: rowAfter(area), rowCount: 1 };
  if (!isOnGrid(below)) throw new HostError('InvalidOperation');
  if (sheet.usedArea({ within: below }) !== undefined) sheet.insertRows(below.row, 1);
  item.hasTotals = true;
  item.moveTo({ ...area, rowCount: area.rowCount + 1 });
  sheet.cells.columnToFill(columnAfter(area) - area.columnCount).putValue(below.row, 'Total');
}
