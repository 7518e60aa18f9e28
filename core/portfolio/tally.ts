import type { Assessment, NotScored } from '../assess/assess';
import { budgetAt } from '../assess/hours';
import { levelAbove, LEVELS, type LevelNumber } from '../model/levels';
import { LIMITS, type Limit } from '../model/limits';
import type { Cell } from '../workbook';
import { moveOf, withMove, type Move } from './best-moves';
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

/** A client's row, scored or not. */
export interface TallyEntry {
  /** Zero-based row on the sheet. */
  readonly row: number;
  readonly assessed: Assessment | NotScored;
  /** The cell of a field as it stands in the row. */
  readonly cellOf: (field: SummedField) => Cell;
}

/** The fields whose figures are summed up. */
export type SummedField = 'vcioHours' | 'mspMrr' | 'vcioFee';

/** The tally with some more clients in it. */
export function addToTally(tally: Tally, entries: readonly TallyEntry[]): Tally {
  const scored = entries.flatMap(({ assessed, ...entry }) =>
    assessed.is === 'scored' ? [{ ...entry, assessed }] : [],
  );
  const unscored = entries.flatMap(({ assessed }) => (assessed.is === 'notScored' ? [assessed.because] : []));
  const assessments = scored.map(({ assessed }) => assessed);
  const total = (before: number, figure: (assessment: Assessment) => number): number =>
    assessments.reduce((sum, assessment) => sum + figure(assessment), before);
  const known = (field: SummedField): Sum => {
    const figures = assessments.flatMap(({ facts }) => facts[field] ?? []);
    const plain = scored.map(({ cellOf }) => cellOf(field)).filter((cell) => typeof cell === 'number');
    const before = tally[field];
    return {
      sum: sumOf(figures, before.sum),
      clients: before.clients + figures.length,
      plainSum: sumOf(plain, before.plainSum),
      plainClients: before.plainClients + plain.length,
    };
  };
  const feeGaps = assessments.flatMap(({ feeGap }) => feeGap ?? []);
  return {
    levels: addLevels(tally.levels, assessments),
    limits: addLimits(tally.limits, assessments),
    inactive: tally.inactive + unscored.filter((because) => because === 'inactive').length,
    unanswered: tally.unanswered + unscored.filter((because) => because === 'unanswered').length,
    nameless: tally.nameless,
    problems: tally.problems,
    hoursOneLevelUp: total(tally.hoursOneLevelUp, (client) => hoursAt(client, levelAbove(client.level))),
    hoursAtTargets: total(tally.hoursAtTargets, (client) => hoursAt(client, targetOf(client))),
    vcioHours: known('vcioHours'),
    mspMrr: known('mspMrr'),
    vcioFee: known('vcioFee'),
    feeGap: sumOf(feeGaps, tally.feeGap),
    feeGapClients: tally.feeGapClients + feeGaps.length,
    hoursCarried: total(tally.hoursCarried, ({ level, facts }) => (level <= 2 ? (facts.vcioHours ?? 0) : 0)),
    hoursUnbilled: total(tally.hoursUnbilled, ({ level, facts }) =>
      level >= 3 && facts.vcioFee === 0 ? (facts.vcioHours ?? 0) : 0,
    ),
    overdue: tally.overdue + assessments.filter(({ isOverdue }) => isOverdue).length,
    completeness: total(tally.completeness, ({ completeness }) => completeness),
    managers: addManagers(tally.managers, assessments),
    moves: scored.reduce((moves, { row, assessed }) => {
      const move = moveOf(assessed, row);
      return move === undefined ? moves : withMove(moves, move);
    }, tally.moves),
  };
}

function sumOf(figures: readonly number[], before: number): number {
  return figures.reduce((sum, figure) => sum + figure, before);
}

function addLevels(levels: readonly ClientSums[], assessments: readonly Assessment[]): readonly ClientSums[] {
  return levels.map((before, level) =>
    assessments
      .filter((assessment) => assessment.level === level)
      .reduce(
        (sums, client) => ({
          clients: sums.clients + 1,
          hoursTarget: sums.hoursTarget + client.hours.target,
          mrrFloorCents: sums.mrrFloorCents + centsOf(client),
        }),
        before,
      ),
  );
}

function addLimits(limits: Tally['limits'], assessments: readonly Assessment[]): Tally['limits'] {
  const sums = { ...limits };
  for (const { limit } of assessments) sums[limit] += 1;
  return sums;
}

function addManagers(lines: ManagerLines, assessments: readonly Assessment[]): ManagerLines {
  const book = managerBook(lines);
  for (const client of assessments) {
    book.add(client.facts.accountManager ?? '', {
      hoursTarget: client.hours.target,
      mrrFloorCents: centsOf(client),
    });
  }
  return book.lines();
}

function hoursAt({ facts, settings }: Assessment, level: LevelNumber): number {
  return budgetAt(level, facts.employees, settings).hours.target;
}

/** The level a client is to reach: its target, unless it stands there or above already. */
function targetOf({ level, facts: { targetLevel } }: Assessment): LevelNumber {
  return LEVELS.find((candidate) => candidate.level === targetLevel && targetLevel > level)?.level ?? level;
}

function centsOf({ mrrFloor }: Assessment): number {
  return Math.round(mrrFloor * 100);
}
