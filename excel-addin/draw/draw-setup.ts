import type { SetupColumn } from '../../core/setup-column';
import { setupLook, SETUP_HEAD, SETUP_SIZE } from '../../looks/cell-looks';
import { dressArea, rangeOver } from './apply-look';
import { columnPoints } from './draw-sheet';
import { fewStretchesOf } from '../../core/stretches';

/** What Excel takes for the words of a prompt. */
const TITLE_AT_MOST = 32;
const QUESTION_AT_MOST = 255;

/** Queues the heads of columns to fill in. */
export function addSetupHead(
  sheet: Excel.Worksheet,
  headerRow: number,
  columns: readonly SetupColumn[],
): void {
  for (const { column, header } of columns) {
    const area = { firstRow: headerRow, lastRow: headerRow, firstColumn: column, lastColumn: column };
    const cell = rangeOver(sheet, area);
    cell.values = [[header]];
    cell.format.columnWidth = columnPoints(SETUP_SIZE.columnCharacters);
    dressArea(sheet, area, SETUP_HEAD);
  }
}

/** Queues that a header row is as high as our heads need; one that is higher stays so. */
export function growHeader(sheet: Excel.Worksheet, headerRow: number, points: number): void {
  const { headPoints } = SETUP_SIZE;
  if (points < headPoints) sheet.getRangeByIndexes(headerRow, 0, 1, 1).format.rowHeight = headPoints;
}

/** Queues the looks and number formats of the cells to fill in, in the given zero-based rows. */
export function dressSetupRows(
  sheet: Excel.Worksheet,
  columns: readonly SetupColumn[],
  rows: readonly number[],
): void {
  const firstColumn = columns[0]?.column ?? 0;
  const lastColumn = firstColumn + columns.length - 1;
  for (const stretch of fewStretchesOf(rows)) {
    dressArea(sheet, { ...stretch, firstColumn, lastColumn }, setupLook('text'));
    for (const { column, format } of columns) {
      const { numberFormat } = setupLook(format);
      if (numberFormat === undefined) continue;
      const cells = rangeOver(sheet, { ...stretch, firstColumn: column, lastColumn: column });
      cells.numberFormat = numberFormat as unknown as string[][]; // one for all cells, which the types leave out
    }
  }
}

/** Queues the choices of each column and the question beside its cells. Other words than the choices are taken too. */
export function addSetupRules(
  sheet: Excel.Worksheet,
  columns: readonly SetupColumn[],
  rows: { readonly firstRow: number; readonly lastRow: number },
): void {
  for (const { column, header, question, choices } of columns) {
    const { dataValidation } = rangeOver(sheet, { ...rows, firstColumn: column, lastColumn: column });
    dataValidation.clear();
    if (choices.length > 0)
      dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(',') } };
    dataValidation.errorAlert = { showAlert: false, message: '', title: '', style: 'Information' };
    dataValidation.prompt = {
      showPrompt: true,
      title: header.slice(0, TITLE_AT_MOST),
      message: question.slice(0, QUESTION_AT_MOST),
    };
  }
}
