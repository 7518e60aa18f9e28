import type { Bridge, Progress, Watch } from '../../pane/bridge';
import type { RunRequest } from '../../core/plan/run-request';

/** A call that a bridge has received. */
export interface Call {
  readonly name: keyof Bridge;
  /** The arguments, except for a watch. */
  readonly given: readonly unknown[];
}

/** The immediate answers of a bridge; calls without an answer here wait for the test. */
export interface Answers {
  readonly preview?: (request: RunRequest) => unknown;
  readonly select?: () => unknown;
  readonly showPortfolio?: () => unknown;
}

/** A bridge to a host that does what a test says. */
export interface ScriptedBridge extends Bridge {
  readonly calls: readonly Call[];
  /** Whether the current run was asked to stop. */
  isAborted(): boolean;
  /** Reports the progress of the run. */
  progress(progress: Progress): void;
  /** Answers the oldest waiting call. */
  answer(outcome: unknown): void;
  /** Rejects the oldest waiting call. */
  fail(error: unknown): void;
}

interface Waiting {
  readonly resolve: (outcome: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** A bridge that records its calls and answers as scripted. */
export function scriptedBridge(answers: Answers = {}): ScriptedBridge {
  const calls: Call[] = [];
  const waiting: Waiting[] = [];
  let watched: Watch | undefined;

  function asked(name: keyof Bridge, ...given: unknown[]): Promise<never> {
    calls.push({ name, given });
    const settled = new Promise<unknown>((resolve, reject) => waiting.push({ resolve, reject }));
    return settled as Promise<never>; // a test answers with what it likes
  }

  function answered<T>(name: keyof Bridge, given: readonly unknown[], answer: () => unknown): Promise<T> {
    calls.push({ name, given });
    return Promise.resolve(answer() as T); // a test answers with what it likes
  }

  const { preview, select, showPortfolio } = answers;
  return {
    calls,
    isAborted: () => watched?.signal.aborted ?? false,
    progress: (progress) => watched?.progress(progress),
    answer: (outcome) => waiting.shift()?.resolve(outcome),
    fail: (error) => waiting.shift()?.reject(error),
    preview: (request) =>
      preview === undefined
        ? asked('preview', request)
        : answered('preview', [request], () => preview(request)),
    score(request, watch) {
      watched = watch;
      return asked('score', request);
    },
    addColumns: (request, extent) => asked('addColumns', request, extent),
    newList: () => asked('newList'),
    select: (cell, listSheet) =>
      select === undefined ? asked('select', cell, listSheet) : answered('select', [cell, listSheet], select),
    showPortfolio: () =>
      showPortfolio === undefined ? asked('showPortfolio') : answered('showPortfolio', [], showPortfolio),
  };
}
