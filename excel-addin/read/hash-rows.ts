import type { ColumnRange } from '../../core/plan/columns-to-read';
import { FIRST_HASH, hashText } from '../../core/cells/hash-text';
import type { Cell, Row } from '../../core/cells/cell';

/** A number for each row that says what stands in some of its columns. */
export function hashRows(rows: readonly Row[], columnRanges: readonly ColumnRange[]): readonly number[] {
  return rows.map((row) => {
    let key = FIRST_HASH;
    for (const { first, last } of columnRanges)
      for (let column = first; column <= last; column += 1) key = hashText(told(row[column] ?? ''), key);
    return key;
  });
}

/** A number for the texts of a row; its figures may be shown in another way than they were written. */
export function hashTexts(row: Row): number {
  let key = FIRST_HASH;
  for (const cell of row) if (typeof cell === 'string') key = hashText(cell, key);
  return key;
}

/** A figure is no text that shows the same. */
function told(cell: Cell): string {
  return typeof cell === 'string' ? cell : `${typeof cell} ${String(cell)}`;
}
