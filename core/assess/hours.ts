import { LEVELS, type CycleId, type LevelNumber } from '../model/levels';
import type { Settings } from '../model/settings';
import { SIXTHS_OF_UNKNOWN_SIZE, SIZE_SEGMENTS } from '../model/sizes';

/** Keeps a half that is a shade below itself as a binary fraction from being rounded down. */
const ROUNDING_SLACK = 1e-7;

/** Hours a year. */
export interface HourBudget {
  readonly low: number;
  /** To the nearest half hour, half up. */
  readonly target: number;
  readonly high: number;
}

/** The hours a year of a client of some size at a level. */
export function hourBudget(
  level: LevelNumber,
  employees: number | undefined,
  { levels }: Settings,
): HourBudget {
  const { hoursLow: low = 0, hoursHigh: high = 0 } = levels[level] ?? {};
  const target = low + (sixthsOfBand(employees) * (high - low)) / 6;
  return { low, target: Math.floor(target * 2 + 0.5 + ROUNDING_SLACK) / 2, high };
}

/** The parts of the target that fall on each cycle, unrounded. */
export function hoursByCycle(level: LevelNumber, target: number): Partial<Record<CycleId, number>> {
  const parts = Object.entries(LEVELS[level].cycleParts);
  const sum = parts.reduce((total, [, part]) => total + part, 0);
  return Object.fromEntries(parts.map(([cycle, part]) => [cycle, (target * part) / sum]));
}

/** The MRR floor in money a month, to the cent, half up. */
export function mrrFloor(targetHours: number, { hourlyRate }: Settings): number {
  return toCents((targetHours * hourlyRate) / 12);
}

/** To the cent, half up. */
export function toCents(money: number): number {
  return Math.floor(money * 100 + 0.5 + ROUNDING_SLACK) / 100;
}

function sixthsOfBand(employees: number | undefined): number {
  if (employees === undefined) return SIXTHS_OF_UNKNOWN_SIZE;
  return SIZE_SEGMENTS.find(({ employeesFrom }) => employees >= employeesFrom)?.sixths ?? 0;
}
