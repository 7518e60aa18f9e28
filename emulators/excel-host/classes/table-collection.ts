import { intersection, rowAfter, type Area } from '../../workbook/area';
import type { Sheet } from '../../workbook/sheet';
import type { WorkbookOfSheet } from '../../workbook/workbook-of-sheet';
import { Table } from '../../workbook/table';
import { nameHeaders } from '../../workbook/table-headers';
import { defineClass } from '../define-class';
import { HostError } from '../host-error';
import { areaOf, rangeFrom } from '../range-on-sheet';
import { assertSheetChanges } from '../refuse-changes';
import { remote, type OnSheet, type Remote, type Selves } from '../remote';

/** The tables of a sheet, or of all sheets. */
export const tableCollection = defineClass<Excel.TableCollection, Selves['TableCollection']>(
  'TableCollection',
  {
    items: (self) => tablesOf(self).map((found) => remote('Table', found)),
    get: { Count: (self) => tablesOf(self).length },
    call: {
      Add: ({ sheets, active }, address, hasHeaders) => {
        const range = rangeFrom(address, active());
        if (!sheets.includes(range.sheet)) throw new HostError('InvalidArgument');
        return remote('Table', {
          sheet: range.sheet,
          item: add(range.sheet, { area: areaOf(range), hasHeaders }),
        });
      },
      GetCount: (self) => tablesOf(self).length,
      GetItem: (self, key) => present(find(self, key)),
      GetItemAt: (self, index) => present(tablesOf(self)[index]),
      GetItemOrNullObject: (self, key) => {
        const found = find(self, key);
        return found === undefined ? null : remote('Table', found);
      },
    },
  },
);

/** The tables that overlap a range. */
export const tableScopedCollection = defineClass<
  Excel.TableScopedCollection,
  Selves['TableScopedCollection']
>('TableScopedCollection', {
  items: (tables) => tables.map((found) => remote('Table', found)),
  call: {
    GetCount: (tables) => tables.length,
    GetFirst: (tables) => present(tables[0]),
    GetItem: (tables, key) => present(tables.find(({ item }) => isNamed(item, key))),
  },
});

/** A table name that Excel accepts and no other table has. */
export function checkedTableName(workbook: WorkbookOfSheet<Sheet>, name: string): string {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || /^[a-z]{1,3}\d+$/i.test(name)) {
    throw new HostError('InvalidArgument');
  }
  const isTaken = workbook.sheets.some(({ tables }) => tables.some((table) => isNamed(table, name)));
  if (isTaken) throw new HostError('InvalidArgument');
  return name;
}

function add(
  sheet: Sheet,
  { area, hasHeaders }: { readonly area: Area; readonly hasHeaders: boolean },
): Table {
  assertSheetChanges(sheet);
  const isInTheWay = (other: Area) => intersection(other, area) !== undefined;
  const overlaps = sheet.tables.some((other) => isInTheWay(other.area)) || sheet.merges.some(isInTheWay);
  if (overlaps) throw new HostError('InvalidOperation');
  if (!hasHeaders) sheet.insertRows(area.row, 1);
  const id = String(sheet.workbook.nextNumber());
  // A table has a row below its header, even if that is empty.
  const rowCount = Math.max(2, area.rowCount + (hasHeaders ? 0 : 1));
  const made = new Table({ id, name: `Table${id}`, area: { ...area, rowCount } });
  sheet.tables = [...sheet.tables, made];
  // A table brings its own filter, and removes a sheet filter that it lies in.
  if (
    sheet.filter !== undefined &&
    sheet.filter.area.row < rowAfter(made.area) &&
    isInTheWay(sheet.filter.area)
  )
    sheet.filter = undefined;
  nameHeaders(sheet, made);
  return made;
}

function tablesOf({ sheets }: Selves['TableCollection']): readonly OnSheet<Table>[] {
  return sheets.flatMap((sheet) => sheet.tables.map((item) => ({ sheet, item })));
}

function find(self: Selves['TableCollection'], key: string | number): OnSheet<Table> | undefined {
  return tablesOf(self).find(({ item }) => isNamed(item, String(key)));
}

function isNamed({ id, name }: Table, key: string): boolean {
  return id === key || name.toLowerCase() === key.toLowerCase();
}

function present(found: OnSheet<Table> | undefined): Remote<'Table'> {
  if (found === undefined) throw new HostError('ItemNotFound');
  return remote('Table', found);
}
