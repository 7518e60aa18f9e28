import type { Area } from '../../workbook/area';
import { plainValue } from '../../workbook/cell-value';
import { nameHeaders } from '../../workbook/table-headers';
import { defineClass } from '../define-class';
import { HostError } from '../host-error';
import { rangeOn } from '../range-on-sheet';
import { assertSheetChanges } from '../refuse-changes';
import { remote, type ColumnOfTable, type Remote, type Selves } from '../remote';

/** The columns of a table, from the left. */
export const tableColumnCollection = defineClass<
  Excel.TableColumnCollection,
  Selves['TableColumnCollection']
>('TableColumnCollection', {
  items: ({ sheet, item }) => item.columns.map((_, index) => remote('TableColumn', { sheet, item, index })),
  get: { Count: ({ item }) => item.area.columnCount },
  call: {
    GetCount: ({ item }) => item.area.columnCount,
    GetItem: (self, key) => {
      const found = find(self, key);
      if (found === null) throw new HostError('ItemNotFound');
      return found;
    },
    GetItemAt: (self, index) => {
      if (index < 0 || index >= self.item.area.columnCount) throw new HostError('InvalidArgument');
      return remote('TableColumn', { ...self, index });
    },
    GetItemOrNullObject: (self, key) => find(self, key),
  },
});

/** One column of a table. */
export const tableColumn = defineClass<Excel.TableColumn, Selves['TableColumn']>('TableColumn', {
  id: ({ index }) => String(index + 1),
  get: {
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: nameOf,
    Values: (self) => self.sheet.values(within(self, self.item.area)).map((row) => row.map(plainValue)),
    Filter: ({ sheet, item, index }) => remote('Filter', { sheet, filter: item.filter, column: index }),
  },
  set: {
    Name: (self, name) => {
      assertSheetChanges(self.sheet);
      const { row, column } = within(self, self.item.area);
      self.sheet.cells.columnToFill(column).putValue(row, name);
      nameHeaders(self.sheet, self.item);
    },
  },
  call: {
    GetDataBodyRange: (self) => rangeOn(self.sheet, within(self, self.item.bodyArea)),
    GetHeaderRowRange: (self) => part(self, self.item.headerArea),
    GetRange: (self) => rangeOn(self.sheet, within(self, self.item.area)),
    GetTotalRowRange: (self) => part(self, self.item.totalsArea),
  },
});

function nameOf({ sheet, item, index }: ColumnOfTable): string {
  return String(plainValue(sheet.valueAt(item.area.row, item.area.column + index)));
}

function within({ index }: ColumnOfTable, area: Area): Area {
  return { ...area, column: area.column + index, columnCount: 1 };
}

function part(self: ColumnOfTable, area: Area | undefined): Remote<'Range'> {
  if (area === undefined) throw new HostError('ItemNotFound');
  return rangeOn(self.sheet, within(self, area));
}

function find(
  { sheet, item }: Selves['TableColumnCollection'],
  key: string | number,
): Remote<'TableColumn'> | null {
  const wanted = String(key).toLowerCase();
  const index = item.columns.findIndex(
    (_, place) =>
      String(place + 1) === wanted || nameOf({ sheet, item, index: place }).toLowerCase() === wanted,
  );
  return index < 0 ? null : remote('TableColumn', { sheet, item, index });
}
