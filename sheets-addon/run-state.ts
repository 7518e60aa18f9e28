import type { RunSums } from '../core/run-sums';
import type { Wishes } from '../pane/bridge';
import { HostError } from '../pane/host-error';
import { tryAgain } from './try-again';

/** A run that is under way: what its next step begins with. */
export interface RunState {
  readonly runId: string;
  readonly sheet: string;
  readonly wishes: Wishes;
  /** In milliseconds since 1970. */
  readonly startedAt: number;
  /** Until when nobody else may score. */
  readonly heldUntil: number;
  /** Tells what is asked of the list from anything else. */
  readonly asked: number;
  /** What each block said when it was scored, as numbers, from the first block on. */
  readonly blocks: readonly number[];
  /** How many clients of these blocks were scored. */
  readonly scored: number;
  /** The second look at the rows, once all were scored; its sums are the run's. */
  readonly secondLook: SecondLook | undefined;
  /** How often the run has begun again. */
  readonly rounds: number;
}

/** How far the second look is. */
export interface SecondLook {
  readonly blocksSeen: number;
  /** What the names were when it began, as a number. */
  readonly names: number;
}

/** A run as the spreadsheet remembers it. */
export interface RememberedRun {
  readonly state: RunState;
  /** Of the blocks that the second look has seen. */
  readonly tally: RunSums['tally'];
}

/** The tally has a property of its own: a value may have 9 kB. */
const STATE = 'vcioOmlRun';
const TALLY = 'vcioOmlTally';

/** How long a run holds the spreadsheet after its last sign of life: longer than any step takes to begin. */
const HELD_MILLISECONDS = 60_000;

/** The run that the spreadsheet remembers, and what it came to so far. */
export function rememberedRun(): RememberedRun | undefined {
  const properties = PropertiesService.getDocumentProperties();
  const [state, tally] = [properties.getProperty(STATE), properties.getProperty(TALLY)];
  if (state === null || tally === null) return undefined;
  return { state: JSON.parse(state) as RunState, tally: JSON.parse(tally) as RunSums['tally'] }; // as written below
}

/** Remembers a run for its next step, and holds the spreadsheet for it unless it was stopped. */
export function rememberRun(
  state: Omit<RunState, 'heldUntil'>,
  tally: RunSums['tally'],
  { isHeld } = { isHeld: true },
): void {
  const held: RunState = { ...state, heldUntil: isHeld ? Date.now() + HELD_MILLISECONDS : 0 };
  tryAgain(() =>
    PropertiesService.getDocumentProperties().setProperties({
      [STATE]: JSON.stringify(held),
      [TALLY]: JSON.stringify(tally),
    }),
  );
}

/** Forgets the run: it is done, or has given up. */
export function forgetRun(): void {
  tryAgain(() => {
    const properties = PropertiesService.getDocumentProperties();
    properties.deleteProperty(STATE);
    properties.deleteProperty(TALLY);
  });
}

/** Throws a `HostError` where a run holds the spreadsheet. */
export function refuseWhileHeld(run: RememberedRun | undefined): void {
  if (run === undefined || Date.now() >= run.state.heldUntil) return;
  const { sheet, startedAt } = run.state;
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const since = Utilities.formatDate(new Date(startedAt), zone, 'HH:mm');
  throw new HostError(`A run on "${sheet}" started at ${since} and is not finished. Wait, then try again.`);
}
