import { ANSWER_FIELDS } from '../model/fields';
import { isErrorCell } from '../cells/problem';
import type { Cell, Row } from '../cells/cell';
import { readAnswer } from './read-answer';
import { isSameHeader, type MappedColumn } from './map-columns';
import { readName } from './visible-cell';

/** What a row below the header is. */
export type RowKind =
  | 'client'
  /** Answers or an error, but no client's name. */
  | 'nameless'
  /** Blank, a footer, or anything else that is no client. */
  | 'other';

/** What exports put below a list. A sum may have its number behind a colon; `Total Care` and `Page Industries` are clients. */
const FOOTERS: readonly RegExp[] = [
  /^(?:(?:grand\s+)?totals?|subtotal|sum|average)(?:\s*\([\d.,\s]*records?\s*\))?\s*(?::[\d.,\s$€£]*)?$/i,
  /^total\s+(?:records|rows|clients|companies|accounts)\s*:[\d.,\s]*$/i,
  /^page\s+\d+\s*(?:of|\/)\s*\d+$/i,
  /^[*=\-–—\s]*end\s+of\s+report[*=\-–—.\s]*$/i,
  /^(?:confidential information|copyright \(c\))/i,
];
const FOOTER = new RegExp(FOOTERS.map(({ source }) => source).join('|'), 'i');
/** What one of them can begin with: most names are told from footers by their first character. */
const FOOTER_STARTS = new Set(Array.from('acegpstACEGPST*=-–—', (start) => start.charCodeAt(0)));

/** What a row is, by its first filled cell and by what is in the columns that are read. */
export function rowKind(row: Row, mappedColumns: readonly MappedColumn[]): RowKind {
  return rowKinds(mappedColumns)(row);
}

/** The same for many rows; made once for the columns. */
export function rowKinds(mappedColumns: readonly MappedColumn[]): (row: Row) => RowKind {
  const { column = -1, header = '' } = mappedColumns.find(({ field }) => field === 'client') ?? {};
  return (row) => {
    if (isFooter(row)) return 'other';
    const clientCell = row[column] ?? '';
    if (!isName(clientCell)) return isNameless(row, mappedColumns) ? 'nameless' : 'other';
    const isHeader = mayBeSame(clientCell, header) && isRepeatedHeader(row, clientCell, mappedColumns);
    return isHeader ? 'other' : 'client';
  };
}

/** Whether the first filled cell says that a row is a footer. */
export function isFooter(row: Row): boolean {
  const text = String(firstFilled(row) ?? '').trim();
  return FOOTER_STARTS.has(text.charCodeAt(0)) && FOOTER.test(text);
}

/** Whether a row has answers or an error but no client's name, footers among them. */
export function isNameless(row: Row, mappedColumns: readonly MappedColumn[]): boolean {
  const clientCell = clientCellOf(row, mappedColumns);
  if (isName(clientCell) || !hasContent(row, mappedColumns)) return false;
  const hasAnswer = ({ field, column }: MappedColumn) =>
    ANSWER_FIELDS.has(field) && readAnswer(row[column] ?? '') !== 'unknown';
  return isErrorCell(clientCell) || mappedColumns.some(hasAnswer);
}

function clientCellOf(row: Row, mappedColumns: readonly MappedColumn[]): Cell {
  const client = mappedColumns.find(({ field }) => field === 'client');
  return client === undefined ? '' : (row[client.column] ?? '');
}

function isName(cell: Cell): boolean {
  return readName(cell) !== '' && !isUnticked(cell);
}

/** Whether a cell may be the same header as another, by their first characters: the whole of them is dear to compare. */
function mayBeSame(cell: Cell, header: string): boolean {
  const one = String(cell).trim().charCodeAt(0);
  const other = header.trim().charCodeAt(0);
  return one > ASCII_END || other > ASCII_END || (one | LOWER_CASE) === (other | LOWER_CASE);
}

const ASCII_END = 127;
/** The bit by which a small ASCII letter differs from its capital. */
const LOWER_CASE = 32;

/** Whether anything is in the columns that are read but empty check boxes, which go on below a list. */
function hasContent(row: Row, mappedColumns: readonly MappedColumn[]): boolean {
  return mappedColumns.some(({ column }) => {
    const cell = row[column] ?? '';
    return !isBlank(cell) && !isUnticked(cell);
  });
}

/**
 * Whether a row is the header row once more, as a report has it on each page: the client's header and at least one
 * other in their columns, and nothing else in what is read.
 */
function isRepeatedHeader(row: Row, clientCell: Cell, mappedColumns: readonly MappedColumn[]): boolean {
  const client = mappedColumns.find(({ field }) => field === 'client');
  if (client === undefined || !isSameHeader(clientCell, client.header)) return false;
  const filled = mappedColumns.filter(({ column }) => !isBlank(row[column] ?? ''));
  return filled.length > 1 && filled.every(({ column, header }) => isSameHeader(row[column] ?? '', header));
}

function firstFilled(row: Row): Cell | undefined {
  for (const cell of row) if (cell !== '' && !isBlank(cell) && !isUnticked(cell)) return cell;
  return undefined;
}

function isBlank(cell: Cell): boolean {
  return typeof cell === 'string' && cell.trim() === '';
}

function isUnticked(cell: Cell): boolean {
  return cell === false || cell === 'FALSE';
}
