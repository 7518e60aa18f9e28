import type { GONE } from '../model/sheets';

/** A client as the history keeps it. */
export interface HistoryLine {
  /** The Client ID, else the name. */
  readonly key: string;
  readonly client: string;
  readonly level: number;
  readonly progress: number;
  /** Hours a year. */
  readonly hoursTarget: number;
  /** The OML under the other value of the setting `contractRequired`; it is not written. */
  readonly levelOtherwise: number;
}

/** A line of the history sheet as it was read. */
export interface KeptLine extends Omit<HistoryLine, 'level' | 'levelOtherwise'> {
  /** Serial of the day. */
  readonly date: number;
  readonly run: number;
  readonly modelVersion: string;
  /** `undefined` where a line of an earlier version does not say. */
  readonly contractRequired: boolean | undefined;
  readonly sheet: string | undefined;
  readonly level: number | typeof GONE;
}
