import type { SetupColumn } from '../../core/plan/setup-column';
import { toFewRowRanges } from '../../core/cells/row-ranges';
import { setupStyle, SETUP_HEAD, SETUP_SIZE } from '../../styles/cell-styles';
import { rangeOver } from '../read/areas';
import { styleArea } from './apply-style';
import { columnPoints } from './column-points';
import type { Decoration } from './decorate';

/** What Excel takes for the words of a prompt. */
const TITLE_AT_MOST = 32;
const QUESTION_AT_MOST = 255;

/** Columns to fill in, where they are. */
export interface SetupPlace {
  readonly headerRow: number;
  readonly columns: readonly SetupColumn[];
  /** The zero-based rows to fill in. */
  readonly rows: readonly number[];
  /** The zero-based row below the last of the list. */
  readonly endRow: number;
}

/** Queues the heads of columns to fill in. */
export function addSetupHead(
  sheet: Excel.Worksheet,
  headerRow: number,
  columns: readonly SetupColumn[],
): void {
  for (const { column, header } of columns)
    sheet.getRangeByIndexes(headerRow, column, 1, 1).values = [[header]];
}

/** What columns to fill in are for the eye and the hand, once their heads are there. */
export function setupDecorations(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  place: SetupPlace,
): readonly Decoration[] {
  return [
    { name: 'sizes of rows and columns', draw: () => sizeSetup(context, sheet, place) },
    { name: 'looks of the new columns', draw: () => styleSetup(sheet, place) },
    { name: 'choices and questions', draw: () => addSetupRules(sheet, place) },
    { name: 'selection of the first cell', draw: () => showFirstCell(sheet, place) },
  ];
}

/** Looks and number formats of the heads and of the cells to fill in. */
function styleSetup(sheet: Excel.Worksheet, { headerRow, columns, rows }: SetupPlace): void {
  const firstColumn = columns[0]?.column ?? 0;
  const lastColumn = firstColumn + columns.length - 1;
  styleArea(sheet, { firstRow: headerRow, lastRow: headerRow, firstColumn, lastColumn }, SETUP_HEAD);
  for (const rowRange of toFewRowRanges(rows)) {
    styleArea(sheet, { ...rowRange, firstColumn, lastColumn }, setupStyle('text'));
    for (const { column, format } of columns) {
      const { numberFormat } = setupStyle(format);
      if (numberFormat === undefined) continue;
      const cells = rangeOver(sheet, { ...rowRange, firstColumn: column, lastColumn: column });
      cells.numberFormat = numberFormat as unknown as string[][]; // one for all cells, which the types leave out
    }
  }
}

/** The choices of each column and the question beside its cells. Other words than the choices are taken too. */
function addSetupRules(sheet: Excel.Worksheet, { headerRow, columns, endRow }: SetupPlace): void {
  for (const { column, header, question, choices } of columns) {
    const { dataValidation } = sheet.getRangeByIndexes(headerRow + 1, column, endRow - headerRow - 1, 1);
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

/** A header row is as high as our heads need; one that is higher stays so. */
async function sizeSetup(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { headerRow, columns }: SetupPlace,
): Promise<void> {
  const { format } = sheet.getRangeByIndexes(headerRow, 0, 1, 1);
  format.load({ rowHeight: true });
  await context.sync();
  const { headPoints, columnCharacters } = SETUP_SIZE;
  if (format.rowHeight < headPoints) format.rowHeight = headPoints;
  for (const { column } of columns)
    sheet.getRangeByIndexes(headerRow, column, 1, 1).format.columnWidth = columnPoints(columnCharacters);
}

function showFirstCell(sheet: Excel.Worksheet, { headerRow, columns }: SetupPlace): void {
  sheet.activate();
  sheet.getRangeByIndexes(headerRow + 1, columns[0]?.column ?? 0, 1, 1).select();
}
