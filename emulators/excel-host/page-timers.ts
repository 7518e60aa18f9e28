/** Timers that can all be stopped at once. */
export interface PageTimers {
  readonly clear: () => void;
}

/**
 * Makes this realm track its timers, so that office.js, which never stops its own, does not outlive a test. Its
 * intervals do not keep the process alive either.
 */
export function rememberTimers(): PageTimers {
  const { setTimeout: startTimeout, setInterval: startInterval } = globalThis;
  const running = new Set<NodeJS.Timeout>();
  const remembered = (timer: NodeJS.Timeout) => {
    running.add(timer);
    return timer;
  };
  const timeout = (run: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) => {
    const timer = startTimeout(() => {
      running.delete(timer);
      run(...args);
    }, delay);
    return remembered(timer);
  };
  const interval = (run: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) =>
    remembered(startInterval(run, delay, ...args).unref());
  Object.assign(globalThis, {
    setTimeout: Object.defineProperties(timeout, Object.getOwnPropertyDescriptors(startTimeout)),
    setInterval: interval,
  });
  return {
    clear: () => {
      for (const timer of running) clearTimeout(timer);
      running.clear();
    },
  };
}
