import type { Step } from '../assess/steps';
import type { LevelNumber } from '../model/levels';
import type { Limit } from '../model/limits';
import type { LeftOut } from './best-moves';
import type { Work } from './programme';

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

/** An account manager's line; a blank name is the clients without one. */
export interface ManagerFigures {
  readonly name: string;
  readonly clients: number;
  /** Hours a year. */
  readonly hoursTarget: number;
  /** Hours a year; absent where none of the clients' hours are known. */
  readonly hoursSpent: number | undefined;
  /** Money a month. */
  readonly mrrFloor: number;
  readonly reviewsOverdue: number | undefined;
}

/** A move to the next level. */
export interface MoveFigures {
  /** Row on the sheet, counted from 1. */
  readonly row: number;
  readonly client: string;
  readonly from: LevelNumber;
  readonly to: LevelNumber;
  readonly stepsLeft: number;
  readonly firstStep: Step;
  /** Money a month. */
  readonly gain: number;
}

/** A piece of work that many clients wait for. */
export interface WorkFigures {
  readonly work: Work;
  readonly waiting: number;
  readonly alone: number;
  /** Money a month; absent for work that lifts nobody by itself. */
  readonly gain: number | undefined;
}

/**
 * Every figure of the portfolio, named. Hours are a year's, MRR and fees a month's, shares fractions. A figure without
 * data is absent, and `noData` says why.
 */
export interface PortfolioFigures {
  readonly sourceSheet: string;
  /** Serial of the day. */
  readonly generated: number;
  readonly modelVersion: string;
  readonly mspLevel: LevelNumber | undefined;
  /** The highest level that three clients or more have reached. */
  readonly servedLevel: LevelNumber | undefined;
  /** Client rows that Active and Client Type leave in. */
  readonly clients: number;
  readonly scored: number;
  readonly unanswered: number;
  readonly inactive: number;
  /** Rows that Client Type says are no client. */
  readonly notClients: number;
  /** Rows with answers and no client's name; they are no clients. */
  readonly nameless: number;
  readonly hoursTarget: number | undefined;
  readonly hoursLow: number | undefined;
  readonly hoursHigh: number | undefined;
  readonly itHours: number | undefined;
  readonly managementHours: number | undefined;
  readonly hoursSpent: number | undefined;
  readonly mrrFloor: number | undefined;
  readonly mspMrr: number | undefined;
  /** Of the MSP MRR of the clients whose MSP MRR is known, their floor takes this fraction. */
  readonly mrrFloorShare: number | undefined;
  readonly feesBilled: number | undefined;
  /** Floor less fee of the clients at OML 3 and up whose fee is known; negative where the fees are above. */
  readonly feeGap: number | undefined;
  readonly levels: readonly LevelFigures[];
  readonly limitedBy: Readonly<Record<Limit, number | undefined>>;
  readonly capacityHours: number;
  /** Money per hour. */
  readonly hourlyRate: number;
  /** Percent of its MSP MRR that a client's next MRR floor may take to be one of the best moves. */
  readonly affordableShare: number;
  readonly load: {
    readonly spent: Load | undefined;
    readonly now: Load | undefined;
    readonly oneLevelUp: Load | undefined;
    readonly atTargets: Load | undefined;
  };
  /** The 25 with most target hours; absent where no client has an account manager. */
  readonly accountManagers: readonly ManagerFigures[] | undefined;
  /** The rest in one line; absent if there is no rest. */
  readonly otherManagers: Omit<ManagerFigures, 'name'> | undefined;
  readonly bestMoves: readonly MoveFigures[];
  readonly leftOut: Readonly<Record<keyof LeftOut, number | undefined>>;
  /** At most eight, those first that lift most clients by themselves. */
  readonly programme: readonly WorkFigures[];
  /** Money a year that MSP contracts carry: hours spent at OML 0 to 2 at the rate, less the fees. */
  readonly adviceCarried: number | undefined;
  /** Money a year: hours spent at OML 3 and up at the rate, less the fees. */
  readonly notCovered: number | undefined;
  /** Money a year: hours spent at OML 3 and up where the fee is 0, at the rate. */
  readonly unbilledService: number | undefined;
  readonly overServed: number | undefined;
  readonly underServed: number | undefined;
  readonly reviewsOverdue: number | undefined;
  /** Fraction. */
  readonly averageCompleteness: number | undefined;
  /** How many of the clients that a figure is about it rests on, where they are not all. */
  readonly restsOn: Readonly<Partial<Record<RestingFigure, { readonly known: number; readonly of: number }>>>;
  /** Of each figure without data the header that is missing or empty, or the reason in words. */
  readonly noData: Readonly<Record<string, string>>;
}

/** The figures that may rest on some of their clients only. */
export type RestingFigure =
  | 'hoursSpent'
  | 'mspMrr'
  | 'feesBilled'
  | 'feeGap'
  | 'adviceCarried'
  | 'notCovered'
  | 'reviewsOverdue'
  | 'atTargets';
