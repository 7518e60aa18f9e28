import { TOP_LEVEL, type CycleId } from '../model/levels';
import type { Limit } from '../model/limits';
import { PRACTICES } from '../model/practices';
import type { Settings } from '../model/settings';
import type { ClientFacts } from '../read/facts';
import { withoutBinaryTraces } from '../rounding';
import type { Gate } from './climb';
import { hourBudget, hoursByCycle, mrrFloor, toCents, type HourBudget } from './hours';
import { limitedBy } from './limited-by';
import { nextReview } from './next-review';
import { settleAnswers, type Answers } from './settle-answers';
import { standingOf, type Standing } from './standing';

/** A client's score with the evidence for it; every number and word the owner reads is drawn from this one value. */
export interface Assessment extends Standing {
  readonly is: 'scored';
  readonly facts: ClientFacts;
  /** The answers that counted. */
  readonly answers: Answers;
  readonly limit: Limit;
  /** OML and the part of the next gate that is met, one decimal. */
  readonly progress: number;
  /** Share of the practices that are answered, whole percent 0–100. */
  readonly completeness: number;
  readonly hours: HourBudget;
  /** Hours a year of the target by cycle, unrounded. */
  readonly cycles: Partial<Record<CycleId, number>>;
  /** Percent 0–100; absent at level 0. */
  readonly itPercent: number | undefined;
  /** Money a month. */
  readonly mrrFloor: number;
  /** Money a month that the fee lacks to the floor; negative where it is above. Absent below OML 3 or without a fee. */
  readonly feeGap: number | undefined;
  /** Hours a year spent above the target. */
  readonly hoursGap: number | undefined;
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
  readonly because: 'inactive' | 'unanswered';
  readonly facts: ClientFacts;
}

/** Scores a client. */
export function assess(
  facts: ClientFacts,
  settings: Settings,
  today: number | undefined,
): Assessment | NotScored {
  if (!facts.isActive) return { is: 'notScored', because: 'inactive', facts };
  const answers = settleAnswers(facts);
  const given = PRACTICES.map(({ id }) => answers[id]);
  if (!given.some((answer) => answer === 'yes' || answer === 'no')) {
    return { is: 'notScored', because: 'unanswered', facts };
  }
  const standing = standingOf(answers, facts.clientMaturity, settings);
  const hours = hourBudget(standing.level, facts.employees, settings);
  const floor = mrrFloor(hours.target, settings);
  const review = today === undefined ? undefined : nextReview(standing.level, facts.lastReview, today);
  return {
    is: 'scored',
    ...standing,
    facts,
    answers,
    limit: limitedBy(standing, answers, settings),
    progress: progressOf(standing),
    completeness: completenessOf(given),
    hours,
    cycles: hoursByCycle(standing.level, hours.target),
    itPercent: settings.levels[standing.level]?.itPercent,
    mrrFloor: floor,
    feeGap: standing.level >= 3 && facts.vcioFee !== undefined ? toCents(floor - facts.vcioFee) : undefined,
    hoursGap: facts.vcioHours === undefined ? undefined : withoutBinaryTraces(facts.vcioHours - hours.target),
    nextReview: review,
    isOverdue: review !== undefined && today !== undefined && review < today,
    today,
    settings,
  };
}

/** The gate above the client's level; absent at the top. */
export function nextGate({ gates, level }: Pick<Standing, 'gates' | 'level'>): Gate | undefined {
  return gates.find((gate) => gate.level === level + 1);
}

function progressOf(standing: Standing): number {
  const gate = nextGate(standing);
  if (gate === undefined) return TOP_LEVEL;
  const met = gate.requiredMet + Math.min(gate.supportingWanted, gate.supportingMet);
  const wanted = gate.required.length + gate.supportingWanted;
  return standing.level + Math.min(9, Math.floor((met * 10) / wanted)) / 10;
}

function completenessOf(given: readonly string[]): number {
  const answered = given.filter((answer) => answer !== 'unknown').length;
  return Math.floor((answered * 100) / given.length + 0.5);
}
