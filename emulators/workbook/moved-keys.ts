/** Lines (rows or columns) inserted before an index, or removed from it on. */
export type LineMove =
  | { readonly inserted: number; readonly count: number }
  | { readonly deleted: number; readonly count: number };

/** The index of a line after the move; undefined if it is gone. */
export function movedLine(line: number, move: LineMove): number | undefined {
  if ('inserted' in move) return line < move.inserted ? line : line + move.count;
  if (line < move.deleted) return line;
  return line < move.deleted + move.count ? undefined : line - move.count;
}

/** The map with its lines as they are after the move. */
export function moveKeys<T>(kept: ReadonlyMap<number, T>, move: LineMove): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [line, value] of kept) {
    const now = movedLine(line, move);
    if (now !== undefined) moved.set(now, value);
  }
  return moved;
}
