import { FIELDS, type FieldId, type FieldKind } from '../model/fields';
import { quoted, type Problem } from '../cells/problem';
import { unreachable } from '../cells/unreachable';
import type { Cell } from '../cells/cell';
import type { Reading } from './reading';

/** What is wrong with a cell, wherever the cell is. */
export type Complaint = Omit<Problem, 'cell'>;

/** What a cell says of its field: the value where it was understood, and what is wrong with it. */
export interface Told<T> {
  readonly value: T | undefined;
  readonly complaint: Complaint | undefined;
}

/** What a cell of each kind is asked to be. */
const NOUNS: Readonly<Record<FieldKind, string>> = {
  text: 'text',
  words: 'type',
  yesNo: 'answer',
  whole: 'number',
  money: 'amount',
  hours: 'number of hours',
  percent: 'share',
  date: 'date',
  cycles: 'rhythm',
  answer: 'answer',
};

const KINDS = new Map<FieldId, FieldKind>(FIELDS.map(({ id, kind }) => [id, kind]));
const HEADERS = new Map<FieldId, string>(FIELDS.map(({ id, header }) => [id, header]));

/** A cell that was understood, or says nothing. */
export function told<T>(value: T | undefined, complaint?: Complaint): Told<T> {
  return { value, complaint };
}

/** The value of a reading and what is wrong with it. */
export function settle(field: FieldId, cell: Cell, reading: Reading<number>): Told<number> {
  switch (reading.is) {
    case 'value':
      return told(reading.value);
    case 'blank':
      return told<number>(undefined);
    case 'unreadable':
      return told<number>(undefined, notUnderstood(field, cell, reading.expected));
    case 'outOfRange': {
      const { expected, says } = reading;
      const message = `"${quoted(cell)}" ${says}, so it is left out`;
      return told<number>(undefined, complaintOf(field, cell, { expected, message }));
    }
    case 'ambiguous': {
      const { value, other } = reading;
      const message = `"${quoted(cell)}" is read as ${value} and could be ${other}`;
      return told(value, complaintOf(field, cell, { expected: 'a number that reads one way only', message }));
    }
    default:
      return unreachable(reading);
  }
}

/** Of a cell that was not understood: what it is not, and what to write. */
export function notUnderstood(field: FieldId, cell: Cell, expected: string): Complaint {
  const noun = NOUNS[KINDS.get(field) ?? 'text'];
  return complaintOf(field, cell, {
    expected,
    message: `"${quoted(cell)}" is no ${noun}, so write ${expected}`,
  });
}

/** Of any cell, the field's header before the words. */
export function complaintOf(
  field: FieldId,
  cell: Cell,
  { expected, message }: Pick<Problem, 'expected' | 'message'>,
): Complaint {
  return { found: quoted(cell), expected, message: `${HEADERS.get(field) ?? field}: ${message}` };
}
