import { cellName, quoted } from '../cells/problem';
import { refuse, type Refusal } from './refusal';
import type { SheetInput } from './run-plan';
import type { Area } from '../cells/sheet-description';
import type { FilledCell, SheetTable } from '../cells/sheet-table';

/** Where columns of ours can be added. */
export interface NewColumns {
  readonly is: 'room';
  /** Zero-based column of the first of them. */
  readonly firstColumn: number;
  /** The table that the list is, with them in it. */
  readonly table: SheetTable | undefined;
}

/** Where columns will be added. */
export interface ColumnsWanted {
  /** The cell that heads the clients' names; row and column are zero-based. */
  readonly headerCell: { readonly row: number; readonly column: number };
  readonly count: number;
  /** Our columns that are there already. */
  readonly ours: readonly number[];
}

/**
 * Where columns can be added to a list: right of the used range, or in a table right of its last column, where the
 * space is empty. A table that somebody has drawn left of our columns is not made to hold them.
 */
export function roomForColumns(
  input: SheetInput,
  { headerCell, count, ours }: ColumnsWanted,
): NewColumns | Refusal {
  const table = input.tables.find(
    ({ area, neighbour }) => isInHeader(headerCell, area) && !ours.includes(neighbour?.column ?? -1),
  );
  const firstColumn = table === undefined ? input.columnCount : table.area.lastColumn + 1;
  const lastColumn = firstColumn + count - 1;
  if (lastColumn >= input.limits.columns) return refuseForRoom(input, lastColumn + 1);
  if (table === undefined) return { is: 'room', firstColumn, table };
  const { name, area, hasTotalsRow, neighbour } = table;
  if (neighbour !== undefined && neighbour.column <= lastColumn) return refuseBeside(table, neighbour, count);
  return { is: 'room', firstColumn, table: { name, area: { ...area, lastColumn }, hasTotalsRow } };
}

function isInHeader({ row, column }: { readonly row: number; readonly column: number }, area: Area): boolean {
  return row === area.firstRow && column >= area.firstColumn && column <= area.lastColumn;
}

/** The refusal of a sheet that with our columns would be wider than a sheet can be. */
function refuseForRoom(input: SheetInput, columns: number): Refusal {
  return refuse('noRoom', {
    cell: cellName(0, input.columnCount),
    found: `${input.columnCount} columns in use`,
    expected: `${input.limits.columns} columns at most`,
    message:
      `The sheet "${input.sheet}" would have ${columns} columns, and a sheet can have ${input.limits.columns}. ` +
      'Delete columns that you do not need, then run again.',
  });
}

function refuseBeside({ name }: SheetTable, { row, column, value }: FilledCell, count: number): Refusal {
  const cell = cellName(row, column);
  const found = quoted(value);
  return refuse('besideTable', {
    cell,
    found,
    expected: 'empty cells right of the table',
    message:
      `The table "${name}" needs ${count === 1 ? '1 empty column' : `${count} empty columns`} on its right, ` +
      `and ${cell} has "${found}". Move that and run again.`,
  });
}
