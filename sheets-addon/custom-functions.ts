import { callFunction, type FUNCTIONS } from '../core/functions';
import type { Cell, Row } from '../core/workbook';

/** Answers a custom function. Throws its sentence, which Google shows as the error of the cell. */
export function answerFunction(name: keyof typeof FUNCTIONS, args: readonly unknown[]): Cell[][] {
  const [headers, rows, settings, today] = args;
  const result = callFunction(name, {
    headers: rowsOf(headers),
    rows: rowsOf(rows),
    settings: rowsOf(settings),
    today: cellOf(today),
  });
  if (result.is === 'error') throw new Error(result.sentence);
  return result.cells.map((row) => [...row]);
}

/** A range comes as rows of cells, and a range of one cell as that cell. */
function rowsOf(given: unknown): readonly Row[] {
  if (Array.isArray(given))
    return given.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
  return given === undefined || given === '' ? [] : [[cellOf(given)]];
}

function cellOf(given: unknown): Cell {
  if (typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean') return given;
  return Object.prototype.toString.call(given) === '[object Date]' ? dayOf(given as Date) : '';
}

const MILLISECONDS_PER_DAY = 86_400_000;
const DAYS_TO_1970 = 25_569;
/** What New Zealand's clocks are ahead of Greenwich in summer. */
const MOST_AHEAD = 13 / 24;

/**
 * The serial of a day. Google gives midnight of the spreadsheet's time zone, which a function cannot ask for without a
 * service; this is right for all zones from Hawaii in the west to New Zealand in the east.
 */
function dayOf(date: Date): number {
  return Math.floor(date.getTime() / MILLISECONDS_PER_DAY + MOST_AHEAD) + DAYS_TO_1970;
}
