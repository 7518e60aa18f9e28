import { addressOf, quotedSheetName } from '../../workbook/address';
import {
  boundingArea,
  columnAfter,
  GRID,
  intersection,
  rowAfter,
  spansAllColumns,
  spansAllRows,
  type Area,
} from '../../workbook/area';
import type { Members } from '../define-class';
import { HostError } from '../host-error';
import { areaOf, rangeFrom, rangeOn, rangeOrNull, usedArea } from '../range-on-sheet';
import { remote, type RangeOnSheet, type Remote } from '../remote';

const MOST_COUNTED_CELLS = 2 ** 31 - 1;

/** The position of a range. */
export const rangePlaceGetters: Members<Excel.Range, RangeOnSheet>['get'] = {
  Address: (range) => `${quotedSheetName(range.sheet.name)}!${addressOf(areaOf(range))}`,
  RowIndex: (range) => areaOf(range).row,
  ColumnIndex: (range) => areaOf(range).column,
  RowCount: (range) => areaOf(range).rowCount,
  ColumnCount: (range) => areaOf(range).columnCount,
  CellCount: (range) => {
    const { rowCount, columnCount } = areaOf(range);
    return rowCount * columnCount > MOST_COUNTED_CELLS ? -1 : rowCount * columnCount;
  },
  IsEntireColumn: (range) => spansAllRows(areaOf(range)),
  IsEntireRow: (range) => spansAllColumns(areaOf(range)),
  Worksheet: ({ sheet }) => remote('Worksheet', sheet),
};

/** Ranges near a range. */
export const rangePlaceCalls: Members<Excel.Range, RangeOnSheet>['call'] = {
  GetCell: (range, row, column) => {
    const area = areaOf(range);
    return rangeOn(range.sheet, {
      row: area.row + row,
      column: area.column + column,
      rowCount: 1,
      columnCount: 1,
    });
  },
  GetRow: (range, row) => {
    const area = areaOf(range);
    if (row < 0 || row >= area.rowCount) throw new HostError('InvalidArgument');
    return rangeOn(range.sheet, { ...area, row: area.row + row, rowCount: 1 });
  },
  GetColumn: (range, column) => {
    const area = areaOf(range);
    if (column < 0 || column >= area.columnCount) throw new HostError('InvalidArgument');
    return rangeOn(range.sheet, { ...area, column: area.column + column, columnCount: 1 });
  },
  GetLastCell: (range) =>
    near(range, (area) => ({
      row: rowAfter(area) - 1,
      column: columnAfter(area) - 1,
      rowCount: 1,
      columnCount: 1,
    })),
  GetLastRow: (range) => near(range, (area) => ({ ...area, row: rowAfter(area) - 1, rowCount: 1 })),
  GetLastColumn: (range) =>
    near(range, (area) => ({ ...area, column: columnAfter(area) - 1, columnCount: 1 })),
  GetEntireColumn: (range) => near(range, (area) => ({ ...area, row: 0, rowCount: GRID.rows })),
  GetEntireRow: (range) => near(range, (area) => ({ ...area, column: 0, columnCount: GRID.columns })),
  GetOffsetRange: (range, rows, columns) =>
    near(range, (area) => ({ ...area, row: area.row + rows, column: area.column + columns })),
  GetResizedRange: (range, rows, columns) =>
    near(range, (area) => ({
      ...area,
      rowCount: area.rowCount + rows,
      columnCount: area.columnCount + columns,
    })),
  GetAbsoluteResizedRange: (range, rowCount, columnCount) =>
    near(range, (area) => ({ ...area, rowCount, columnCount })),
  GetBoundingRect: (range, other) => {
    const { area } = onSameSheet(range, other);
    return near(range, (own) => boundingArea(own, area));
  },
  GetIntersection: (range, other) => {
    const shared = sharedArea(range, other);
    if (shared === undefined) throw new HostError('ItemNotFound');
    return rangeOn(range.sheet, shared);
  },
  GetIntersectionOrNullObject: (range, other) => rangeOrNull(range.sheet, sharedArea(range, other)),
  GetUsedRange: (range, valuesOnly = false) => {
    const used = usedArea(range.sheet, { within: areaOf(range), valuesOnly });
    if (used === undefined) throw new HostError('ItemNotFound');
    return rangeOn(range.sheet, used);
  },
  GetUsedRangeOrNullObject: (range, valuesOnly = false) =>
    rangeOrNull(range.sheet, usedArea(range.sheet, { within: areaOf(range), valuesOnly })),
  GetSpecialCellsOrNullObject: (range, type) => {
    if (type !== 'Formulas')
      throw new HostError('NotImplemented', `Cells of the type ${type} are not implemented by this host.`);
    const within = areaOf(range);
    const areas = [...range.sheet.cells.columns].flatMap(([column, { formulas }]) =>
      [...formulas.keys()].map((row): Area => ({ row, column, rowCount: 1, columnCount: 1 })),
    );
    const inside = areas.filter((area) => intersection(area, within) !== undefined);
    return inside.length === 0 ? null : remote('RangeAreas', { sheet: range.sheet, areas: inside });
  },
};

function near(range: RangeOnSheet, place: (area: Area) => Area): Remote<'Range'> {
  return rangeOn(range.sheet, place(areaOf(range)));
}

function onSameSheet(range: RangeOnSheet, other: unknown): { readonly area: Area } {
  const found = rangeFrom(other, range.sheet);
  if (found.sheet !== range.sheet) throw new HostError('InvalidArgument');
  return { area: areaOf(found) };
}

function sharedArea(range: RangeOnSheet, other: unknown): Area | undefined {
  const found = rangeFrom(other, range.sheet);
  return found.sheet === range.sheet ? intersection(areaOf(range), areaOf(found)) : undefined;
}
