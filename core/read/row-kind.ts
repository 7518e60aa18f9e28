import { FIELDS, type FieldId } from '../model/fields';
import type { Cell, Row } from '../workbook';
import { isUnknownWord } from './read-answer';
import { readName, type FieldPlace } from './read-client';

/** What a row below the header is. */
export type RowKind =
  | 'client'
  /** Answers, but no client's name. */
  | 'nameless'
  /** Blank, a footer, or anything else that is no client. */
  | 'other';

const ANSWER_FIELDS = new Set<FieldId>(
  FIELDS.filter(({ kind }) => kind === 'answer' || kind === 'cycles').map(({ id }) => id),
);
const FOOTER =
  /^(?:(?:(?:grand\s+)?totals?|subtotal|sum|average)(?:\s*\(\s*[\d.,\s]*\s*records?\s*\))?\s*:?$|confidential information|copyright \(c\))/i;

/** What a row is, by its first filled cell, its client cell and its answers. */
export function rowKind(row: Row, places: readonly FieldPlace[]): RowKind {
  const first = row.find((cell) => !isBlank(cell));
  if (first === undefined || FOOTER.test(String(first).trim())) return 'other';
  const client = places.find(({ field }) => field === 'client');
  if (client !== undefined && readName(row[client.position] ?? '') !== '') return 'client';
  const hasAnswer = places.some(
    ({ field, position }) => ANSWER_FIELDS.has(field) && !isUnknownWord(row[position] ?? ''),
  );
  return hasAnswer ? 'nameless' : 'other';
}

function isBlank(cell: Cell): boolean {
  return typeof cell === 'string' && cell.trim() === '';
}
