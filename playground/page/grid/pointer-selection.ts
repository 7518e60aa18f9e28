import { GRID } from '../../../emulators/workbook/area';
import { HEAD_HEIGHT } from './grid-heads';
import type { GridView } from './grid-view';
import type { Selected } from './moved-selection';
import type { SheetLayout } from './sheet-layout';

/** What the pointer selects in. */
export interface PointedGrid {
  readonly layout: () => SheetLayout | undefined;
  readonly selected: () => Selected;
  /** Selects, and brings the cell that was reached into sight where that is wanted. */
  readonly select: (selected: Selected, reveals: boolean) => void;
}

/** Has the pointer select cells, and rows and columns by their heads. */
export function selectByPointer({ scroller, heads }: GridView, grid: PointedGrid): void {
  const under = ({ clientX, clientY }: PointerEvent, { rows, columns, shown }: SheetLayout) => {
    const bounds = scroller.getBoundingClientRect();
    const x = clientX - bounds.left - heads.widthOf(rows);
    const y = clientY - bounds.top - HEAD_HEIGHT;
    const isBeside = x < columns.start(shown.columns.frozen);
    const isAbove = y < rows.start(shown.rows.frozen);
    return {
      row: rows.at(isAbove ? Math.max(0, y) : y + scroller.scrollTop),
      column: columns.at(isBeside ? Math.max(0, x) : x + scroller.scrollLeft),
      on: y < 0 ? ('columns' as const) : x < 0 ? ('rows' as const) : ('cells' as const),
    };
  };
  scroller.addEventListener('pointerdown', (event) => {
    const layout = grid.layout();
    const bounds = scroller.getBoundingClientRect();
    const isOnBar =
      event.clientX - bounds.left >= scroller.clientWidth ||
      event.clientY - bounds.top >= scroller.clientHeight;
    if (event.button !== 0 || isOnBar || layout === undefined) return;
    event.preventDefault();
    const { row, column, on } = under(event, layout);
    const reached = (at: { readonly row: number; readonly column: number }) => ({
      toRow: on === 'columns' ? GRID.rows - 1 : at.row,
      toColumn: on === 'rows' ? GRID.columns - 1 : at.column,
    });
    const start = event.shiftKey
      ? grid.selected()
      : { row: on === 'columns' ? 0 : row, column: on === 'rows' ? 0 : column };
    const selectTo = (at: { readonly row: number; readonly column: number }, reveals: boolean) =>
      grid.select({ row: start.row, column: start.column, ...reached(at) }, reveals);
    selectTo({ row, column }, false);
    const move = (moved: PointerEvent) => selectTo(under(moved, layout), on === 'cells');
    scroller.setPointerCapture(event.pointerId);
    scroller.addEventListener('pointermove', move);
    scroller.addEventListener('lostpointercapture', () => scroller.removeEventListener('pointermove', move), {
      once: true,
    });
  });
}
