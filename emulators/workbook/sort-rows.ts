import { columnAfter, rowAfter, type Area } from './area';
import { plainValue } from './cell-value';
import type { Entry } from './column';
import type { Sheet } from './sheet';

/** Sorts the rows of an area by one of the sheet's columns: numbers first, then texts, blanks last. */
export function sortRows(
  sheet: Sheet,
  { area, column }: { readonly area: Area; readonly column: number },
): void {
  const rows = Array.from({ length: area.rowCount }, (_, index) => {
    const row = area.row + index;
    const key = plainValue(sheet.valueAt(row, column));
    return { key, entries: entriesOf(sheet, { ...area, row, rowCount: 1 }) };
  });
  rows.sort((one, other) => rank(one.key) - rank(other.key) || order(one.key, other.key));
  rows.forEach(({ entries }, index) => {
    entries.forEach((entry, place) => sheet.cells.put(area.row + index, area.column + place, entry));
  });
}

function entriesOf({ cells }: Sheet, area: Area): readonly Entry[] {
  const entries: Entry[] = [];
  for (let row = area.row; row < rowAfter(area); row += 1) {
    for (let column = area.column; column < columnAfter(area); column += 1) {
      const formula = cells.formula(row, column);
      const isLiteral = cells.isLiteral(row, column);
      entries.push({
        value: cells.value(row, column),
        isLiteral,
        ...(formula === undefined ? {} : { formula }),
      });
    }
  }
  return entries;
}

function rank(key: string | number | boolean): number {
  if (key === '') return 3;
  return typeof key === 'number' ? 0 : typeof key === 'string' ? 1 : 2;
}

function order(one: string | number | boolean, other: string | number | boolean): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  const [left, right] = [String(one).toLowerCase(), String(other).toLowerCase()];
  return left < right ? -1 : left > right ? 1 : 0;
}
