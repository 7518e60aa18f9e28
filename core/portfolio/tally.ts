import { LEVELS } from '../model/levels';
import { LIMITS, type Limit } from '../model/limits';
import { NONE_LEFT_OUT, type LeftOut, type Move } from './best-moves';
import { NO_MANAGERS, type ClientSums, type ManagerLines } from './manager-lines';
import { NO_PROGRAMME, type Programme } from './programme';

/** Money or hours that came from the user's cells, in whole cents or hundredths of hours. */
export interface Sum {
  readonly hundredths: number;
  /** How many clients had a figure. */
  readonly clients: number;
  /** How many of them had it as a plain number of whole hundredths: if all had, a formula over the cells gives the sum too. */
  readonly plainClients: number;
}

/** An amount a year or a month over some clients: whole hundredths of a cent, so that the sum is exact in any order. */
export interface Amount {
  readonly hundredthsOfCents: number;
  readonly clients: number;
}

/** How many scored clients have a known value in a column of the user's. */
export interface KnownClients {
  readonly lastReview: number;
  readonly targetLevel: number;
  readonly clientMaturity: number;
  readonly accountManager: number;
}

/** The sums of a run so far: plain, exact, and with the next row all that a resumed run needs. */
export interface Tally {
  /** Index = level. */
  readonly levels: readonly ClientSums[];
  readonly limits: Readonly<Record<Limit, number>>;
  readonly inactive: number;
  readonly noClient: number;
  readonly unanswered: number;
  /** Rows with answers and no client's name. */
  readonly nameless: number;
  /** Cells that were not understood. */
  readonly problems: number;
  /**
   * Rows, clients or not, whose name is an error or whose hours or fee are neither a number nor blank, or a number that
   * is left out: a formula that calculates row by row comes to an error over them, or to another figure.
   */
  readonly oddRows: number;
  /** Target hours a year if every client moved up a level, and if every client reached its target. */
  readonly hoursOneLevelUp: number;
  readonly hoursAtTargets: number;
  readonly vcioHours: Sum;
  /** An MSP MRR of 0 is taken as not known. */
  readonly mspMrr: Sum;
  readonly vcioFee: Sum;
  readonly known: KnownClients;
  /** MRR floor in cents a month of the clients whose MSP MRR is known. */
  readonly mrrKnownFloorCents: number;
  /** A month, of the clients at OML 3 and up whose fee is known. */
  readonly feeGap: Amount;
  /** A year, of the clients at OML 0 to 2 whose hours are known. */
  readonly adviceCarried: Amount;
  /** A year, of the clients at OML 3 and up whose hours and fee are known. */
  readonly notCovered: Amount;
  /** Hundredths of hours a year spent at OML 3 and up where the fee is 0. */
  readonly unbilledHundredths: number;
  /** Clients with more hours spent than their level takes, and with fewer. */
  readonly overServed: number;
  readonly underServed: number;
  readonly overdue: number;
  /** Sum of the clients' completeness in percent. */
  readonly completeness: number;
  readonly managers: ManagerLines;
  readonly moves: readonly Move[];
  readonly leftOut: LeftOut;
  readonly programme: Programme;
}

const NO_SUM: Sum = { hundredths: 0, clients: 0, plainClients: 0 };
const NO_AMOUNT: Amount = { hundredthsOfCents: 0, clients: 0 };

/** The tally of a run before its first row. */
export const EMPTY_TALLY: Tally = {
  levels: LEVELS.map(() => ({ clients: 0, hoursTarget: 0, mrrFloorCents: 0 })),
  limits: Object.fromEntries(LIMITS.map((limit) => [limit, 0])) as Tally['limits'], // every limit is there by construction
  inactive: 0,
  noClient: 0,
  unanswered: 0,
  nameless: 0,
  problems: 0,
  oddRows: 0,
  hoursOneLevelUp: 0,
  hoursAtTargets: 0,
  vcioHours: NO_SUM,
  mspMrr: NO_SUM,
  vcioFee: NO_SUM,
  known: { lastReview: 0, targetLevel: 0, clientMaturity: 0, accountManager: 0 },
  mrrKnownFloorCents: 0,
  feeGap: NO_AMOUNT,
  adviceCarried: NO_AMOUNT,
  notCovered: NO_AMOUNT,
  unbilledHundredths: 0,
  overServed: 0,
  underServed: 0,
  overdue: 0,
  completeness: 0,
  managers: NO_MANAGERS,
  moves: [],
  leftOut: NONE_LEFT_OUT,
  programme: NO_PROGRAMME,
};
