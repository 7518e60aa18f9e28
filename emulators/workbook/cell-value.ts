import type { Cell } from '../../core/cells/cell';
import type { CellError } from './cell-error';

/** What a cell holds: `''` is blank, a date is its serial number. */
export type CellValue = Cell | CellError;

/** Whether the value is an error, rather than a text that looks like one. */
export function isError(value: CellValue): value is CellError {
  return typeof value === 'object';
}

/** The value as hosts show it, where an error is its text. */
export function plainValue(value: CellValue): Cell {
  return isError(value) ? value.text : value;
}
