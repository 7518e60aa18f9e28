import type { ServiceCall } from '../../emulators/sheets-host/service-call';
import type { OpenAddon } from './open-addon';

/** A service call: its number in its execution, and the number of the execution, both from 1. */
export interface CallPlace {
  readonly execution: number;
  readonly number: number;
}

/** The executions of a run on a list of one block, in order. */
export const STEPS = { omlStart: 1, omlNext: 2, omlFinish: 3 } as const;

/** Does something once, right before a service call, like a user who is working in the spreadsheet. */
export function atCall(
  { host }: OpenAddon,
  { execution, number }: CallPlace,
  act: () => void,
): { isDone: boolean } {
  const done = { isDone: false };
  host.beforeCall = (made, { number: running }) => {
    if (done.isDone || running !== execution || made.number !== number) return;
    done.isDone = true;
    act();
    // Formulas are recalculated.
    host.file.revision += 1;
  };
  return done;
}

/** The service calls of the first execution of a function. */
export function callsOf({ host }: OpenAddon, functionName: string): readonly ServiceCall[] {
  return host.executions.find((execution) => execution.functionName === functionName)?.calls ?? [];
}

/** The numbers of a method's calls among calls. */
export function numbersOf(calls: readonly ServiceCall[], method: string): readonly number[] {
  return calls.filter((made) => `${made.className}.${made.method}` === method).map(({ number }) => number);
}

const LOOKS = ['Range.getValues', 'Sheet.getLastColumn'];

/**
 * The numbers of the calls at which a step reads a list, until it writes to it for the last time: a change has the same
 * effect at every call between two of them.
 */
export function looksOf(calls: readonly ServiceCall[]): readonly number[] {
  const written = numbersOf(calls, 'Range.setValues').at(-1) ?? 0;
  const looks = LOOKS.flatMap((method) => numbersOf(calls, method)).filter((number) => number < written);
  if (looks.length === 0) throw new Error('The step looks at nothing before it writes.');
  return looks;
}
