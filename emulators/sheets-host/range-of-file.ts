import { areaAt, splitAddress } from '../workbook/address';
import { columnAfter, GRID, rowAfter, type Area } from '../workbook/area';
import type { Sheet } from '../workbook/sheet';
import { hostObject, type HostObject } from './host-object';
import { ScriptException } from './script-exception';
import { assertGrid } from './only-grids';
import type { CellsOfFile, SheetOfFile } from './selves';
import type { SpreadsheetFile } from './spreadsheet-file';

/** A sheet as the script has it. */
export function sheetObject(file: SpreadsheetFile, sheet: Sheet): HostObject {
  return hostObject('Sheet', { file, sheet });
}

/** A range of a sheet, as the script has it. */
export function rangeObject({ file, sheet }: SheetOfFile, area: Area): HostObject {
  return hostObject('Range', { file, sheet, area });
}

/** The cells from a row and a column on, counted from 1; refused if the sheet does not have them. */
export function cellsAt(
  { file, sheet }: SheetOfFile,
  [row, column, rowCount = 1, columnCount = 1]: readonly (number | undefined)[],
): CellsOfFile {
  if (row === undefined || row < 1) throw new ScriptException('The starting row of the range is too small.');
  if (column === undefined || column < 1)
    throw new ScriptException('The starting column of the range is too small.');
  if (rowCount < 1) throw new ScriptException('The number of rows in the range must be at least 1.');
  if (columnCount < 1) throw new ScriptException('The number of columns in the range must be at least 1.');
  const area = { row: row - 1, column: column - 1, rowCount, columnCount };
  assertOnSheet({ file, sheet }, area);
  return { file, sheet, area };
}

/** The cells of an address such as `B2:D` or `'My list'!A1`, or of a name. */
export function cellsAtAddress(file: SpreadsheetFile, address: string, on: Sheet): CellsOfFile {
  const { sheet: name, rest } = splitAddress(address);
  const sheet = name === undefined ? on : file.workbook.findSheet(name);
  if (sheet !== undefined) assertGrid({ file, sheet });
  const area = sheet && boundedArea(rest, file.state(sheet));
  if (sheet === undefined || area === undefined) return namedCells(file, address);
  assertOnSheet({ file, sheet }, area);
  return { file, sheet, area };
}

function namedCells(file: SpreadsheetFile, name: string): CellsOfFile {
  const found = file.workbook.names.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (found === undefined) throw new ScriptException('Range not found');
  const { sheet: sheetName, rest } = splitAddress(found.formula.slice(1));
  const sheet = sheetName === undefined ? undefined : file.workbook.findSheet(sheetName);
  const area = areaAt(rest);
  if (sheet === undefined || area === undefined) throw new ScriptException('Range not found');
  return { file, sheet, area };
}

/** The area of an address; `B2:D` and `2:9` end where the sheet does. */
function boundedArea(
  address: string,
  { rowCount, columnCount }: { readonly rowCount: number; readonly columnCount: number },
): Area | undefined {
  const open = /^(\$?[A-Z]{1,3})(\$?\d+):(\$?[A-Z]{1,3})$/i.exec(address);
  const area = areaAt(open === null ? address : `${address}${Math.max(rowCount, rowOf(open[2]))}`);
  if (area === undefined) return undefined;
  return {
    ...area,
    rowCount: area.rowCount === GRID.rows ? rowCount : area.rowCount,
    columnCount: area.columnCount === GRID.columns ? columnCount : area.columnCount,
  };
}

function rowOf(text = ''): number {
  return Number(text.replace('$', ''));
}

/** Refuses cells that the sheet does not have. */
export function assertOnSheet({ file, sheet }: SheetOfFile, area: Area): void {
  const { rowCount, columnCount } = file.state(sheet);
  if (rowAfter(area) <= rowCount && columnAfter(area) <= columnCount) return;
  throw new ScriptException('The coordinates of the range are outside the dimensions of the sheet.');
}

/** Refuses a sheet that was deleted. */
export function assertThere({ file, sheet }: SheetOfFile): void {
  if (file.workbook.sheets.includes(sheet)) return;
  throw new ScriptException(`Sheet ${file.state(sheet).id} not found`);
}
