import { HISTORY_HEADERS, SHEET_TITLES } from '../model/sheets';
import { OUR_SHEETS, type Row } from '../cells/cell';

/** Whether a sheet of that name is one of ours; spreadsheets tell names apart without regard to case. */
export function isOurSheet(name: string): boolean {
  return Object.values(OUR_SHEETS).some((ours) => isSameSheet(ours, name));
}

/** Whether two names are those of one sheet, spaces around them aside: nobody sees those. */
export function isSameSheet(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** Whether the first rows of a sheet are those of one of ours: a copy of it is no list, whatever its name. */
export function isDrawnByUs(rows: readonly Row[]): boolean {
  return rows.some(
    (row) =>
      row[0] === SHEET_TITLES.portfolio ||
      row[0] === SHEET_TITLES.settings ||
      HISTORY_BEGINS.every((header, column) => row[column] === header),
  );
}

/** What tells the history: every version's begins with these. */
const HISTORY_BEGINS = HISTORY_HEADERS.slice(0, 4);

/** The sheet that somebody names: the one of that very name, case aside, else one whose name has other space around it. */
export function sheetCalled<Sheet extends { readonly name: string }>(
  sheets: readonly Sheet[],
  wanted: string,
): Sheet | undefined {
  return (
    sheets.find(({ name }) => name.toLowerCase() === wanted.toLowerCase()) ??
    sheets.find(({ name }) => isSameSheet(name, wanted))
  );
}
