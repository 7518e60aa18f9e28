import type { FilledCell, StandingTable } from '../../core/cells/sheet-table';
import type { Area, Size } from '../../core/cells/sheet-description';
import type { Cell } from '../../core/cells/cell';
import { areaOf, PLACE, rangeOver } from './areas';
import { cellsIn } from './cells-in';

/** The tables of a sheet, whose names must be loaded, and the nearest filled cell beside each. */
export async function standingTables(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  size: Size,
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

/** The part of the used range right of a table, from its header row down; `undefined` if there is none. */
function rightOf(table: Area, { rowCount, columnCount }: Size): Area | undefined {
  const { firstRow, lastColumn } = table;
  if (columnCount <= lastColumn + 1 || rowCount <= firstRow) return undefined;
  const lastRow = Math.max(rowCount - 1, table.lastRow);
  return { firstRow, firstColumn: lastColumn + 1, lastRow, lastColumn: columnCount - 1 };
}

/**
 * Of the filled cells of each area, the first of the leftmost column that has one. A formula fills its cell, whether it
 * shows something or not, and whether or not Excel then counts the cell as used.
 */
async function nearestFilled(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  areas: readonly (Area | undefined)[],
): Promise<readonly (FilledCell | undefined)[]> {
  const ranges = areas.map((area) => area && rangeOver(sheet, area));
  const filled = ranges.map((range) => range && usedIn(range));
  const formulas = ranges.map((range) => range && formulasIn(range));
  await context.sync();
  const columns = filled.map((range) =>
    range === undefined || range.isNullObject ? undefined : usedIn(range.getColumn(0)),
  );
  await context.sync();
  const cells = areas.map((area, index) => {
    const mappedColumns = [...placesOf(columns[index]), ...formulaPlaces(formulas[index], area)];
    const [nearest] = mappedColumns.sort((one, other) => one.column - other.column || one.row - other.row);
    return nearest && { ...nearest, range: sheet.getCell(nearest.row, nearest.column) };
  });
  for (const cell of cells) cell?.range.load({ values: true, formulas: true });
  await context.sync();
  return cells.map((cell): FilledCell | undefined => {
    if (cell === undefined) return undefined;
    const { row, column, range } = cell;
    const shown: Cell = cellsIn(range)[0]?.[0] ?? '';
    return { row, column, value: shown === '' ? String(range.formulas[0]?.[0]) : shown };
  });
}

type Place = Pick<FilledCell, 'row' | 'column'>;

function placesOf(range: Excel.Range | undefined): readonly Place[] {
  if (range === undefined || range.isNullObject) return [];
  return [{ row: range.rowIndex, column: range.columnIndex }];
}

/** Those in the area: of a single cell Excel may look through the whole sheet. */
function formulaPlaces(found: Excel.RangeAreas | undefined, area: Area | undefined): readonly Place[] {
  if (found === undefined || area === undefined || found.isNullObject) return [];
  return found.areas.items
    .flatMap(placesOf)
    .filter(({ row, column }) => row >= area.firstRow && column >= area.firstColumn);
}

function usedIn(range: Excel.Range): Excel.Range {
  return range.getUsedRangeOrNullObject(true).load(PLACE);
}

function formulasIn(range: Excel.Range): Excel.RangeAreas {
  const found = range.getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas);
  found.load({ areaCount: true });
  found.areas.load({ rowIndex: true, columnIndex: true });
  return found;
}
