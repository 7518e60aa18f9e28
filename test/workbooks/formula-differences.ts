import type { SavedSheet } from './saved-sheet';
import { sheetNamed, type SavedWorkbook } from './saved-workbook';

/** Cells with a formula on a sheet. */
export function formulaCells({
  cells,
}: SavedSheet): readonly (readonly [name: string, value: number | string])[] {
  return [...cells].flatMap(([name, { formula, value }]) =>
    formula === undefined ? [] : [[name, value] as const],
  );
}

/** The formulas of these sheets whose value differs from the stored one. */
export function formulaDifferences(
  written: SavedWorkbook,
  recalculated: SavedWorkbook,
  sheets: readonly string[],
): readonly string[] {
  return sheets.flatMap((name) => {
    const { cells } = sheetNamed(recalculated, name);
    return formulaCells(sheetNamed(written, name)).flatMap(([cell, stored]) => {
      const found = cells.get(cell);
      if (found?.formula !== undefined && isSame(stored, found.value)) return [];
      return [`${name}!${cell} is stored as ${String(stored)} and comes to ${String(found?.value)}`];
    });
  });
}

function isSame(stored: number | string, found: number | string): boolean {
  if (typeof stored === 'string' || typeof found === 'string') return stored === found;
  return Math.abs(stored - found) <= 1e-9 * Math.max(Math.abs(stored), Math.abs(found));
}
