import type { RunPlan } from '../plan/run-plan';
import { fieldHeader, type FieldId } from '../model/fields';
import { FIRST_SOLD_LEVEL } from './gain';
import type { Tally } from './tally';

/** Why no client is at a level that a figure is about. */
export const NOBODY_SOLD = 'no client at OML 3 or above';
export const NOBODY_BELOW = 'no client at OML 2 or below';
/** Why a figure over the scored clients has no data. */
export const NOBODY_SCORED = 'no client is scored';
/** Why nobody can be said to wait for the MSP. */
export const MSP_LEVEL_NOT_SET = 'MSP level not set';

/** Of each figure without data, by its name, the header that is missing or empty, or the reason in words. */
export function missingData({ settings }: RunPlan, tally: Tally): Readonly<Record<string, string>> {
  const clientsFrom = (first: number, last: number) =>
    tally.levels.slice(first, last + 1).reduce((sum, { clients }) => sum + clients, 0);
  const scored = clientsFrom(0, tally.levels.length - 1);
  const sold = clientsFrom(FIRST_SOLD_LEVEL, tally.levels.length - 1);
  const missing: Record<string, string> = {};
  const needs = (figures: readonly string[], known: number, why: string) => {
    if (known === 0) for (const figure of figures) missing[figure] ??= scored === 0 ? NOBODY_SCORED : why;
  };
  const header = (field: FieldId) => fieldHeader(field);
  needs(OVER_SCORED, scored, NOBODY_SCORED);
  needs(['feeGap', 'notCovered', 'unbilledService'], sold, NOBODY_SOLD);
  needs(['adviceCarried'], scored - sold, NOBODY_BELOW);
  needs(OVER_HOURS, tally.vcioHours.clients, header('vcioHours'));
  needs(['adviceCarried'], tally.adviceCarried.clients, header('vcioHours'));
  needs(['feeGap'], tally.feeGap.clients, header('vcioFee'));
  needs(['notCovered', 'unbilledService'], tally.notCovered.clients, missingOfService(tally));
  needs(['mspMrr', 'mrrFloorShare', 'leftOut.affordability'], tally.mspMrr.clients, header('mspMrr'));
  needs(['feesBilled'], tally.vcioFee.clients, header('vcioFee'));
  needs(['reviewsOverdue'], tally.known.lastReview, header('lastReview'));
  needs(['load.atTargets', 'limitedBy.Target reached'], tally.known.targetLevel, header('targetLevel'));
  needs(
    ['limitedBy.Client readiness', 'leftOut.readiness'],
    tally.known.clientMaturity,
    header('clientMaturity'),
  );
  needs(['accountManagers'], tally.known.accountManager, header('accountManager'));
  needs(
    ['limitedBy.MSP practice', 'leftOut.mspLevel'],
    settings.mspLevel === undefined ? 0 : scored,
    MSP_LEVEL_NOT_SET,
  );
  return missing;
}

/** The service at OML 3 and up needs hours and fee of one client. */
function missingOfService({ feeGap }: Tally): string {
  return fieldHeader(feeGap.clients === 0 ? 'vcioFee' : 'vcioHours');
}

const OVER_SCORED = [
  ...['hoursTarget', 'hoursLow', 'hoursHigh', 'itHours', 'managementHours', 'mrrFloor'],
  ...['load.now', 'load.oneLevelUp', 'averageCompleteness'],
];
const OVER_HOURS = ['hoursSpent', 'load.spent', 'overServed', 'underServed', 'notCovered', 'unbilledService'];
