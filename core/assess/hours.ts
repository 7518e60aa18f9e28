import { LEVELS, type CycleId, type LevelNumber } from '../model/levels';
import type { Settings } from '../model/settings';
import { cleanFloat } from '../cells/rounding';
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

/** What the service takes and should bring in at a level, for clients of one size. */
export interface Budget {
  readonly hours: HourBudget;
  /** Hours a year of the target by cycle, unrounded. */
  readonly cycles: Readonly<Partial<Record<CycleId, number>>>;
  /** Money a month, to the cent, half up. */
  readonly mrrFloor: number;
  readonly mrrFloorCents: number;
  /** Fractions of the hours; absent at level 0. */
  readonly shares: { readonly it: number; readonly management: number } | undefined;
}

/** The budgets of clients of one size; index = level. */
export type Budgets = Readonly<Record<LevelNumber, Budget>>;

/** The budget of a client of some size at a level. */
export function budgetAt(level: LevelNumber, employees: number | undefined, settings: Settings): Budget {
  return budgetsOf(employees, settings)[level];
}

/** The budgets of a client of some size; there are but a few, made once for the settings. */
export function budgetsOf(employees: number | undefined, settings: Settings): Budgets {
  if (settings !== lastSettings) {
    lastBudgets = BUDGETS.get(settings) ?? [];
    BUDGETS.set(settings, lastBudgets);
    lastSettings = settings;
  }
  const sixths = sixthsOfBand(employees);
  return (lastBudgets[sixths] ??= makeBudgets(sixths, settings));
}

/** Index = sixths of the band. */
const BUDGETS = new WeakMap<Settings, (Budgets | undefined)[]>();
/** Those of the settings that were asked for last: a run asks for the same ones for each row. */
let lastSettings: Settings | undefined;
let lastBudgets: (Budgets | undefined)[] = [];

function makeBudgets(sixths: number, settings: Settings): Budgets {
  const at = (level: LevelNumber) => makeBudget(level, sixths, settings);
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}

function makeBudget(level: LevelNumber, sixths: number, { levels, hourlyRate }: Settings): Budget {
  const { hoursLow: low = 0, hoursHigh: high = 0, itPercent } = levels[level] ?? {};
  const exact = low + (sixths * (high - low)) / 6;
  const target = Math.floor(exact * 2 + 0.5 + ROUNDING_SLACK) / 2;
  const mrrFloor = toCents((target * hourlyRate) / 12);
  return {
    hours: { low, target, high },
    cycles: hoursByCycle(level, target),
    mrrFloor,
    mrrFloorCents: Math.round(mrrFloor * 100),
    shares:
      itPercent === undefined
        ? undefined
        : {
            it: cleanFloat(itPercent / 100),
            management: cleanFloat((100 - itPercent) / 100),
          },
  };
}

function hoursByCycle(level: LevelNumber, target: number): Budget['cycles'] {
  const parts = Object.entries(LEVELS[level].cycleParts);
  const sum = parts.reduce((total, [, part]) => total + part, 0);
  return Object.fromEntries(parts.map(([cycle, part]) => [cycle, (target * part) / sum]));
}

/** To the cent, half up. */
export function toCents(money: number): number {
  return Math.floor(money * 100 + 0.5 + ROUNDING_SLACK) / 100;
}

function sixthsOfBand(employees: number | undefined): number {
  if (employees === undefined) return SIXTHS_OF_UNKNOWN_SIZE;
  for (const { employeesFrom, sixths } of SIZE_SEGMENTS) if (employees >= employeesFrom) return sixths;
  return 0;
}
