/** Rows that follow one another, zero-based, both included. */
export interface Stretch {
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Rising rows as stretches of rows that follow one another. */
export function stretchesOf(rows: readonly number[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const row of rows) {
    const before = stretches[stretches.length - 1];
    if (before?.lastRow === row - 1) stretches[stretches.length - 1] = { ...before, lastRow: row };
    else stretches.push({ firstRow: row, lastRow: row });
  }
  return stretches;
}

/** More than this would make a request of nothing but looks. */
const STRETCHES_AT_MOST = 40;

/** Rising rows as stretches; where those are too many, as one over all of them, with the rows between. */
export function fewStretchesOf(
  rows: readonly number[],
  atMost: number = STRETCHES_AT_MOST,
): readonly Stretch[] {
  const stretches = stretchesOf(rows);
  if (stretches.length <= atMost) return stretches;
  return [{ firstRow: rows[0] ?? 0, lastRow: rows[rows.length - 1] ?? 0 }];
}
