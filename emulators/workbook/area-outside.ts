import { columnAfter, intersection, rowAfter, type Area } from './area';

/** What is left of an area after cutting a hole out of it: up to four areas. */
export function areasOutside(area: Area, hole: Area): readonly Area[] {
  const cut = intersection(area, hole);
  if (cut === undefined) return [area];
  const pieces: Area[] = [
    { ...area, rowCount: cut.row - area.row },
    { ...area, row: rowAfter(cut), rowCount: rowAfter(area) - rowAfter(cut) },
    { ...cut, column: area.column, columnCount: cut.column - area.column },
    { ...cut, column: columnAfter(cut), columnCount: columnAfter(area) - columnAfter(cut) },
  ];
  return pieces.filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}
