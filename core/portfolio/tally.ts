import type { Assessment, NotScored } from '../assess/assess';
import { budgetAt } from '../assess/hours';
import { levelAbove, LEVELS, type LevelNumber } from '../model/levels';
import { LIMITS, type Limit } from '../model/limits';
import type { Cell } from '../workbook';
import { withMoveOf, type Move } from './best-moves';
import { managerBook, type ClientSums, type ManagerLines } from './manager-lines';

/** Money or hours that came from the user's cells. */
export interface Sum {
  readonly sum: number;
  /** How many clients had a figure. */
  readonly clients: number;
  /** The same of the cells that hold plain numbers: where both agree, a formula over the cells gives the sum too. */
  readonly plainSum: number;
  readonly plainClients: number;
}

/** The sums of a run so far: small, plain, and with the next row all that a resumed run needs. */
export interface Tally {
  /** Index = level. */
  readonly levels: readonly ClientSums[];
  readonly limits: Readonly<Record<Limit, number>>;
  readonly inactive: number;
  readonly unanswered: number;
  /** Rows with answers and no client's name. */
  readonly nameless: number;
  /** Cells that were not understood. */
  readonly problems: number;
  /** Target hours a year if every client moved up a level, and if every client reached its target. */
  readonly hoursOneLevelUp: number;
  readonly hoursAtTargets: number;
  readonly vcioHours: Sum;
  readonly mspMrr: Sum;
  readonly vcioFee: Sum;
  readonly feeGap: number;
  readonly feeGapClients: number;
  /** Hours a year spent at OML 0 to 2, which the MSP contracts carry. */
  readonly hoursCarried: number;
  /** Hours a year spent at OML 3 and up where the fee is 0. */
  readonly hoursUnbilled: number;
  readonly overdue: number;
  /** Sum of the clients' completeness in percent. */
  readonly completeness: number;
  readonly managers: ManagerLines;
  readonly moves: readonly Move[];
}

const NO_SUM: Sum = { sum: 0, clients: 0, plainSum: 0, plainClients: 0 };

/** The tally of a run before its first row. */
export const EMPTY_TALLY: Tally = {
  levels: LEVELS.map(() => ({ clients: 0, hoursTarget: 0, mrrFloorCents: 0 })),
  limits: Object.fromEntries(LIMITS.map((limit) => [limit, 0])) as Tally['limits'], // every limit is there by construction
  inactive: 0,
  unanswered: 0,
  nameless: 0,
  problems: 0,
  hoursOneLevelUp: 0,
  hoursAtTargets: 0,
  vcioHours: NO_SUM,
  mspMrr: NO_SUM,
  vcioFee: NO_SUM,
  feeGap: 0,
  feeGapClients: 0,
  hoursCarried: 0,
  hoursUnbilled: 0,
  overdue: 0,
  completeness: 0,
  managers: { named: [], others: { clients: 0, hoursTarget: 0, mrrFloorCents: 0 } },
  moves: [],
};

type CellOf = (field: SummedField) => Cell;

/** The fields whose figures are summed up. */
export type SummedField = 'vcioHours' | 'mspMrr' | 'vcioFee';

/** A tally that is being added to, in place; what it is made from and what it hands out are plain data of their own. */
export interface OpenTally {
  /** Adds a client, scored or not, by its zero-based row and the cells of its figures as they stand there. */
  add(assessed: Assessment | NotScored, row: number, cellOf: CellOf): void;
  addNameless(): void;
  addProblems(count: number): void;
  /** The tally with all that was added. */
  close(): Tally;
}

/** Opens a tally to add to it. */
export function openTally(tally: Tally): OpenTally {
  const sums = {
    ...tally,
    levels: tally.levels.map((level) => ({ ...level })),
    limits: { ...tally.limits },
    vcioHours: { ...tally.vcioHours },
    mspMrr: { ...tally.mspMrr },
    vcioFee: { ...tally.vcioFee },
  };
  const managers = managerBook(tally.managers);
  return {
    add(assessed, row, cellOf) {
      if (assessed.is === 'notScored') sums[assessed.because] += 1;
      else addScored(assessed, row, cellOf);
    },
    addNameless() {
      sums.nameless += 1;
    },
    addProblems(count) {
      sums.problems += count;
    },
    close: () => ({ ...sums, managers: managers.lines() }),
  };

  function addScored(client: Assessment, row: number, cellOf: CellOf): void {
    const { facts, level, hours, feeGap } = client;
    const mrrFloorCents = centsOf(client);
    addClient(sums.levels[level], hours.target, mrrFloorCents);
    managers.add(facts.accountManager ?? '', { hoursTarget: hours.target, mrrFloorCents });
    sums.limits[client.limit] += 1;
    sums.hoursOneLevelUp += hoursAt(client, levelAbove(level));
    sums.hoursAtTargets += hoursAt(client, targetOf(client));
    addFigure(sums.vcioHours, facts.vcioHours, cellOf('vcioHours'));
    addFigure(sums.mspMrr, facts.mspMrr, cellOf('mspMrr'));
    addFigure(sums.vcioFee, facts.vcioFee, cellOf('vcioFee'));
    if (feeGap !== undefined) {
      sums.feeGap += feeGap;
      sums.feeGapClients += 1;
    }
    if (level <= 2) sums.hoursCarried += facts.vcioHours ?? 0;
    else if (facts.vcioFee === 0) sums.hoursUnbilled += facts.vcioHours ?? 0;
    if (client.isOverdue) sums.overdue += 1;
    sums.completeness += client.completeness;
    sums.moves = withMoveOf(sums.moves, client, row);
  }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function addClient(sums: Mutable<ClientSums> | undefined, hoursTarget: number, mrrFloorCents: number): void {
  if (sums === undefined) return;
  sums.clients += 1;
  sums.hoursTarget += hoursTarget;
  sums.mrrFloorCents += mrrFloorCents;
}

function addFigure(sum: Mutable<Sum>, figure: number | undefined, cell: Cell): void {
  if (figure !== undefined) {
    sum.sum += figure;
    sum.clients += 1;
  }
  if (typeof cell === 'number') {
    sum.plainSum += cell;
    sum.plainClients += 1;
  }
}

function hoursAt({ facts, settings }: Assessment, level: LevelNumber): number {
  return budgetAt(level, facts.employees, settings).hours.target;
}

/** The level a client is to reach: its target, unless it stands there or above already. */
function targetOf({ level, facts: { targetLevel } }: Assessment): LevelNumber {
  return targetLevel !== undefined && targetLevel > level ? (LEVELS[targetLevel]?.level ?? level) : level;
}

function centsOf({ mrrFloor }: Assessment): number {
  return Math.round(mrrFloor * 100);
}
