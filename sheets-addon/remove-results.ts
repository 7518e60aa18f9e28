import { planRemoval } from '../core/remove-results';
import type { Refusal } from '../core/refusal';
import { OUR_SHEETS } from '../core/workbook';
import type { Wishes } from '../pane/bridge';
import { findProtection } from './find-protection';
import { inTurn } from './in-turn';
import { measureWanted } from './measure-list';
import { sheetNamed } from './our-sheets';
import { rangeOver } from './read-rows';
import { forgetRun } from './run-state';
import { refuseObstacle } from '../core/obstacles';

/** What was taken away. */
export interface Removed {
  readonly is: 'removed';
  readonly sheet: string;
  readonly columns: number;
}

/** Takes our columns off the list, and the portfolio; the settings and the history stay. Google has no undo for scripts. */
export function removeFromList(wishes: Wishes): Removed | Refusal {
  return inTurn(() => {
    const list = measureWanted(wishes);
    const removal = planRemoval(list.head);
    if (removal.is === 'refused') return removal;
    const { sheet, headerRow, rowCount, columns } = removal;
    const areas = columns.map((column) => ({
      row: headerRow,
      column,
      rowCount: rowCount - headerRow,
      columnCount: 1,
    }));
    for (const area of areas) {
      const closed = findProtection(list.book, { sheet: list.sheet, area });
      if (closed !== undefined) return refuseObstacle({ is: 'protectedCells', ...closed });
    }
    const rules = list.sheet.getConditionalFormatRules();
    const others = rules.filter(
      (rule) => !rule.getRanges().every((range) => columns.includes(range.getColumn() - 1)),
    );
    if (others.length < rules.length) list.sheet.setConditionalFormatRules(others);
    for (const area of areas) rangeOver(list.sheet, area).clear();
    const sheets = list.book.getSheets();
    const settings = sheetNamed(sheets, OUR_SHEETS.settings);
    for (const { row, column } of removal.settings) settings?.getRange(row + 1, column + 1).clearContent();
    const portfolio = sheetNamed(sheets, OUR_SHEETS.portfolio);
    if (portfolio !== undefined) list.book.deleteSheet(portfolio);
    forgetRun();
    SpreadsheetApp.flush();
    return { is: 'removed', sheet, columns: columns.length };
  });
}
