import type { Block, SheetDescription } from '../cells/sheet-description';
import type { Row } from '../cells/cell';
import { firstHistory, historyAdditions, type HistoryUpdate } from '../portfolio/history-lines';
import { settingsChanges } from '../portfolio/settings-changes';

/** What has to be done to one of our sheets. */
export interface SheetUpdate {
  /**
   * - `draw`: write the blocks over whatever is on the sheet; add the sheet where it is missing.
   * - `fill`: write the blocks into the sheet that is there; a cell that is not described is blanked.
   * - `append`: write the blocks below what is there, and add headers that are missing.
   */
  readonly do: 'draw' | 'fill' | 'append';
  /** The name of the sheet. */
  readonly sheet: string;
  readonly blocks: readonly Block[];
  /** How many rows were there when the update was worked out. */
  readonly rowsBefore: number;
  /** The whole sheet after the update. */
  readonly whole: () => SheetDescription;
}

/** Draws a sheet of ours from scratch. */
export function drawUpdate(sheet: SheetDescription): SheetUpdate {
  return { do: 'draw', sheet: sheet.name, blocks: sheet.blocks, rowsBefore: 0, whole: () => sheet };
}

/**
 * What brings the settings sheet up to date; `rows` are its cells, absent if there is no such sheet. In an open workbook
 * this comes before the first cell of ours: it lists our columns, so that the next run can resume one that has died.
 */
export function settingsUpdate(settings: SheetDescription, rows: readonly Row[] = []): SheetUpdate {
  if (rows.length === 0) return drawUpdate(settings);
  const changes = settingsChanges(settings, rows);
  const blocks = changes.map(({ row, column, cell }): Block => ({ row, column, cells: [[cell]] }));
  return { do: 'fill', sheet: settings.name, blocks, rowsBefore: rows.length, whole: () => settings };
}

/** What a run adds to the history; `rows` are its cells, absent if there is no such sheet. */
export function historyUpdate(history: HistoryUpdate, rows: readonly Row[] = []): SheetUpdate {
  if (rows.length === 0) return drawUpdate(firstHistory(history));
  return {
    do: 'append',
    sheet: history.sheet.name,
    blocks: history.rows.length === 0 ? [] : historyAdditions(history, rows.length),
    rowsBefore: rows.length,
    whole: () => firstHistory({ ...history, rows: [...rows.slice(1), ...history.rows] }),
  };
}
