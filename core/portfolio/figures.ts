import { levelAbove, LEVELS, type LevelNumber } from '../model/levels';
import { LIMITS } from '../model/limits';
import { cleanFloat } from '../cells/rounding';
import type { RunPlan } from '../plan/run-plan';
import type { LevelFigures, Load, PortfolioFigures, RestingFigure, WorkFigures } from './figure-types';
import { FIRST_SOLD_LEVEL } from './gain';
import { managerFigures } from './manager-figures';
import { missingData } from './no-data';
import { WORKS } from './programme';
import type { Amount, Tally } from './tally';

/** Clients that make a level one that the MSP's own team is seen to deliver. */
const CLIENTS_TO_SHOW_A_LEVEL = 3;
const WORKS_SHOWN = 8;

/** The figures of a run's portfolio; what has no data is absent. */
export function portfolioFigures(plan: RunPlan, tally: Tally): PortfolioFigures {
  const { settings } = plan;
  const noData = missingData(plan, tally);
  const known = <T>(figure: string, value: T): T | undefined => (figure in noData ? undefined : value);
  const levels = levelFigures(plan, tally);
  const scored = sumOf(tally.levels, ({ clients }) => clients);
  const hoursTarget = sumOf(levels, (level) => level.hoursTarget);
  const hoursSpent = tally.vcioHours.hundredths / 100;
  const mspMrr = tally.mspMrr.hundredths / 100;
  const bandEnd = (end: 'hoursLow' | 'hoursHigh') =>
    sumOf(levels, ({ level, clients }) => clients * (settings.levels[level]?.[end] ?? 0));
  const load = (figure: string, hours: number): Load | undefined =>
    known(figure, { hours, vcios: hours / settings.capacityHours });
  return {
    sourceSheet: plan.sheet,
    generated: plan.today,
    modelVersion: plan.modelVersion,
    mspLevel: settings.mspLevel,
    servedLevel: servedLevel(tally),
    clients: scored + tally.unanswered,
    scored,
    unanswered: tally.unanswered,
    inactive: tally.inactive,
    notClients: tally.noClient,
    nameless: tally.nameless,
    hoursTarget: known('hoursTarget', hoursTarget),
    hoursLow: known('hoursLow', bandEnd('hoursLow')),
    hoursHigh: known('hoursHigh', bandEnd('hoursHigh')),
    itHours: known(
      'itHours',
      sumOf(levels, ({ itHours }) => itHours),
    ),
    managementHours: known(
      'managementHours',
      sumOf(levels, ({ managementHours }) => managementHours),
    ),
    hoursSpent: known('hoursSpent', hoursSpent),
    mrrFloor: known('mrrFloor', sumOf(tally.levels, ({ mrrFloorCents }) => mrrFloorCents) / 100),
    mspMrr: known('mspMrr', mspMrr),
    mrrFloorShare: known('mrrFloorShare', tally.mrrKnownFloorCents / tally.mspMrr.hundredths),
    feesBilled: known('feesBilled', tally.vcioFee.hundredths / 100),
    feeGap: known('feeGap', moneyOf(tally.feeGap)),
    levels,
    limitedBy: Object.fromEntries(
      LIMITS.map((limit) => [limit, known(`limitedBy.${limit}`, tally.limits[limit])]),
    ) as PortfolioFigures['limitedBy'], // every limit is there by construction
    capacityHours: settings.capacityHours,
    hourlyRate: settings.hourlyRate,
    affordableShare: settings.affordableShare,
    load: {
      spent: load('load.spent', hoursSpent),
      now: load('load.now', hoursTarget),
      oneLevelUp: load('load.oneLevelUp', tally.hoursOneLevelUp),
      atTargets: load('load.atTargets', tally.hoursAtTargets),
    },
    ...managerFigures(tally.managers, noData),
    bestMoves: tally.moves.map(({ row, client, from, stepsLeft, firstStep, gainCents }) => ({
      row: row + 1,
      client,
      from,
      to: levelAbove(from),
      stepsLeft,
      firstStep,
      gain: gainCents / 100,
    })),
    leftOut: {
      mspLevel: known('leftOut.mspLevel', tally.leftOut.mspLevel),
      readiness: known('leftOut.readiness', tally.leftOut.readiness),
      affordability: known('leftOut.affordability', tally.leftOut.affordability),
    },
    programme: programmeFigures(tally),
    adviceCarried: known('adviceCarried', moneyOf(tally.adviceCarried)),
    notCovered: known('notCovered', moneyOf(tally.notCovered)),
    unbilledService: known(
      'unbilledService',
      cleanFloat((tally.unbilledHundredths * settings.hourlyRate) / 100),
    ),
    overServed: known('overServed', tally.overServed),
    underServed: known('underServed', tally.underServed),
    reviewsOverdue: known('reviewsOverdue', tally.overdue),
    averageCompleteness: known('averageCompleteness', tally.completeness / scored / 100),
    restsOn: restsOn(tally),
    noData,
  };
}

