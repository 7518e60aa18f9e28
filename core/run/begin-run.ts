import { settingsSheet } from '../portfolio/settings-sheet';
import type { RunPlan } from '../plan/run-plan';
import type { SheetDescription } from '../cells/sheet-description';

/**
 * The settings sheet as a run over the plan leaves it. A host that writes into the open workbook draws it before the
 * first cell of ours: it lists our columns, so that a run that dies is taken up by the next one.
 */
export function beginRun(plan: RunPlan): SheetDescription {
  return settingsSheet(plan);
}
