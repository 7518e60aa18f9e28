import { TOP_LEVEL, type CycleId } from '../model/levels';
import type { Limit } from '../model/limits';
import { PRACTICES } from '../model/practices';
import { hasYesOrNo, type AnswerCodes } from '../model/answer-codes';
import type { Settings } from '../model/settings';
import type { ClientFacts } from '../read/facts';
import { cleanFloat } from '../cells/rounding';
import { keptByGate, type Gate } from './gates';
import { budgetsOf, toCents, type Budget, type Budgets, type HourBudget } from './hours';
import { limitedBy } from './limited-by';
import { nextReview, reviewInterval } from './next-review';
import type { PackageAnswers } from './packages';
import { settleAnswers } from './settle-answers';
import { standingOf, type Standing } from './standing';

/** A client's score with the evidence for it; every number and word the owner reads is drawn from this one value. */
export interface Assessment extends Standing {
  readonly is: 'scored';
  readonly facts: ClientFacts;
  /** The answers that counted. */
  readonly answers: AnswerCodes;
  readonly limit: Limit;
  /** Practices that are still missing for the next level; 0 at the top and where the target is reached. */
  readonly stepsLeft: number;
  /** OML and the part of the next gate that is met, one decimal. */
  readonly progress: number;
  /** Share of the practices that are answered, whole percent 0–100. */
  readonly completeness: number;
  /** What each level takes and should bring in for a client of this size. */
  readonly budgets: Budgets;
  readonly hours: HourBudget;
  /** Hours a year of the target by cycle, unrounded. */
  readonly cycles: Readonly<Partial<Record<CycleId, number>>>;
  /** Fractions of the hours; absent at level 0. */
  readonly shares: Budget['shares'];
  /** Percent 0–100; absent at level 0. */
  readonly itPercent: number | undefined;
  /** Money a month. */
  readonly mrrFloor: number;
  /** Money a month that the fee lacks to the floor; negative where it is above. Absent below OML 3 or without a fee. */
  readonly feeGap: number | undefined;
  /** Hours a year spent above the target. */
  readonly hoursGap: number | undefined;
  /** Whether the level or the cadence asks for a review every so often. */
  readonly hasReviewInterval: boolean;
  /** Serial of the day; absent where the day of the run is not known. */
  readonly nextReview: number | undefined;
  /** Whether the next review lies before the day of the run. */
  readonly isOverdue: boolean;
  /** Serial of the day of the run, where it is known. */
  readonly today: number | undefined;
  readonly settings: Settings;
}

/** A client without a score, and why. */
export interface NotScored {
  readonly is: 'notScored';
  readonly because: 'inactive' | 'noClient' | 'unanswered';
  readonly facts: ClientFacts;
}

/** Whether Active or Client Type puts the row out: nothing else is said of it. */
export function isPutOut(assessed: Assessment | NotScored): boolean {
  return assessed.is === 'notScored' && assessed.because !== 'unanswered';
}

/** What a client is assessed by beside its own row. */
export interface AssessContext {
  readonly settings: Settings;
  /** Serial of the day of the run; without it there is no next review. */
  readonly today: number | undefined;
  /** The answers that packages give; absent if there are no packages. */
  readonly packages?: PackageAnswers | undefined;
}

/** Scores a client. */
export function assess(
  facts: ClientFacts,
  { settings, today, packages }: AssessContext,
): Assessment | NotScored {
  if (facts.inactive !== undefined) return { is: 'notScored', because: 'inactive', facts };
  if (facts.noClient !== undefined) return { is: 'notScored', because: 'noClient', facts };
  const answers = settleAnswers(facts, packages);
  if (!answers.some(hasYesOrNo)) return { is: 'notScored', because: 'unanswered', facts };
  const standing = standingOf(answers, facts, settings);
  const { gates, level, possibleLevel, isTargetReached, waitsForMsp, maturityNeeded } = standing;
  const budgets = budgetsOf(facts.employees, settings);
  const { hours, cycles, mrrFloor, shares } = budgets[level];
  const interval = reviewInterval(level, facts.cadence);
  const review = today === undefined ? undefined : nextReview(interval, facts.lastReview, today);
  return {
    is: 'scored',
    gates,
    level,
    possibleLevel,
    isTargetReached,
    waitsForMsp,
    maturityNeeded,
    facts,
    answers,
    limit: limitedBy(standing, answers, settings),
    stepsLeft: stepsLeftOf(standing),
    progress: progressOf(standing),
    completeness: completenessOf(standing),
    budgets,
    hours,
    cycles,
    shares,
    itPercent: settings.levels[level]?.itPercent,
    mrrFloor,
    feeGap: level >= 3 && facts.vcioFee !== undefined ? toCents(mrrFloor - facts.vcioFee) : undefined,
    hoursGap: facts.vcioHours === undefined ? undefined : cleanFloat(facts.vcioHours - hours.target),
    hasReviewInterval: interval !== undefined,
    nextReview: review,
    isOverdue: review !== undefined && today !== undefined && review < today,
    today,
    settings,
  };
}

/** The gate above the client's level; absent at the top. */
export function nextGate({ gates, level }: Pick<Standing, 'gates' | 'level'>): Gate | undefined {
  return gates[level];
}

/** Practices between the client and the next level; what waits for the MSP or for the client's maturity is none. */
function stepsLeftOf(standing: Standing): number {
  const gate = nextGate(standing);
  return gate === undefined || standing.isTargetReached ? 0 : gate.wanted - gate.met;
}

function progressOf(standing: Standing): number {
  const gate = nextGate(standing);
  return gate === undefined ? TOP_LEVEL : progressBelow(gate);
}

/** Of a client below the gate. */
const progressBelow = keptByGate(
  ({ level, met, wanted }) => level - 1 + Math.min(9, Math.floor((met * 10) / wanted)) / 10,
);

function completenessOf({ gates }: Standing): number {
  let answered = 0;
  for (const gate of gates) answered += gate.answered;
  return Math.floor((answered * 100) / PRACTICES.length + 0.5);
}
