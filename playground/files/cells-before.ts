import type { Sheet } from '../../emulators/workbook/sheet';
import type { CellValue } from '../../emulators/workbook/cell-value';

/** What a cell holds: its value, or its formula with the equals sign. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula: string | undefined;
}

/** What a sheet had when it was opened. */
export interface CellsBefore {
  readonly name: string;
  /** How many rows and columns were inserted or deleted since; more than none means that cells have moved. */
  readonly moves: { count: number };
  contentAt(row: number, column: number): CellContent;
  /** The columns in which anything was, with the row below the last filled one. */
  readonly columns: ReadonlyMap<number, number>;
}

/** Remembers what a sheet has now, and counts its moves from now on. */
export function cellsBefore(sheet: Sheet): CellsBefore {
  const columns = new Map(
    [...sheet.cells.columns].map(([number, column]) => [
      number,
      {
        values: Array.from({ length: column.end }, (_, row) => column.value(row)),
        formulas: new Map(column.formulas),
      },
    ]),
  );
  const moves = { count: 0 };
  sheet.onMove(() => (moves.count += 1));
  return {
    name: sheet.name,
    moves,
    contentAt: (row, column) => {
      const known = columns.get(column);
      return { value: known?.values[row] ?? '', formula: known?.formulas.get(row) };
    },
    columns: new Map([...columns].map(([number, { values }]) => [number, values.length])),
  };
}
