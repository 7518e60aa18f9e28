import { withSurvey } from '../../core/plan-run';
import { sentencesOf, type Refusal } from '../../core/plan/refusal';
import type { RunPlan } from '../../core/plan/run-plan';
import type { Wishes } from '../../pane/bridge';
import { HostError } from '../../pane/host-error';
import { keyOfPlan, keyOfRows } from './hash-plan';
import { measureWanted, type MeasuredList } from './measure-list';
import { planList } from './plan-list';
import { readNames } from './read-names';

/** A list whose names have been looked through once. */
export interface SurveyedList {
  readonly is: 'surveyed';
  readonly list: MeasuredList;
  /** With what the names tell. */
  readonly plan: RunPlan;
  /** Tells what is asked of the list from anything else. */
  readonly asked: number;
  /** What the names and keys are, in their order. */
  readonly names: number;
  /** Zero-based rows of the clients. */
  readonly clientRows: readonly number[];
}

/** Measures a list, plans a run over it and looks through its names. Writes nothing. */
export function surveyList(wishes: Wishes): SurveyedList | Refusal {
  const list = measureWanted(wishes);
  const planned = planList(list);
  if (planned.is === 'refused') return planned;
  const { keys, clients, clientRows } = readNames(list, planned);
  const plan = withSurvey(planned, clients);
  if (plan.is === 'refused') return plan;
  return {
    is: 'surveyed',
    list,
    plan,
    asked: keyOfPlan(plan),
    names: keyOfRows(keys),
    clientRows,
  };
}

/** The same for a run that is under way. Throws a `HostError` where it cannot go on. */
export function surveyAgain(wishes: Wishes): SurveyedList {
  const surveyed = surveyList(wishes);
  if (surveyed.is === 'surveyed') return surveyed;
  throw new HostError(sentencesOf(surveyed));
}
