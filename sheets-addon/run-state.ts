import type { RunSums } from '../core/run-sums';
import type { Wishes } from '../pane/bridge';
import { tryAgain } from './try-again';

/** A run that is under way: what the next chunk begins with. */
export interface RunState {
  readonly runId: string;
  readonly sheet: string;
  readonly wishes: Wishes;
  /** In milliseconds since 1970. */
  readonly startedAt: number;
  /** Until when nobody else may score. */
  readonly heldUntil: number;
  /** Zero-based row that comes next. */
  readonly nextRow: number;
  /** What the rows before that said when they were scored, as a number. */
  readonly doneKey: number;
  /** How often the run has begun again. */
  readonly rounds: number;
  /** Tells the list and what is asked of it from any other. */
  readonly fingerprint: string;
}

/** The tally has a property of its own: a value may have 9 kB. */
const STATE = 'vcioOmlRun';
const TALLY = 'vcioOmlTally';

/** How long a run holds the spreadsheet after its last sign of life: longer than any chunk takes. */
const HELD_MILLISECONDS = 60_000;

/** The run that the spreadsheet remembers, and what it came to so far. */
export function rememberedRun(): { readonly state: RunState; readonly tally: RunSums['tally'] } | undefined {
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

/** Forgets the run: it is done, or its user has stopped it. */
export function forgetRun(): void {
  tryAgain(() => {
    const properties = PropertiesService.getDocumentProperties();
    properties.deleteProperty(STATE);
    properties.deleteProperty(TALLY);
  });
}
