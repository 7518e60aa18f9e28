import { refuseObstacle } from '../core/obstacles';
import { isToBeAnswered, planSetup, type SetupPlan } from '../core/plan-setup';
import type { Refusal } from '../core/refusal';
import type { SetupExtent } from '../core/setup-column';
import type { SetUp, Wishes } from '../pane/bridge';
import { drawSetup, type SetupRows } from './draw-setup';
import { findProtection } from './find-protection';
import { inTurn } from './in-turn';
import { measureList, type MeasuredList } from './measure-list';
import { readRows } from './read-rows';

/** Adds the assessment columns to a list, empty, with choices and questions. */
export function setUpList(wishes: Wishes, extent: SetupExtent): SetUp | Refusal {
  return inTurn(() => {
    const list = measureList(wishes);
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

/** More stretches of clients than this are dressed as one. */
const STRETCHES_AT_MOST = 50;

function clientStretches({ sheet, toCell }: MeasuredList, plan: SetupPlan): SetupRows['stretches'] {
  const first = plan.headerRow + 1;
  const columnCount = (plan.places.find(({ field }) => field === 'client')?.column ?? 0) + 1;
  const rows = readRows(
    sheet,
    { row: first, column: 0, rowCount: plan.rowCount - first, columnCount },
    toCell,
  );
  const stretches: { firstRow: number; lastRow: number }[] = [];
  rows.forEach((cells, offset) => {
    const row = first + offset;
    if (!isToBeAnswered(plan, row, cells)) return;
    const before = stretches[stretches.length - 1];
    if (before?.lastRow === row - 1) before.lastRow = row;
    else stretches.push({ firstRow: row, lastRow: row });
  });
  if (stretches.length <= STRETCHES_AT_MOST) return stretches;
  return [
    { firstRow: stretches[0]?.firstRow ?? first, lastRow: stretches[stretches.length - 1]?.lastRow ?? first },
  ];
}
