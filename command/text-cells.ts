import { isoDay } from '../core/cells/calendar';
import type { OutputColumn } from '../core/plan/run-plan';
import { NOT_CALCULATED, type Cell } from '../core/cells/cell';
import type { ListFile } from './list-file';

/** A cell of ours as a text file holds it: dates as ISO, percents as fractions, no text that could pass for a formula. */
export function textCell(cell: Cell, { format }: Pick<OutputColumn, 'format'>): Cell {
  if (typeof cell === 'string') return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return format === 'date' && typeof cell === 'number' ? isoDay(cell) : cell;
}

/**
 * How a cell of the user's comes into a text file. What came as text passes as it is. What is literal text in a
 * workbook stays text, though a text file has no other mark for that than an apostrophe.
 */
export function userCells({ kind }: Pick<ListFile, 'kind'>): (cell: Cell) => Cell {
  if (kind === 'csv') return (cell) => cell;
  return (cell) => {
    if (typeof cell !== 'string') return cell;
    if (cell === NOT_CALCULATED) return '';
    return PASSES_FOR_A_FORMULA.test(cell) ? `'${cell}` : cell;
  };
}

/** A number or a telephone number with a sign is taken for no formula, and nor is a dash alone. */
const PASSES_FOR_A_FORMULA = /^(?:[=@\t\r]|[+-](?![\d.,\s%]*$))/;
