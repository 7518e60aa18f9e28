import { saidOf, unsaid } from '../core/read/user-choices';
import type { Bridge, Progress } from './bridge';
import type { RunRequest } from '../core/plan/run-request';
import { hostCaller, type SessionOptions } from './call-host';
import { createStore } from './store';
import { previewList, requestOfAnotherLook } from './preview-list';
import { sheetOf, type PaneState } from './pane-state';
import { scoreList } from './score-list';
import { addColumns, makeList } from './set-up-list';
import { words } from './words';

/** What the user has said that a column is. */
type SaidField = RunRequest['confirmed'][number]['field'];

/**
 * What a pane can do and is about. No action rejects. One that comes during a look waits for it; one that comes during
 * anything else does nothing.
 */
export interface Session {
  state(): PaneState;
  /** Calls the listener after each change, until the function that is returned is called. */
  subscribe(listener: (state: PaneState) => void): () => void;
  /** Looks at the list anew. */
  look(): Promise<void>;
  /** Looks at another sheet, and stays with it. */
  chooseSheet(sheet: string): Promise<void>;
  /** Says what a column is, `ignore` for nothing, and looks again; `undefined` takes back what was said. */
  confirmField(header: string, field: SaidField | undefined): Promise<void>;
  score(): Promise<void>;
  /** Scores the list that the user looks at in the program, whatever the pane is about. */
  scoreHere(): Promise<void>;
  /** Asks the run to stop. */
  cancel(): void;
  /** Scores, and takes the columns of the user's over that bear our headers. */
  takeOver(): Promise<void>;
  /** Scores with the filter cleared, which is put back. */
  scoreWithoutFilter(): Promise<void>;
  addColumns(extent: 'first' | 'all'): Promise<void>;
  newList(): Promise<void>;
  /** Shows a cell of the list, or of the sheet that it names. */
  select(cell: string): Promise<void>;
  showPortfolio(): Promise<void>;
}

/** Opens a session with a host; it does nothing until it is asked to look. */
export function createSession(bridge: Bridge, options: SessionOptions): Session {
  const store = createStore();
  const { state } = store;
  const callHost = hostCaller(store, options);
  let run = new AbortController();

  async function look(wanted: Partial<RunRequest>): Promise<void> {
    const { work, request } = state();
    // While the host looks, what is wanted may change: it then looks once more.
    if (work !== undefined && work.is !== 'looking') return;
    store.change({ request: { ...request, ...wanted, adopts: false, clearsFilter: false } });
    await callHost({ is: 'looking' }, () => previewList(bridge, store));
    const isSheetInDoubt = state().trouble !== undefined;
    if (isSheetInDoubt) store.change({ request: { ...state().request, sheet: undefined } });
  }

  function score(consent: Partial<RunRequest>): Promise<void> {
    return callHost({ is: 'scoring', progress: undefined, isStopping: false }, (moved) => {
      run = new AbortController();
      const { signal } = run;
      const watch = {
        signal,
        progress: (progress: Progress) => moved({ is: 'scoring', progress, isStopping: signal.aborted }),
      };
      return scoreList(bridge, { from: state(), consent, watch });
    });
  }

  return {
    state,
    subscribe: store.subscribe,
    look: () => look(requestOfAnotherLook(state())),
    chooseSheet: (sheet) => look({ sheet, confirmed: [] }),
    confirmField(header, field) {
      const { confirmed } = state().request;
      if (saidOf(header, confirmed) === field) return Promise.resolve();
      const others = unsaid(header, confirmed);
      return look({ confirmed: field === undefined ? others : [...others, { header, field }] });
    },
    score: () => score({}),
    scoreHere: () => score({ sheet: undefined, confirmed: [] }),
    takeOver: () => score({ adopts: true }),
    scoreWithoutFilter: () => score({ clearsFilter: true }),
    cancel() {
      const { work } = state();
      if (work?.is !== 'scoring' || work.isStopping) return;
      run.abort();
      store.change({ work: { ...work, isStopping: true } });
    },
    addColumns: (extent) => callHost({ is: 'settingUp' }, () => addColumns(bridge, state(), extent)),
    newList: () => callHost({ is: 'settingUp' }, () => makeList(bridge, state())),
    select: (cell) =>
      callHost({ is: 'showing' }, async () => {
        await bridge.select(cell, sheetOf(state().page) ?? '');
        return {};
      }),
    showPortfolio: () =>
      callHost({ is: 'showing' }, async () =>
        (await bridge.showPortfolio()) ? {} : { trouble: words.noPortfolio },
      ),
  };
}
