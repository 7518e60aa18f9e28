import type { DescribedCell, SheetDescription } from '../../core/cells/sheet-description';
import type { Cell, Row } from '../../core/cells/cell';

/** A described cell with its zero-based row and column. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: DescribedCell;
}

/** Every described cell of a sheet. */
export function placedCells({ blocks }: SheetDescription): readonly PlacedCell[] {
  return blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, below) =>
      line.flatMap((cell, right) =>
        cell === undefined ? [] : [{ row: row + below, column: column + right, cell }],
      ),
    ),
  );
}

/** The live cells of a sheet. */
export function formulaCells(
  sheet: SheetDescription,
): readonly (PlacedCell & { readonly formula: string })[] {
  return placedCells(sheet).flatMap(({ cell, ...place }) =>
    cell.formula === undefined ? [] : [{ ...place, cell, formula: cell.formula }],
  );
}

/** The cell after a label in its row; throws if the label is missing. */
export function besides(sheet: SheetDescription, label: string): DescribedCell {
  const cells = placedCells(sheet);
  const place = cells.find(({ cell }) => cell.value === label);
  const next = cells.find(
    ({ row, column }) => row === place?.row && column === place.column + (place.cell.span ?? 1),
  );
  if (next === undefined) throw new Error(`Nothing stands beside "${label}".`);
  return next.cell;
}

/** The figure on a label's line, or the words in its place: the cell after the label and its remark. */
export function figureBeside(sheet: SheetDescription, label: string): DescribedCell {
  const cells = placedCells(sheet);
  const place = cells.find(({ cell, column }) => cell.value === label && column === 0);
  const found = cells.find(({ row, column }) => row === place?.row && column === 8);
  if (found === undefined) throw new Error(`Nothing is beside "${label}".`);
  return found.cell;
}

/** The remark beside a figure: the clients that it is based on, or its date. */
export function remarkBeside(sheet: SheetDescription, label: string): string {
  const cells = placedCells(sheet);
  const place = cells.find(({ cell, column }) => cell.value === label && column === 0);
  const found = cells.find(({ row, column }) => row === place?.row && column === 5);
  return String(found?.cell.value ?? '');
}

/** The texts of a sheet's cells, row by row, without the blank ones. */
export function textsOf(sheet: SheetDescription): readonly string[] {
  return placedCells(sheet).flatMap(({ cell }) => (typeof cell.value === 'string' ? [cell.value] : []));
}

/** The values of a sheet's cells from A1, as a host reads them back. */
export function gridOf(sheet: SheetDescription): readonly Row[] {
  const grid: Cell[][] = [];
  for (const { row, column, cell } of placedCells(sheet)) {
    while (grid.length <= row) grid.push([]);
    const line = grid[row] ?? [];
    while (line.length < column) line.push('');
    line[column] = cell.value;
  }
  return grid;
}
