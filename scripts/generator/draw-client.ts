import type { Answer } from '../../core/model/answers';
import { LEVELS, type LevelNumber } from '../../core/model/levels';
import { PRACTICES, SUPPORTING_WANTED } from '../../core/model/practices';
import type { Random } from '../random';

/** A randomly drawn client; what is not recorded is `undefined`. */
export interface DrawnClient {
  readonly manager: number;
  readonly isActive: boolean;
  readonly employees: number;
  readonly mspMrr: number;
  readonly vcioFee: number | undefined;
  readonly vcioHours: number | undefined;
  readonly itFocus: number | undefined;
  readonly clientMaturity: number | undefined;
  readonly targetLevel: number | undefined;
  readonly daysSinceReview: number | undefined;
  readonly cadence: string;
  /** In the order of the practices. */
  readonly answers: readonly Answer[];
}

/** Of a hundred clients, 9 are at OML 0, 37 at OML 1, 34 at OML 2, 14 at OML 3, 5 at OML 4 and 1 at OML 5. */
const LEVELS_OF_100: readonly LevelNumber[] = [9, 37, 34, 14, 5, 1].flatMap((count, index) =>
  Array.from({ length: count }, () => LEVELS[index]?.level ?? 0),
);
const CADENCES = [
  ['', 'none', 'ad-hoc'],
  ['ad-hoc', 'as needed', 'annual', ''],
  ['quarterly', 'annual, quarterly', 'QBR', ''],
  ['quarterly, monthly, weekly', 'annual, quarterly, monthly, weekly', 'quarterly / monthly'],
  ['annual, quarterly, monthly, weekly', 'weekly, monthly, quarterly'],
  ['annual, quarterly, monthly, weekly', 'weekly'],
] as const satisfies readonly (readonly [string, ...string[]])[];
/** Ids of the required practices; index = level. */
const REQUIRED_OF_LEVEL: readonly (readonly string[])[] = LEVELS.map(({ level }) =>
  PRACTICES.filter((practice) => practice.gate === 'required' && practice.level === level).map(
    ({ id }) => id,
  ),
);
/** Account managers of a list of any size. */
const MANAGER_COUNT = 12;

/** Draws a client: first its intended level, then what goes with that level, with the usual exceptions. */
export function drawClient(random: Random): DrawnClient {
  const level = LEVELS_OF_100[random.whole(0, 99)] ?? 0;
  const isManaged = level >= 3;
  const isUnserved = level === 0;
  const employees = drawEmployees(level, random);
  return {
    manager: random.whole(1, MANAGER_COUNT),
    isActive: !random.isTrue(0.04),
    employees,
    mspMrr: employees * random.whole(80, 150),
    vcioFee: random.isTrue(isManaged ? 0.9 : 0.1) ? drawFee(level, random) : undefined,
    vcioHours: random.isTrue(isUnserved ? 0.1 : 0.85) ? drawHours(level, random) : undefined,
    itFocus: random.isTrue(0.7)
      ? Math.min(100, (LEVELS[level].itPercent ?? 80) + random.whole(-4, 4) * 5)
      : undefined,
    clientMaturity: random.isTrue(0.8) ? withinLevels(level + random.whole(-1, 1)) : undefined,
    targetLevel: random.isTrue(0.7) ? withinLevels(level + random.whole(0, 2)) : undefined,
    daysSinceReview: random.isTrue(isUnserved ? 0.1 : 0.85)
      ? random.whole(1, isManaged ? 45 : 240)
      : undefined,
    cadence: random.oneOf(CADENCES[level]),
    answers: drawAnswers(level, random),
  };
}

/** Clients at higher levels are larger; sizes are skewed, as in real life. */
function drawEmployees(level: LevelNumber, random: Random): number {
  const spread = (random.fraction() + random.fraction() - 1) * 1.3;
  return Math.max(2, Math.round(Math.exp(2.6 + level * 0.4 + spread)));
}

function drawFee(level: LevelNumber, random: Random): number {
  return random.isTrue(0.2) ? 0 : random.whole(5, 40) * 10 * Math.max(1, level);
}

/** In half hours; one client in five spends hours that do not fit its level. */
function drawHours(level: LevelNumber, random: Random): number {
  const { hoursLow, hoursHigh } = LEVELS[level];
  return (random.isTrue(0.2) ? random.whole(0, 90) : random.whole(hoursLow * 2, hoursHigh * 2)) / 2;
}

/** Answers that pass the gates up to the level but not the next, though they may meet much of it. */
function drawAnswers(level: LevelNumber, random: Random): readonly Answer[] {
  // Not yet asked.
  if (random.isTrue(0.01)) return PRACTICES.map(() => 'unknown');
  // What keeps the client from OML 3 is mostly the contract.
  const missing = level === 2 && random.isTrue(0.7) ? 'separateContract' : drawMissing(level, random);
  const supportingMet = [0, 0, 0, 0, 0, 0];
  return PRACTICES.map((practice) => {
    if (practice.level > level) {
      if (practice.id === missing || level === 0) return drawNotYes(random);
      if (practice.level === level + 1 && random.isTrue(0.45)) return 'yes';
      return practice.id === 'customSolutions' && random.isTrue(0.3) ? 'n/a' : drawNotYes(random);
    }
    if (practice.gate === 'required') return 'yes';
    const met = supportingMet[practice.level] ?? 0;
    if (met >= SUPPORTING_WANTED[practice.level] && random.isTrue(0.5)) return drawNotYes(random);
    supportingMet[practice.level] = met + 1;
    return 'yes';
  });
}

/** The required practice that fails the next gate. */
function drawMissing(level: LevelNumber, random: Random): string | undefined {
  const required = REQUIRED_OF_LEVEL[level + 1] ?? [];
  return required[random.whole(0, required.length - 1)];
}

function drawNotYes(random: Random): Answer {
  return random.isTrue(0.75) ? 'no' : 'unknown';
}

function withinLevels(level: number): number {
  return Math.min(5, Math.max(1, level));
}
