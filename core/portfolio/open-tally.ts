import type { Assessment, NotScored } from '../assess/assess';
import { levelAbove, LEVELS, type LevelNumber } from '../model/levels';
import { toHundredths } from '../cells/rounding';
import type { Cell, Row } from '../cells/cell';
import { moveBarrier, withMoveOf } from './best-moves';
import { FIRST_SOLD_LEVEL, gainCents } from './gain';
import { managerBook, type ClientSums } from './manager-lines';
import { addToProgramme, closeProgramme, openProgramme } from './programme';
import type { Amount, Sum, Tally } from './tally';

/** The columns, zero-based, of the fields whose figures are summed up; -1 where a list has none. */
export type SummedColumns = Readonly<Record<'vcioHours' | 'mspMrr' | 'vcioFee', number>>;

/** A tally that is being added to, in place; what it is made from and what it hands out are plain data of their own. */
export interface OpenTally {
  /** Adds a client, scored or not, by its zero-based row and its cells as they are there. */
  add(assessed: Assessment | NotScored, row: number, cells: Row): void;
  addNameless(): void;
  addProblems(count: number): void;
  /** Adds a row that a formula cannot calculate with. */
  addOddRow(): void;
  /** The tally with all that was added. */
  close(): Tally;
}

/** Opens a tally to add to it. */
export function openTally(tally: Tally, columns: SummedColumns): OpenTally {
  const sums = {
    ...tally,
    levels: tally.levels.map((level) => ({ ...level })),
    limits: { ...tally.limits },
    vcioHours: { ...tally.vcioHours },
    mspMrr: { ...tally.mspMrr },
    vcioFee: { ...tally.vcioFee },
    known: { ...tally.known },
    feeGap: { ...tally.feeGap },
    adviceCarried: { ...tally.adviceCarried },
    notCovered: { ...tally.notCovered },
    leftOut: { ...tally.leftOut },
    programme: openProgramme(tally.programme),
  };
  const managers = managerBook(tally.managers);
  return {
    add(assessed, row, cells) {
      if (assessed.is === 'notScored') sums[assessed.because] += 1;
      else addScored(assessed, row, cells);
    },
    addNameless() {
      sums.nameless += 1;
    },
    addProblems(count) {
      sums.problems += count;
    },
    addOddRow() {
      sums.oddRows += 1;
    },
    close: () => ({ ...sums, programme: closeProgramme(sums.programme), managers: managers.lines() }),
  };

  function addScored(client: Assessment, row: number, cells: Row): void {
    const { facts, level, hours, budgets } = client;
    const mrrFloorCents = budgets[level].mrrFloorCents;
    const hoursCell = cells[columns.vcioHours];
    const feeCell = cells[columns.vcioFee];
    addClient(sums.levels[level], hours.target, mrrFloorCents);
    sums.limits[client.limit] += 1;
    sums.hoursOneLevelUp += budgets[levelAbove(level)].hours.target;
    sums.hoursAtTargets += budgets[targetOf(client)].hours.target;
    addFigure(sums.vcioHours, facts.vcioHours, hoursCell);
    addFigure(sums.mspMrr, facts.mspMrr === 0 ? undefined : facts.mspMrr, cells[columns.mspMrr]);
    addFigure(sums.vcioFee, facts.vcioFee, feeCell);
    if (isLeftOut(facts.vcioHours, hoursCell) || isLeftOut(facts.vcioFee, feeCell)) sums.oddRows += 1;
    addKnown(client);
    if (facts.mspMrr !== undefined && facts.mspMrr !== 0) sums.mrrKnownFloorCents += mrrFloorCents;
    addMoney(client);
    if (client.isOverdue) sums.overdue += 1;
    sums.completeness += client.completeness;
    managers.add(facts.accountManager ?? '', {
      clients: 1,
      hoursTarget: hours.target,
      mrrFloorCents,
      spentHundredths: facts.vcioHours === undefined ? 0 : toHundredths(facts.vcioHours),
      spentClients: facts.vcioHours === undefined ? 0 : 1,
      reviewsOverdue: client.isOverdue ? 1 : 0,
    });
    addNext(client, row);
  }

  function addKnown({ facts }: Assessment): void {
    if (facts.lastReview !== undefined) sums.known.lastReview += 1;
    if (facts.targetLevel !== undefined) sums.known.targetLevel += 1;
    if (facts.clientMaturity !== undefined) sums.known.clientMaturity += 1;
    if (facts.accountManager !== undefined) sums.known.accountManager += 1;
  }

  function addMoney({ facts, level, hours, feeGap, settings }: Assessment): void {
    const { vcioHours, vcioFee } = facts;
    if (feeGap !== undefined) addAmount(sums.feeGap, toHundredths(feeGap) * 100);
    if (vcioHours === undefined) return;
    if (vcioHours > hours.high) sums.overServed += 1;
    if (vcioHours < hours.low) sums.underServed += 1;
    // The sum is rounded to the cent and not the client's part, as the formula on the page does.
    const uncovered = Math.max(0, Math.round((vcioHours * settings.hourlyRate - 12 * (vcioFee ?? 0)) * 1e4));
    if (level < FIRST_SOLD_LEVEL) addAmount(sums.adviceCarried, uncovered);
    else if (vcioFee !== undefined) addAmount(sums.notCovered, uncovered);
    if (level >= FIRST_SOLD_LEVEL && vcioFee === 0) sums.unbilledHundredths += toHundredths(vcioHours);
  }

  function addNext(client: Assessment, row: number): void {
    const gain = gainCents(client);
    addToProgramme(sums.programme, client, gain);
    const barrier = moveBarrier(client, gain);
    if (barrier === undefined) sums.moves = withMoveOf(sums.moves, client, { row, gain });
    else if (barrier !== 'none') sums.leftOut[barrier] += 1;
  }
}

/** What a binary fraction may be off by; a figure further off would be summed up otherwise by a formula. */
const FINER_THAN_HUNDREDTHS = 1e-6;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function addClient(sums: Mutable<ClientSums> | undefined, hoursTarget: number, mrrFloorCents: number): void {
  if (sums === undefined) return;
  sums.clients += 1;
  sums.hoursTarget += hoursTarget;
  sums.mrrFloorCents += mrrFloorCents;
}

function addAmount(amount: Mutable<Amount>, hundredthsOfCents: number): void {
  amount.hundredthsOfCents += hundredthsOfCents;
  amount.clients += 1;
}

function addFigure(sum: Mutable<Sum>, figure: number | undefined, cell: Cell | undefined): void {
  if (figure === undefined) return;
  const hundredths = toHundredths(figure);
  sum.hundredths += hundredths;
  sum.clients += 1;
  if (cell === figure && Math.abs(figure * 100 - hundredths) < FINER_THAN_HUNDREDTHS) sum.plainClients += 1;
}

/** Whether a cell has a number that was left out, such as one below 0. */
function isLeftOut(figure: number | undefined, cell: Cell | undefined): boolean {
  return figure === undefined && typeof cell === 'number';
}

/** The level a client is to reach: its target, unless it is there or above already. */
function targetOf({ level, facts: { targetLevel } }: Assessment): LevelNumber {
  return targetLevel !== undefined && targetLevel > level ? (LEVELS[targetLevel]?.level ?? level) : level;
}
