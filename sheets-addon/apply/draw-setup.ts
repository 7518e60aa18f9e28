import type { RowRange } from '../../core/cells/row-ranges';
import type { SetupColumn } from '../../core/plan/setup-column';
import { setupStyle, SETUP_HEAD, SETUP_SIZE } from '../../styles/cell-styles';
import { styleAreas, formatAreas } from './style-cells';
import { ignoreRefusal } from '../errors/ignore-refusal';
import { columnPixels, POINTS_PER_PIXEL } from '../../styles/pixels';
import { growSheet } from './draw-sheet';
import { rangeOver } from '../read/read-rows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where the columns to answer are. */
export interface SetupRows {
  readonly headerRow: number;
  /** Rows below the header, zero-based, as ranges. */
  readonly rowRanges: readonly RowRange[];
}

/** Makes columns ready to be answered: room, styles, choices and the question beside each cell. */
export function styleSetup(
  sheet: Sheet,
  columns: readonly SetupColumn[],
  { headerRow, rowRanges }: SetupRows,
): void {
  const first = columns[0]?.column ?? 0;
  growSheet(sheet, { rows: headerRow + 2, columns: first + columns.length });
  ignoreRefusal(() => styleColumns(sheet, columns, { headerRow, rowRanges }));
}

function styleColumns(
  sheet: Sheet,
  columns: readonly SetupColumn[],
  { headerRow, rowRanges }: SetupRows,
): void {
  const first = columns[0]?.column ?? 0;
  sheet.setColumnWidths(first + 1, columns.length, columnPixels(SETUP_SIZE.columnCharacters));
  const headPixels = SETUP_SIZE.headPoints / POINTS_PER_PIXEL;
  if (sheet.getRowHeight(headerRow + 1) < headPixels) sheet.setRowHeight(headerRow + 1, headPixels);
  const over = { firstColumn: first, lastColumn: first + columns.length - 1 };
  styleAreas(sheet, [
    { style: SETUP_HEAD, area: { firstRow: headerRow, lastRow: headerRow, ...over } },
    ...rowRanges.map((rowRange) => ({ style: setupStyle('text'), area: { ...rowRange, ...over } })),
  ]);
  const formatted = columns.filter(({ format }) => format !== 'text');
  formatAreas(
    sheet,
    rowRanges.flatMap((rowRange) =>
      formatted.map(({ column, format }) => ({
        style: setupStyle(format),
        area: { ...rowRange, firstColumn: column, lastColumn: column },
      })),
    ),
  );
  for (const rowRange of rowRanges)
    for (const setup of columns) {
      const area = { ...rowRange, firstColumn: setup.column, lastColumn: setup.column };
      rangeOver(sheet, area).setDataValidation(ruleFor(setup));
    }
}

/** Other words than the choices are taken too; a column without choices has a rule for its help text alone. */
function ruleFor({ choices, question }: SetupColumn): GoogleAppsScript.Spreadsheet.DataValidation {
  const rule = SpreadsheetApp.newDataValidation();
  const required =
    choices.length > 0
      ? rule.requireValueInList([...choices], true)
      : rule.requireFormulaSatisfied(ALWAYS_SATISFIED);
  return required.setAllowInvalid(true).setHelpText(question).build();
}

/** Google shows a help text with a rule only; this one is the same in every locale. */
const ALWAYS_SATISFIED = '=1=1';
