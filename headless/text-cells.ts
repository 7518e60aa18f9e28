import { isoDay } from '../core/calendar';
import type { OutputPlace } from '../core/run-plan';
import type { Cell } from '../core/workbook';

/** A cell of ours as a text file holds it: dates as ISO, percents as fractions, no text that could pass for a formula. */
export function textCell(cell: Cell, { format }: Pick<OutputPlace, 'format'>): Cell {
  if (typeof cell === 'string') return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return format === 'date' && typeof cell === 'number' ? isoDay(cell) : cell;
}
