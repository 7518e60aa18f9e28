import type { Answer } from '../model/answers';
import type { MeetingCycle } from '../model/meetings';
import type { PracticeId } from '../model/practices';

/** What a client's row says, as far as it was understood; what is not recorded is absent. */
export interface ClientFacts {
  readonly client: string;
  readonly clientId?: string;
  readonly accountManager?: string;
  readonly isActive: boolean;
  readonly employees?: number;
  /** Money a month. */
  readonly mspMrr?: number;
  /** Money a month. */
  readonly vcioFee?: number;
  /** Hours in the last 12 months. */
  readonly vcioHours?: number;
  /** Percent 0–100. */
  readonly itFocus?: number;
  /** 1–5. */
  readonly clientMaturity?: number;
  /** 1–5. */
  readonly targetLevel?: number;
  /** Serial of the day. */
  readonly lastReview?: number;
  /** Cycles that the cadence names; empty where none was understood. */
  readonly cadence: readonly MeetingCycle[];
  /** Whether the cadence holds words that name no cycle. */
  readonly cadenceHasOtherWords: boolean;
  /** The answers as they stand in the row. */
  readonly answers: Readonly<Record<PracticeId, Answer>>;
}
