import type { Block, PlacedCell } from './sheet-description';

/** The cells of some blocks, each with its row and column. */
export function placedCells(blocks: readonly Block[]): readonly PlacedCell[] {
  return blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, below) =>
      line.map((cell, right): PlacedCell => ({ row: row + below, column: column + right, cell })),
    ),
  );
}
