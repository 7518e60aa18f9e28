import { isErrorCell, quoted } from '../cells/problem';
import type { FieldId } from '../model/fields';
import { NOT_CALCULATED, type Cell } from '../cells/cell';
import { complaintOf, told, type Told } from './report-cell';

/** The name of a client as it counts: without surrounding space; blank where the cell is an error. */
export function readName(cell: Cell): string {
  if (typeof cell === 'string' && isPlainText(cell)) return cell;
  return isErrorCell(cell) ? '' : String(visible(cell)).trim();
}

/** Whether a text needs no cleaning: it has no invisible characters and no space around it, and is not an error. */
export function isPlainText(text: string): boolean {
  const last = text.length - 1;
  if (last < 0 || text.charCodeAt(0) === SPACE || text.charCodeAt(last) === SPACE) return false;
  for (let place = 0; place <= last; place += 1) {
    const code = text.charCodeAt(place);
    if (code < SPACE || code > TILDE || code === HASH) return false;
  }
  return true;
}

const [SPACE, HASH, TILDE] = [32, 35, 126];

/** A cell without the marks that show nothing and that exports leave behind, such as a zero-width space. */
export function visible(cell: Cell): Cell {
  return typeof cell === 'string' && /[^ -~]/.test(cell) ? cell.replace(/\p{Cf}/gu, '') : cell;
}

/** What is said of a cell that is `NOT_CALCULATED`. */
export const UNCALCULATED_FORMULA =
  'a formula that no program has calculated yet: open the file in a spreadsheet program and save it';

/** Reads the value of a cell that is visible and no error. */
export function valueReader<T>(field: FieldId, read: (cell: Cell) => Told<T>): (cell: Cell) => Told<T> {
  return (raw) => {
    const cell = visible(raw);
    if (cell === '') return told<T>(undefined);
    if (!isErrorCell(cell)) return read(cell);
    const message =
      cell === NOT_CALCULATED ? UNCALCULATED_FORMULA : `the cell shows ${quoted(cell)}, so it is left out`;
    return told<T>(undefined, complaintOf(field, cell, { expected: 'a value', message }));
  };
}
