import type { Block, DescribedCell, SheetDescription } from '../../core/cells/sheet-description';
import { toRowRanges } from '../../core/cells/row-ranges';
import type { Cell } from '../../core/cells/cell';
import { describedStyle } from '../../styles/cell-styles';
import { drawnCells, mergedAreas, type DrawnCell } from '../../styles/drawn-cells';
import { ACCENT } from '../../styles/palette';
import { sheetView } from '../../styles/sheet-view';
import { styleCells, GENERAL } from './style-cells';
import { drawCharts } from './draw-charts';
import { sizesOf, type Sizes } from './sizes';
import { groupBy } from './group-by';
import { ignoreRefusal } from '../errors/ignore-refusal';
import { escapeAsText } from '../../core/cells/escape-as-text';
import { rangeOver } from '../read/read-rows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Draws a sheet of ours over whatever is on it. A sheet that is there is cleared and filled again, never deleted. */
export function drawSheet(sheet: Sheet, description: SheetDescription): void {
  makeRoom(sheet, description);
  ignoreRefusal(() => clearPage(sheet));
  // Also where the looks have to stay.
  sheet.clearContents();
  styleBlocks(sheet, description.blocks);
  const cells = drawnCells(description);
  const sizes = sizesOf(description, cells);
  ignoreRefusal(() => layOut(sheet, description, { cells, sizes }));
  ignoreRefusal(() => drawCharts(sheet, description, sizes));
  // Last, so that a sheet that was broken off is blank still and drawn again as a whole.
  fillBlocks(sheet, description.blocks);
}

function clearPage(sheet: Sheet): void {
  // Google merges no cells across the edge of those that are frozen.
  sheet.setFrozenRows(0);
  sheet.setFrozenColumns(0);
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).breakApart();
  sheet.clear();
}

function layOut(
  sheet: Sheet,
  description: SheetDescription,
  { cells, sizes }: { readonly cells: readonly DrawnCell[]; readonly sizes: Sizes },
): void {
  mergeSpans(sheet, cells);
  setSizes(sizes.columns, (first, count, pixels) => sheet.setColumnWidths(first, count, pixels));
  setSizes(sizes.rows, (first, count, pixels) => sheet.setRowHeights(first, count, pixels));
  const { showsGrid, keepsHead } = sheetView(description);
  sheet.setHiddenGridlines(!showsGrid);
  sheet.setTabColor(`#${ACCENT}`);
  if (keepsHead) sheet.setFrozenRows(1);
}

/** Merges each cell with those that it spans; such cells below each other are merged in one call. */
function mergeSpans(sheet: Sheet, cells: readonly DrawnCell[]): void {
  const byColumns = groupBy(
    mergedAreas(cells),
    ({ firstColumn, lastColumn }) => `${firstColumn}:${lastColumn}`,
  );
  for (const areas of byColumns.values()) {
    const [{ firstColumn, lastColumn }] = areas;
    for (const rowRange of toRowRanges(areas.map(({ firstRow }) => firstRow)))
      rangeOver(sheet, { ...rowRange, firstColumn, lastColumn }).mergeAcross();
  }
}

/** Gives rows or columns their sizes, neighbours of one size together. */
function setSizes(
  sizes: ReadonlyMap<number, number>,
  set: (first: number, count: number, pixels: number) => void,
): void {
  const bySize = groupBy(sizes.keys(), (index) => sizes.get(index) ?? 0);
  const [most, ...others] = [...bySize].sort(([, one], [, other]) => other.length - one.length);
  if (most === undefined) return;
  // First all get the size that most have.
  const all = [...sizes.keys()].sort((one, other) => one - other);
  for (const [pixels, indices] of [[most[0], all] as const, ...others])
    for (const { firstRow, lastRow } of toRowRanges(indices))
      set(firstRow + 1, lastRow - firstRow + 1, pixels);
}

/** Gives blocks of cells their formats and looks. */
export function styleBlocks(sheet: Sheet, blocks: readonly Block[]): void {
  ignoreRefusal(() => {
    for (const block of blocks) {
      const { range, lines } = rectangle(sheet, block);
      range.setNumberFormats(lines.map((line) => line.map(numberFormat)));
    }
    styleCells(sheet, drawnCells({ blocks }));
  });
}

/** Writes the values and formulas of blocks. */
export function fillBlocks(sheet: Sheet, blocks: readonly Block[]): void {
  for (const block of blocks) {
    const { range, lines } = rectangle(sheet, block);
    range.setValues(lines.map((line) => line.map(content)));
  }
}

/** The range of a block, and its lines, all as long as the longest. */
function rectangle(sheet: Sheet, { row, column, cells }: Block) {
  const length = Math.max(...cells.map((line) => line.length));
  const lines = cells.map((line) => Array.from({ length }, (_, index) => line[index]));
  const [lastRow, lastColumn] = [row + lines.length - 1, column + length - 1];
  return { lines, range: rangeOver(sheet, { firstRow: row, firstColumn: column, lastRow, lastColumn }) };
}

function numberFormat(cell: DescribedCell | undefined): string {
  return (cell && describedStyle(cell).numberFormat) ?? GENERAL;
}

function content(cell: DescribedCell | undefined): Cell {
  if (cell === undefined) return '';
  return cell.formula === undefined ? escapeAsText(cell.value, 'sheets') : `=${cell.formula}`;
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
  if (rows > maxRows) {
    sheet.insertRowsAfter(maxRows, rows - maxRows);
    makePlain(
      sheet.getRange(maxRows + 1, 1, rows - maxRows, maxColumns),
      sheet.getRange(maxRows, 1, 1, maxColumns),
    );
  }
  if (columns > maxColumns) {
    sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
    const height = Math.max(rows, maxRows);
    makePlain(
      sheet.getRange(1, maxColumns + 1, height, columns - maxColumns),
      sheet.getRange(1, maxColumns, height, 1),
    );
  }
}

/**
 * Takes off what added lines have from the line beside them: looks, and choices that would refuse other words. To take
 * choices off a long column takes seconds, also where there are none.
 */
function makePlain(added: Range, beside: Range): void {
  ignoreRefusal(() => {
    added.clearFormat().setNumberFormat(GENERAL);
    const choices: readonly unknown[][] = beside.getDataValidations();
    if (choices.some((row) => row.some((choice) => choice !== null))) added.clearDataValidations();
  });
}
