import { isForTheMoment, isGoogles } from './try-again';

/**
 * Does what concerns nothing but looks. Where Google refuses it, as in the columns of a table that have types, the cells
 * stay as they are. Google may refuse as late as when it is made to do what it was told.
 */
export function ifAllowed(dress: () => void): void {
  SpreadsheetApp.flush();
  try {
    dress();
    SpreadsheetApp.flush();
  } catch (error) {
    const isRefused = error instanceof Error && isGoogles(error.name) && !isForTheMoment(error);
    if (!isRefused) throw error;
  }
}
