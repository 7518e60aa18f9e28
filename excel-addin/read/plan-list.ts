import { planRun } from '../../core/plan-run';
import { refuseObstacle } from '../../core/plan/blockers';
import type { Refusal } from '../../core/plan/refusal';
import type { RunPlan } from '../../core/plan/run-plan';
import type { MeasuredList } from './measure-list';

/**
 * Plans a run over a list, or says what forbids it, be it in the list or in the workbook. It does not look for merged
 * cells: that takes the user's undo away on the desktop, so that only a run that is about to write asks for them.
 */
export function planList(list: MeasuredList, mayClearFilter: boolean): RunPlan | Refusal {
  const closed = refuseClosed(list);
  if (closed !== undefined) return closed;
  const plan = planRun(list.head);
  if (plan.is === 'refused') return plan;
  if (list.foreignSheet !== undefined) return list.foreignSheet;
  if (list.isFiltered && !mayClearFilter) return refuseObstacle({ is: 'filteredRows', sheet: plan.sheet });
  return plan;
}

/** The refusal of a workbook or a sheet that cannot be written to. */
export function refuseClosed({ isReadOnly, lacksSheets, protectedSheet }: MeasuredList): Refusal | undefined {
  if (isReadOnly) return refuseObstacle({ is: 'readOnlyWorkbook' });
  if (lacksSheets) return refuseObstacle({ is: 'protectedWorkbook' });
  return protectedSheet === undefined
    ? undefined
    : refuseObstacle({ is: 'protectedSheet', sheet: protectedSheet });
}
