import { planSetup, type SetupPlan } from '../../core/plan-setup';
import type { Refusal } from '../../core/plan/refusal';
import { toFewRowRanges } from '../../core/cells/row-ranges';
import type { SetupExtent } from '../../core/plan/setup-column';
import type { SetUp } from '../../pane/bridge';
import type { RunRequest } from '../../core/plan/run-request';
import { HostError } from '../../pane/host-error';
import { styleSetup, type SetupRows } from '../apply/draw-setup';
import { findBlocker, type Writing } from '../read/find-blocker';
import { isAsMeasured } from '../read/is-unchanged';
import { withDocumentLock } from './with-document-lock';
import { measureWanted, type MeasuredList } from '../read/measure-list';
import { readNames } from '../read/read-names';
import { refuseWhileHeld, rememberedRun } from './run-state';
import { OUR_SHEETS } from '../../core/cells/cell';
import { settingsChanges } from '../../core/portfolio/settings-changes';
import { cellArea } from '../read/read-rows';
import { updateSettings } from '../apply/update-our-sheets';
import { retryTransient } from '../errors/retry-transient';
import { writeHeaders } from '../apply/write-headers';

/** Adds the assessment columns to a list, empty, with choices and questions, and lists them in the settings. */
export function setUpList(request: RunRequest, extent: SetupExtent): SetUp | Refusal {
  return withDocumentLock(() => {
    retryTransient(() => refuseWhileHeld(rememberedRun()));
    const planned = makeReady(request, extent, 1);
    if (planned.is === 'refused') return planned;
    const { list, plan } = planned;
    retryTransient(() => {
      writeHeaders(list.sheet, plan.headerRow, plan.columns);
      list.sheet.activate();
      SpreadsheetApp.flush();
    });
    return { is: 'setUp', sheet: plan.sheet, headers: plan.columns.map(({ header }) => header) };
  });
}

const ROUNDS = 4;

/** Makes the columns ready; again where the user has moved or added some meanwhile. */
function makeReady(request: RunRequest, extent: SetupExtent, round: number): PlannedColumns | Refusal {
  const planned = retryTransient(() => planColumns(request, extent));
  if (planned.is === 'refused') return planned;
  if (retryTransient(() => areReady(planned))) return planned;
  if (round < ROUNDS) return makeReady(request, extent, round + 1);
  throw new HostError('Someone is adding columns. Wait until they finish, then try again.');
}

/** Says whether list and settings still are as they were measured once all is ready for the heads. */
function areReady({ list, plan, rowRanges }: PlannedColumns): boolean {
  if (!updateSettings(list, plan.settings)) return false;
  styleSetup(list.sheet, plan.columns, { headerRow: plan.headerRow, rowRanges });
  const columns = plan.mappedColumns.map(({ column }) => column);
  return isAsMeasured(list, { headerRow: plan.headerRow, columns });
}

interface PlannedColumns extends Pick<SetupRows, 'rowRanges'> {
  readonly is: 'planned';
  readonly list: MeasuredList;
  readonly plan: SetupPlan;
}

function planColumns(request: RunRequest, extent: SetupExtent): PlannedColumns | Refusal {
  const list = measureWanted(request);
  const plan = planSetup(list.input, extent);
  if (plan.is === 'refused') return plan;
  if (list.foreignSheet !== undefined) return list.foreignSheet;
  const columns = plan.columns.map(({ column }) => column);
  const blocker = findBlocker(list, { ...plan, columns, sheets: [settingsOf(list, plan)] });
  if (blocker !== undefined) return blocker;
  return { is: 'planned', list, plan, rowRanges: toFewRowRanges(readNames(list, plan).clientRows) };
}

function settingsOf({ input }: MeasuredList, { settings }: SetupPlan): Writing['sheets'][number] {
  const changes = settingsChanges(settings, input.settingsSheet ?? []);
  return { name: OUR_SHEETS.settings, areas: changes.map(cellArea), rowCount: 0 };
}
