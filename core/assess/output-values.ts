import type { OutputId } from '../model/outputs';
import type { Cell } from '../workbook';
import type { Assessment, NotScored } from './assess';
import { reasonFor } from './reason';
import { stepLines } from './steps';

/** The value of each of our columns for one client; `''` where there is none. */
export type OutputValues = Readonly<Record<OutputId, Cell>>;

/** What our columns say of a client. Percents are fractions, dates are serials. */
export function outputValues(assessed: Assessment | NotScored, notes: string): OutputValues {
  if (assessed.is === 'notScored') return { ...NOTHING, notes };
  const { hours, shares } = assessed;
  return {
    oml: assessed.level,
    possible: assessed.possibleLevel,
    progress: assessed.progress,
    completeness: assessed.completeness / 100,
    limitedBy: assessed.limit,
    hoursLow: hours.low,
    hoursTarget: hours.target,
    hoursHigh: hours.high,
    hoursGap: assessed.hoursGap ?? '',
    itShare: shares?.it ?? '',
    managementShare: shares?.management ?? '',
    mrrFloor: assessed.mrrFloor,
    feeGap: assessed.feeGap ?? '',
    nextReview: assessed.nextReview ?? '',
    steps: stepLines(assessed),
    reason: reasonFor(assessed),
    notes,
  };
}

const NOTHING: OutputValues = {
  oml: '',
  possible: '',
  progress: '',
  completeness: '',
  limitedBy: '',
  hoursLow: '',
  hoursTarget: '',
  hoursHigh: '',
  hoursGap: '',
  itShare: '',
  managementShare: '',
  mrrFloor: '',
  feeGap: '',
  nextReview: '',
  steps: '',
  reason: '',
  notes: '',
};
