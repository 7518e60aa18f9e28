import { NO_ANSWERS } from '../model/answer-codes';
import type { LocaleRules } from '../model/locales';
import type { Cell } from '../cells/cell';
import type { ClientFacts } from './facts';
import type { MappedColumn } from './map-columns';
import type { Complaint } from './report-cell';

/** What reading needs to know beside the cells. */
export interface ReadingContext {
  readonly mappedColumns: readonly MappedColumn[];
  readonly locale: LocaleRules;
  /** Serial of the day of the run, where it is known: no review can be later. */
  readonly today: number | undefined;
  /** Zero-based column that says how often the MSP MRR is billed; absent if the list has none. */
  readonly billingCycleColumn?: number | undefined;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The facts of a row while its cells are read into them. */
export interface Draft extends Mutable<Omit<ClientFacts, 'answers'>> {
  readonly answers: number[];
}

/** Reads a cell into the facts of its row, and says what is wrong with it. */
export type ReadInto = (cell: Cell, facts: Draft) => Complaint | undefined;

const NO_CYCLES: ClientFacts['cadence'] = [];

/** Every fact is there from the start, so that all facts are of one shape. */
export function nothingKnown(): Draft {
  return {
    client: '',
    clientId: undefined,
    accountManager: undefined,
    inactive: undefined,
    noClient: undefined,
    package: undefined,
    employees: undefined,
    mspMrr: undefined,
    vcioFee: undefined,
    vcioHours: undefined,
    itFocus: undefined,
    clientMaturity: undefined,
    targetLevel: undefined,
    lastReview: undefined,
    cadence: NO_CYCLES,
    cadenceHasOtherWords: false,
    answers: NO_ANSWERS.slice(),
  };
}
