import { isToBeAnswered, planSetup, type SetupPlan } from '../core/plan-setup';
import type { Refusal } from '../core/refusal';
import { fewStretchesOf } from '../core/stretches';
import type { SetupExtent } from '../core/setup-column';
import type { SetUp, Wishes } from '../pane/bridge';
import { HostError } from '../pane/host-error';
import { addSetupHeads, dressSetup, type SetupRows } from './draw-setup';
import { findObstacle } from './find-obstacle';
import { inTurn } from './in-turn';
import { measureWanted, type MeasuredList } from './measure-list';
import { readRows } from './read-rows';
import { refuseWhileHeld, rememberedRun } from './run-state';
import { tryAgain } from './try-again';

/** Adds the assessment columns to a list, empty, with choices and questions. */
export function setUpList(wishes: Wishes, extent: SetupExtent): SetUp | Refusal {
  return inTurn(() => {
    tryAgain(() => refuseWhileHeld(rememberedRun()));
    const planned = makeReady(wishes, extent, 1);
    if (planned.is === 'refused') return planned;
    const { list, plan } = planned;
    tryAgain(() => {
      addSetupHeads(list.sheet, plan.columns, plan.headerRow);
      list.sheet.activate();
      SpreadsheetApp.flush();
    });
    return { is: 'setUp', sheet: plan.sheet, headers: plan.columns.map(({ header }) => header) };
  });
}

const ROUNDS = 4;

/** Makes the columns ready; again where the user has typed another right of the list meanwhile. */
function makeReady(wishes: Wishes, extent: SetupExtent, round: number): PlannedColumns | Refusal {
  const planned = tryAgain(() => planColumns(wishes, extent));
  if (planned.is === 'refused') return planned;
  const { list, plan, stretches } = planned;
  tryAgain(() => dressSetup(list.sheet, plan.columns, { headerRow: plan.headerRow, stretches }));
  const isMoved = tryAgain(() => list.sheet.getLastColumn()) !== list.head.columnCount;
  if (!isMoved) return planned;
  if (round < ROUNDS) return makeReady(wishes, extent, round + 1);
  throw new HostError('Columns of the list keep moving: try again when nobody adds any.');
}

interface PlannedColumns extends Pick<SetupRows, 'stretches'> {
  readonly is: 'planned';
  readonly list: MeasuredList;
  readonly plan: SetupPlan;
}

function planColumns(wishes: Wishes, extent: SetupExtent): PlannedColumns | Refusal {
  const list = measureWanted(wishes);
  const plan = planSetup(list.head, extent);
  if (plan.is === 'refused') return plan;
  const columns = plan.columns.map(({ column }) => column);
  const obstacle = findObstacle(list, { ...plan, columns, sheets: [] });
  return obstacle ?? { is: 'planned', list, plan, stretches: clientStretches(list, plan) };
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
  return fewStretchesOf(clients.map((offset) => first + offset));
}
