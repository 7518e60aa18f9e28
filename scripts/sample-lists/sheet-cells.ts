import type { Cell } from 'hucre/xlsx';

/** Cells of a sheet in the library's form: by zero-based `row,column`. */
export interface SheetCells {
  readonly cells: Map<string, Partial<Cell>>;
  readonly put: (place: Place, cell: Partial<Cell>) => void;
}

/** A cell's place, zero-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** An empty sheet to put cells on. */
export function sheetCells(): SheetCells {
  const cells = new Map<string, Partial<Cell>>();
  return { cells, put: ({ row, column }, cell) => void cells.set(`${row},${column}`, cell) };
}
