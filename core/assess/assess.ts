import { TOP_LEVEL, type CycleId } from '../model/levels';
import type { Limit } from '../model/limits';
import { PRACTICES } from '../model/practices';
import type { AnswerCodes } from '../model/answer-codes';
import type { Settings } from '../model/settings';
import type { ClientFacts } from '../read/facts';
import { withoutBinaryTraces } from '../rounding';
import { keptByGate, type Gate } from './gates';
import { budgetAt, toCents, type Budget, type HourBudget } from './hours';
import { limitedBy } from './limited-by';
import { nextReview } from './next-review';
import { settleAnswers } from './settle-answers';
import { standingOf, type Standing } from './standing';

/** A client's score with the evidence for it; every number and word the owner reads is drawn from this one value. */
export interface Assessment extends Standing {
  readonly is: 'scored';
  readonly facts: ClientFacts;
  /** The answers that counted. */
  readonly answers: AnswerCodes;
  readonly limit: Limit;
  /** OML and the part of the next gate that is met, one decimal. */
  readonly progress: number;
  /** Share of the practices that are answered, whole percent 0–100. */
  readonly completeness: number;
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
  const standing = standingOf(answers, facts.clientMaturity, settings);
  if (!standing.gates.some(({ hasYesOrNo }) => hasYesOrNo)) {
    return { is: 'notScored', because: 'unanswered', facts };
  }
  const { level, gates, confirmed, possible, cap, possibleLevel, maturityNeeded } = standing;
  const { hours, cycles, mrrFloor, shares } = budgetAt(level, facts.employees, settings);
  const review = today === undefined ? undefined : nextReview(level, facts.lastReview, today);
  return {
    is: 'scored',
    gates,
    confirmed,
    possible,
    cap,
    level,
    possibleLevel,
    maturityNeeded,
    facts,
    answers,
    limit: limitedBy(standing, answers, settings),
    progress: progressOf(standing),
    completeness: completenessOf(standing),
    hours,
    cycles,
    shares,
    itPercent: settings.levels[level]?.itPercent,
    mrrFloor,
    feeGap: level >= 3 && facts.vcioFee !== undefined ? toCents(mrrFloor - facts.vcioFee) : undefined,
    hoursGap: facts.vcioHours === undefined ? undefined : withoutBinaryTraces(facts.vcioHours - hours.target),
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

function progressOf(standing: Standing): number {
  const gate = nextGate(standing);
  return gate === undefined ? TOP_LEVEL : progressBelow(gate);
}

/** Of a client below the gate. */
const progressBelow = keptByGate((gate) => {
  const met = gate.requiredMet + Math.min(gate.supportingWanted, gate.supportingMet);
  const wanted = gate.required.length + gate.supportingWanted;
  return gate.level - 1 + Math.min(9, Math.floor((met * 10) / wanted)) / 10;
});

function completenessOf({ gates }: Standing): number {
  let answered = 0;
  for (const gate of gates) answered += gate.answered;
  return Math.floor((answered * 100) / PRACTICES.length + 0.5);
}
