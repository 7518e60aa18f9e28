import type { Cell, Row } from '../cells/cell';
import { FIRST_HASH, hashText } from '../cells/hash-text';
import { scoringColumns } from '../plan/columns-to-read';
import type { RunPlan } from '../plan/run-plan';
import type { RunTotals } from './run-totals';

/**
 * Hash of what a run is asked to do: its columns, the settings and the day. A header that is only spelt differently is
 * the same one.
 */
export function hashPlan(plan: RunPlan): number {
  const { headerRow, mappedColumns, outputColumns, settings, localeRules, today } = plan;
  const columns = outputColumns.map(({ id, column }) => [id, column]);
  const read = mappedColumns.map((mapped) => ({ ...mapped, header: mapped.header.trim().toLowerCase() }));
  // A run writes down the locale that it found; how it reads by it is what counts.
  const asked = [headerRow, read, columns, { ...settings, locale: localeRules }, today];
  return hashText(JSON.stringify(asked), FIRST_HASH);
}

/** Hash of what the portfolio is drawn from. */
export function hashTotals(
  { planHash, totals }: { readonly planHash: number; readonly totals: RunTotals },
  plan: RunPlan,
): number {
  const { tally, lines } = totals;
  return hashText(JSON.stringify([planHash, plan.rowCount, tally, lines]), FIRST_HASH);
}

/** Hash of all that the results of a block depend on: its rows, and which clients occur twice. */
export function hashBlock(plan: RunPlan, rows: readonly Row[]): number {
  return hashRows(rows, scoringColumns(plan), hashText(plan.duplicates.join('\n'), FIRST_HASH));
}

/** Hash of rows in some of their columns, zero-based. A row that ends early is blank there. */
export function hashRows(rows: readonly Row[], columns: readonly number[], before = FIRST_HASH): number {
  let hash = before;
  for (const row of rows) for (const column of columns) hash = hashText(tagged(row[column] ?? ''), hash);
  return hash;
}

/** The number 5 and the text "5" differ. */
function tagged(cell: Cell): string {
  return typeof cell === 'string' ? cell : `${typeof cell} ${String(cell)}`;
}
