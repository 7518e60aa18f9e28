import { HISTORY_HEADERS } from '../model/sheets';
import type { Block, SheetDescription } from '../cells/sheet-description';
import { OUR_SHEETS, type CellFormat } from '../cells/cell';
import { text } from './described-cells';

/** How each column of the history is shown. */
export const HISTORY_FORMATS: readonly CellFormat[] = [
  ...(['date', 'text', 'text', 'number', 'oneDecimal'] as const),
  ...(['hours', 'whole', 'text', 'text', 'text'] as const),
];

/** The history sheet before its first line; a host appends the rows of each run below. */
export function historySheet(): SheetDescription {
  return {
    name: OUR_SHEETS.history,
    columnWidths: [12, 8, 32, 8, 10, 13, 7, 24, 18, 20],
    blocks: [historyHeaders(0)],
    lines: {},
    charts: [],
  };
}

/** The headers of the history from a zero-based column on: an earlier version of the product had fewer. */
export function historyHeaders(column: number): Block {
  const names = HISTORY_HEADERS.slice(column);
  return { row: 0, column, cells: [names.map((name) => text(name, 'columnHead'))] };
}
