/** Calls back once, after so many milliseconds; the function that is returned stops it. */
export type Timer = (milliseconds: number, callBack: () => void) => () => void;

/** The clock of the machine. */
export const machineTimer: Timer = (milliseconds, callBack) => {
  const timeout = setTimeout(callBack, milliseconds);
  return () => clearTimeout(timeout);
};
