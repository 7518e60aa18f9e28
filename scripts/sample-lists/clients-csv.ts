import { csvLine } from '../csv-line';
import { shown } from './cell-value';
import { CLIENT_ROWS, MONEY, TOTALLED, totalOf } from './client-rows';
import { CLIENT_HEADERS } from './client-table';
import { CONFIDENTIAL_LINE, LIST_DATE_LINE, LIST_TITLE } from './list-lines';

/** The client list as Excel saves it under `CSV UTF-8`: every line is as wide as the sheet. */
export function clientsCsv(): string {
  const lines = [
    [LIST_TITLE],
    [LIST_DATE_LINE],
    [],
    CLIENT_HEADERS,
    ...CLIENT_ROWS.map((row) => row.map(shown)),
    totals(),
    [],
    [CONFIDENTIAL_LINE],
  ];
  return '\uFEFF' + lines.map((line) => csvLine(CLIENT_HEADERS.map((_, i) => line[i] ?? ''))).join('');
}

function totals(): readonly string[] {
  return CLIENT_HEADERS.map((header, column) => {
    if (column === 0) return 'Totals';
    if (!TOTALLED.includes(header)) return '';
    const total = totalOf(header);
    return MONEY.includes(header) ? inDollars(total) : String(total);
  });
}

/** By hand, so that the machine's language does not matter. */
function inDollars(amount: number): string {
  return `$${amount.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',')}`;
}
