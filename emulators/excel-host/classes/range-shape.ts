import { boxOf } from '../../workbook/cell-sizes';
import {
  columnAfter,
  intersection,
  rowAfter,
  spansAllColumns,
  spansAllRows,
  type Area,
} from '../../workbook/area';
import { displayedText } from '../../workbook/displayed-text';
import type { Members } from '../define-class';
import { HostError } from '../host-error';
import { areaOf, isTooLargeToRead, rangeOn } from '../range-on-sheet';
import { clearCells } from '../clear-cells';
import { assertCellsChange, assertSheetChanges } from '../refuse-changes';
import { remote, type AreasOnSheet, type RangeOnSheet } from '../remote';

/** The rows and columns of a range, and what belongs to its cells. */
export const rangeShapeGetters: Members<Excel.Range, RangeOnSheet>['get'] = {
  ColumnHidden: (range) => allSame(columnsOf(range).map((column) => range.sheet.hiddenColumns.has(column))),
  ConditionalFormats: (range) => remote('ConditionalFormatCollection', cells(range)),
  DataValidation: (range) => remote('DataValidation', cells(range)),
  Format: (range) => remote('RangeFormat', cells(range)),
  HasSpill: () => false,
  Height: (range) => boxOf(range.sheet, areaOf(range)).height,
  Hidden: (range) => {
    const rows = rowsOf(range).every((row) => range.sheet.isRowHidden(row));
    return rows || columnsOf(range).every((column) => range.sheet.hiddenColumns.has(column));
  },
  Left: (range) => boxOf(range.sheet, areaOf(range)).left,
  RowHidden: (range) => allSame(rowsOf(range).map((row) => range.sheet.isRowHidden(row))),
  Text: textOf,
  Top: (range) => boxOf(range.sheet, areaOf(range)).top,
  Width: (range) => boxOf(range.sheet, areaOf(range)).width,
};

/** Hides and shows rows and columns. */
export const rangeShapeSetters: Members<Excel.Range, RangeOnSheet>['set'] = {
  ColumnHidden: (range, isHidden) => {
    assertSheetChanges(range.sheet);
    for (const column of columnsOf(range)) mark(range.sheet.hiddenColumns, column, isHidden);
  },
  RowHidden: (range, isHidden) => {
    assertSheetChanges(range.sheet);
    for (const row of rowsOf(range)) mark(range.sheet.hiddenRows, row, isHidden);
  },
};

/** Clears, merges, moves and searches. */
export const rangeShapeCalls: Members<Excel.Range, RangeOnSheet>['call'] = {
  Clear: (range, applyTo = 'All') => clearCells(range.sheet, { area: areaOf(range), applyTo }),
  Delete: (range, shift) => {
    const area = changing(range);
    if (spansAllColumns(area)) range.sheet.deleteRows(area.row, area.rowCount);
    else if (spansAllRows(area)) range.sheet.deleteColumns(area.column, area.columnCount);
    else
      throw new HostError(
        'NotImplemented',
        `Range.delete ${shift} of part of a row or column is not implemented by this host.`,
      );
  },
  GetMergedAreasOrNullObject: ({ sheet, ...range }) => {
    const area = areaOf({ sheet, ...range });
    // Excel finds only those whose top left cell is in the range, and their address may be only that cell.
    const areas = sheet.merges.filter((merged) => intersection(firstCell(merged), area) !== undefined);
    return areas.length === 0
      ? null
      : remote('RangeAreas', { sheet, areas, addressed: areas.map(firstCell) });
  },
  GetTables: (range, fullyContained = false) => {
    const area = areaOf(range);
    const found = range.sheet.tables.filter((table) => {
      const shared = intersection(table.area, area);
      return fullyContained
        ? shared?.rowCount === table.area.rowCount && shared.columnCount === table.area.columnCount
        : shared !== undefined;
    });
    return remote(
      'TableScopedCollection',
      found.map((item) => ({ sheet: range.sheet, item })),
    );
  },
  Insert: (range, shift) => {
    const area = changing(range);
    if (spansAllColumns(area)) range.sheet.insertRows(area.row, area.rowCount);
    else if (spansAllRows(area)) range.sheet.insertColumns(area.column, area.columnCount);
    else
      throw new HostError(
        'NotImplemented',
        `Range.insert ${shift} of part of a row or column is not implemented by this host.`,
      );
    return rangeOn(range.sheet, area);
  },
  Merge: (range, across = false) => {
    const area = changing(range);
    if (range.sheet.tables.some((table) => intersection(table.area, area) !== undefined))
      throw new HostError('InvalidOperation');
    const parts = across ? rowsOf(range).map((row) => ({ ...area, row, rowCount: 1 })) : [area];
    for (const part of parts) range.sheet.merge(part);
  },
  Select: (range) => range.sheet.workbook.select({ sheet: range.sheet, area: areaOf(range) }),
  Unmerge: (range) => range.sheet.unmerge(changing(range)),
};

function firstCell({ row, column }: Area): Area {
  return { row, column, rowCount: 1, columnCount: 1 };
}

function cells(range: RangeOnSheet): AreasOnSheet {
  return { sheet: range.sheet, areas: [areaOf(range)] };
}

function changing(range: RangeOnSheet): Area {
  const area = areaOf(range);
  assertCellsChange(range.sheet, area);
  return area;
}

function textOf(range: RangeOnSheet): readonly (readonly string[])[] | null {
  const { sheet } = range;
  const area = areaOf(range);
  if (isTooLargeToRead(area)) return null;
  return sheet.values(area).map((row, down) =>
    row.map((value, right) => {
      const { numberFormat } = sheet.looks.at(area.row + down, area.column + right);
      const text = displayedText(value, numberFormat);
      if (text === undefined)
        throw new HostError(
          'NotImplemented',
          `Range.text of ${String(numberFormat)} is not implemented by this host.`,
        );
      return text;
    }),
  );
}

function rowsOf(range: RangeOnSheet): readonly number[] {
  const area = areaOf(range);
  return Array.from({ length: rowAfter(area) - area.row }, (_, index) => area.row + index);
}

function columnsOf(range: RangeOnSheet): readonly number[] {
  const area = areaOf(range);
  return Array.from({ length: columnAfter(area) - area.column }, (_, index) => area.column + index);
}

function allSame(values: readonly boolean[]): boolean | null {
  const [first = false] = values;
  return values.every((value) => value === first) ? first : null;
}

function mark(lines: Set<number>, line: number, isHidden: boolean): void {
  if (isHidden) lines.add(line);
  else lines.delete(line);
}
