import { stepInShort } from '../assess/steps';
import { levelAbove, LEVELS, type LevelNumber } from '../model/levels';
import type { Limit } from '../model/limits';
import { withoutBinaryTraces } from '../rounding';
import type { RunPlan } from '../run-plan';
import type { ManagerLines } from './manager-lines';
import type { Tally } from './tally';

/** A level's line in the portfolio. */
export interface LevelFigures {
  readonly level: LevelNumber;
  readonly name: string;
  readonly clients: number;
  /** Fraction of the scored clients. */
  readonly share: number;
  /** Hours a year. */
  readonly hoursTarget: number;
  readonly itHours: number;
  readonly managementHours: number;
  /** Money a month. */
  readonly mrrFloor: number;
}

/** Hours asked of the MSP's vCIOs, and how many of them these are. */
export interface Load {
  /** Hours a year. */
  readonly hours: number;
  readonly vcios: number;
}

/** An account manager's line; blank is the clients without one. */
export interface ManagerFigures {
  readonly name: string;
  readonly clients: number;
  /** Hours a year. */
  readonly hoursTarget: number;
  /** Money a month. */
  readonly mrrFloor: number;
}

/** A move to the next level. */
export interface MoveFigures {
  /** Row on the sheet, counted from 1. */
  readonly row: number;
  readonly client: string;
  readonly from: LevelNumber;
  readonly to: LevelNumber;
  /** Money a month. */
  readonly mrrUplift: number;
  readonly firstStep: string;
}

/** Every figure of the portfolio sheet, named. Hours are a year's, MRR and fees a month's, shares fractions. */
export interface PortfolioFigures {
  readonly sourceSheet: string;
  /** Serial of the day. */
  readonly generated: number;
  readonly modelVersion: string;
  readonly mspLevel: LevelNumber | undefined;
  readonly clients: number;
  readonly scored: number;
  readonly inactive: number;
  readonly unanswered: number;
  /** Rows with answers and no client's name; they are no clients. */
  readonly nameless: number;
  readonly hoursTarget: number;
  readonly hoursLow: number;
  readonly hoursHigh: number;
  readonly itHours: number;
  readonly managementHours: number;
  /** Absent where no client's hours are known. */
  readonly hoursSpent: number | undefined;
  readonly mrrFloor: number;
  /** Absent where no client's MSP MRR is known. */
  readonly mspMrr: number | undefined;
  /** MRR floor as a fraction of MSP MRR. */
  readonly mrrFloorShare: number | undefined;
  /** Sum of the fee gaps; absent where there is none. Negative: fees are above the floor. */
  readonly feeGap: number | undefined;
  readonly levels: readonly LevelFigures[];
  readonly limitedBy: Readonly<Record<Limit, number>>;
  /** Hours a year that one vCIO has. */
  readonly capacityHours: number;
  readonly load: { readonly now: Load; readonly oneLevelUp: Load; readonly atTargets: Load };
  /** The 25 with most hours. */
  readonly accountManagers: readonly ManagerFigures[];
  /** The rest in one line; absent where there is no rest. */
  readonly otherManagers: Omit<ManagerFigures, 'name'> | undefined;
  readonly bestMoves: readonly MoveFigures[];
  /** Money a year that MSP contracts carry: hours spent at OML 0 to 2 × rate. */
  readonly adviceCarried: number;
  /** Money a year: hours spent at OML 3 and up where the fee is 0 × rate. */
  readonly unbilledService: number;
  readonly reviewsOverdue: number;
  /** Fraction; absent where nothing is scored. */
  readonly averageCompleteness: number | undefined;
}

const MANAGERS_SHOWN = 25;

