import { OPENING, type PaneState } from './pane-state';

/** The one place where the state of the pane is kept. */
export interface Store {
  readonly state: () => PaneState;
  /** Sets these parts of the state and tells whoever listens. */
  readonly change: (parts: Partial<PaneState>) => void;
  /** Calls the listener after each change, until the function that is returned is called. */
  readonly subscribe: (listener: (state: PaneState) => void) => () => void;
}

/** Holds the state of one pane, from its opening on. */
export function createStore(): Store {
  let state = OPENING;
  const listeners = new Set<(state: PaneState) => void>();
  return {
    state: () => state,
    change(parts) {
      state = { ...state, ...parts };
      for (const listener of listeners) listener(state);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
