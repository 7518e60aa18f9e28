import type { FinishedRun } from '../core/finish-run';
import type { SetupPlan } from '../core/plan-setup';
import type { Problem } from '../core/cells/problem';
import type { Refusal } from '../core/plan/refusal';
import type { RunRequest } from '../core/plan/run-request';
import type { Preview } from '../core/preview-list';

/**
 * The few calls that the pane makes and each host answers. Where a host cannot do what it is asked, it rejects with a
 * `HostError`; what forbids a run is a refusal, not an error.
 */
export interface Bridge {
  /** Looks at a list and says what a run over it would do; writes nothing. */
  preview(request: RunRequest): Promise<Preview>;
  /** Scores the list and draws our sheets. */
  score(request: RunRequest, watch: Watch): Promise<Scored | Cancelled | Refusal>;
  /** Adds the assessment columns to a list that has none: those of OML 1 to 3 and the cadence first, or all. */
  addColumns(request: RunRequest, extent: 'first' | 'all'): Promise<SetUp | Refusal>;
  /** Makes a sheet with an empty client list, ready to be filled in. */
  newList(): Promise<SetUp | Refusal>;
  /** Shows a cell to the user: `C7`, `Clients!C7` or `'My clients'!C7`; without a sheet it is one of the list's. */
  select(cell: string, listSheet: string): Promise<void>;
  /** Shows the portfolio sheet; false if there is none yet. */
  showPortfolio(): Promise<boolean>;
}

/** How a run is followed, and stopped. */
export interface Watch {
  progress(progress: Progress): void;
  /** Aborted by the user; a run then stops after the block it is at. */
  readonly signal: AbortSignal;
}

/** How far a run is. */
export interface Progress {
  /** Going over the names, scoring, or drawing our sheets. */
  readonly step: 'reading' | 'scoring' | 'drawing';
  /** Of this step; before our sheets are drawn, rows that were checked once more, where a host counts them. */
  readonly rowsDone: number;
  readonly rowCount: number;
}

/** What a finished run shows. */
export interface Scored extends Pick<FinishedRun, 'figures' | 'changes'> {
  readonly is: 'scored';
  readonly sheet: string;
  /** The first of them; the notes of the clients have all. */
  readonly problems: readonly Problem[];
  readonly problemCount: number;
  /** A sentence on looks that the host could not add; the results are whole without them. */
  readonly remark?: string | undefined;
}

/** A run that the user stopped; what it has written is right, and a new run takes it up. */
export interface Cancelled {
  readonly is: 'cancelled';
  readonly rowsDone: number;
  readonly rowCount: number;
}

/** A list that is ready to be answered. */
export interface SetUp extends Pick<SetupPlan, 'sheet'> {
  readonly is: 'setUp';
  /** The headers that were added. */
  readonly headers: readonly string[];
  /** A sentence on looks that the host could not add. */
  readonly remark?: string | undefined;
}

/** How many problems a host hands to the pane. */
export const PROBLEMS_SHOWN = 200;
