import type { LevelNumber } from '../model/levels';
import type { Settings } from '../model/settings';
import type { Assessment } from './assess';
import { budgetAt } from './hours';
import { withAnswer } from '../model/answer-codes';
import { withImpliedAdvice } from './settle-answers';
import { standingOf } from './standing';
import type { Step } from './steps';

/** What would follow from steps taken. */
export interface Outcome {
  readonly level: LevelNumber;
  /** Hours a year. */
  readonly hoursTarget: number;
  /** Money a month. */
  readonly mrrFloor: number;
}

/** What would follow if these steps were taken together; those that are about no practice change nothing. */
export function whatIf({ answers, facts, settings }: Assessment, steps: readonly Step[]): Outcome {
  const met = steps.reduce(
    (codes, { practice }) => (practice === undefined ? codes : withAnswer(codes, practice, 'yes')),
    answers,
  );
  const { level } = standingOf(withImpliedAdvice(met), facts, settings);
  return outcomeAt(level, facts.employees, settings);
}

/** The hours and the floor of a client of some size at a level. */
export function outcomeAt(level: LevelNumber, employees: number | undefined, settings: Settings): Outcome {
  const { hours, mrrFloor } = budgetAt(level, employees, settings);
  return { level, hoursTarget: hours.target, mrrFloor };
}
