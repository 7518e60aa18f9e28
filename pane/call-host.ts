import { HostError } from './host-error';
import type { Store } from './store';
import type { PaneState, Work } from './pane-state';
import type { Timer } from './timer';
import { words } from './words';

/** What differs from host to host. */
export interface SessionOptions {
  /** The hint for the user when the host has not answered for a while: what it may be waiting for. */
  readonly silenceHint: string;
  readonly timer: Timer;
}

/** What a call to the host comes to. */
export type Outcome = Partial<Pick<PaneState, 'page' | 'trouble' | 'request'>>;

/**
 * Calls the host and keeps the state up to date; the call says how far it is through `moved`. What is asked for during a
 * look is done after it, what is asked for during anything else is not done.
 */
export type CallHost = (work: Work, call: (moved: (work: Work) => void) => Promise<Outcome>) => Promise<void>;

const SILENCE_MILLISECONDS = 3000;

/** The one way to the host: one call at a time, a hint where it is silent, and a sentence where it fails. */
export function hostCaller(store: Store, { silenceHint, timer }: SessionOptions): CallHost {
  let look: Promise<void> | undefined;
  const hintIfSilent = () => timer(SILENCE_MILLISECONDS, () => store.change({ hint: silenceHint }));

  const start: CallHost = async (work, call) => {
    store.change({ work, hint: undefined, trouble: undefined });
    let stopTimer = hintIfSilent();
    let isOver = false;
    const outcome = await outcomeOf(call, (how) => {
      if (isOver) return;
      stopTimer();
      stopTimer = hintIfSilent();
      store.change({ work: how, hint: undefined });
    });
    isOver = true;
    stopTimer();
    store.change({ work: undefined, hint: undefined, ...outcome });
  };

  return async (work, call) => {
    if (store.state().work?.is === 'looking' && work.is !== 'looking') await look;
    if (store.state().work !== undefined) return;
    const started = start(work, call);
    if (work.is === 'looking') look = started;
    await started;
  };
}

async function outcomeOf(
  call: (moved: (work: Work) => void) => Promise<Outcome>,
  moved: (work: Work) => void,
): Promise<Outcome> {
  try {
    return await call(moved);
  } catch (error) {
    return { trouble: error instanceof HostError ? error.message : words.unforeseen(causeOf(error)) };
  }
}

function causeOf(error: unknown): string {
  const cause = error instanceof Error ? error.message : String(error);
  return cause.trim().replace(/[.\s]+$/, '');
}