/** To the cent, half up. */
function moneyOf({ hundredthsOfCents }: Amount): number {
  return Math.floor(hundredthsOfCents / 100 + 0.5) / 100;
}

function servedLevel({ levels }: Tally): LevelNumber | undefined {
  let clients = 0;
  for (let level = LEVELS.length - 1; level >= 1; level -= 1) {
    clients += levels[level]?.clients ?? 0;
    if (clients >= CLIENTS_TO_SHOW_A_LEVEL) return LEVELS[level]?.level;
  }
  return undefined;
}

function levelFigures({ settings }: RunPlan, tally: Tally): readonly LevelFigures[] {
  const scored = sumOf(tally.levels, ({ clients }) => clients);
  return LEVELS.map(({ level, name }) => {
    const { clients = 0, hoursTarget = 0, mrrFloorCents = 0 } = tally.levels[level] ?? {};
    const itPercent = settings.levels[level]?.itPercent ?? 0;
    return {
      level,
      name,
      clients,
      share: scored === 0 ? 0 : clients / scored,
      hoursTarget,
      itHours: cleanFloat((hoursTarget * itPercent) / 100),
      managementHours: cleanFloat((hoursTarget * (100 - itPercent)) / 100),
      mrrFloor: mrrFloorCents / 100,
    };
  });
}

/** Most clients lifted alone first, then most waiting, then table order; none without a client. */
function programmeFigures({ programme }: Tally): readonly WorkFigures[] {
  return WORKS.map((work): WorkFigures => {
    const { waiting, alone, gainCents } = programme[work];
    const isPractice = work !== 'clientMaturity' && work !== 'mspLevel';
    return { work, waiting, alone, gain: isPractice ? gainCents / 100 : undefined };
  })
    .filter(({ waiting }) => waiting > 0)
    .sort((one, other) => other.alone - one.alone || other.waiting - one.waiting)
    .slice(0, WORKS_SHOWN);
}

function restsOn(tally: Tally): PortfolioFigures['restsOn'] {
  const scored = sumOf(tally.levels, ({ clients }) => clients);
  const sold = sumOf(tally.levels.slice(FIRST_SOLD_LEVEL), ({ clients }) => clients);
  const counts: readonly (readonly [RestingFigure, number, number])[] = [
    ['hoursSpent', tally.vcioHours.clients, scored],
    ['mspMrr', tally.mspMrr.clients, scored],
    ['feesBilled', tally.vcioFee.clients, scored],
    ['feeGap', tally.feeGap.clients, sold],
    ['adviceCarried', tally.adviceCarried.clients, scored - sold],
    ['notCovered', tally.notCovered.clients, sold],
    ['reviewsOverdue', tally.known.lastReview, scored],
    ['atTargets', tally.known.targetLevel, scored],
  ];
  return Object.fromEntries(
    counts.flatMap(([figure, known, of]) => (known > 0 && known < of ? [[figure, { known, of }]] : [])),
  );
}

function sumOf<T>(items: readonly T[], figure: (item: T) => number): number {
  return cleanFloat(items.reduce((sum, item) => sum + figure(item), 0));
}
