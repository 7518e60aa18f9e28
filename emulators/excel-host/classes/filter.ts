import { contains, type Area } from '../../workbook/area';
import { plainValue } from '../../workbook/cell-value';
import { Filter, type FilterCriterion } from '../../workbook/filter';
import type { Sheet } from '../../workbook/sheet';
import { defineClass } from '../define-class';
import { HostError } from '../host-error';
import { areaOf, rangeFrom, rangeOn, rangeOrNull } from '../range-on-sheet';
import { assertSheetChanges } from '../refuse-changes';
import type { Selves } from '../remote';

/** The filter of a sheet, or of a table. */
export const autoFilter = defineClass<Excel.AutoFilter, Selves['AutoFilter']>('AutoFilter', {
  get: {
    Criteria: ({ filter }) => {
      const count = filter()?.area.columnCount ?? 0;
      return Array.from(
        { length: count },
        (_, column) => excelCriteria(filter()?.criteria.get(column)) ?? {},
      );
    },
    Enabled: ({ filter }) => filter() !== undefined,
    IsDataFiltered: ({ filter }) => (filter()?.criteria.size ?? 0) > 0,
  },
  call: {
    Apply: (self, ...[range, column, criteria]) => {
      assertSheetChanges(self.sheet);
      const filter = filterOver(self, areaOf(rangeFrom(range, self.sheet)));
      if (column === undefined) return;
      if (column < 0 || column >= filter.area.columnCount) throw new HostError('InvalidArgument');
      if (criteria === undefined) filter.criteria.delete(column);
      else filter.criteria.set(column, criterionFrom(criteria));
      applyFilter(self.sheet, filter);
    },
    ClearCriteria: ({ sheet, filter }) => {
      assertSheetChanges(sheet);
      filter()?.clear();
    },
    GetRange: ({ sheet, filter }) => {
      const area = filter()?.area;
      if (area === undefined) throw new HostError('ItemNotFound');
      return rangeOn(sheet, area);
    },
    GetRangeOrNullObject: ({ sheet, filter }) => rangeOrNull(sheet, filter()?.area),
    Reapply: ({ sheet, filter }) => {
      assertSheetChanges(sheet);
      const current = filter();
      if (current !== undefined) applyFilter(sheet, current);
    },
    Remove: (self) => {
      assertSheetChanges(self.sheet);
      if (!self.isOfSheet) throw new HostError('InvalidOperation');
      self.sheet.filter = undefined;
    },
  },
});

/** The filter of one column of a table. */
export const columnFilter = defineClass<Excel.Filter, Selves['Filter']>('Filter', {
  get: { Criteria: ({ filter, column }) => excelCriteria(filter.criteria.get(column)) ?? null },
  call: {
    Apply: (self, criteria) => set(self, criterionFrom(criteria)),
    ApplyCustomFilter: (self, ...[criterion1, criterion2, operator]) =>
      set(
        self,
        criterionFrom({
          filterOn: 'Custom',
          criterion1,
          ...(criterion2 === undefined ? {} : { criterion2 }),
          operator: operator ?? 'And',
        }),
      ),
    ApplyValuesFilter: (self, values) =>
      set(self, criterionFrom({ filterOn: 'Values', values: [...values] })),
    Clear: (self) => set(self, undefined),
  },
});

/** Applies a filter again to what its rows hold now. */
export function applyFilter(sheet: Sheet, filter: Filter): void {
  filter.apply((row, column) => plainValue(sheet.valueAt(row, column)));
}

function filterOver({ sheet, filter, isOfSheet }: Selves['AutoFilter'], area: Area): Filter {
  const known = filter();
  if (known !== undefined && contains(known.area, area)) return known;
  if (!isOfSheet) throw new HostError('InvalidArgument');
  // A single cell or a header row means the whole list below it.
  const list = sheet.usedArea() ?? area;
  const made = new Filter(
    area.rowCount === 1 && contains(list, area)
      ? { ...area, rowCount: list.row + list.rowCount - area.row }
      : area,
  );
  sheet.filter = made;
  return made;
}

function set({ sheet, filter, column }: Selves['Filter'], criterion: FilterCriterion | undefined): void {
  assertSheetChanges(sheet);
  if (criterion === undefined) filter.criteria.delete(column);
  else filter.criteria.set(column, criterion);
  applyFilter(sheet, filter);
}

function criterionFrom({
  filterOn,
  values,
  criterion1,
  criterion2,
  operator,
}: Excel.FilterCriteria): FilterCriterion {
  if (filterOn === 'Values' && values !== undefined) {
    return {
      kind: 'values',
      values: values.map((value) => (typeof value === 'string' ? value : value.date)),
    };
  }
  if (filterOn === 'Custom' && criterion1 !== undefined) {
    const conditions = criterion2 === undefined ? [criterion1] : [criterion1, criterion2];
    return { kind: 'conditions', conditions, joinedBy: operator === 'Or' ? 'or' : 'and' };
  }
  throw new HostError('NotImplemented', `Filtering on ${filterOn} is not implemented by this host.`);
}

function excelCriteria(criterion: FilterCriterion | undefined): Excel.FilterCriteria | undefined {
  if (criterion === undefined) return undefined;
  if (criterion.kind === 'values') return { filterOn: 'Values', values: [...criterion.values] };
  const [criterion1 = '', criterion2] = criterion.conditions;
  const operator = criterion.joinedBy === 'or' ? 'Or' : 'And';
  return { filterOn: 'Custom', criterion1, ...(criterion2 === undefined ? {} : { criterion2 }), operator };
}
