import { plainValue } from './cell-value';
import type { Sheet } from './sheet';
import type { Table } from './table';

/** Gives every column of a table a header of its own: text, never blank, never the same twice. */
export function nameHeaders(sheet: Sheet, table: Table): void {
  if (!table.hasHeader) return;
  const taken = new Set<string>();
  table.columns.forEach((column, index) => {
    const found = String(plainValue(sheet.valueAt(table.area.row, column)));
    const wanted = found === '' ? `Column${index + 1}` : found;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    if (sheet.cells.value(table.area.row, column) !== name)
      sheet.cells.columnToFill(column).putValue(table.area.row, name);
  });
}
