import type { FilledCell, StandingTable } from '../../core/sheet-table';
import type { Area } from '../../core/sheet-description';
import type { Cell } from '../../core/workbook';
import { cellsIn } from './cells-in';

/** The size of a sheet's used range, counted from A1. */
export interface SheetSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

const PLACE = { rowIndex: true, rowCount: true, columnIndex: true, columnCount: true } as const;

/** The tables of a sheet, whose names must be loaded, and what stands beside each. */
export async function standingTables(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  size: SheetSize,
): Promise<readonly StandingTable[]> {
  const tables = sheet.tables.items;
  if (tables.length === 0) return [];
  const ranges = tables.map((table) => table.getRange().load(PLACE));
  await context.sync();
  const areas = ranges.map(areaOf);
  const neighbours = await nearestFilled(
    context,
    sheet,
    areas.map((area) => rightOf(area, size)),
  );
  return tables.map(({ name, showTotals }, index): StandingTable => ({
    name,
    area: areas[index] ?? NOWHERE,
    hasTotalsRow: showTotals,
    neighbour: neighbours[index],
  }));
}

const NOWHERE: Area = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };

function areaOf({ rowIndex, rowCount, columnIndex, columnCount }: Excel.Range): Area {
  return {
    firstRow: rowIndex,
    firstColumn: columnIndex,
    lastRow: rowIndex + rowCount - 1,
    lastColumn: columnIndex + columnCount - 1,
  };
}

/** The part of the used range right of a table, from its header row down; `undefined` where there is none. */
function rightOf({ firstRow, lastColumn }: Area, { rowCount, columnCount }: SheetSize): Area | undefined {
  if (columnCount <= lastColumn + 1 || rowCount <= firstRow) return undefined;
  return { firstRow, firstColumn: lastColumn + 1, lastRow: rowCount - 1, lastColumn: columnCount - 1 };
}

/** Of the filled cells of each area, the first of the leftmost column that has one. */
async function nearestFilled(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  areas: readonly (Area | undefined)[],
): Promise<readonly (FilledCell | undefined)[]> {
  const filled = areas.map((area) => area && usedIn(rangeOver(sheet, area)));
  await context.sync();
  const columns = filled.map((range) =>
    range === undefined || range.isNullObject ? undefined : usedIn(range.getColumn(0)),
  );
  await context.sync();
  const cells = columns.map((column) =>
    column === undefined || column.isNullObject
      ? undefined
      : column.getCell(0, 0).load({ rowIndex: true, columnIndex: true, values: true }),
  );
  await context.sync();
  return cells.map((cell): FilledCell | undefined => {
    if (cell === undefined) return undefined;
    const value: Cell = cellsIn(cell)[0]?.[0] ?? '';
    return { row: cell.rowIndex, column: cell.columnIndex, value };
  });
}

function usedIn(range: Excel.Range): Excel.Range {
  return range.getUsedRangeOrNullObject(true).load(PLACE);
}

function rangeOver(
  sheet: Excel.Worksheet,
  { firstRow, firstColumn, lastRow, lastColumn }: Area,
): Excel.Range {
  return sheet.getRangeByIndexes(firstRow, firstColumn, lastRow - firstRow + 1, lastColumn - firstColumn + 1);
}
