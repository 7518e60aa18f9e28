/** What Google says when it is only for the moment that it cannot. */
const TRANSIENT =
  /timed out while accessing|server error occurred|wait a bit and try again|Service unavailable|Internal error/i;
const ATTEMPTS = 3;
const FIRST_PAUSE = 500;

/** Does something that may be done again, once or twice more where Google stumbles; all else is thrown at once. */
export function tryAgain<Result>(work: () => Result): Result {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return work();
    } catch (error) {
      if (attempt === ATTEMPTS || !(error instanceof Error) || !TRANSIENT.test(error.message)) throw error;
      Utilities.sleep(FIRST_PAUSE * 2 ** (attempt - 1));
    }
  }
}
