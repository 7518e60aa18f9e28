import type { FinishedSteps, RunStep } from '../../sheets-addon/server/run-steps';
import { call, type OpenAddon } from './open-addon';

/** Longer than a step may take, and shorter than an execution may take. */
const SLOW_MILLISECONDS = 16_000;

/** The rows that one step scores in a spreadsheet as slow as that: one block. */
export const ROWS_OF_A_STEP = 2000;

/** One step of a run in a spreadsheet so slow that there is time for only one block of rows. */
export function slowStep(addon: OpenAddon, runId: string): RunStep {
  return slowedAt('setValues', addon, () => call(addon, 'omlNext', runId));
}

/** A second pass in a spreadsheet as slow as that. */
export function slowLook(addon: OpenAddon, runId: string): FinishedSteps | RunStep {
  return slowedAt('getValues', addon, () => call(addon, 'omlFinish', runId));
}

function slowedAt<Result>(method: string, { host }: OpenAddon, act: () => Result): Result {
  const { beforeCall } = host;
  host.beforeCall = (made, execution) => {
    if (made.className === 'Range' && made.method === method) host.state.clock.pass(SLOW_MILLISECONDS);
    beforeCall(made, execution);
  };
  try {
    return act();
  } finally {
    host.beforeCall = beforeCall;
  }
}

/** Lets the time pass after which a silent run no longer holds the spreadsheet. */
export function endLease({ host }: OpenAddon): void {
  host.state.clock.pass(61_000);
}
