import type { Area } from '../../../emulators/workbook/area';
import type { SheetLayout } from './sheet-layout';

/** What is selected: one cell that is typed into, and the corner that a selection from there has reached. */
export interface Selected {
  readonly row: number;
  readonly column: number;
  readonly toRow: number;
  readonly toColumn: number;
}

/** The area between the two corners of a selection, grown to the merged cells that it touches. */
export function selectedArea({ row, column, toRow, toColumn }: Selected, layout: SheetLayout): Area {
  let top = Math.min(row, toRow);
  let left = Math.min(column, toColumn);
  let bottom = Math.max(row, toRow);
  let right = Math.max(column, toColumn);
  for (const { row: at, column: from, rowCount, columnCount } of layout.mergesIn({
    row: top,
    column: left,
    rowCount: bottom - top + 1,
    columnCount: right - left + 1,
  })) {
    top = Math.min(top, at);
    left = Math.min(left, from);
    bottom = Math.max(bottom, at + rowCount - 1);
    right = Math.max(right, from + columnCount - 1);
  }
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

/** One cell, selected. */
export function selectedCell(row: number, column: number): Selected {
  return { row, column, toRow: row, toColumn: column };
}

/** A key as it was pressed. */
export interface PressedKey {
  readonly key: string;
  readonly shift: boolean;
  readonly control: boolean;
  /** How many rows are in sight. */
  readonly pageRows: number;
}

/** The selection after a key that moves it; undefined where the key does something else. */
export function movedSelection(
  selected: Selected,
  layout: SheetLayout,
  { key, shift, control, pageRows }: PressedKey,
): Selected | undefined {
  const { used, rows, columns } = layout.shown;
  // With the shift key the far corner moves, else the cell that is typed into.
  const from = shift ? { row: selected.toRow, column: selected.toColumn } : selected;
  const cell = layout.cellAt(from.row, from.column);
  const row = (at: number) => ({
    row: layout.rows.seen(clamp(at, rows.count), at < from.row ? -1 : 1),
    column: from.column,
  });
  const column = (at: number) => ({
    row: from.row,
    column: layout.columns.seen(clamp(at, columns.count), at < from.column ? -1 : 1),
  });
  const to = ((): { readonly row: number; readonly column: number } | undefined => {
    switch (key) {
      case 'ArrowDown':
        return row(
          control ? (from.row < used.rows - 1 ? used.rows - 1 : rows.count - 1) : cell.row + cell.rowCount,
        );
      case 'ArrowUp':
        return row(control ? 0 : cell.row - 1);
      case 'ArrowRight':
        return column(
          control
            ? from.column < used.columns - 1
              ? used.columns - 1
              : columns.count - 1
            : cell.column + cell.columnCount,
        );
      case 'ArrowLeft':
        return column(control ? 0 : cell.column - 1);
      case 'PageDown':
        return row(from.row + pageRows);
      case 'PageUp':
        return row(from.row - pageRows);
      case 'Home':
        return control ? { row: 0, column: 0 } : { row: from.row, column: 0 };
      case 'End':
        return control
          ? { row: used.rows - 1, column: used.columns - 1 }
          : { row: from.row, column: used.columns - 1 };
      default:
        return undefined;
    }
  })();
  if (to === undefined) return undefined;
  return shift ? { ...selected, toRow: to.row, toColumn: to.column } : selectedCell(to.row, to.column);
}

function clamp(line: number, count: number): number {
  return Math.max(0, Math.min(line, count - 1));
}
