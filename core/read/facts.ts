import type { AnswerCodes } from '../model/answer-codes';
import type { MeetingCycle } from '../model/meetings';

/** What a client's row says, as far as it was understood; what is not recorded is absent. */
export interface ClientFacts {
  readonly client: string;
  readonly clientId: string | undefined;
  readonly accountManager: string | undefined;
  readonly isActive: boolean;
  readonly employees: number | undefined;
  /** Money a month. */
  readonly mspMrr: number | undefined;
  /** Money a month. */
  readonly vcioFee: number | undefined;
  /** Hours in the last 12 months. */
  readonly vcioHours: number | undefined;
  /** Percent 0–100. */
  readonly itFocus: number | undefined;
  /** 1–5. */
  readonly clientMaturity: number | undefined;
  /** 1–5. */
  readonly targetLevel: number | undefined;
  /** Serial of the day. */
  readonly lastReview: number | undefined;
  /** Cycles that the cadence names; empty where none was understood. */
  readonly cadence: readonly MeetingCycle[];
  /** Whether the cadence holds words that name no cycle. */
  readonly cadenceHasOtherWords: boolean;
  /** The answers as they stand in the row. */
  readonly answers: AnswerCodes;
}
