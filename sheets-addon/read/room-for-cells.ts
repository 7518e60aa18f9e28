import { groupThousands } from '../../core/cells/group-thousands';
import { refuse, type Refusal } from '../../core/plan/refusal';
import type { MeasuredList } from './measure-list';
import { sheetNamed, type NamedSheet } from './our-sheets';

/** What may have to be added: columns of the list, counted from 0, and sheets of ours with their rows. */
export interface Wanted {
  readonly columns: readonly number[];
  readonly sheets: readonly WantedSheet[];
}

/** A sheet of ours that a run needs, and how many rows it needs at least. */
export interface WantedSheet {
  readonly name: string;
  readonly rowCount: number;
}

/** All sheets of a spreadsheet together can have no more cells. */
const MOST_CELLS = 10_000_000;
/** Of a sheet that is added. */
const ROWS_OF_A_SHEET = 1000;
const COLUMNS_OF_A_SHEET = 26;

/** The refusal of something after which the spreadsheet would have more cells than it can. */
export function refuseWithoutRoom(
  { sheets: all, sheet }: Pick<MeasuredList, 'sheets' | 'sheet'>,
  { columns, sheets }: Wanted,
): Refusal | undefined {
  const now = cellsIn(all);
  const columnsAdded = Math.max(0, Math.max(...columns) + 1 - sheet.getMaxColumns());
  const ours = sheets.map(({ name, rowCount }) => cellsAdded(sheetNamed(all, name), rowCount));
  const added = ours.reduce((sum, cells) => sum + cells, columnsAdded * sheet.getMaxRows());
  if (added === 0 || now + added <= MOST_CELLS) return undefined;
  const cells = now + added;
  return refuse('noRoom', {
    cell: `${sheet.getName()}!A1`,
    found: `${cells} cells`,
    expected: `${MOST_CELLS} cells at most`,
    message:
      `With the OML columns and sheets the spreadsheet would have ${groupThousands(cells)} cells, and it can have ` +
      `${groupThousands(MOST_CELLS)}. Delete empty rows and columns of the sheet "${sheet.getName()}", then run again.`,
  });
}

/** Whether one more sheet can be added to these. */
export function hasRoomForSheet(sheets: readonly NamedSheet[]): boolean {
  return cellsIn(sheets) + cellsAdded(undefined, 0) <= MOST_CELLS;
}

/** The cells of sheets, blank ones too. */
function cellsIn(sheets: readonly NamedSheet[]): number {
  const grids = sheets.filter(({ hasCells }) => hasCells);
  return grids.reduce((sum, { sheet }) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
}

/** The cells that a sheet gets, be it new or larger than it is. */
function cellsAdded(sheet: MeasuredList['sheet'] | undefined, rowCount: number): number {
  if (sheet === undefined) return Math.max(ROWS_OF_A_SHEET, rowCount) * COLUMNS_OF_A_SHEET;
  return Math.max(0, rowCount - sheet.getMaxRows()) * sheet.getMaxColumns();
}
