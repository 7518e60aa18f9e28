import type { Cell } from './cell';

/** How long a text a cell of a program holds. */
const CELL_HOLDS = { excel: 32_767, sheets: 50_000 } as const;

/**
 * A cell as an open spreadsheet takes it: with the apostrophe before it, text stays text, whatever it begins with or
 * looks like. What is longer than a cell holds, the apostrophe included, is cut: all that is written with it would be
 * refused.
 */
export function escapeAsText(cell: Cell, program: keyof typeof CELL_HOLDS): Cell {
  return typeof cell === 'string' && cell !== '' ? `'${cell}`.slice(0, CELL_HOLDS[program]) : cell;
}
