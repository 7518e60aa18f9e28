import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Cell, Row } from '../../core/cells/cell';
import type { List } from '../core/list';

/** The file of a golden folder: a client list, one row per line, its cells as typed, separated by `|`. */
interface GoldenFile {
  readonly headers: string;
  readonly rows: readonly string[];
  readonly above?: readonly string[];
  readonly settings?: Readonly<Record<string, Cell>>;
  readonly locale?: string;
  /** The day of the run, such as `2026-03-31`. */
  readonly today: string;
}

/** The client list of a golden folder, scored with all our columns. */
export function goldenList(folder: string): List {
  const text = readFileSync(path.join(folder, 'input.json'), 'utf8');
  const { headers, rows, above = [], settings, locale, today } = JSON.parse(text) as GoldenFile; // a file of ours; a wrong one fails its test
  return {
    above: above.map(cellsIn),
    headers: cellsIn(headers),
    rows: rows.map(cellsIn),
    settings: { ...settings, columns: 'all' },
    today,
    ...(locale !== undefined && { locale }),
  };
}

function cellsIn(line: string): Row {
  return line.split('|').map((text) => typed(text.trim()));
}

/** What a cell holds after typing this: a plain number is a number, TRUE and FALSE are booleans. */
function typed(text: string): Cell {
  if (/^-?\d+(\.\d{1,2})?$/.test(text)) return Number(text);
  return text === 'TRUE' || text === 'FALSE' ? text === 'TRUE' : text;
}
