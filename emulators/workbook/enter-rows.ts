import type { Cell } from '../../core/cells/cell';
import { contains, intersection, type Area } from './area';
import type { CellGrid } from './cell-grid';
import { GENERAL } from './cell-look';
import type { LookGrid } from './look-grid';
import type { Calendar } from './typed-date';
import { TEXT_FORMAT, typedText } from './typed-text';

/** A block of entries, row by row; null leaves a cell as it is. */
export type EnteredRows = readonly (readonly (Cell | null)[])[];

/** What entering needs from a sheet. */
export interface EnterableSheet {
  readonly cells: CellGrid;
  readonly looks: LookGrid;
  readonly merges: readonly Area[];
  readonly workbook: { readonly calendar: Calendar };
}

/** A block and the cell for its top left corner. */
export interface Entering {
  readonly row: number;
  readonly column: number;
  readonly rows: EnteredRows;
}

/** Enters a block as a user under en-US would type it. */
export function enterRows(sheet: EnterableSheet, { row, column, rows }: Entering): void {
  const area = { row, column, rowCount: rows.length, columnCount: rows[0]?.length ?? 0 };
  const merges = sheet.merges.filter((merged) => intersection(merged, area) !== undefined);
  for (let index = 0; index < area.columnCount; index += 1) {
    const formats = sheet.looks.parts('numberFormat', { column: column + index, area });
    const cells = sheet.cells.columnToFill(column + index);
    for (let line = 0; line < area.rowCount; line += 1) {
      const value = rows[line]?.[index] ?? null;
      if (value === null) continue;
      if (merges.length > 0 && isCovered(merges, { row: row + line, column: column + index })) continue;
      const numberFormat = formats[line] ?? GENERAL;
      const isPlain = value === '' || (typeof value !== 'string' && numberFormat !== TEXT_FORMAT);
      if (isPlain) cells.putValue(row + line, value);
      else enterText(sheet, { row: row + line, column: column + index, value, numberFormat });
    }
  }
}

interface Place {
  readonly row: number;
  readonly column: number;
}

interface EnteredCell extends Place {
  readonly value: Cell;
  readonly numberFormat: string;
}

/** Enters a text, or a number that becomes text because of its cell's number format. */
function enterText(
  { cells, looks, workbook }: EnterableSheet,
  { row, column, value, numberFormat }: EnteredCell,
): void {
  const text = typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  const typed = typedText(text, { numberFormat, calendar: workbook.calendar });
  cells.put(row, column, typed);
  if (typed.numberFormat === undefined) return;
  looks.change({ row, column, rowCount: 1, columnCount: 1 }, { numberFormat: typed.numberFormat });
}

/** Whether a cell is part of merged cells and not the one that holds their content. */
function isCovered(merges: readonly Area[], { row, column }: Place): boolean {
  const cell = { row, column, rowCount: 1, columnCount: 1 };
  return merges.some((merged) => contains(merged, cell) && (merged.row !== row || merged.column !== column));
}
