import { OUTPUTS, type OutputId } from '../model/outputs';
import type { Cell } from '../cells/cell';
import type { Assessment, NotScored } from './assess';
import { reasonFor } from './reason';
import { stepLines } from './steps';

/** The value of each of our columns for one client; `''` if it has none. */
export type OutputValues = Readonly<Record<OutputId, Cell>>;

/** What each column says of a scored client. Percents are fractions, dates are serials. */
const VALUES: Readonly<Record<Exclude<OutputId, 'notes'>, (assessment: Assessment) => Cell>> = {
  oml: ({ level }) => level,
  possible: ({ possibleLevel }) => possibleLevel,
  progress: ({ progress }) => progress,
  completeness: ({ completeness }) => completeness / 100,
  limitedBy: ({ limit }) => limit,
  hoursLow: ({ hours }) => hours.low,
  hoursTarget: ({ hours }) => hours.target,
  hoursHigh: ({ hours }) => hours.high,
  hoursGap: ({ hoursGap }) => hoursGap ?? '',
  itShare: ({ shares }) => shares?.it ?? '',
  managementShare: ({ shares }) => shares?.management ?? '',
  mrrFloor: ({ mrrFloor }) => mrrFloor,
  feeGap: ({ feeGap }) => feeGap ?? '',
  nextReview: ({ nextReview }) => nextReview ?? '',
  steps: stepLines,
  reason: reasonFor,
};

/** Makes the cells of these columns, side by side; of a client that is not scored all are blank but the notes. */
export function outputCells(
  ids: readonly OutputId[],
): (assessed: Assessment | NotScored, notes: string) => Cell[] {
  const values = ids.map((id) => (id === 'notes' ? undefined : VALUES[id]));
  return (assessed, notes) => {
    const isScored = assessed.is === 'scored';
    const cells = new Array<Cell>(values.length);
    for (let column = 0; column < values.length; column += 1) {
      const value = values[column];
      cells[column] = value === undefined ? notes : isScored ? value(assessed) : '';
    }
    return cells;
  };
}

/** The value of every column, by its id. */
export function outputValues(assessed: Assessment | NotScored, notes: string): OutputValues {
  const cells = allCells(assessed, notes);
  return Object.fromEntries(OUTPUTS.map(({ id }, index) => [id, cells[index] ?? ''])) as OutputValues; // every id is there
}

const allCells = outputCells(OUTPUTS.map(({ id }) => id));
