import type { SheetDescription } from '../core/cells/sheet-description';

/** How a sheet is shown: a page shows no grid, a list keeps its head in sight. */
export interface SheetView {
  readonly showsGrid: boolean;
  /** Whether the first row stays in sight while the rest scrolls. */
  readonly keepsHead: boolean;
}

/** How a sheet of ours is shown. */
export function sheetView({ print, blocks }: SheetDescription): SheetView {
  const [first] = blocks;
  const heads = first?.row === 0 ? first.cells[0] : undefined;
  return {
    showsGrid: print === undefined,
    keepsHead: heads?.every((cell) => cell?.role === 'columnHead') ?? false,
  };
}
