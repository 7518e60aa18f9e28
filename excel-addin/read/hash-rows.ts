import type { ColumnSpan } from '../../core/plan/columns-to-read';
import { FIRST_KEY, textKey } from '../../core/cells/hash-text';
import type { Cell, Row } from '../../core/cells/cell';

/** A number for each row that says what stands in some of its columns. */
export function rowKeys(rows: readonly Row[], spans: readonly ColumnSpan[]): readonly number[] {
  return rows.map((row) => {
    let key = FIRST_KEY;
    for (const { first, last } of spans)
      for (let column = first; column <= last; column += 1) key = textKey(told(row[column] ?? ''), key);
    return key;
  });
}

/** A number for the texts of a row; its figures may be shown in another way than they were written. */
export function keyOfTexts(row: Row): number {
  let key = FIRST_KEY;
  for (const cell of row) if (typeof cell === 'string') key = textKey(cell, key);
  return key;
}

/** A figure is no text that shows the same. */
function told(cell: Cell): string {
  return typeof cell === 'string' ? cell : `${typeof cell} ${String(cell)}`;
}
