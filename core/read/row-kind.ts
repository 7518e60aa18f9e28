import { ANSWER_FIELDS } from '../model/fields';
import { isErrorCell } from '../problem';
import type { Cell, Row } from '../workbook';
import { readAnswer } from './read-answer';
import type { MappedColumn } from './map-columns';
import { readName } from './visible-cell';

/** What a row below the header is. */
export type RowKind =
  | 'client'
  /** Answers or an error, but no client's name. */
  | 'nameless'
  /** Blank, a footer, or anything else that is no client. */
  | 'other';

const FOOTER =
  /^(?:(?:(?:grand\s+)?totals?|subtotal|sum|average)(?:\s*\(\s*[\d.,\s]*\s*records?\s*\))?\s*:?$|confidential information|copyright \(c\))/i;

/** What a row is, by its first filled cell, its client cell and its answers. */
export function rowKind(row: Row, places: readonly MappedColumn[]): RowKind {
  const first = row.find((cell) => !isBlank(cell) && !isUnticked(cell));
  if (first === undefined || FOOTER.test(String(first).trim())) return 'other';
  const client = places.find(({ field }) => field === 'client');
  const clientCell = client === undefined ? '' : (row[client.column] ?? '');
  if (readName(clientCell) !== '') return 'client';
  if (isErrorCell(clientCell)) return 'nameless';
  const hasAnswer = places.some(
    ({ field, column }) => ANSWER_FIELDS.has(field) && readAnswer(row[column] ?? '') !== 'unknown',
  );
  return hasAnswer ? 'nameless' : 'other';
}

function isBlank(cell: Cell): boolean {
  return typeof cell === 'string' && cell.trim() === '';
}

/** An empty check box: a column of them stands beside rows that are blank otherwise. */
function isUnticked(cell: Cell): boolean {
  return cell === false || cell === 'FALSE';
}
