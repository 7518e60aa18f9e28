import type { FinishedRun } from '../core/finish-run';
import type { SetupPlan } from '../core/plan-setup';
import type { Problem } from '../core/cells/problem';
import type { Refusal } from '../core/plan/refusal';
import type { SheetInput, RunPlan } from '../core/plan/run-plan';
import type { Row } from '../core/cells/cell';

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
  /** Shows the portfolio sheet; false where there is none yet. */
  showPortfolio(): Promise<boolean>;
}

/** What the user asks of a run, over what the workbook remembers. */
export interface RunRequest extends Pick<SheetInput, 'confirmed' | 'settings' | 'adopts'> {
  /** The sheet with the list; `undefined` is the one the user looks at. */
  readonly sheet: string | undefined;
  /** Whether a filter that hides rows may be cleared for the run and put back after it. */
  readonly clearsFilter: boolean;
}

/** Nothing that the workbook does not remember already. */
export const EMPTY_REQUEST: RunRequest = {
  sheet: undefined,
  confirmed: [],
  settings: [],
  adopts: false,
  clearsFilter: false,
};

/** What a host found on a list, and what a run would do. */
export interface Preview {
  /** The visible sheets of the workbook that are not ours. */
  readonly sheets: readonly string[];
  readonly sheet: string;
  /** The row that is likeliest the header, zero-based, and its cells from column A; absent where no row is like one. */
  readonly header: { readonly row: number; readonly cells: Row } | undefined;
  /** The plan of the run, or what forbids it. */
  readonly outcome: RunPlan | Refusal;
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
