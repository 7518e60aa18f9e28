import { planSetup, type SetupPlan } from '../../core/plan-setup';
import type { Refusal } from '../../core/plan/refusal';
import { fewStretchesOf } from '../../core/cells/row-ranges';
import type { SetupExtent } from '../../core/plan/setup-column';
import type { SetUp, Wishes } from '../../pane/bridge';
import { HostError } from '../../pane/host-error';
import { dressSetup, type SetupRows } from '../apply/draw-setup';
import { findObstacle, type Writing } from '../read/find-blocker';
import { isAsMeasured } from '../read/is-unchanged';
import { inTurn } from './with-document-lock';
import { measureWanted, type MeasuredList } from '../read/measure-list';
import { readNames } from '../read/read-names';
import { refuseWhileHeld, rememberedRun } from './run-state';
import { OUR_SHEETS } from '../../core/cells/cell';
import { settingsChanges } from '../../core/portfolio/settings-changes';
import { cellArea } from '../read/read-rows';
import { updateSettings } from '../apply/update-our-sheets';
import { tryAgain } from '../errors/retry-transient';
import { writeHeads } from '../apply/write-heads';

/** Adds the assessment columns to a list, empty, with choices and questions, and lists them in the settings. */
export function setUpList(wishes: Wishes, extent: SetupExtent): SetUp | Refusal {
  return inTurn(() => {
    tryAgain(() => refuseWhileHeld(rememberedRun()));
    const planned = makeReady(wishes, extent, 1);
    if (planned.is === 'refused') return planned;
    const { list, plan } = planned;
    tryAgain(() => {
      writeHeads(list.sheet, plan.headerRow, plan.columns);
      list.sheet.activate();
      SpreadsheetApp.flush();
    });
    return { is: 'setUp', sheet: plan.sheet, headers: plan.columns.map(({ header }) => header) };
  });
}

const ROUNDS = 4;

/** Makes the columns ready; again where the user has moved or added some meanwhile. */
function makeReady(wishes: Wishes, extent: SetupExtent, round: number): PlannedColumns | Refusal {
  const planned = tryAgain(() => planColumns(wishes, extent));
  if (planned.is === 'refused') return planned;
  if (tryAgain(() => areReady(planned))) return planned;
  if (round < ROUNDS) return makeReady(wishes, extent, round + 1);
  throw new HostError('Someone is adding columns. Wait until they finish, then try again.');
}

/** Says whether list and settings still are as they were measured once all is ready for the heads. */
function areReady({ list, plan, stretches }: PlannedColumns): boolean {
  if (!updateSettings(list, plan.settings)) return false;
  dressSetup(list.sheet, plan.columns, { headerRow: plan.headerRow, stretches });
  const columns = plan.places.map(({ column }) => column);
  return isAsMeasured(list, { headerRow: plan.headerRow, columns });
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
  if (list.foreignSheet !== undefined) return list.foreignSheet;
  const columns = plan.columns.map(({ column }) => column);
  const obstacle = findObstacle(list, { ...plan, columns, sheets: [settingsOf(list, plan)] });
  if (obstacle !== undefined) return obstacle;
  return { is: 'planned', list, plan, stretches: fewStretchesOf(readNames(list, plan).clientRows) };
}

function settingsOf({ head }: MeasuredList, { settings }: SetupPlan): Writing['sheets'][number] {
  const changes = settingsChanges(settings, head.settingsSheet ?? []);
  return { name: OUR_SHEETS.settings, areas: changes.map(cellArea), rowCount: 0 };
}
