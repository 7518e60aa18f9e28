import type { RunPlan } from '../core/run-plan';
import type { Row } from '../core/workbook';

/**
 * Tells a list, and what is asked of it, from any other: names and keys in their order, columns, settings and the day.
 * Two that differ may, once in four thousand million times, have the same.
 */
export function fingerprintOf(plan: RunPlan, keys: readonly Row[]): string {
  const { headerRow, rowCount, places, outputs, settings, today } = plan;
  const asked = [headerRow, rowCount, places, outputs.map(({ id, column }) => [id, column]), settings, today];
  let hash = hashOf(JSON.stringify(asked), FIRST_KEY);
  for (const row of keys) hash = hashOf(JSON.stringify(row), hash);
  return hash.toString(36);
}

/** What the rows that a run has scored say, as a number that goes on from the rows before. */
export function keyOfRows({ places }: RunPlan, rows: readonly Row[], before: number): number {
  let hash = before;
  for (const row of rows) hash = hashOf(JSON.stringify(places.map(({ column }) => row[column] ?? '')), hash);
  return hash;
}

/** The number that the key of rows begins with. */
export const FIRST_KEY = 0x811c9dc5;

/** FNV-1a over the units of a text. */
function hashOf(text: string, before: number): number {
  let hash = before;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), PRIME) >>> 0;
  }
  return hash;
}

const PRIME = 0x01000193;
