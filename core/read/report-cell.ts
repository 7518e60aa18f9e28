import { FIELDS, type FieldId } from '../model/fields';
import type { LocaleRules } from '../model/locales';
import { cellName, quoted, type Problem } from '../problem';
import { unreachable } from '../unreachable';
import type { Cell } from '../workbook';
import type { MappedColumn } from './map-columns';
import type { Reading } from './reading';

/** What reading needs to know beside the cells. */
export interface ReadingContext {
  readonly places: readonly MappedColumn[];
  readonly locale: LocaleRules;
  /** Serial of the day of the run, where it is known: no review can be later. */
  readonly today: number | undefined;
}

/** The cell that is being read: where it stands, and where its problems go. */
export interface CellAt {
  readonly context: ReadingContext;
  readonly place: MappedColumn;
  readonly sheetRow: number;
  readonly problems: Problem[];
}

const HEADERS = new Map<FieldId, string>(FIELDS.map(({ id, header }) => [id, header]));

/** The value of a reading, its problem reported. */
export function settle(at: CellAt, cell: Cell, reading: Reading<number>): number | undefined {
  switch (reading.is) {
    case 'value':
      return reading.value;
    case 'blank':
      return undefined;
    case 'unreadable':
      reportUnreadable(at, cell, reading.expected);
      return undefined;
    case 'outOfRange': {
      const { expected } = reading;
      report(at, cell, { expected, message: `"${quoted(cell)}" is out of range, expected ${expected}` });
      return undefined;
    }
    case 'ambiguous': {
      const { value, other } = reading;
      const message = `"${quoted(cell)}" can be read as ${value} or ${other} and is read as ${value}`;
      report(at, cell, { expected: 'a number that reads one way only', message });
      return value;
    }
    default:
      return unreachable(reading);
  }
}

/** Reports a cell that was not understood. */
export function reportUnreadable(at: CellAt, cell: Cell, expected: string): void {
  report(at, cell, { expected, message: `"${quoted(cell)}" is not understood, expected ${expected}` });
}

/** Reports a cell, the field's header before the words. */
export function report(
  at: CellAt,
  cell: Cell,
  { expected, message }: Pick<Problem, 'expected' | 'message'>,
): void {
  const { place, sheetRow, problems } = at;
  const header = HEADERS.get(place.field) ?? place.field;
  const name = cellName(sheetRow, place.column);
  problems.push({ cell: name, found: quoted(cell), expected, message: `${header}: ${message}` });
}
