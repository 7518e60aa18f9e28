import { HostError } from '../../pane/host-error';

/** What to tell the user of an error that Excel answers with, by its code. */
const SENTENCES: Readonly<Record<string, string>> = {
  AccessDenied: 'The sheet is protected or read-only. Unprotect it or save a copy, then run again.',
  InvalidOperationInCellEditMode: 'A cell is being edited. Press Enter to finish it, then run again.',
  ActivityLimitReached: 'Excel is busy. Wait a minute, then run again.',
  InvalidOrTimedOutSession: 'The session with Excel has ended. Reload the workbook and run again.',
  ConnectionFailure: 'The connection to Excel was lost. Check the network and run again.',
  Timeout: 'Excel took too long to answer. Run again.',
  ItemNotFound: 'A sheet or a table of the list is gone. Look again, then run again.',
};

/** The error that the user is told of; what was written before it stays, and a new run takes it up. */
export function hostError(error: unknown): unknown {
  if (error instanceof HostError || !(error instanceof OfficeExtension.Error)) return error;
  const known = SENTENCES[error.code];
  const sentence = known ?? `Excel could not do it (${told(error)}). Run again.`;
  return new HostError(sentence, { cause: error });
}

/** Whether Excel may have refused values because the range that they are for has another size by now, or is gone. */
export function isSizeInDoubt(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && SIZE_ERRORS.has(error.code);
}

const SIZE_ERRORS = new Set(['InvalidArgument', 'InvalidReference']);

/** What to tell of values that Excel refused though they fit. */
export function refusedValues(error: unknown, sheet: string): HostError {
  return new HostError(
    `Excel refused the results for the sheet "${sheet}" (${told(error)}). Reopen the workbook and run again.`,
    { cause: error },
  );
}

/** Whether no further request is worth a try. */
export function isConnectionLost(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && LOST.has(error.code);
}

const LOST = new Set(['InvalidOrTimedOutSession', 'ConnectionFailure', 'Timeout']);

/** An error in a few words: its code, where it came up and what Excel says of it. */
function told(error: unknown): string {
  if (!(error instanceof OfficeExtension.Error))
    return error instanceof Error ? error.message : String(error);
  const { errorLocation } = error.debugInfo;
  const at = errorLocation === undefined || errorLocation === '' ? '' : ` at ${errorLocation}`;
  const message = error.message.trim().replace(/\.$/, '');
  return `${error.code}${at}${message === '' ? '' : `: ${message}`}`;
}

/** Whether Excel refused a request because it, or the answer to it, was too large. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code.endsWith('PayloadSizeLimitExceeded');
}
