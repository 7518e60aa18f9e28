import { BILLING_CYCLE_HEADERS, MONTHLY_WORDS, OTHER_SPAN_WORDS } from '../model/billing-cycles';
import { isErrorCell, quoted } from '../cells/problem';
import type { Cell, Row } from '../cells/cell';
import { headerWords } from './header-words';
import { isSameHeader, type ConfirmedHeader } from './map-columns';
import { saysNothing } from './read-answer';
import { complaintOf, type Complaint } from './report-cell';
import { visible } from './visible-cell';

/**
 * The zero-based column that says how often an amount is billed; `undefined` where a list has none, or the user has
 * said what that column is.
 */
export function billingCycleColumn(headers: Row, confirmed: readonly ConfirmedHeader[]): number | undefined {
  const column = headers.findIndex(
    (cell) =>
      typeof cell === 'string' &&
      BILLING_CYCLE_HEADERS.includes(headerWords(cell)) &&
      !confirmed.some(({ header }) => isSameHeader(header, cell)),
  );
  return column === -1 ? undefined : column;
}

/** What is wrong with an amount a month that is billed by another cycle; `undefined` where it is billed by the month. */
export function otherThanMonthly(amount: number, cell: Cell): Complaint | undefined {
  const cycle = visible(cell);
  if (amount === 0 || String(cycle).trim() === '' || isErrorCell(cycle) || saysNothing(cycle))
    return undefined;
  if (isMonthly(String(cycle))) return undefined;
  return complaintOf('mspMrr', amount, {
    expected: 'an amount a month',
    message: `${amount} is billed "${quoted(cycle)}", and it is read as an amount a month`,
  });
}

function isMonthly(cycle: string): boolean {
  const words = cycle.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const at = words.findIndex((word) => MONTHLY_WORDS.includes(word));
  const before = words[at - 1] ?? '';
  return at >= 0 && !OTHER_SPAN_WORDS.includes(before) && (before === '1' || !/^\d+$/.test(before));
}
