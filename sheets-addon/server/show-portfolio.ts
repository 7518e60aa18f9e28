import { OUR_SHEETS } from '../../core/cells/cell';
import { sheetNamed, sheetsOf } from '../read/our-sheets';

/** Brings the portfolio into sight. Says whether there is one. */
export function goToPortfolio(): boolean {
  const sheet = sheetNamed(sheetsOf(SpreadsheetApp.getActiveSpreadsheet()), OUR_SHEETS.portfolio);
  if (sheet === undefined) return false;
  sheet.showSheet();
  sheet.activate();
  return true;
}
