import { refuseObstacle } from '../core/obstacles';
import { isToBeAnswered, planSetup, type SetupPlan } from '../core/plan-setup';
import type { Refusal } from '../core/refusal';
import { stretchesOf } from '../core/stretches';
import type { SetupExtent } from '../core/setup-column';
import type { SetUp, Wishes } from '../pane/bridge';
import { drawSetup, type SetupRows } from './draw-setup';
import { findProtection } from './find-protection';
import { inTurn } from './in-turn';
import { measureWanted, type MeasuredList } from './measure-list';
import { readRows } from './read-rows';

/** Adds the assessment columns to a list, empty, with choices and questions. */
export function setUpList(wishes: Wishes, extent: SetupExtent): SetUp | Refusal {
  return inTurn(() => {
    const list = measureWanted(wishes);
    const plan = planSetup(list.head, extent);
    if (plan.is === 'refused') return plan;
    const columns = plan.columns.map(({ column }) => column);
    const area = {
      row: plan.headerRow,
      column: Math.min(...columns),
      rowCount: plan.rowCount - plan.headerRow,
      columnCount: columns.length,
    };
    const closed = findProtection(list.book, { sheet: list.sheet, area });
    if (closed !== undefined) return refuseObstacle({ is: 'protectedCells', ...closed });
    drawSetup(list.sheet, plan.columns, {
      headerRow: plan.headerRow,
      stretches: clientStretches(list, plan),
    });
    list.sheet.activate();
    SpreadsheetApp.flush();
    return { is: 'setUp', sheet: plan.sheet, headers: plan.columns.map(({ header }) => header) };
  });
}

function clientStretches({ sheet, toCell }: MeasuredList, plan: SetupPlan): SetupRows['stretches'] {
  const first = plan.headerRow + 1;
  const columnCount = (plan.places.find(({ field }) => field === 'client')?.column ?? 0) + 1;
  const rows = readRows(
    sheet,
    { row: first, column: 0, rowCount: plan.rowCount - first, columnCount },
    toCell,
  );
  const clients = [...rows.keys()].filter((offset) =>
    isToBeAnswered(plan, first + offset, rows[offset] ?? []),
  );
  return stretchesOf(clients.map((offset) => first + offset));
}
