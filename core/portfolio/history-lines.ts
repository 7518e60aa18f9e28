import type { CellFormat, Row } from '../cells/cell';
import type { Block, DescribedCell, SheetDescription } from '../cells/sheet-description';

/** What a run writes on the history sheet. */
export interface HistoryUpdate {
  /** Drawn where the workbook has no history yet. */
  readonly sheet: SheetDescription;
  /** Written below what is there. */
  readonly rows: readonly Row[];
  /** Headers that a history of an earlier version lacks. */
  readonly headers: Block | undefined;
  /** How each of its columns is shown. */
  readonly formats: readonly CellFormat[];
}

/**
 * What a run adds to a history that is there: its lines, from the zero-based row below the last line on, and the headers
 * that the history of an earlier version lacks.
 */
export function historyAdditions(history: HistoryUpdate, firstRow: number): readonly Block[] {
  const { headers } = history;
  return [...(headers === undefined ? [] : [headers]), historyLines(history, firstRow)];
}

function historyLines({ rows, formats }: HistoryUpdate, firstRow: number): Block {
  const cells = rows.map((row) =>
    row.map((value, column): DescribedCell => {
      const format = formats[column] ?? 'text';
      return { value, role: format === 'text' ? 'label' : 'value', format };
    }),
  );
  return { row: firstRow, column: 0, cells };
}

/** The history sheet of a workbook that has none yet, with the lines of its first run. */
export function firstHistory(history: HistoryUpdate): SheetDescription {
  const { sheet } = history;
  if (history.rows.length === 0) return sheet;
  return { ...sheet, blocks: [...sheet.blocks, historyLines(history, 1)] };
}
