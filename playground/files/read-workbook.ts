import {
  readXlsx,
  type CellValue as ReadValue,
  type DataValidation,
  type Sheet as ReadSheet,
} from 'hucre/xlsx';
import type { Cell } from '../../core/cells/cell';
import { areaAt } from '../../emulators/workbook/address';
import type { Area } from '../../emulators/workbook/area';
import type { Sheet } from '../../emulators/workbook/sheet';
import { Table } from '../../emulators/workbook/table';
import { Workbook } from '../../emulators/workbook/workbook';
import { lookOf } from './look-of';

const MILLISECONDS_A_DAY = 86_400_000;
/** The day of serial 0. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAYS_BETWEEN_SYSTEMS = 1462;

/** A workbook in memory with the cells, looks, sizes, tables and choices of an .xlsx file. */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const read = await readXlsx(bytes, { readStyles: true });
  const countsDatesFrom1904 = read.dateSystem === '1904';
  const workbook = new Workbook({ countsDatesFrom1904, currentYear: new Date().getFullYear() });
  const toCell = cellReader(countsDatesFrom1904);
  for (const each of read.sheets) {
    const sheet = workbook.addSheet(each.name);
    fillCells(sheet, each, toCell);
    fillLooks(sheet, each, read.themeColors ?? []);
    fillSizes(sheet, each);
    sheet.merges = (each.merges ?? []).map(({ startRow, startCol, endRow, endCol }) =>
      areaOf({ row: startRow, column: startCol, lastRow: endRow, lastColumn: endCol }),
    );
    sheet.validations = (each.dataValidations ?? []).flatMap(choicesOf);
    sheet.tables = (each.tables ?? []).flatMap((table, index) => {
      const area = table.range === undefined ? undefined : areaAt(table.range);
      return area === undefined ? [] : [new Table({ id: String(index + 1), name: table.name, area })];
    });
    sheet.frozen = { rows: each.freezePane?.rows ?? 0, columns: each.freezePane?.columns ?? 0 };
    sheet.visibility = each.veryHidden === true ? 'veryHidden' : each.hidden === true ? 'hidden' : 'visible';
    sheet.showsGridlines = each.view?.showGridLines ?? true;
  }
  workbook.names = (read.namedRanges ?? []).map(({ name, range }) => ({ name, formula: `=${range}` }));
  const active = workbook.sheets[read.activeSheet ?? 0];
  if (active?.visibility === 'visible')
    workbook.select({ sheet: active, area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } });
  return workbook;
}

type ToCell = (value: ReadValue | undefined) => Cell;

function cellReader(countsDatesFrom1904: boolean): ToCell {
  return (value) => {
    if (value === null || value === undefined) return '';
    if (!(value instanceof Date)) return value;
    const serial = (value.getTime() - FIRST_DAY) / MILLISECONDS_A_DAY;
    const rounded = Math.round(serial * MILLISECONDS_A_DAY) / MILLISECONDS_A_DAY;
    return countsDatesFrom1904 ? rounded - DAYS_BETWEEN_SYSTEMS : rounded;
  };
}

function fillCells(sheet: Sheet, { rows, cells }: ReadSheet, toCell: ToCell): void {
  rows.forEach((values, row) =>
    values.forEach((value, column) => {
      const cell = toCell(value);
      if (cell !== '') sheet.cells.columnToFill(column).putValue(row, cell);
    }),
  );
  for (const [key, cell] of cells ?? []) {
    const { row, column } = placeOf(key);
    if (cell.formula === undefined) continue;
    const value = toCell(cell.formulaResult ?? cell.value);
    sheet.cells.put(row, column, { value, formula: `=${cell.formula}` });
  }
}

function fillLooks(sheet: Sheet, { cells, columns }: ReadSheet, themeColors: readonly string[]): void {
  for (const [key, { style }] of cells ?? []) {
    if (style === undefined) continue;
    const { row, column } = placeOf(key);
    sheet.looks.change({ row, column, rowCount: 1, columnCount: 1 }, lookOf(style, themeColors));
  }
  columns?.forEach(({ hidden }, column) => {
    if (hidden === true) sheet.hiddenColumns.add(column);
  });
}

/** A column of n characters is n digits of 7 pixels and 5 more wide; a pixel is three quarters of a point. */
function fillSizes(sheet: Sheet, { columns, rowDefs }: ReadSheet): void {
  columns?.forEach(({ width }, column) => {
    if (width !== undefined) sheet.columnWidths.set(column, (width * 7 + 5) * 0.75);
  });
  for (const [row, { height, hidden }] of rowDefs ?? []) {
    if (height !== undefined) sheet.rowHeights.set(row, height);
    if (hidden === true) sheet.hiddenRows.add(row);
  }
}

function choicesOf({ type, values, formula1, range, allowBlank }: DataValidation): Sheet['validations'] {
  if (type !== 'list') return [];
  const source = values?.join(',') ?? formula1 ?? '';
  return range.split(' ').flatMap((address) => {
    const area = areaAt(address);
    return area === undefined
      ? []
      : [{ area, rule: { list: { inCellDropDown: true, source } }, ignoresBlanks: allowBlank ?? true }];
  });
}

function placeOf(key: string): { readonly row: number; readonly column: number } {
  const [row = 0, column = 0] = key.split(',').map(Number);
  return { row, column };
}

function areaOf({
  row,
  column,
  lastRow,
  lastColumn,
}: {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}): Area {
  return { row, column, rowCount: lastRow - row + 1, columnCount: lastColumn - column + 1 };
}
