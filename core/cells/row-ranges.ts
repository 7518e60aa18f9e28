/** Rows that follow one another, zero-based, both included. */
export interface RowRange {
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Rising row numbers as ranges of rows that follow one another. */
export function toRowRanges(rows: readonly number[]): readonly RowRange[] {
  const rowRanges: RowRange[] = [];
  for (const row of rows) {
    const before = rowRanges[rowRanges.length - 1];
    if (before?.lastRow === row - 1) rowRanges[rowRanges.length - 1] = { ...before, lastRow: row };
    else rowRanges.push({ firstRow: row, lastRow: row });
  }
  return rowRanges;
}

/** More than this would make a request of nothing but looks. */
const ROW_RANGES_AT_MOST = 40;

/** The same, but as one range over all of them, with the rows between, where there would be too many. */
export function toFewRowRanges(
  rows: readonly number[],
  atMost: number = ROW_RANGES_AT_MOST,
): readonly RowRange[] {
  const rowRanges = toRowRanges(rows);
  if (rowRanges.length <= atMost) return rowRanges;
  return [{ firstRow: rows[0] ?? 0, lastRow: rows[rows.length - 1] ?? 0 }];
}
