import type { Timer } from '../../pane/timer';

/** A timer that a test advances by hand. */
export interface HandMovedTimer {
  readonly timer: Timer;
  /** Lets this many milliseconds pass. */
  pass(milliseconds: number): void;
}

/** A timer whose time passes only when the test says so. */
export function handMovedTimer(): HandMovedTimer {
  let now = 0;
  const waiting = new Map<() => void, number>();
  return {
    timer(milliseconds, callBack) {
      const once = () => callBack();
      waiting.set(once, now + milliseconds);
      return () => {
        waiting.delete(once);
      };
    },
    pass(milliseconds) {
      now += milliseconds;
      const due = [...waiting].filter(([, time]) => time <= now);
      for (const [once] of due) {
        waiting.delete(once);
        once();
      }
    },
  };
}
