import type { RunPlan } from '../../core/plan/run-plan';
import { FIRST_KEY, textKey } from '../../core/cells/hash-text';
import type { Row } from '../../core/cells/cell';

// Two that differ may, once in four thousand million times, have the same.

/** Tells what is asked of a list from anything else that may be: columns, settings and the day. */
export function keyOfPlan({ headerRow, places, outputs, settings, localeRules, today }: RunPlan): number {
  const columns = outputs.map(({ id, column }) => [id, column]);
  // A run writes down the locale that it found; how it reads by it is what counts.
  const asked = [headerRow, places, columns, { ...settings, locale: localeRules }, today];
  return textKey(JSON.stringify(asked), FIRST_KEY);
}

/** What rows say. */
export function keyOfRows(rows: readonly Row[]): number {
  return rows.reduce((key, row) => textKey(JSON.stringify(row), key), FIRST_KEY);
}
