import type { ColumnSpan } from '../../core/columns-to-read';
import type { Cell, Row } from '../../core/workbook';

/** A number for each row that says what stands in some of its columns: two rows that differ have, as good as always, two. */
export function rowKeys(rows: readonly Row[], spans: readonly ColumnSpan[]): readonly number[] {
  return rows.map((row) => {
    let key = FIRST;
    for (const { first, last } of spans)
      for (let column = first; column <= last; column += 1) key = withCell(key, row[column] ?? '');
    return key;
  });
}

/** A number for the texts of a row; its figures may be shown in another way than they were written. */
export function textKey(row: Row): number {
  let key = FIRST;
  for (const cell of row) if (typeof cell === 'string') key = withCell(key, cell);
  return key;
}

/** FNV-1a over the units of a cell's text, with a mark between two cells. */
function withCell(before: number, cell: Cell): number {
  const text = typeof cell === 'string' ? cell : `${typeof cell} ${String(cell)}`;
  let key = before;
  for (let index = 0; index < text.length; index += 1) key = Math.imul(key ^ text.charCodeAt(index), PRIME);
  return Math.imul(key ^ MARK, PRIME) >>> 0;
}

const FIRST = 0x811c9dc5;
const PRIME = 0x01000193;
const MARK = 0x1f;
