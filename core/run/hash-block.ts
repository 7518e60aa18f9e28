import type { Cell, Row } from '../cells/cell';
import { FIRST_HASH, hashText } from '../cells/hash-text';
import { scoringColumns } from '../plan/columns-to-read';
import type { RunPlan } from '../plan/run-plan';

/**
 * A number that tells what is asked of a list from anything else: its columns, the settings and the day. A header that is
 * only written another way is the same one.
 */
export function hashPlan(plan: RunPlan): number {
  const { headerRow, mappedColumns, outputColumns, settings, localeRules, today } = plan;
  const columns = outputColumns.map(({ id, column }) => [id, column]);
  const read = mappedColumns.map((mapped) => ({ ...mapped, header: mapped.header.trim().toLowerCase() }));
  // A run writes down the locale that it found; how it reads by it is what counts.
  const asked = [headerRow, read, columns, { ...settings, locale: localeRules }, today];
  return hashText(JSON.stringify(asked), FIRST_HASH);
}

/** A number that tells whether a block's clients would be scored as they were: what its rows say, and the duplicates. */
export function hashBlock(plan: RunPlan, rows: readonly Row[]): number {
  return hashRows(rows, scoringColumns(plan), hashText(plan.duplicates.join('\n'), FIRST_HASH));
}

/** A number that tells what rows say in some of their columns, zero-based. A row that ends early is blank there. */
export function hashRows(rows: readonly Row[], columns: readonly number[], before = FIRST_HASH): number {
  let hash = before;
  for (const row of rows) for (const column of columns) hash = hashText(told(row[column] ?? ''), hash);
  return hash;
}

/** A figure is not the text that shows the same. */
function told(cell: Cell): string {
  return typeof cell === 'string' ? cell : `${typeof cell} ${String(cell)}`;
}
