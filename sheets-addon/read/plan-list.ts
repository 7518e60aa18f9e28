import { settingsSheet } from '../../core/portfolio/settings-sheet';
import { HISTORY_CLIENTS_AT_MOST } from '../../core/finish-run';
import { planRun } from '../../core/plan-run';
import type { Refusal } from '../../core/plan/refusal';
import type { RunPlan } from '../../core/plan/run-plan';
import { settingsChanges } from '../../core/portfolio/settings-changes';
import { OUR_SHEETS } from '../../core/cells/cell';
import { findBlocker, type Writing } from './find-blocker';
import type { MeasuredList } from './measure-list';
import { sheetNamed } from './our-sheets';
import { cellArea } from './read-rows';

/**
 * Plans a run over a list, or says what forbids it, in the list or in the spreadsheet. Writes nothing. A run that is under
 * way looks for fewer blockers (`findNewBlocker`).
 */
export function planList(list: MeasuredList, find = findBlocker): RunPlan | Refusal {
  const plan = planRun(list.input);
  if (plan.is === 'refused') return plan;
  if (list.foreignSheet !== undefined) return list.foreignSheet;
  const { headerRow, rowCount, outputColumns } = plan;
  const columns = outputColumns.map(({ column }) => column);
  return find(list, { headerRow, rowCount, columns, sheets: ourSheets(list, plan) }) ?? plan;
}

/** What a run writes on our sheets: settings that are not as they should be, the portfolio, lines below the history. */
function ourSheets({ sheets, input }: MeasuredList, plan: RunPlan): Writing['sheets'] {
  const changes = settingsChanges(settingsSheet(plan), input.settingsSheet ?? []);
  const lastRow = sheetNamed(sheets, OUR_SHEETS.history)?.getLastRow() ?? 0;
  const lines = Math.min(plan.rowCount, HISTORY_CLIENTS_AT_MOST);
  return [
    { name: OUR_SHEETS.settings, areas: changes.map(cellArea), rowCount: 0 },
    { name: OUR_SHEETS.portfolio, areas: undefined, rowCount: 0 },
    { name: OUR_SHEETS.history, areas: [cellArea({ row: lastRow, column: 0 })], rowCount: lastRow + lines },
  ];
}
