import { planRun } from '../../core/plan-run';
import type { Refusal } from '../../core/plan/refusal';
import type { RunPlan } from '../../core/plan/run-plan';
import { refuseBlocker } from './blockers';
import type { MeasuredList } from './measure-list';

/**
 * Plans a run over a list, or says what forbids it, be it in the list or in the workbook. It does not look for merged
 * cells: that takes the user's undo away on the desktop, so that only a run that is about to write asks for them.
 */
export function planList(list: MeasuredList, mayClearFilter: boolean): RunPlan | Refusal {
  const closed = refuseClosed(list);
  if (closed !== undefined) return closed;
  const plan = planRun(list.input);
  if (plan.is === 'refused') return plan;
  if (list.foreignSheet !== undefined) return list.foreignSheet;
  if (list.isFiltered && !mayClearFilter) return refuseBlocker({ is: 'filteredRows', sheet: plan.sheet });
  return plan;
}

/** The refusal of a workbook or a sheet that cannot be written to. */
export function refuseClosed({ isReadOnly, lacksSheets, protectedSheet }: MeasuredList): Refusal | undefined {
  if (isReadOnly) return refuseBlocker({ is: 'readOnlyWorkbook' });
  if (lacksSheets) return refuseBlocker({ is: 'protectedWorkbook' });
  return protectedSheet === undefined
    ? undefined
    : refuseBlocker({ is: 'protectedSheet', sheet: protectedSheet });
}
