import type { SheetDescription } from '../../core/cells/sheet-description';
import { referenceTo } from '../cell-reference';
import { valueIn } from '../../core/cells/date-systems';
import { NAMESPACES } from '../namespaces';
import { cellXml, xmlAttribute } from '../write/cell-xml';
import { PADDING } from '../write/column-widths';
import { drawnCells, mergedAreas, type DrawnCell } from '../../styles/drawn-cells';
import * as palette from '../../styles/palette';
import { sheetView } from '../../styles/sheet-view';
import { rowHeight } from '../../styles/row-heights';
import type { StyleBook } from '../styles/style-book';

/** The workbook that a sheet is drawn for. */
export interface SheetSurroundings {
  readonly styles: StyleBook;
  readonly countsDatesFrom1904: boolean;
  /** The relationship to the drawing that holds the charts; `undefined` is a sheet without one. */
  readonly drawingId: string | undefined;
}

/** Makes the worksheet part of a described sheet. */
export type DrawSheet = (sheet: SheetDescription, surroundings: SheetSurroundings) => string;

/** The worksheet part of a sheet of ours, its elements in the order of the schema. */
export function drawSheet(sheet: SheetDescription, surroundings: SheetSurroundings): string {
  const { drawingId } = surroundings;
  const cells = drawnCells(sheet);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${NAMESPACES.spreadsheet}" xmlns:r="${NAMESPACES.relationships}">`,
    propertiesXml(sheet),
    dimensionXml(cells),
    viewXml(sheet),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet),
    `<sheetData>${rowsXml(sheet, cells, surroundings)}</sheetData>`,
    mergedXml(cells),
    sheet.print === undefined ? '' : PRINT_XML,
    drawingId === undefined ? '' : `<drawing r:id="${xmlAttribute(drawingId)}"/>`,
    '</worksheet>',
  ].join('');
}

function propertiesXml({ print }: SheetDescription): string {
  const fit = print === undefined ? '' : '<pageSetUpPr fitToPage="1"/>';
  return `<sheetPr><tabColor rgb="FF${palette.ACCENT}"/>${fit}</sheetPr>`;
}

function dimensionXml(cells: readonly DrawnCell[]): string {
  const lastRow = cells.at(-1)?.row ?? 0;
  const lastColumn = cells.reduce((last, { column }) => Math.max(last, column), 0);
  return `<dimension ref="${referenceTo({ firstRow: 0, firstColumn: 0, lastRow, lastColumn })}"/>`;
}

function viewXml(sheet: SheetDescription): string {
  const { showsGrid, keepsHead } = sheetView(sheet);
  const grid = showsGrid ? '' : ' showGridLines="0"';
  const pane = keepsHead ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' : '';
  return `<sheetViews><sheetView${grid} workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function columnsXml({ columnWidths }: SheetDescription): string {
  const columns = columnWidths.map((width, column) => {
    const padded = (width + PADDING).toFixed(4);
    return `<col min="${column + 1}" max="${column + 1}" width="${padded}" customWidth="1"/>`;
  });
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

function rowsXml(
  sheet: SheetDescription,
  cells: readonly DrawnCell[],
  surroundings: SheetSurroundings,
): string {
  const rows = new Map<number, DrawnCell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows]
    .map(([row, inRow]) => {
      const points = rowHeight(sheet, row, inRow);
      const height = points === undefined ? '' : ` ht="${points}" customHeight="1"`;
      const tags = inRow.map((cell) => drawnCellXml(cell, surroundings));
      return `<row r="${row + 1}"${height}>${tags.join('')}</row>`;
    })
    .join('');
}

function drawnCellXml(
  { row, column, style: cellStyle, cell }: DrawnCell,
  { styles, countsDatesFrom1904 }: SheetSurroundings,
): string {
  const style = styles.styleOf(cellStyle);
  if (cell === undefined) return cellXml({ row, column, style, value: '' });
  const { formula } = cell;
  return cellXml({ row, column, style, formula, value: valueIn(countsDatesFrom1904, cell) });
}

function mergedXml(cells: readonly DrawnCell[]): string {
  const areas = mergedAreas(cells);
  if (areas.length === 0) return '';
  const tags = areas.map((area) => `<mergeCell ref="${referenceTo(area)}"/>`);
  return `<mergeCells count="${areas.length}">${tags.join('')}</mergeCells>`;
}

/** One page wide and as many long as it takes. */
const PRINT_XML =
  '<printOptions horizontalCentered="1"/>' +
  '<pageMargins left="0.5" right="0.5" top="0.4" bottom="0.55" header="0.3" footer="0.3"/>' +
  '<pageSetup orientation="portrait" fitToWidth="1" fitToHeight="0"/>' +
  '<headerFooter><oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>';
