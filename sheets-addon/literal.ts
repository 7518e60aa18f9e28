import type { Cell } from '../core/workbook';

/** A cell as Google takes it: with the apostrophe before it, text stays text, whatever it begins with or looks like. */
export function literal(cell: Cell): Cell {
  return typeof cell === 'string' && cell !== '' ? `'${cell}` : cell;
}
