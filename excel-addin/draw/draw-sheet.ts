import type { SheetDescription } from '../../core/sheet-description';
import { drawnCells, mergedAreas } from '../../looks/drawn-cells';
import { ACCENT } from '../../looks/palette';
import { columnPixels, POINTS_PER_PIXEL } from '../../looks/pixels';
import { rowHeights } from '../../looks/row-heights';
import { sheetView } from '../../looks/sheet-view';
import { rangeOver } from './apply-look';
import { drawBlocks } from './draw-block';
import { drawCharts } from './draw-charts';

/**
 * Draws a sheet of ours over whatever stands on it. A sheet that is there is cleared and filled again, never deleted:
 * that keeps what refers to it, and Excel's undo.
 */
export function drawSheet(
  sheet: Excel.Worksheet,
  description: SheetDescription,
  countsDatesFrom1904: boolean,
): void {
  const whole = sheet.getRange();
  whole.unmerge();
  whole.clear();
  whole.format.useStandardHeight = true;
  drawBlocks(sheet, description.blocks, countsDatesFrom1904);
  const cells = drawnCells(description);
  for (const area of mergedAreas(cells)) rangeOver(sheet, area).merge();
  description.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnPoints(width);
  });
  for (const [row, points] of rowHeights(description, cells))
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points;
  drawCharts(sheet, description);
  const { showsGrid, keepsHead } = sheetView(description);
  sheet.showGridlines = showsGrid;
  sheet.tabColor = `#${ACCENT}`;
  if (keepsHead) sheet.freezePanes.freezeRows(1);
}

/** The width of a column in points, from its characters. */
export function columnPoints(characters: number): number {
  return columnPixels(characters) * POINTS_PER_PIXEL;
}
