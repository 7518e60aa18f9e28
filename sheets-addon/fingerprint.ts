import type { RunPlan } from '../core/run-plan';
import { FIRST_KEY, textKey } from '../core/text-key';
import type { Row } from '../core/workbook';

/**
 * Tells a list, and what is asked of it, from any other: names and keys in their order, columns, settings and the day.
 * Two that differ may, once in four thousand million times, have the same.
 */
export function fingerprintOf(plan: RunPlan, keys: readonly Row[]): string {
  const { headerRow, rowCount, places, outputs, settings, today } = plan;
  const asked = [headerRow, rowCount, places, outputs.map(({ id, column }) => [id, column]), settings, today];
  let hash = textKey(JSON.stringify(asked), FIRST_KEY);
  for (const row of keys) hash = textKey(JSON.stringify(row), hash);
  return hash.toString(36);
}

/** What the rows that a run has scored say, as a number that goes on from the rows before. */
export function keyOfRows({ places }: RunPlan, rows: readonly Row[], before: number): number {
  let hash = before;
  for (const row of rows) hash = textKey(JSON.stringify(places.map(({ column }) => row[column] ?? '')), hash);
  return hash;
}
