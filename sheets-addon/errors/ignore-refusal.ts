import { isGoogles, retryTransient } from './retry-transient';

/**
 * Does what concerns nothing but looks, and may be done twice. Where Google still refuses it, as in the columns of a
 * table that have types, the cells stay as they are, whatever Google says: its words are in the user's language. It may
 * refuse as late as when it is made to do what it was told.
 */
export function ignoreRefusal(applyTrait: () => void): void {
  SpreadsheetApp.flush();
  try {
    retryTransient(() => {
      applyTrait();
      SpreadsheetApp.flush();
    });
  } catch (error) {
    if (!isGoogles(error)) throw error;
  }
}
