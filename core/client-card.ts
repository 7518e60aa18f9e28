import { climb } from './assess/climb';
import { outputValues, type OutputValues } from './assess/output-values';
import { nextSteps, type Step } from './assess/steps';
import type { HistoryLine } from './portfolio/history-line';
import type { ScoredClient } from './score-chunk';

/** All that is said of a client, in its columns or beyond them. */
export interface ClientDetails {
  /** Zero-based row on the sheet. */
  readonly row: number;
  readonly client: string;
  readonly values: OutputValues;
  /** All of them, also those beyond what the cell takes; empty where the client is not scored. */
  readonly steps: readonly Step[];
  /** Absent where the client is not scored. */
  readonly stepsLeft: number | undefined;
  /** The client's line for the history; absent where it is not scored. */
  readonly historyLine: HistoryLine | undefined;
}

/** Spells out a scored client; made when it is asked for, as most runs write cells only. */
export function clientDetails(scored: ScoredClient): ClientDetails {
  const { row, client, assessed, notes } = scored;
  return {
    row,
    client,
    values: outputValues(assessed, notes),
    steps: assessed.is === 'scored' ? nextSteps(assessed) : [],
    stepsLeft: assessed.is === 'scored' ? assessed.stepsLeft : undefined,
    historyLine: historyLineOf(scored),
  };
}

/** What the history keeps of a client; `undefined` where it is not scored. */
export function historyLineOf({ client, assessed }: ScoredClient): HistoryLine | undefined {
  if (assessed.is === 'notScored') return undefined;
  const { facts, answers, level, progress, hours, settings } = assessed;
  const levelOtherwise = climb(answers, !settings.contractRequired).level;
  return {
    key: facts.clientId ?? client,
    client,
    level,
    progress,
    hoursTarget: hours.target,
    levelOtherwise,
  };
}
