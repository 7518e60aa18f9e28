import { HISTORY_HEADERS } from '../model/sheets';
import type { SheetDescription } from '../sheet-description';
import { OUR_SHEETS, type CellFormat } from '../workbook';
import { text } from './described-cells';

/** How each column of the history is shown. */
export const HISTORY_FORMATS: readonly CellFormat[] = [
  ...(['date', 'text', 'text', 'number', 'oneDecimal'] as const),
  ...(['hours', 'whole', 'text'] as const),
];

/** The history sheet before its first line; a host appends the rows of each run below. */
export function historySheet(): SheetDescription {
  return {
    name: OUR_SHEETS.history,
    columnWidths: [12, 8, 32, 8, 10, 13, 7, 24],
    blocks: [{ row: 0, column: 0, cells: [HISTORY_HEADERS.map((name) => text(name, 'columnHead'))] }],
    lines: {},
    charts: [],
  };
}
