import { placedCells } from './placed-cells';
import type { PlacedCell, SheetDescription } from './sheet-description';
import type { Row } from './workbook';

/**
 * What has to be written into a settings sheet that is there, of which `rows` are all cells from A1. A cell that shows
 * the right value already is left alone, be it by a formula of the user's, and so are the user's remarks beside and
 * below. A line of ours that has moved is blanked where it stood.
 */
export function settingsChanges({ blocks }: SheetDescription, rows: readonly Row[]): readonly PlacedCell[] {
  const described = placedCells(blocks);
  const ourRows = new Set(described.map(({ row }) => row));
  const ourNames = new Set(
    described.flatMap(({ column, cell }) => (column === 0 ? (cell?.value ?? []) : [])),
  );
  const changed = described.filter(({ row, column, cell }) => cell?.value !== (rows[row]?.[column] ?? ''));
  const moved = rows.flatMap(([name = '', second = ''], row): PlacedCell[] => {
    if (ourRows.has(row) || name === '' || !ourNames.has(name)) return [];
    return [name, second].map((_, column) => ({ row, column, cell: undefined }));
  });
  return [...changed, ...moved];
}
