import type { RunPlan } from '../../core/plan/run-plan';
import { FIRST_HASH, hashText } from '../../core/cells/hash-text';
import type { Row } from '../../core/cells/cell';

// Two that differ may, once in four thousand million times, have the same.

/** Tells what is asked of a list from anything else that may be: columns, settings and the day. */
export function hashPlan({
  headerRow,
  mappedColumns,
  outputColumns,
  settings,
  localeRules,
  today,
}: RunPlan): number {
  const columns = outputColumns.map(({ id, column }) => [id, column]);
  // A run writes down the locale that it found; how it reads by it is what counts.
  const asked = [headerRow, mappedColumns, columns, { ...settings, locale: localeRules }, today];
  return hashText(JSON.stringify(asked), FIRST_HASH);
}

/** What rows say. */
export function hashRows(rows: readonly Row[]): number {
  return rows.reduce((key, row) => hashText(JSON.stringify(row), key), FIRST_HASH);
}
