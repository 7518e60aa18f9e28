import type { ServiceCall } from './service-call';

/** Google's messages when it has a temporary fault. */
export const TRANSIENT = {
  serverError: "We're sorry, a server error occurred. Please wait a bit and try again.",
  /** Only to the sidebar, if the browser has several accounts. */
  permissionDenied:
    "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
  /** The same in a different language: Google's messages are in its user's. */
  germanServerError:
    'Ein Serverfehler ist aufgetreten. Bitte warten Sie kurz und versuchen Sie es noch einmal.',
  serviceError: 'Service error: Spreadsheets',
  serviceTimedOut: 'Service timed out: Spreadsheets',
  tooManyLocks: 'There are too many LockService operations against the same script.',
  failedWhileAccessing: (fileId: string) =>
    `Service Spreadsheets failed while accessing document with id ${fileId}.`,
  timedOut: (fileId: string) => `Service Spreadsheets timed out while accessing document with id ${fileId}.`,
} as const;

/** A service call that fails: before it does anything, or after, so that only its answer is lost. */
export interface Fault {
  readonly message: string;
  readonly moment?: 'before' | 'after';
  /** The execution of the host, counted from 1; any if left out. */
  readonly execution?: number;
  /** The call's number in its execution; or a method, and which call of it in the executions that are meant. */
  readonly at: number | { readonly method: string; readonly occurrence: number };
}

/** Finds the fault for a call. It counts, so ask it once for each call. */
export class FaultPlan {
  readonly faults: Fault[] = [];
  readonly #seen = new Map<Fault, number>();

  at(call: ServiceCall, execution: number): Fault | undefined {
    return this.faults.find((fault) => {
      if (fault.execution !== undefined && fault.execution !== execution) return false;
      if (typeof fault.at === 'number') return fault.at === call.number;
      if (fault.at.method !== `${call.className}.${call.method}`) return false;
      const seen = (this.#seen.get(fault) ?? 0) + 1;
      this.#seen.set(fault, seen);
      return seen === fault.at.occurrence;
    });
  }
}
