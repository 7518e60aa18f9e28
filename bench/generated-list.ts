import { parse } from 'csv-parse/sync';
import { listText } from '../scripts/generator/list-text';
import type { Cell, Row } from '../core/cells/cell';

/** A messy client list as rows of cells, with the header in one of the first; the same for the same number of rows. */
export function generatedList(rows: number): readonly Row[] {
  const text = [...listText({ rows, seed: 1, style: 'messy' })].join('');
  const records: readonly (readonly string[])[] = parse(text, { relaxColumnCount: true, bom: true });
  return records.map((record): Row => record.map(detached));
}

/** The text in memory of its own, like a host's cells. */
function detached(text: string): Cell {
  return Buffer.from(text).toString();
}
