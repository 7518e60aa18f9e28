import { refuseObstacle } from '../core/obstacles';
import { planRun } from '../core/plan-run';
import type { Refusal } from '../core/refusal';
import type { RunPlan } from '../core/run-plan';
import { findProtection } from './find-protection';
import type { MeasuredList } from './measure-list';
import { rangeOver, type CellArea } from './read-rows';
import { refuseWithoutRoom } from './room-for-cells';

/** Plans a run over a list, or says what forbids it, be it in the list or in the spreadsheet. Writes nothing. */
export function planList(list: MeasuredList): RunPlan | Refusal {
  const plan = planRun(list.head);
  if (plan.is === 'refused') return plan;
  if (list.foreignSheet !== undefined) return list.foreignSheet;
  return findObstacle(list, plan) ?? plan;
}

/** The refusal of a run that could not write where it is to write. */
function findObstacle(list: MeasuredList, plan: RunPlan): Refusal | undefined {
  const { sheet, head } = list;
  const ours = ourArea(plan);
  const closed = findProtection(list.book, { sheet, area: ours });
  if (closed !== undefined) return refuseObstacle({ is: 'protectedCells', ...closed });
  const headers = { row: plan.headerRow, column: 0, rowCount: 1, columnCount: head.columnCount };
  const merged = [headers, inside(sheet, ours)]
    .filter(({ columnCount, rowCount }) => columnCount > 0 && rowCount > 0)
    .flatMap((area) => rangeOver(sheet, area).getMergedRanges())[0];
  if (merged !== undefined)
    return refuseObstacle({ is: 'mergedCells', sheet: plan.sheet, cells: merged.getA1Notation() });
  return refuseWithoutRoom(list, plan);
}

/** From the first of our columns to the last, heads and cells. */
function ourArea({ headerRow, rowCount, outputs }: RunPlan): CellArea {
  const columns = outputs.map(({ column }) => column);
  const first = Math.min(...columns);
  return {
    row: headerRow,
    column: first,
    rowCount: rowCount - headerRow,
    columnCount: Math.max(...columns) - first + 1,
  };
}

/** The part of an area that the sheet has columns for. */
function inside(sheet: GoogleAppsScript.Spreadsheet.Sheet, area: CellArea): CellArea {
  return { ...area, columnCount: Math.min(area.columnCount, sheet.getMaxColumns() - area.column) };
}
