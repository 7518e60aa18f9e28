import type { FieldId } from './model/fields';
import { isSameSheet } from './read/our-sheet-names';
import { askedFields, setupColumn, type SetupColumn } from './plan/setup-column';

/** A sheet with an empty client list. */
export interface NewList {
  /** A name that no sheet of the workbook has. */
  readonly sheet: string;
  /** Side by side from column A, their headers in the first row. */
  readonly columns: readonly SetupColumn[];
  /** How many rows below the header are made ready. */
  readonly rowCount: number;
}

/** What tells one client from another; the rest of the fields is for those who know them. */
const CLIENT_COLUMNS: readonly FieldId[] = ['client', 'accountManager'];

const NAME = 'Clients';
const ROWS = 200;

/** An empty client list for a workbook with these sheets. */
export function planNewList(sheetNames: readonly string[]): NewList {
  const fields = [...CLIENT_COLUMNS, ...askedFields('first')];
  return { sheet: freeName(sheetNames), columns: fields.map(setupColumn), rowCount: ROWS };
}

function freeName(taken: readonly string[]): string {
  const isTaken = (name: string) => taken.some((other) => isSameSheet(other, name));
  let number = 1;
  while (isTaken(numbered(number))) number += 1;
  return numbered(number);
}

function numbered(number: number): string {
  return number === 1 ? NAME : `${NAME} ${number}`;
}
