import { budgetAt } from '../assess/hours';
import { LEVELS, type LevelNumber } from '../model/levels';
import { SIZE_SEGMENTS } from '../model/sizes';
import type { RunPlan } from '../plan/run-plan';
import { clientColumns, KNOWN_HOURS, type Criterion } from './client-columns';
import { FIRST_SOLD_LEVEL } from './gain';
import { settingReference } from './settings-sheet';
import type { Sum, Tally } from './tally';

/** Characters that a formula may have in Excel. */
const LONGEST_FORMULA = 8192;

/**
 * The MRR floor a month of the clients of some levels that meet the criteria, at the rate of the settings. A floor is
 * rounded for each client, so each of the few target hours that a level has is counted and rounded by itself.
 */
export function floorFormula(
  plan: RunPlan,
  levels: readonly LevelNumber[],
  ...criteria: readonly Criterion[]
): string | undefined {
  const columns = clientColumns(plan);
  const rate = settingReference('hourlyRate');
  const terms = targetsOf(plan, levels).map((hours) => {
    const count = columns.count(...criteria, ['hoursTarget', hours]);
    return count === undefined ? undefined : `${count}*ROUND(${hours}*${rate}/12${plan.formulaSeparator}2)`;
  });
  const sum = terms.join('+');
  return terms.length === 0 || terms.includes(undefined) || sum.length > LONGEST_FORMULA ? undefined : sum;
}

/** Every number of target hours above 0 that clients of these levels can have, as formulas write it. */
function targetsOf({ settings }: RunPlan, levels: readonly LevelNumber[]): readonly string[] {
  const sizes = [undefined, ...SIZE_SEGMENTS.map(({ employeesFrom }) => employeesFrom)];
  const targets = levels.flatMap((level) =>
    sizes.map((size) => budgetAt(level, size, settings).hours.target),
  );
  return [...new Set(targets)]
    .filter((hours) => hours > 0)
    .sort((one, other) => one - other)
    .map((hours) => (Number.isInteger(hours) ? `${hours}` : `${hours * 2}/2`));
}

/** The levels that are sold apart from the MSP contract. */
export const SOLD_LEVELS = LEVELS.map(({ level }) => level).filter((level) => level >= FIRST_SOLD_LEVEL);

/**
 * What hours are worth at the rate of the settings beyond the fee of the same client, a year, rounded once. Such a
 * formula calculates row by row, so there is none where a cell on its way is neither a number nor blank.
 */
export function uncoveredFormula(
  plan: RunPlan,
  tally: Tally,
  which: 'adviceCarried' | 'notCovered',
): string | undefined {
  const columns = clientColumns(plan);
  const rate = settingReference('hourlyRate');
  const [client, level, hours, fee] = (['client', 'oml', 'vcioHours', 'vcioFee'] as const).map((id) =>
    columns.range(id),
  );
  const isBelow = which === 'adviceCarried';
  if (hours === undefined || !isPlain(tally.vcioHours)) return undefined;
  if (fee === undefined) {
    const sum = columns.sum('vcioHours', ['oml', `"<=${FIRST_SOLD_LEVEL - 1}"`], KNOWN_HOURS);
    return isBelow && sum !== undefined ? `ROUND(${sum}*${rate}${plan.formulaSeparator}2)` : undefined;
  }
  if (!isPlain(tally.vcioFee) || tally.oddRows > 0) return undefined;
  const factors = [
    `${client}<>""`,
    `${level}<>""`,
    isBelow ? `${level}<${FIRST_SOLD_LEVEL}` : `${level}>=${FIRST_SOLD_LEVEL}`,
    ...(isBelow ? [] : [`${fee}<>""`]),
    `${hours}*${rate}>12*${fee}`,
    `${hours}*${rate}-12*${fee}`,
  ];
  const product = factors.map((factor) => `(${factor})`).join('*');
  return `ROUND(SUMPRODUCT(${product})${plan.formulaSeparator}2)`;
}

/** Whether the cells themselves add up to the sum, so that a formula over them does too. */
export function isPlain({ clients, plainClients }: Sum): boolean {
  return clients === plainClients;
}
