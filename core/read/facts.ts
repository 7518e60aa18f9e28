import type { AnswerCodes } from '../model/answer-codes';
import type { MeetingCycle } from '../model/meetings';

/** What a client's row says, as far as it was understood; what is not recorded is absent. */
export interface ClientFacts {
  readonly client: string;
  readonly clientId: string | undefined;
  readonly accountManager: string | undefined;
  /** What Active says of a client that is not active, such as `Active says no ("Lost")`; absent where it is active. */
  readonly inactive: string | undefined;
  /** What Client Type says of a company that is no client; absent where it is one. */
  readonly noClient: string | undefined;
  /** The plan or agreement type. */
  readonly package: string | undefined;
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
  /** The answers as the row has them. */
  readonly answers: AnswerCodes;
}
