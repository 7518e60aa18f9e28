import type { Area } from './area';
import type { CellGrid } from './cell-grid';
import type { ConditionalFormat } from './conditional-format';
import type { DataValidation } from './data-validation';
import type { Filter } from './filter';
import type { LookGrid } from './look-grid';
import { movedArea, type GridMove } from './moved-area';
import { moveKeys } from './moved-keys';
import type { Table } from './table';

/** The parts of a sheet that move with its rows and columns. */
export interface MovableSheet {
  readonly cells: CellGrid;
  readonly looks: LookGrid;
  merges: readonly Area[];
  tables: readonly Table[];
  filter: Filter | undefined;
  conditionalFormats: readonly ConditionalFormat[];
  validations: readonly DataValidation[];
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  rowHeights: Map<number, number>;
  columnWidths: Map<number, number>;
}

/** Inserts or removes rows or columns, with everything in them. */
export function moveLines(sheet: MovableSheet, gridMove: GridMove): void {
  for (const grid of [sheet.cells, sheet.looks]) moveGrid(grid, gridMove);
  sheet.conditionalFormats = movedItems(sheet.conditionalFormats, gridMove);
  sheet.validations = movedItems(sheet.validations, gridMove);
  sheet.merges = sheet.merges.flatMap((area) => movedArea(area, gridMove) ?? []);
  sheet.tables = sheet.tables.filter((table) => {
    const area = movedArea(table.area, gridMove);
    if (area !== undefined) table.moveTo(area);
    return area !== undefined;
  });
  if (sheet.filter !== undefined) {
    const area = movedArea(sheet.filter.area, gridMove);
    if (area === undefined) sheet.filter = undefined;
    else sheet.filter.area = area;
  }
  const { lines, move } = gridMove;
  if (lines === 'rows') {
    for (const filter of [sheet.filter, ...sheet.tables.map((table) => table.filter)]) filter?.moveRows(move);
    sheet.hiddenRows = new Set(moveKeys(keyed(sheet.hiddenRows), move).keys());
    sheet.rowHeights = moveKeys(sheet.rowHeights, move);
  } else {
    sheet.hiddenColumns = new Set(moveKeys(keyed(sheet.hiddenColumns), move).keys());
    sheet.columnWidths = moveKeys(sheet.columnWidths, move);
  }
}

function moveGrid(grid: CellGrid | LookGrid, { lines, move }: GridMove): void {
  if ('inserted' in move && lines === 'rows') grid.insertRows(move.inserted, move.count);
  else if ('inserted' in move) grid.insertColumns(move.inserted, move.count);
  else if (lines === 'rows') grid.deleteRows(move.deleted, move.count);
  else grid.deleteColumns(move.deleted, move.count);
}

function movedItems<T extends { readonly area: Area }>(
  items: readonly T[],
  gridMove: GridMove,
): readonly T[] {
  return items.flatMap((item) => {
    const area = movedArea(item.area, gridMove);
    return area === undefined ? [] : [{ ...item, area }];
  });
}

function keyed(lines: ReadonlySet<number>): ReadonlyMap<number, true> {
  return new Map([...lines].map((line) => [line, true]));
}
