import { types } from 'node:util';
import { contains, intersection } from '../workbook/area';
import { cellErrorOf } from '../workbook/cell-error';
import { assertCellsChange, assertSameSize } from './change-cells';
import type { ExecutionOfCall } from './execution-of-call';
import { ScriptException } from './script-exception';
import type { CellsOfFile } from './selves';
import { serialOfMoment, wallTimeOfSerial } from './time-zone';
import { typedEntry, type TypedEntry } from './typed-entry';
import { assertValid } from './valid-entry';

const LONGEST_TEXT = 50_000;

/** Writes a block into cells as if a user had typed it; null, undefined and empty texts clear. */
export function writeValues(
  cells: CellsOfFile,
  rows: readonly (readonly unknown[])[],
  execution: ExecutionOfCall,
): void {
  assertSameSize(rows, cells);
  assertCellsChange(cells, execution);
  const { sheet, area } = cells;
  const isCovered = coveredBy(cells);
  const entered = rows.map((row) => row.map((value) => scriptValue(value)));
  assertValid(cells, entered);
  for (let right = 0; right < area.columnCount; right += 1) {
    const column = area.column + right;
    const formats = sheet.looks.parts('numberFormat', { column, area });
    const target = sheet.cells.columnToFill(column);
    const enter = entering(cells, execution);
    entered.forEach((row, down) => {
      const at = area.row + down;
      if (isCovered(at, column)) return;
      const value = row[right] ?? '';
      const format = formats[down];
      if (value === '' || (typeof value !== 'string' && typeof value !== 'object' && format === undefined))
        target.putValue(at, value);
      else {
        const entry = enter(value, format);
        target.put(at, entry);
        if (entry.numberFormat !== undefined && format === undefined) {
          const cell = { row: at, column, rowCount: 1, columnCount: 1 };
          sheet.looks.change(cell, { numberFormat: entry.numberFormat });
        }
      }
    });
  }
}

/** What a script may write into a cell. */
export type ScriptValue = string | number | boolean | Date;

function scriptValue(value: unknown): ScriptValue {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') {
    if (value.length > LONGEST_TEXT)
      throw new ScriptException(
        'Your input contains more than the maximum of 50000 characters in a single cell.',
      );
    return value;
  }
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!';
  if (typeof value === 'boolean' || types.isDate(value)) return value;
  throw new ScriptException(`a cell that is given ${typeof value}`, 'NotImplemented');
}

function entering(
  { file }: CellsOfFile,
  { host }: ExecutionOfCall,
): (value: ScriptValue, format: string | undefined) => TypedEntry {
  const { locale, timeZone } = file;
  const currentYear = new Date(host.clock.now).getUTCFullYear();
  return (value, numberFormat) => {
    if (typeof value === 'string') {
      const error = cellErrorOf(value);
      return error !== undefined && numberFormat !== '@'
        ? { value: error }
        : typedEntry(value, { locale, currentYear, numberFormat });
    }
    if (typeof value === 'object') {
      const serial = serialOfMoment(value.getTime(), timeZone);
      const time = wallTimeOfSerial(serial).getTime() % 86_400_000 === 0 ? '' : ' H:mm:ss';
      return { value: serial, numberFormat: `${locale.dateFormat}${time}` };
    }
    // If the number format is text, everything becomes text.
    if (numberFormat !== '@') return { value };
    return { value: typeof value === 'boolean' ? (value ? locale.yes : locale.no) : String(value) };
  };
}

/** Whether a cell is part of merged cells and not the one that holds their content. */
function coveredBy({ sheet, area }: CellsOfFile): (row: number, column: number) => boolean {
  const merges = sheet.merges.filter((merged) => intersection(merged, area) !== undefined);
  if (merges.length === 0) return () => false;
  return (row, column) =>
    merges.some(
      (merged) =>
        contains(merged, { row, column, rowCount: 1, columnCount: 1 }) &&
        (merged.row !== row || merged.column !== column),
    );
}

/** Writes formulas into cells; an empty text clears. */
export function writeFormulas(
  cells: CellsOfFile,
  rows: readonly (readonly string[])[],
  execution: ExecutionOfCall,
): void {
  assertSameSize(rows, cells);
  assertCellsChange(cells, execution);
  const { sheet, area } = cells;
  rows.forEach((row, down) =>
    row.forEach((text, right) => {
      const formula = text === '' || text.startsWith('=') ? text : `=${text}`;
      const entry = formula === '' ? { value: '' } : { value: 0, formula };
      sheet.cells.put(area.row + down, area.column + right, entry);
    }),
  );
}
