import type { OutputId } from '../model/outputs';
import type { Cell } from '../workbook';
import type { Assessment, NotScored } from './assess';
import { withoutBinaryTraces } from '../rounding';
import { reasonFor } from './reason';
import { nextSteps } from './steps';

/** The value of each of our columns for one client; `''` where there is none. */
export type OutputValues = Readonly<Record<OutputId, Cell>>;

/** What our columns say of a client. Percents are fractions, dates are serials. */
export function outputValues(assessed: Assessment | NotScored, notes: readonly string[]): OutputValues {
  if (assessed.is === 'notScored') return { ...NOTHING, notes: notes.join('; ') };
  const { hours, itPercent, settings } = assessed;
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
    itShare: itPercent === undefined ? '' : withoutBinaryTraces(itPercent / 100),
    managementShare: itPercent === undefined ? '' : withoutBinaryTraces((100 - itPercent) / 100),
    mrrFloor: assessed.mrrFloor,
    feeGap: assessed.feeGap ?? '',
    nextReview: assessed.nextReview ?? '',
    steps: numberedLines(
      nextSteps(assessed)
        .slice(0, settings.stepsPerCell)
        .map(({ text }) => text),
    ),
    reason: reasonFor(assessed),
    notes: notes.join('; '),
  };
}

function numberedLines(lines: readonly string[]): string {
  return lines.map((line, index) => `${index + 1}. ${line}`).join('\n');
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
