import { summand } from './cell-value';
import { CLIENT_HEADERS, CLIENT_TABLE } from './client-table';

/** The cells of a row as typed, one for each header; none in a spare row. */
export type TypedRow = readonly string[];

/** The rows of the client list below its header. */
export const CLIENT_ROWS: readonly TypedRow[] = CLIENT_TABLE.trim()
  .split('\n')
  .map((line) => (line === '' ? [] : line.split('|').map((cell) => cell.trim())));

/** A header of the client list. */
export type ClientHeader = (typeof CLIENT_HEADERS)[number];

/** Headers of columns that have a total below them. */
export const TOTALLED: readonly ClientHeader[] = [
  '# Seats',
  '# Endpoints',
  'MRR $',
  'vCIO Fee',
  'vCIO Hrs (12 mo)',
];

/** Headers of columns of money. */
export const MONEY: readonly ClientHeader[] = ['MRR $', 'vCIO Fee'];

/** The zero-based column of a header. */
export function columnOf(header: ClientHeader): number {
  return CLIENT_HEADERS.indexOf(header);
}

/** What SUM makes of the cells below a header. */
export function totalOf(header: ClientHeader, rows: readonly TypedRow[] = CLIENT_ROWS): number {
  return rows.reduce((sum, row) => sum + summand(row[columnOf(header)] ?? ''), 0);
}
