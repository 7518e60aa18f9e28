import type { Block, DescribedCell, SheetDescription } from '../core/sheet-description';
import type { Cell } from '../core/workbook';
import { describedLook } from '../looks/cell-looks';
import { drawnCells, mergedAreas } from '../looks/drawn-cells';
import { ACCENT } from '../looks/palette';
import { columnPixels, POINTS_PER_PIXEL } from '../looks/pixels';
import { rowHeights } from '../looks/row-heights';
import { sheetView } from '../looks/sheet-view';
import { dressCells } from './dress-cells';
import { drawCharts } from './draw-charts';
import { literal } from '../core/literal';
import { rangeOver } from './read-rows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Draws a sheet of ours over whatever stands on it. A sheet that is there is cleared and filled again, never deleted. */
export function drawSheet(sheet: Sheet, description: SheetDescription): void {
  makeRoom(sheet, description);
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).breakApart();
  sheet.clear();
  drawBlocks(sheet, description.blocks);
  const cells = drawnCells(description);
  for (const { firstRow, firstColumn, lastColumn } of mergedAreas(cells))
    sheet.getRange(firstRow + 1, firstColumn + 1, 1, lastColumn - firstColumn + 1).merge();
  description.columnWidths.forEach((width, column) => sheet.setColumnWidth(column + 1, columnPixels(width)));
  for (const [row, points] of rowHeights(description, cells))
    sheet.setRowHeight(row + 1, Math.round(points / POINTS_PER_PIXEL));
  drawCharts(sheet, description);
  const { showsGrid, keepsHead } = sheetView(description);
  sheet.setHiddenGridlines(!showsGrid);
  sheet.setTabColor(`#${ACCENT}`);
  if (keepsHead) sheet.setFrozenRows(1);
}

/** Writes blocks of cells: number formats first, then values and formulas, then their looks. */
export function drawBlocks(sheet: Sheet, blocks: readonly Block[]): void {
  for (const block of blocks) {
    const columnCount = Math.max(...block.cells.map((line) => line.length));
    const lines = block.cells.map((line) => Array.from({ length: columnCount }, (_, index) => line[index]));
    const range = rangeOver(sheet, { ...block, rowCount: lines.length, columnCount });
    range.setNumberFormats(lines.map((line) => line.map(numberFormat)));
    range.setValues(lines.map((line) => line.map(content)));
  }
  dressCells(sheet, drawnCells({ blocks }));
}

function numberFormat(cell: DescribedCell | undefined): string {
  return (cell && describedLook(cell).numberFormat) ?? GENERAL;
}

/** What Google calls a number without a format of its own. */
const GENERAL = 'General';

function content(cell: DescribedCell | undefined): Cell {
  if (cell === undefined) return '';
  return cell.formula === undefined ? literal(cell.value, 'sheets') : `=${cell.formula}`;
}

/** A sheet of Google's has so many rows and columns and no more, until some are added. */
function makeRoom(sheet: Sheet, { blocks, charts }: SheetDescription): void {
  const rows = Math.max(
    ...blocks.map(({ row, cells }) => row + cells.length),
    ...charts.map(({ covers }) => covers.lastRow + 1),
  );
  const columns = Math.max(
    ...blocks.map(({ column, cells }) => column + Math.max(...cells.map((line) => line.length))),
    ...charts.map(({ covers }) => covers.lastColumn + 1),
  );
  growSheet(sheet, { rows, columns });
}

/** Adds rows and columns to a sheet that has too few. */
export function growSheet(
  sheet: Sheet,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): void {
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}
