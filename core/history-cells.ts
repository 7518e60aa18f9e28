import type { FinishedRun } from './finish-run';
import type { Block, DescribedCell, PlacedCell, SheetDescription } from './sheet-description';

/** The lines that a run appends to a history that is there, from the zero-based row below its last line on. */
export function historyCells(history: FinishedRun['history'], firstRow: number): readonly PlacedCell[] {
  return linesOf(history).flatMap((line, below) =>
    line.map((cell, column): PlacedCell => ({ row: firstRow + below, column, cell })),
  );
}

/** The history sheet of a workbook that has none yet, with the lines of its first run. */
export function firstHistory(history: FinishedRun['history']): SheetDescription {
  const { sheet } = history;
  const lines: Block = { row: 1, column: 0, cells: linesOf(history) };
  return { ...sheet, blocks: [...sheet.blocks, lines] };
}

function linesOf({ rows, formats }: FinishedRun['history']): readonly (readonly DescribedCell[])[] {
  return rows.map((row) =>
    row.map((value, column): DescribedCell => {
      const format = formats[column] ?? 'text';
      return { value, role: format === 'text' ? 'label' : 'value', format };
    }),
  );
}
