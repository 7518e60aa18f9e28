import type { Cell } from '../../core/workbook';

/** The units of a text that a cell can hold, the apostrophe included. */
const CELL_HOLDS = 32_767;

/**
 * A cell as Excel takes it: with the apostrophe before it, text stays text, whatever it begins with or looks like. What
 * is too long for a cell is cut, or Excel would refuse all that is written with it.
 */
export function literal(cell: Cell): Cell {
  return typeof cell === 'string' && cell !== '' ? `'${cell}`.slice(0, CELL_HOLDS) : cell;
}
