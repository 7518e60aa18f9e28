import type { SheetDescription } from '../../core/cells/sheet-description';
import { drawBlocks } from './draw-block';

/**
 * Writes what a sheet of ours says over whatever stands on it; its looks come after the results. A sheet that is there is
 * cleared and filled again, never deleted: that keeps what refers to it, and Excel's undo.
 */
export function drawSheet(
  sheet: Excel.Worksheet,
  { blocks }: SheetDescription,
  countsDatesFrom1904: boolean,
): void {
  const whole = sheet.getRange();
  whole.unmerge();
  whole.clear();
  drawBlocks(sheet, blocks, countsDatesFrom1904);
}
