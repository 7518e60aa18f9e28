import { areasOutside } from '../workbook/area-outside';
import { columnAfter, rowAfter } from '../workbook/area';
import type { CellsOfFile } from './selves';

/** What of cells is cleared; everything where nothing is named. */
export interface ClearOptions {
  readonly commentsOnly?: boolean | undefined;
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
  readonly validationsOnly?: boolean | undefined;
}

/** Clears cells; `clear()` takes contents, formats and notes, and leaves what may be entered. */
export function clearCells({ file, sheet, area }: CellsOfFile, options: ClearOptions = {}): void {
  const { commentsOnly, contentsOnly, formatOnly, validationsOnly } = options;
  const isAll = ![commentsOnly, contentsOnly, formatOnly, validationsOnly].includes(true);
  if (isAll || contentsOnly === true) sheet.cells.clear(area);
  if (isAll || formatOnly === true) sheet.looks.clear(area);
  if (isAll || commentsOnly === true) {
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
