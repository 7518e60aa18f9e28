import { asDuration, timeFormatOf } from '../../core/cells/durations';
import type { Cell, Row } from '../../core/cells/cell';

/** The cells of a range that Excel hands to a custom function, as the core reads them; none where it handed no range. */
export function cellsOf(range: unknown): readonly Row[] {
  if (!Array.isArray(range)) return [];
  const rows: readonly unknown[] = range;
  return rows.map((row) => (Array.isArray(row) ? row.map(cellOf) : []));
}

/**
 * A cell that Excel hands to a custom function. A blank one comes as `null`, as `''` or as an empty cell value; a
 * formatted number or a date as a cell value with what it comes to inside; an error with its code.
 */
export function cellOf(handed: unknown): Cell {
  if (typeof handed === 'string' || typeof handed === 'number' || typeof handed === 'boolean') return handed;
  if (typeof handed !== 'object' || handed === null) return '';
  if ('basicValue' in handed) {
    const cell = cellOf(handed.basicValue);
    const format = 'numberFormat' in handed ? timeFormatOf(String(handed.numberFormat)) : undefined;
    return typeof cell === 'number' && format !== undefined ? asDuration(cell, format) : cell;
  }
  return 'code' in handed ? cellOf(handed.code) : '';
}
