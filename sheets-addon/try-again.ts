import { HostError } from '../pane/host-error';

/** What Google says, in English, when it is only for the moment that it cannot. */
const TRANSIENT =
  /timed out|failed while accessing|error occurred|try again|Service unavailable|Service error|Internal error|too many LockService|in a short time/i;
/** What it says when it could not in a minute either, although it asks to try again. */
const PERMANENT = /quota|permission/i;
const ATTEMPTS = 3;
const FIRST_PAUSE = 500;

/** Does something that may be done again, once or twice more where Google stumbles; all else is thrown at once. */
export function tryAgain<Result>(work: () => Result): Result {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return work();
    } catch (error) {
      if (attempt === ATTEMPTS || !isForTheMoment(error)) throw error;
      Utilities.sleep(FIRST_PAUSE * 2 ** (attempt - 1));
    }
  }
}

/** Whether an error may be gone in a moment. Google speaks the user's language, of which we know English. */
export function isForTheMoment(error: unknown): boolean {
  const { name, message } = error as Error; // of this realm or of Google's
  if (error instanceof HostError || PERMANENT.test(message)) return false;
  return TRANSIENT.test(message) || (isGoogles(name) && !/^en/i.test(Session.getActiveUserLocale()));
}

/** Whether an error of this name is one of Google's services, and no fault of the script. */
export function isGoogles(name: string): boolean {
  return name === 'Exception';
}
