import { OUR_SHEETS } from '../core/workbook';
import { sheetNamed } from './our-sheets';
import type { CellArea } from './read-rows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Cells that the user may not change. */
export interface ClosedCells {
  readonly sheet: string;
  /** The protected range, such as `B2:C9`; absent where it is the whole sheet. */
  readonly cells: string | undefined;
}

/** What of the places that a run writes to is protected from the user; the first of it. */
export function findProtection(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { sheet, area }: { readonly sheet: Sheet; readonly area: CellArea },
): ClosedCells | undefined {
  const sheets = book.getSheets();
  const ours = Object.values(OUR_SHEETS).flatMap((name) => sheetNamed(sheets, name) ?? []);
  return closedIn(sheet, area) ?? ours.map((each) => closedIn(each, undefined)).find((found) => found);
}

/** `undefined` for the area is the whole sheet. */
function closedIn(sheet: Sheet, area: CellArea | undefined): ClosedCells | undefined {
  const { ProtectionType } = SpreadsheetApp;
  const whole = sheet.getProtections(ProtectionType.SHEET).some((protection) => !protection.canEdit());
  if (whole) return { sheet: sheet.getName(), cells: undefined };
  const closed = sheet
    .getProtections(ProtectionType.RANGE)
    .filter((protection) => !protection.canEdit())
    .map((protection) => protection.getRange())
    .find((range) => area === undefined || isMet(range, area));
  return closed && { sheet: sheet.getName(), cells: closed.getA1Notation() };
}

function isMet(
  range: GoogleAppsScript.Spreadsheet.Range,
  { row, column, rowCount, columnCount }: CellArea,
): boolean {
  return (
    range.getRow() <= row + rowCount &&
    range.getLastRow() > row &&
    range.getColumn() <= column + columnCount &&
    range.getLastColumn() > column
  );
}
