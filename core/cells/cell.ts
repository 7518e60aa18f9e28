/**
 * The port between the core and its hosts: everything a host hands in and gets back is made of these.
 * All of it is plain, serialisable data.
 */

/**
 * One cell, as every host can read and write it.
 *
 * - A blank cell is `''`.
 * - A date is its serial number: days since 1899-12-30, time of day as the fraction.
 * - An error cell is its text, such as `#N/A`.
 * - Text is literal: a host must never let it become a formula.
 */
export type Cell = string | number | boolean;

/** The cell of a formula that no program has calculated yet; an error cell to all that reads cells. */
export const NOT_CALCULATED = '#NOT_CALCULATED!';

/** Cells side by side, from the left. */
export type Row = readonly Cell[];

/** How a number is shown. The value itself stays a number. */
export type CellFormat =
  | 'text'
  | 'number'
  | 'whole'
  | 'oneDecimal'
  | 'hours'
  | 'money'
  /** Words beside it say whether it is above or below. */
  | 'moneyWithoutSign'
  | 'percent'
  | 'date';

/** How many rows from the top the header row is looked for in, and so how many a host hands in. */
export const TOP_ROWS = 25;

/** Rows that a settings sheet has at the most. */
export const SETTINGS_ROWS = 1000;

/** The sheets of our own. */
export const OUR_SHEETS = {
  portfolio: 'OML Portfolio',
  settings: 'OML Settings',
  history: 'OML History',
} as const;
