import { callFunction, type FUNCTIONS } from '../../core/custom-functions';
import type { Cell, Row } from '../../core/cells/cell';
import { cellReader, type CellReader } from '../read/serial-dates';

/** Answers a custom function. Throws its sentence, which Google shows as the error of the cell. */
export function answerFunction(name: keyof typeof FUNCTIONS, args: readonly unknown[]): Cell[][] {
  const [headers, rows, settings, today] = args;
  // A function may read what the spreadsheet is set to; only dates need its time zone.
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const toCell = cellReader(() => book.getSpreadsheetTimeZone());
  const result = callFunction(name, {
    headers: rowsOf(headers, toCell),
    rows: rowsOf(rows, toCell),
    settings: rowsOf(settings, toCell),
    today: toCell(today),
    locale: book.getSpreadsheetLocale(),
  });
  if (result.is === 'error') throw new Error(result.sentence);
  return result.cells.map((row) => [...row]);
}

/** A range comes as rows of cells, and a range of one cell as that cell. */
function rowsOf(given: unknown, toCell: CellReader): readonly Row[] {
  if (Array.isArray(given))
    return given.map((row: unknown) => (Array.isArray(row) ? row.map(toCell) : [toCell(row)]));
  return given === undefined || given === '' ? [] : [[toCell(given)]];
}
