import type { FinishedRun } from './finish-run';
import type { Block, DescribedCell, SheetDescription } from './sheet-description';

/** The lines that a run appends to a history, from the zero-based row below its last line on. */
export function historyLines({ rows, formats }: FinishedRun['history'], firstRow: number): Block {
  const cells = rows.map((row) =>
    row.map((value, column): DescribedCell => {
      const format = formats[column] ?? 'text';
      return { value, role: format === 'text' ? 'label' : 'value', format };
    }),
  );
  return { row: firstRow, column: 0, cells };
}

/** The history sheet of a workbook that has none yet, with the lines of its first run. */
export function firstHistory(history: FinishedRun['history']): SheetDescription {
  const { sheet } = history;
  if (history.rows.length === 0) return sheet;
  return { ...sheet, blocks: [...sheet.blocks, historyLines(history, 1)] };
}
