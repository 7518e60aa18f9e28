import { FIRST_CELL } from '../workbook/area';
import { rangeObject } from './range-of-file';
import { ScriptException } from './script-exception';
import type { CellsOfFile, SheetOfFile } from './selves';
import type { HostObject } from './host-object';
import type { SpreadsheetFile } from './spreadsheet-file';

/** Activates a sheet. */
export function activateSheet({ file, sheet }: SheetOfFile): void {
  activateCells({ file, sheet, area: FIRST_CELL });
}

/** Selects cells. We do not know what Google does if they are hidden, so a script must show the sheet first. */
export function activateCells({ file, sheet, area }: CellsOfFile): void {
  if (sheet.visibility !== 'visible')
    throw new ScriptException('not implemented: activate on hidden sheet', 'NotImplemented');
  file.workbook.select({ sheet, area });
}

/** The selected cells, or only the first one; null if a sheet without cells is shown. */
export function selectedCells(
  file: SpreadsheetFile,
  { isFirstOnly = false }: { readonly isFirstOnly?: boolean } = {},
): HostObject | null {
  const { sheet, area } = file.workbook.selection;
  if (file.state(sheet).kind !== 'GRID') return null;
  return rangeObject({ file, sheet }, isFirstOnly ? { ...area, rowCount: 1, columnCount: 1 } : area);
}
