import { refuseObstacle } from '../core/obstacles';
import type { Refusal } from '../core/refusal';
import type { RunPlan } from '../core/run-plan';
import { OUR_SHEETS } from '../core/workbook';
import type { MeasuredList } from './measure-list';
import { sheetNamed } from './our-sheets';

/** All sheets of a spreadsheet together can have no more cells. */
const MOST_CELLS = 10_000_000;
/** Of a sheet that is added. */
const CELLS_OF_A_SHEET = 26_000;

/** The refusal of a run after which the spreadsheet would have more cells than it can. */
export function refuseWithoutRoom({ book, sheet }: MeasuredList, { outputs }: RunPlan): Refusal | undefined {
  const sheets = book.getSheets();
  const now = sheets.reduce((sum, each) => sum + each.getMaxRows() * each.getMaxColumns(), 0);
  const lastColumn = Math.max(...outputs.map(({ column }) => column));
  const columnsAdded = Math.max(0, lastColumn + 1 - sheet.getMaxColumns());
  const sheetsAdded = Object.values(OUR_SHEETS).filter(
    (name) => sheetNamed(sheets, name) === undefined,
  ).length;
  const after = now + columnsAdded * sheet.getMaxRows() + sheetsAdded * CELLS_OF_A_SHEET;
  const isAdded = columnsAdded + sheetsAdded > 0;
  if (!isAdded || after <= MOST_CELLS) return undefined;
  return refuseObstacle({ is: 'tooManyCells', sheet: sheet.getName(), cells: after, most: MOST_CELLS });
}
