import type { Area } from './area';
import type { LineMove } from './moved-keys';

/** Rows or columns that moved on a sheet. */
export interface GridMove {
  readonly lines: 'rows' | 'columns';
  readonly move: LineMove;
}

/** The area after the move, grown or shrunk with the lines inside it; undefined if all of it is gone. */
export function movedArea(area: Area, { lines, move }: GridMove): Area | undefined {
  if (lines === 'rows') {
    const moved = movedSpan(area.row, area.rowCount, move);
    return moved && { ...area, row: moved.start, rowCount: moved.count };
  }
  const moved = movedSpan(area.column, area.columnCount, move);
  return moved && { ...area, column: moved.start, columnCount: moved.count };
}

function movedSpan(
  start: number,
  count: number,
  move: LineMove,
): { start: number; count: number } | undefined {
  if ('inserted' in move) {
    if (move.inserted <= start) return { start: start + move.count, count };
    return { start, count: move.inserted < start + count ? count + move.count : count };
  }
  const gone = { from: move.deleted, end: move.deleted + move.count };
  const goneBefore = Math.max(0, Math.min(gone.end, start) - gone.from);
  const goneInside = Math.max(0, Math.min(gone.end, start + count) - Math.max(gone.from, start));
  return goneInside === count ? undefined : { start: start - goneBefore, count: count - goneInside };
}
