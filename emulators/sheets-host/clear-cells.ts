import { areasOutside } from '../workbook/area-outside';
import { columnAfter, rowAfter } from '../workbook/area';
import { assertCellsChange } from './change-cells';
import { assertLooksChange } from './change-looks';
import type { ExecutionOfCall } from './execution-of-call';
import type { LookPart } from '../workbook/cell-look';
import type { CellsOfFile } from './selves';

const PLAIN_BUT_FOR_NUMBERS: Readonly<Record<Exclude<LookPart, 'numberFormat' | 'isLocked'>, undefined>> = {
  fill: undefined,
  fontColor: undefined,
  fontName: undefined,
  fontSize: undefined,
  isBold: undefined,
  isItalic: undefined,
  isStruckThrough: undefined,
  underline: undefined,
  horizontalAlignment: undefined,
  verticalAlignment: undefined,
  wrapsText: undefined,
  clipsText: undefined,
  shrinksToFit: undefined,
  indent: undefined,
  textOrientation: undefined,
  topBorder: undefined,
  bottomBorder: undefined,
  leftBorder: undefined,
  rightBorder: undefined,
};

/** What to clear; contents and looks if nothing is named. */
export interface ClearOptions {
  readonly commentsOnly?: boolean | undefined;
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
  readonly validationsOnly?: boolean | undefined;
}

/** Refuses to clear what this user, or any user, may not clear: typed columns of a table keep looks and rules. */
export function assertClears(cells: CellsOfFile, options: ClearOptions, execution: ExecutionOfCall): void {
  const { commentsOnly, contentsOnly, formatOnly, validationsOnly } = options;
  const isFree =
    (commentsOnly === true || contentsOnly === true) && formatOnly !== true && validationsOnly !== true;
  if (isFree) assertCellsChange(cells, execution);
  else assertLooksChange(cells, execution);
}

/**
 * Clears cells; `clear()` takes contents and looks. Google leaves number formats as they are, and also notes and
 * validation rules unless these are named.
 */
export function clearCells({ file, sheet, area }: CellsOfFile, options: ClearOptions = {}): void {
  const { commentsOnly, contentsOnly, formatOnly, validationsOnly } = options;
  const isAll = ![commentsOnly, contentsOnly, formatOnly, validationsOnly].includes(true);
  if (isAll || contentsOnly === true) sheet.cells.clear(area);
  if (isAll || formatOnly === true) sheet.looks.change(area, PLAIN_BUT_FOR_NUMBERS);
  if (commentsOnly === true) {
    const { notes } = file.state(sheet);
    for (const key of notes.keys()) {
      const [row = 0, column = 0] = key.split(',').map(Number);
      const isInside = row >= area.row && row < rowAfter(area) && column >= area.column;
      if (isInside && column < columnAfter(area)) notes.delete(key);
    }
  }
  if (validationsOnly === true)
    sheet.validations = sheet.validations.flatMap((each) =>
      areasOutside(each.area, area).map((rest) => ({ ...each, area: rest })),
    );
}