/** The figures of a run's portfolio. */
export function portfolioFigures(plan: RunPlan, tally: Tally): PortfolioFigures {
  const { settings } = plan;
  const levels = levelFigures(plan, tally);
  const scored = sumOf(tally.levels, ({ clients }) => clients);
  const hoursTarget = sumOf(levels, (level) => level.hoursTarget);
  const mrrFloor = sumOf(tally.levels, ({ mrrFloorCents }) => mrrFloorCents) / 100;
  const mspMrr = tally.mspMrr.clients > 0 ? withoutBinaryTraces(tally.mspMrr.sum) : undefined;
  const loadOf = (hours: number): Load => ({
    hours,
    vcios: hours / settings.capacityHours,
  });
  return {
    sourceSheet: plan.sheet,
    generated: plan.today,
    modelVersion: plan.modelVersion,
    mspLevel: settings.mspLevel,
    clients: scored + tally.inactive + tally.unanswered,
    scored,
    inactive: tally.inactive,
    unanswered: tally.unanswered,
    nameless: tally.nameless,
    hoursTarget,
    hoursLow: sumOf(levels, ({ level, clients }) => clients * (settings.levels[level]?.hoursLow ?? 0)),
    hoursHigh: sumOf(levels, ({ level, clients }) => clients * (settings.levels[level]?.hoursHigh ?? 0)),
    itHours: sumOf(levels, ({ itHours }) => itHours),
    managementHours: sumOf(levels, ({ managementHours }) => managementHours),
    hoursSpent: tally.vcioHours.clients > 0 ? withoutBinaryTraces(tally.vcioHours.sum) : undefined,
    mrrFloor,
    mspMrr,
    mrrFloorShare: mspMrr === undefined || mspMrr === 0 ? undefined : mrrFloor / mspMrr,
    feeGap: tally.feeGapClients > 0 ? withoutBinaryTraces(tally.feeGap) : undefined,
    levels,
    limitedBy: tally.limits,
    capacityHours: settings.capacityHours,
    load: {
      now: loadOf(hoursTarget),
      oneLevelUp: loadOf(tally.hoursOneLevelUp),
      atTargets: loadOf(tally.hoursAtTargets),
    },
    ...managerFigures(tally.managers),
    bestMoves: tally.moves.map(({ row, client, from, upliftCents, firstStep }) => ({
      row: row + 1,
      client,
      from,
      to: levelAbove(from),
      mrrUplift: upliftCents / 100,
      firstStep: stepInShort(firstStep),
    })),
    adviceCarried: withoutBinaryTraces(tally.hoursCarried * settings.hourlyRate),
    unbilledService: withoutBinaryTraces(tally.hoursUnbilled * settings.hourlyRate),
    reviewsOverdue: tally.overdue,
    averageCompleteness: scored === 0 ? undefined : tally.completeness / scored / 100,
  };
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
      itHours: withoutBinaryTraces((hoursTarget * itPercent) / 100),
      managementHours: withoutBinaryTraces((hoursTarget * (100 - itPercent)) / 100),
      mrrFloor: mrrFloorCents / 100,
    };
  });
}

function managerFigures({
  named,
  others,
}: ManagerLines): Pick<PortfolioFigures, 'accountManagers' | 'otherManagers'> {
  const lines = named
    .map(([name, clients, hoursTarget, cents]) => ({ name, clients, hoursTarget, mrrFloor: cents / 100 }))
    .sort((a, b) => b.hoursTarget - a.hoursTarget || b.clients - a.clients || (a.name < b.name ? -1 : 1));
  const rest = lines.slice(MANAGERS_SHOWN);
  const clients = others.clients + sumOf(rest, (line) => line.clients);
  return {
    accountManagers: lines.slice(0, MANAGERS_SHOWN),
    otherManagers:
      clients === 0
        ? undefined
        : {
            clients,
            hoursTarget: others.hoursTarget + sumOf(rest, (line) => line.hoursTarget),
            mrrFloor: withoutBinaryTraces(others.mrrFloorCents / 100 + sumOf(rest, (line) => line.mrrFloor)),
          },
  };
}

function sumOf<T>(items: readonly T[], figure: (item: T) => number): number {
  return withoutBinaryTraces(items.reduce((sum, item) => sum + figure(item), 0));
}
