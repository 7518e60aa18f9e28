/** What Google says in English when it could not in a minute either: to try again would only make the user wait. */
const LASTING = /quota|permission|authorization|protected|typed columns|limit of|for one day/i;
const ATTEMPTS = 3;
const FIRST_PAUSE = 500;

/** Does something that may be done again, once or twice more where Google refuses it; all else is thrown at once. */
export function retryTransient<Result>(work: () => Result): Result {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return work();
    } catch (error) {
      if (attempt === ATTEMPTS || !mayPass(error)) throw error;
      Utilities.sleep(FIRST_PAUSE * 2 ** (attempt - 1));
    }
  }
}

/**
 * Whether something may go well in a moment. Google's errors have no codes, and their words are in the user's language:
 * whatever it refuses may, but for what is known to last.
 */
function mayPass(error: unknown): boolean {
  return isGoogles(error) && !LASTING.test(error.message);
}

/** Whether an error is one of Google's services, and no fault of the script. */
export function isGoogles(error: unknown): error is Error {
  return (error as Partial<Error> | undefined)?.name === 'Exception'; // whatever was thrown
}
